// ratioResampler: the bootstrap of ratios of sums, fast enough for every cell of a large table because the draws are shared.

import { acceleration, bootstrapInterval, type Limits } from "./bootstrap-interval.ts";
import { expandedLevel } from "./expanded-level.ts";
import { timesDrawn } from "./times-drawn.ts";

/** The units that are drawn: documents, or the blocks inside them. */
export interface Units {
  /** What the rate is taken of, a number for each unit: tokens. */
  readonly sizes: ArrayLike<number>;
  /** Where each stratum begins, with the end last; drawing keeps the number of units in each. Default: one stratum. */
  readonly strata?: readonly number[];
}

/** The draws of one set of units, ready for any number of counts over them. */
export interface RatioResampler {
  /** The ratio of sums on each draw, for counts given at some places; all others are 0. */
  readonly ratios: (places: ArrayLike<number>, counts: ArrayLike<number>) => Float64Array;
  /** What each unit adds to the ratio of sums, as BCa pools strata. */
  readonly influences: (places: ArrayLike<number>, counts: ArrayLike<number>) => Float64Array;
  /** The BCa interval of the ratio of sums, at the level expanded for the number of units. */
  readonly interval: (places: ArrayLike<number>, counts: ArrayLike<number>) => Limits;
}

/**
 * Prepares the bootstrap of Σ counts / Σ sizes over units.
 *
 * How often each draw holds each unit depends on the number of units and the seed alone, so it is worked out once and shared:
 * an interval costs only the units in which something was counted.
 *
 * @param units Sizes and strata.
 * @param options `draws` (default 2000), `level` (default 0.95), `seed` (default 1), `stream` (default 0): another stream is independent of this one.
 * @source Efron 1987, doi:10.1080/01621459.1987.10478410; strata: Davison & Hinkley 1997, section 3.2
 * @cost O(draws × units) once; then O(draws × (units with a count + log draws)) an interval
 */
export function ratioResampler(
  { sizes, strata = [0, sizes.length] }: Units,
  {
    draws = 2000,
    level = 0.95,
    seed = 1,
    stream = 0,
  }: { readonly draws?: number; readonly level?: number; readonly seed?: number; readonly stream?: number } = {},
): RatioResampler {
  const rows = timesDrawn(strata, { draws, seed, stream });
  const below = new Float64Array(draws);
  for (let unit = 0; unit < sizes.length; unit++) addTo(below, rows[unit], sizes[unit] ?? 0);
  const ratios = (places: ArrayLike<number>, counts: ArrayLike<number>): Float64Array => {
    const above = new Float64Array(draws);
    for (let k = 0; k < places.length; k++) addTo(above, rows[places[k] ?? 0], counts[k] ?? 0);
    for (let r = 0; r < draws; r++) above[r] = (above[r] ?? 0) / (below[r] ?? 0);
    return above;
  };
  const total = sum(sizes);
  const expanded = expandedLevel(level, { units: sizes.length - (strata.length - 2) });
  const influences = (places: ArrayLike<number>, counts: ArrayLike<number>): Float64Array =>
    leaveOut({ sizes, strata }, places, counts);
  const interval = (places: ArrayLike<number>, counts: ArrayLike<number>): Limits =>
    bootstrapInterval(ratios(places, counts), {
      estimate: sum(counts) / total,
      acceleration: acceleration(influences(places, counts)),
      level: expanded,
    });
  return { ratios, influences, interval };
}

function addTo(sums: Float64Array, times: Uint8Array | undefined, value: number): void {
  if (times === undefined || value === 0) return;
  for (let r = 0; r < sums.length; r++) sums[r] = (sums[r] as number) + (times[r] as number) * value;
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i] ?? 0;
  return total;
}

/** What each unit adds to the ratio, by leaving it out, centred in its stratum. */
function leaveOut(
  { sizes, strata }: Required<Units>,
  places: ArrayLike<number>,
  counts: ArrayLike<number>,
): Float64Array {
  const result = new Float64Array(sizes.length);
  for (let k = 0; k < places.length; k++) result[places[k] ?? 0] = counts[k] ?? 0;
  const [above, below] = [sum(counts), sum(sizes)];
  for (let s = 0; s + 1 < strata.length; s++) {
    const [first, last] = [strata[s] ?? 0, strata[s + 1] ?? 0];
    const count = last - first;
    let total = 0;
    for (let i = first; i < last; i++) {
      result[i] = (above - (result[i] ?? 0)) / (below - (sizes[i] ?? 0));
      total += result[i] ?? 0;
    }
    for (let i = first; i < last; i++)
      result[i] = count < 2 ? 0 : ((count - 1) / count) * (total / count - (result[i] ?? 0));
  }
  return result;
}
