// The interval of a difference of rates.

import { describe, expect, it } from "vitest";
import { differenceInterval } from "../../src/stats/difference-interval.ts";
import { rateInterval, type Clusters } from "../../src/stats/rate-interval.ts";

const many: Clusters = {
  counts: [9, 12, 15, 8, 20, 11, 9, 14, 10, 12],
  tokens: Array.from({ length: 10 }, () => 1000),
};
const few: Clusters = { counts: [3, 4, 2, 5, 6, 1, 4, 3, 2, 5], tokens: Array.from({ length: 10 }, () => 1000) };

describe("differenceInterval", () => {
  it("is made of the intervals of both sides, by Zou and Donner's formula", () => {
    const [a, b] = [rateInterval(many), rateInterval(few)];
    const { difference, low, high } = differenceInterval([many, few]);
    expect(difference).toBeCloseTo(0.012 - 0.0035, 12);
    expect(low).toBeCloseTo(0.0085 - Math.sqrt((0.012 - (a.low ?? 0)) ** 2 + ((b.high ?? 0) - 0.0035) ** 2), 12);
    expect(high).toBeCloseTo(0.0085 + Math.sqrt(((a.high ?? 0) - 0.012) ** 2 + (0.0035 - (b.low ?? 0)) ** 2), 12);
  });

  it("turns over with its groups", () => {
    const [one, two] = [differenceInterval([many, few]), differenceInterval([few, many])];
    expect(one.difference).toBe(-(two.difference ?? 0));
    expect(one.low).toBeCloseTo(-(two.high ?? 0), 15);
  });

  it("says how each side was made, and has no number where one side has none", () => {
    expect(differenceInterval([many, { counts: [4], tokens: [2000] }]).intervals).toEqual([
      "cluster-bootstrap",
      "poisson",
    ]);
    expect(differenceInterval([many, { counts: [4], tokens: [20] }])).toMatchObject({
      difference: null,
      low: null,
      status: "too-little-data",
    });
  });

  it("passes the blocks of each side on", () => {
    const blocks = [
      () => [{ counts: many.counts, tokens: many.tokens }],
      () => [{ counts: few.counts, tokens: few.tokens }],
    ] as const;
    const total = (one: Clusters): Clusters => ({
      counts: [Array.from(one.counts).reduce((a, b) => a + b, 0)],
      tokens: [10_000],
    });
    expect(differenceInterval([total(many), total(few)], { blocks }).intervals).toEqual([
      "block-bootstrap",
      "block-bootstrap",
    ]);
  });
});
