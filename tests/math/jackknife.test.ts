// The jackknife against what algebra says of the mean.

import * as fc from "fast-check";
import { sampleStandardDeviation } from "simple-statistics";
import { describe, expect, it } from "vitest";
import { jackknife } from "../../src/math/jackknife.ts";
import { oracle } from "../helpers/oracle.ts";

const mean = (x: readonly number[]): number => x.reduce((a, b) => a + b, 0) / x.length;

describe("jackknife", () => {
  it("gives the mean's standard error, s / √n, and deviations as influences", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 30 }), (values) => {
        const { estimate, influences, standardError } = jackknife(values, { statistic: mean });
        expect(estimate).toBeCloseTo(mean(values), 9);
        expect(standardError).toBeCloseTo(sampleStandardDeviation(values) / Math.sqrt(values.length), 7);
        for (const [i, value] of influences.entries()) expect(value).toBeCloseTo((values[i] ?? 0) - estimate, 7);
      }),
    );
  });

  it("has the influences of boot's empinf on a ratio, up to its centring", () => {
    const [{ count, size, influence }] = oracle<{
      readonly boot: readonly [{ readonly count: number[]; readonly size: number[]; readonly influence: number[] }];
    }>("tests").boot;
    const pairs = count.map((c, i): readonly [number, number] => [c, size[i] ?? 0]);
    const ratio = (x: readonly (readonly [number, number])[]): number =>
      x.reduce((a, [c]) => a + c, 0) / x.reduce((a, [, s]) => a + s, 0);
    const found = jackknife(pairs, { statistic: ratio }).influences;
    const shift = mean(influence);
    for (const [i, value] of found.entries()) expect(value).toAgreeWith((influence[i] ?? 0) - shift, 1e-9);
  });
});
