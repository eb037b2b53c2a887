// The permutation test against the exact count of arrangements.

import { describe, expect, it } from "vitest";
import { permutationTest } from "../../src/math/permutation-test.ts";

describe("permutationTest", () => {
  it("approaches the exact share: of 20 ways to deal 1 to 6 into two hands of three, two are as extreme as 1 2 3", () => {
    const p = permutationTest(
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      { draws: 20_000 },
    );
    expect(p).toBeCloseTo(2 / 20, 2);
    expect(
      permutationTest(
        [
          [1, 2, 3],
          [4, 5, 6],
        ],
        { draws: 20_000, alternative: "less" },
      ),
    ).toBeCloseTo(1 / 20, 2);
    expect(
      permutationTest(
        [
          [1, 2, 3],
          [4, 5, 6],
        ],
        { alternative: "greater" },
      ),
    ).toBe(1);
  });

  it("is seeded, and never 0", () => {
    const groups = [
      [100, 101, 102, 103, 104, 105, 106, 107],
      [1, 2, 3, 4, 5, 6, 7, 8],
    ] as const;
    expect(permutationTest(groups, { draws: 50, seed: 9 })).toBe(permutationTest(groups, { draws: 50, seed: 9 }));
    expect(permutationTest(groups, { draws: 50 })).toBeGreaterThan(0);
  });

  it("does not exist without data on both sides", () => {
    expect(permutationTest([[], [1]])).toBeNaN();
  });
});
