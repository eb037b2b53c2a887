// ratioResampler: the bootstrap of ratios of sums, fast enough for every cell of a large table because the draws are shared.

import { acceleration, bootstrapInterval, type Limits } from "./bootstrap-interval.ts";
import { expandedLevel } from "./expanded-level.ts";
import { timesDrawn, type DrawOptions } from "./times-drawn.ts";

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
  const { rows, below } = drawnSizes({ sizes, strata }, { draws, seed, stream });
  const ratios = (places: ArrayLike<number>, counts: ArrayLike<number>): Float64Array => {
    const above = drawnSums(rows, { places, values: counts, draws });
    for (let r = 0; r < draws; r++) above[r] = (above[r] as number) / (below[r] as number);
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

/** The sizes that were drawn last: a table asks for the same ones again for every word, frame or key of a group. */
interface Drawn {
  readonly sizes: readonly number[];
  readonly rows: readonly Uint8Array[];
  readonly below: Float64Array;
}

let last: Drawn | undefined;

/** The draws, and the sum of the sizes on each of them. */
function drawnSizes({ sizes, strata }: Required<Units>, options: Required<DrawOptions>): Drawn {
  const rows = timesDrawn(strata, options);
  const { draws } = options;
  const known = last;
  // Remembered draws are the same arrays: then sizes that are the same have the same sums.
  const same =
    known !== undefined &&
    known.below.length === draws &&
    known.sizes.length === sizes.length &&
    known.sizes.every((size, unit) => size === sizes[unit] && known.rows[unit] === rows[unit]);
  if (same) return known;
  const places = Array.from(sizes, (_, unit) => unit);
  return (last = { sizes: Array.from(sizes), rows, below: drawnSums(rows, { places, values: sizes, draws }) });
}

interface Weighted {
  readonly places: ArrayLike<number>;
  readonly values: ArrayLike<number>;
  readonly draws: number;
}

/** Values added up over each draw, one unit after another. */
function drawnSums(rows: readonly Uint8Array[], { places, values, draws }: Weighted): Float64Array {
  const sums = new Float64Array(draws);
  // Four rows at a time: what is left over is filled up with nothing. Weights are floats even where they are whole: so they are multiplied fastest.
  const used: Uint8Array[] = [];
  const weights = new Float64Array(places.length + 3);
  for (let k = 0; k < places.length; k++) {
    const [row, value] = [rows[places[k] as number], values[k] as number];
    if (row === undefined || value === 0) continue;
    weights[used.length] = value;
    used.push(row);
  }
  const none = new Uint8Array(draws);
  while (used.length % 4 !== 0) used.push(none);
  for (let k = 0; k < used.length; k += 4) addFour(sums, used, weights, k);
  return sums;
}

/** Four at a time, which takes half the time of one, and yet in their order, so that roundings are the same. */
function addFour(sums: Float64Array, rows: readonly Uint8Array[], weights: Float64Array, k: number): void {
  const one = rows[k] as Uint8Array;
  const two = rows[k + 1] as Uint8Array;
  const three = rows[k + 2] as Uint8Array;
  const four = rows[k + 3] as Uint8Array;
  const a = weights[k] as number;
  const b = weights[k + 1] as number;
  const c = weights[k + 2] as number;
  const d = weights[k + 3] as number;
  for (let r = 0; r < sums.length; r++) {
    const sum = (sums[r] as number) + (one[r] as number) * a + (two[r] as number) * b;
    sums[r] = sum + (three[r] as number) * c + (four[r] as number) * d;
  }
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
