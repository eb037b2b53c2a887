// Bootstrap intervals against boot.ci of R, given the same replicates.

import { describe, expect, it } from "vitest";
import { acceleration, bootstrapInterval } from "../../src/math/bootstrap-interval.ts";
import { oracle } from "../helpers/oracle.ts";

interface Case {
  readonly count: readonly number[];
  readonly size: readonly number[];
  readonly t0: readonly [number];
  readonly influence: readonly number[];
  readonly replicates: readonly number[];
  readonly perc95: readonly [number, number];
  readonly bca95: readonly [number, number];
  readonly bca80: readonly [number, number];
}

const [boot] = oracle<{ readonly boot: readonly [Case] }>("tests").boot;
const given = { estimate: boot.t0[0], acceleration: acceleration(boot.influence) };

describe("bootstrapInterval", () => {
  it("agrees with boot.ci of R: BCa at 95 % and 80 %, and percentiles", () => {
    const pairs = [
      [bootstrapInterval(boot.replicates, given), boot.bca95],
      [bootstrapInterval(boot.replicates, { ...given, level: 0.8 }), boot.bca80],
      [bootstrapInterval(boot.replicates, { ...given, method: "percentile" }), boot.perc95],
    ] as const;
    for (const [found, [low, high]] of pairs) {
      expect(found.low).toAgreeWith(low, 1e-9);
      expect(found.high).toAgreeWith(high, 1e-9);
    }
  });

  it("is a point where every draw is the same", () => {
    expect(bootstrapInterval([2, 2, 2, 2], { estimate: 2 })).toEqual({ low: 2, high: 2 });
  });

  it("stays inside the draws where all of them lie on one side of the estimate", () => {
    const { low, high } = bootstrapInterval([1, 2, 3, 4], { estimate: 9 });
    expect([low >= 1, low <= high, high === 4]).toEqual([true, true, true]);
  });

  it("has no limits without draws or for what is not a number, and the ends of the draws at a level of 1", () => {
    expect(bootstrapInterval([], { estimate: 1 })).toEqual({ low: Number.NaN, high: Number.NaN });
    expect(bootstrapInterval([1, 2, 3], { estimate: 2, acceleration: Number.NaN }).low).toBeNaN();
    expect(bootstrapInterval([3, 1, 2], { estimate: 2, level: 1 })).toEqual({ low: 1, high: 3 });
  });

  it("does not change the draws", () => {
    const draws = Object.freeze([3, 1, 2]);
    bootstrapInterval(draws, { estimate: 2 });
    expect(draws).toEqual([3, 1, 2]);
  });
});
