import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longest } from "../../src/dictionary/longest.ts";

const stretch = fc.tuple(fc.nat(20), fc.nat(4)).map(([first, more]) => ({ first, last: first + more }));

describe("longest", () => {
  it("takes the longer of two that meet, and the left one of two as long", () => {
    expect(
      longest([
        { first: 0, last: 1 },
        { first: 1, last: 3 },
      ]),
    ).toEqual([{ first: 1, last: 3 }]);
    expect(
      longest([
        { first: 1, last: 2 },
        { first: 0, last: 1 },
      ]),
    ).toEqual([{ first: 0, last: 1 }]);
  });

  it("keeps matches that share no token, in order, and drops only what meets something at least as long", () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 12 }), (all) => {
        const kept = longest(all);
        for (let k = 1; k < kept.length; k++) expect(kept[k - 1]?.last).toBeLessThan(kept[k]?.first ?? 0);
        for (const one of all) {
          const meets = kept.some(
            (k) => k.first <= one.last && one.first <= k.last && k.last - k.first >= one.last - one.first,
          );
          expect(meets).toBe(true);
        }
      }),
    );
  });
});
