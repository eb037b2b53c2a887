// bootstrapInterval: from the values a statistic takes on resampled data to an interval for it.

import { quickselect } from "simple-statistics";
import { normalQuantile } from "./normal-quantile.ts";
import { normalTail } from "./normal-tail.ts";

/** `"bca"` corrects the percentiles for bias and for a spread that changes with the value; `"percentile"` takes them as they are. */
export type BootstrapMethod = "bca" | "percentile";

/** The two ends of an interval. */
export interface Limits {
  readonly low: number;
  readonly high: number;
}

/**
 * The percentile or BCa interval of a bootstrap.
 *
 * Use BCa for skewed statistics such as rates; it needs the influence of each unit. Neither repairs a sample that is too small.
 *
 * @param draws The statistic on each resampled data set, in any order; not changed.
 * @param options `estimate`: the statistic on the data itself. `acceleration`: skewness of the influences over 6, see `acceleration` (default 0).
 *   `method`: `"bca"` (default) or `"percentile"`. `level`: 0 to 1 (default 0.95).
 * @returns Limits, interpolated between the sorted draws on the normal scale.
 * @source Efron 1987, doi:10.1080/01621459.1987.10478410; Davison & Hinkley 1997, eq. 5.8; as boot::boot.ci 1.3-28
 * @cost O(draws log draws)
 */
export function bootstrapInterval(
  draws: ArrayLike<number>,
  {
    estimate,
    acceleration = 0,
    method = "bca",
    level = 0.95,
  }: {
    readonly estimate: number;
    readonly acceleration?: number;
    readonly method?: BootstrapMethod;
    readonly level?: number;
  },
): Limits {
  const values = Float64Array.from(draws);
  // Draws cannot tell apart tails that are finer than half of one of them.
  const tail = Math.max((1 - level) / 2, 0.5 / values.length);
  if (method === "percentile") return { low: at(values, tail), high: at(values, 1 - tail) };
  const bias = normalQuantile(shareBelow(values, estimate));
  const moved = (p: number): number => {
    const w = bias + normalQuantile(p);
    return normalTail(bias + w / (1 - acceleration * w), { tail: "lower" });
  };
  return { low: at(values, moved(tail)), high: at(values, moved(1 - tail)) };
}

/**
 * The acceleration of BCa: a sixth of the skewness of the influences, pooled over strata.
 *
 * @param influences What each unit adds to the statistic, centred in its stratum (times the stratum's size).
 */
export function acceleration(influences: ArrayLike<number>): number {
  let [squares, cubes] = [0, 0];
  for (let i = 0; i < influences.length; i++) {
    const value = influences[i] ?? 0;
    squares += value * value;
    cubes += value * value * value;
  }
  return squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
}

/** The share of draws below the estimate; those equal to it count half. Never 0 or 1, which would put the limit at infinity. */
function shareBelow(values: Float64Array, estimate: number): number {
  let [below, equal] = [0, 0];
  for (const value of values) {
    if (value < estimate) below++;
    else if (value === estimate) equal++;
  }
  const count = values.length;
  return Math.min(1 - 0.5 / count, Math.max(0.5 / count, (below + equal / 2) / count));
}

/** A quantile, interpolated on the normal scale between order statistics. Moves the values about; sorting them all would take longer. */
function at(values: Float64Array, p: number): number {
  const count = values.length;
  if (Number.isNaN(p) || count === 0) return Number.NaN;
  const place = (count + 1) * p;
  const k = Math.min(count, Math.max(1, Math.floor(place)));
  const below = ordered(values, k);
  if (place <= 1 || place >= count || k === place) return below;
  let above = Number.POSITIVE_INFINITY;
  for (let i = k; i < count; i++) above = Math.min(above, values[i] as number);
  const from = normalQuantile(k / (count + 1));
  const to = normalQuantile((k + 1) / (count + 1));
  return below + ((normalQuantile(p) - from) / (to - from)) * (above - below);
}

/** The k-th smallest value; all before it end up smaller or equal, all behind it larger or equal. */
function ordered(values: Float64Array, k: number): number {
  // The function swaps elements and nothing else, which a typed array allows.
  quickselect(values as unknown as number[], k - 1);
  return values[k - 1] as number;
}
