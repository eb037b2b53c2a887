// The fast bootstrap of ratios must be the plain one, and its draws must be what they say.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bootstrapInterval, acceleration } from "../../src/math/bootstrap-interval.ts";
import { expandedLevel } from "../../src/math/expanded-level.ts";
import { jackknife } from "../../src/math/jackknife.ts";
import { ratioResampler } from "../../src/math/ratio-resampler.ts";
import { oracle } from "../helpers/oracle.ts";

const [{ count, size, expandedOf50000 }] = oracle<{
  readonly boot: readonly [
    { readonly count: number[]; readonly size: number[]; readonly expandedOf50000: [number, number] },
  ];
}>("tests").boot;
const all = count.map((_, i) => i);

describe("ratioResampler", () => {
  it("is BCa on its own draws at the expanded level, with the jackknife for the acceleration", () => {
    const resampler = ratioResampler({ sizes: size });
    const pairs = count.map((c, i): readonly [number, number] => [c, size[i] ?? 0]);
    const ratio = (x: readonly (readonly [number, number])[]): number =>
      x.reduce((a, [c]) => a + c, 0) / x.reduce((a, [, s]) => a + s, 0);
    const { estimate, influences } = jackknife(pairs, { statistic: ratio });
    const expected = bootstrapInterval(resampler.ratios(all, count), {
      estimate,
      acceleration: acceleration(influences),
      level: expandedLevel(0.95, { units: 12 }),
    });
    const found = resampler.interval(all, count);
    expect(found.low).toBeCloseTo(expected.low, 12);
    expect(found.high).toBeCloseTo(expected.high, 12);
  });

  it("agrees with R's boot at that level within the noise of the draws", () => {
    const { low, high } = ratioResampler({ sizes: size }, { draws: 20_000 }).interval(all, count);
    expect(low).toAgreeWith(expandedOf50000[0], 0.02);
    expect(high).toAgreeWith(expandedOf50000[1], 0.02);
  });

  it("draws as many units as there are: where every rate is the same, so is every draw", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 20 }), (sizes) => {
        const resampler = ratioResampler({ sizes }, { draws: 50 });
        expect(
          [
            ...resampler.ratios(
              sizes.map((_, i) => i),
              sizes,
            ),
          ].every((value) => value === 1),
        ).toBe(true);
      }),
    );
  });

  it("keeps strata apart: a stratum of one unit is in every draw once", () => {
    const resampler = ratioResampler({ sizes: [10, 10, 10], strata: [0, 1, 3] }, { draws: 500 });
    expect([...resampler.ratios([0], [3])].every((value) => value === 0.1)).toBe(true);
    expect(new Set(resampler.ratios([1], [3])).size).toBe(3);
  });

  it("gives another stream other draws, and the same stream the same", () => {
    const draw = (stream: number): readonly number[] => [
      ...ratioResampler({ sizes: size }, { stream, draws: 50 }).ratios(all, count),
    ];
    expect(draw(0)).toEqual(draw(0));
    expect(draw(0)).not.toEqual(draw(1));
  });
});
