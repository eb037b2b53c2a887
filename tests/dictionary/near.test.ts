import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyNear, near, type Stretch } from "../../src/dictionary/near.ts";

const at = (first: number, last: number = first): Stretch => ({ first, last });
const oneSentence = { sentenceOf: () => 0 };
const stretches = fc
  .uniqueArray(fc.nat(30), { maxLength: 6 })
  .map((places) => places.sort((a, b) => a - b).map((place) => at(place)));

describe("near", () => {
  it("joins the nearest matches of every set, from the first token to the last", () => {
    const [together] = near([[at(0), at(4)], [at(6, 7)]], { within: 3, ...oneSentence });
    expect(together).toEqual({ first: 4, last: 7, parts: [at(4), at(6, 7)] });
  });

  it("measures from the end of the one to the beginning of the other", () => {
    expect(near([[at(0, 3)], [at(5)]], { within: 2, ...oneSentence })).toHaveLength(1);
    expect(near([[at(0, 3)], [at(5)]], { within: 1, ...oneSentence })).toHaveLength(0);
  });

  it("stays inside a sentence", () => {
    expect(near([[at(0)], [at(1)]], { within: 5, sentenceOf: (i) => i })).toEqual([]);
  });

  it("finds two sets together exactly where some pair is that close", () => {
    fc.assert(
      fc.property(stretches, stretches, fc.integer({ min: 1, max: 6 }), (a, b, within) => {
        const close = a.some((x) => b.some((y) => x.first !== y.first && Math.abs(x.first - y.first) <= within));
        expect(near([a, b], { within, ...oneSentence }).length > 0).toBe(close);
      }),
    );
  });
});

describe("anyNear", () => {
  it("looks before, after and over the match", () => {
    const match = at(5, 6);
    for (const other of [at(3), at(5), at(8)])
      expect(anyNear(match, [other], { within: 2, ...oneSentence })).toBe(true);
    for (const other of [at(2), at(9)]) expect(anyNear(match, [other], { within: 2, ...oneSentence })).toBe(false);
  });
});
