// The general bootstrap: laws, and what clusters and strata must do.

import { describe, expect, it } from "vitest";
import { random } from "../../src/core/random.ts";
import { bootstrap } from "../../src/math/bootstrap.ts";

const mean = (x: readonly number[]): number => x.reduce((a, b) => a + b, 0) / x.length;
const source = random(5);
const values = Array.from({ length: 60 }, () => source.next());

describe("bootstrap", () => {
  it("gives the same answer for the same seed and another for another", () => {
    const [a, b, c] = [1, 1, 2].map((seed) => bootstrap(values, { statistic: mean, draws: 200, seed }));
    expect(a).toEqual(b);
    expect(a?.low).not.toBe(c?.low);
  });

  it("has the standard error of a mean, s / √n, within the noise of 2,000 draws", () => {
    const centre = mean(values);
    const spread = Math.sqrt(values.reduce((sum, x) => sum + (x - centre) ** 2, 0) / values.length / values.length);
    expect(bootstrap(values, { statistic: mean }).standardError / spread).toBeCloseTo(1, 1);
  });

  it("draws whole clusters: sixty copies of six numbers are no more certain than six", () => {
    const copies = Array.from({ length: 60 }, (_, i) => i % 6);
    const clustered = bootstrap(copies, { statistic: mean, clusters: copies, seed: 3 });
    const six = bootstrap([0, 1, 2, 3, 4, 5], { statistic: mean, seed: 3 });
    const naive = bootstrap(copies, { statistic: mean, seed: 3 });
    expect(clustered.standardError / six.standardError).toBeCloseTo(1, 1);
    expect(clustered.standardError).toBeGreaterThan(2.5 * naive.standardError);
  });

  it("keeps the number of units in each stratum: what differs only between strata does not vary", () => {
    const strata = values.map((_, i) => (i < 20 ? "a" : "b"));
    const between = strata.map((stratum) => (stratum === "a" ? 1 : 9));
    const { low, high, standardError } = bootstrap(between, { statistic: mean, strata, draws: 100 });
    expect([low, high]).toEqual([mean(between), mean(between)]);
    expect(standardError).toBeCloseTo(0, 12);
  });

  it("lets BCa lean towards the long tail of a skewed statistic", () => {
    const skewed = [1, 1, 1, 2, 2, 3, 3, 4, 6, 30];
    const options = { statistic: mean, draws: 4000 };
    const bca = bootstrap(skewed, options);
    const percentile = bootstrap(skewed, { ...options, method: "percentile" });
    expect(bca.high).toBeGreaterThan(percentile.high);
    expect(bca.low).toBeGreaterThan(percentile.low);
  });
});
