// Intervals of shares: exact at the ends, and covering what they should.

import { describe, expect, it } from "vitest";
import { random } from "../../../src/core/random.ts";
import { shareInterval } from "../../../src/stats/classify/share-interval.ts";

describe("shareInterval", () => {
  it("is that of Clopper and Pearson where all groups agree: ten of ten is at least 69.15 %", () => {
    const ones = new Float64Array(10).fill(1);
    const found = shareInterval({ above: ones, below: ones }, { draws: 100, level: 0.95, seed: 1, minGroups: 10 });
    expect([found.interval, found.high]).toEqual(["binomial", 1]);
    // 0.025^(1/10), as R's binom.test(10, 10) has it: 0.6915029.
    expect(found.low).toBeCloseTo(0.6915029, 7);
  });

  it("covers the true accuracy of models that are better at some speakers than at others in 93 to 97 % of 400 worlds", () => {
    let covered = 0;
    for (let world = 0; world < 400; world++) {
      const source = random(world);
      // Forty speakers with ten documents, right in 50 to 90 % of them: 70 % on average.
      const above = Float64Array.from({ length: 40 }, () => {
        const share = 0.5 + 0.4 * source.next();
        return Array.from({ length: 10 }, () => Number(source.next() < share)).reduce((sum, one) => sum + one, 0);
      });
      const below = new Float64Array(40).fill(10);
      const { low, high } = shareInterval({ above, below }, { draws: 500, level: 0.95, seed: 1, minGroups: 10 });
      covered += Number((low as number) <= 0.7 && 0.7 <= (high as number));
    }
    expect(covered / 400).toBeGreaterThan(0.925);
    expect(covered / 400).toBeLessThan(0.975);
  });
});
