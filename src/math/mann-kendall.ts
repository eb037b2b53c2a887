// mannKendall: whether values rise or fall in time, without a model, and how steeply (Sen's slope).

import { normalQuantile } from "./normal-quantile.ts";
import { normalTail } from "./normal-tail.ts";

/** What `mannKendall()` answers; NaN where there are fewer than three values, or all are equal. */
export interface MannKendall {
  /** Pairs that rise minus pairs that fall. */
  readonly s: number;
  /** Kendall's τ-b: −1 to 1. */
  readonly tau: number;
  readonly p: number;
  /** The median of the slopes of all pairs. */
  readonly slope: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Mann's test of a trend by Kendall's S, with the variance for ties and a correction for continuity; Sen's slope with its normal limits.
 *
 * @param values In time.
 * @param options `times`: all different. `level`: of the limits of the slope.
 * @source Mann 1945, doi:10.2307/1907187; Sen 1968, doi:10.1080/01621459.1968.10480934
 * @cost O(values² log values)
 * @example
 * mannKendall([1, 3, 2, 5, 4], { times: [1, 2, 3, 4, 5], level: 0.95 }).tau.toFixed(2); // => "0.60"
 */
export function mannKendall(
  values: readonly number[],
  { times, level }: { readonly times: readonly number[]; readonly level: number },
): MannKendall {
  const n = values.length;
  const slopes: number[] = [];
  let s = 0;
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) {
      const step = (values[j] as number) - (values[i] as number);
      s += Math.sign(step);
      slopes.push(step / ((times[j] as number) - (times[i] as number)));
    }
  const alike = new Map<number, number>();
  for (const value of values) alike.set(value, (alike.get(value) ?? 0) + 1);
  const ties = [...alike.values()];
  const pairs = (n * (n - 1)) / 2;
  const tied = ties.reduce((sum, t) => sum + (t * (t - 1)) / 2, 0);
  const variance = (n * (n - 1) * (2 * n + 5) - ties.reduce((sum, t) => sum + t * (t - 1) * (2 * t + 5), 0)) / 18;
  if (n < 3 || variance <= 0)
    return { s, tau: Number.NaN, p: Number.NaN, slope: Number.NaN, low: Number.NaN, high: Number.NaN };
  const z = Math.max(0, Math.abs(s) - 1) / Math.sqrt(variance);
  slopes.sort((a, b) => a - b);
  const reach = normalQuantile((1 + level) / 2) * Math.sqrt(variance);
  const at = (rank: number): number => slopes[Math.min(slopes.length - 1, Math.max(0, rank))] as number;
  return {
    s,
    tau: s / Math.sqrt(pairs * (pairs - tied)),
    p: Math.min(1, 2 * normalTail(z, { tail: "upper" })),
    slope: (at(Math.floor((slopes.length - 1) / 2)) + at(Math.ceil((slopes.length - 1) / 2))) / 2,
    // The ranks are whole, taken outwards.
    low: at(Math.floor((slopes.length - reach) / 2) - 1),
    high: at(Math.ceil((slopes.length + reach) / 2)),
  };
}
