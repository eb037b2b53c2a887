// Ranks with ties, as R's rank gives them for the negated values.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankOf } from "../../src/math/rank-of.ts";

describe("rankOf", () => {
  it("gives what R's rank(-c(3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5)) gives by every method", () => {
    const pi = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5];
    expect(rankOf(pi)).toEqual([7, 10, 6, 10, 3, 1, 9, 2, 3, 7, 3]);
    expect(rankOf(pi, { ties: "max" })).toEqual([8, 11, 6, 11, 5, 1, 9, 2, 5, 8, 5]);
    expect(rankOf(pi, { ties: "average" })).toEqual([7.5, 10.5, 6, 10.5, 4, 1, 9, 2, 4, 7.5, 4]);
    expect(rankOf(pi, { ties: "first" })).toEqual([7, 10, 6, 11, 3, 1, 9, 2, 4, 8, 5]);
    expect(rankOf(pi, { ties: "dense" })).toEqual([5, 7, 4, 7, 3, 1, 6, 2, 3, 5, 3]);
  });

  it("draws lots among ties, seeded, and gives every rank once", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { maxLength: 20 }), fc.nat(), (values, seed) => {
        const ranks = rankOf(values, { ties: "random", seed });
        expect(ranks).toEqual(rankOf(values, { ties: "random", seed }));
        expect([...ranks].sort((a, b) => a - b)).toEqual(values.map((_, i) => i + 1));
        expect(
          ranks.every((rank, i) => values.every((other, j) => other <= (values[i] ?? 0) || (ranks[j] ?? 0) < rank)),
        ).toBe(true);
      }),
    );
  });
});
