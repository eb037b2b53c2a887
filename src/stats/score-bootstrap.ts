// scoreBootstrap: the interval of any keyness score, by drawing the documents of both sides anew.

import type { FeatureMatrix } from "../core/feature-matrix.ts";
import { acceleration, bootstrapInterval, type Limits } from "../math/bootstrap-interval.ts";
import { expandedLevel } from "../math/expanded-level.ts";
import type { TwoCounts } from "../math/contingency.ts";
import { timesDrawn } from "../math/times-drawn.ts";

/** The documents of both sides, and what is fixed where the reference is a list. */
export interface BootstrapSides {
  readonly target: readonly number[];
  readonly reference: readonly number[];
  readonly draws: number;
  readonly seed: number;
  readonly level: number;
}

/**
 * Prepares the BCa intervals of some words' scores; whole documents are drawn, on each side as many as it has.
 *
 * @returns A function from a word's column, its counts and its score to limits.
 * @source Efron 1987, doi:10.1080/01621459.1987.10478410
 * @cost O(draws × documents) once, then draws + documents scores a word
 */
export function scoreBootstrap(
  matrix: FeatureMatrix,
  { target, reference, draws, seed, level }: BootstrapSides,
): (word: number, counts: TwoCounts, score: (counts: TwoCounts) => number) => Limits {
  const one = side(matrix, target, { draws, seed, stream: 1 });
  const two = side(matrix, reference, { draws, seed, stream: 2 });
  const units = Math.min(target.length, ...(reference.length === 0 ? [] : [reference.length]));
  const expanded = expandedLevel(level, { units });
  return (word, counts, score) => {
    const [a, b] = [one.of(word), two.of(word)];
    const fixed = reference.length === 0;
    const drawn = Float64Array.from({ length: draws }, (_, r) =>
      score({
        target: a.sums[r] ?? 0,
        targetTokens: one.tokens[r] ?? 0,
        reference: fixed ? counts.reference : (b.sums[r] ?? 0),
        referenceTokens: fixed ? counts.referenceTokens : (two.tokens[r] ?? 0),
      }),
    );
    const without = [
      ...influences(
        a.counts.map((count, i) =>
          score({ ...counts, target: counts.target - count, targetTokens: counts.targetTokens - (one.sizes[i] ?? 0) }),
        ),
      ),
      ...influences(
        b.counts.map((count, i) =>
          score({
            ...counts,
            reference: counts.reference - count,
            referenceTokens: counts.referenceTokens - (two.sizes[i] ?? 0),
          }),
        ),
      ),
    ];
    const finite = drawn.filter((value) => Number.isFinite(value));
    if (finite.length < draws / 2) return { low: Number.NaN, high: Number.NaN };
    return bootstrapInterval(finite, { estimate: score(counts), acceleration: acceleration(without), level: expanded });
  };
}

interface Side {
  readonly sizes: readonly number[];
  /** The tokens of each draw. */
  readonly tokens: Float64Array;
  /** A word's count in each document, and its sum in each draw. */
  readonly of: (word: number) => { readonly counts: readonly number[]; readonly sums: Float64Array };
}

function side(
  { bounds, columns, values }: FeatureMatrix,
  rows: readonly number[],
  options: { readonly draws: number; readonly seed: number; readonly stream: number },
): Side {
  const times = timesDrawn([0, rows.length], options);
  const add = (counts: readonly number[]): Float64Array => {
    const sums = new Float64Array(options.draws);
    for (const [i, count] of counts.entries()) {
      const drawn = times[i] ?? new Uint8Array(0);
      if (count > 0) for (let r = 0; r < sums.length; r++) sums[r] = (sums[r] as number) + (drawn[r] as number) * count;
    }
    return sums;
  };
  const sizes = rows.map((d) => values.subarray(bounds[d], bounds[d + 1]).reduce((sum, value) => sum + value, 0));
  const of = (word: number): { readonly counts: readonly number[]; readonly sums: Float64Array } => {
    const counts = rows.map((d) => cell(columns, values, word, bounds[d] ?? 0, bounds[d + 1] ?? 0));
    return { counts, sums: add(counts) };
  };
  return { sizes, tokens: add(sizes), of };
}

/** The value of a column in a row whose columns ascend, by halving. */
function cell(columns: Uint32Array, values: Float64Array, word: number, first: number, last: number): number {
  let [low, high] = [first, last];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((columns[middle] ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return low < last && columns[low] === word ? (values[low] ?? 0) : 0;
}

/** From the scores without each document to what each adds, as BCa pools strata. */
function influences(without: readonly number[]): readonly number[] {
  const finite = without.filter((value) => Number.isFinite(value));
  const count = finite.length;
  if (count < 2) return [];
  const centre = finite.reduce((sum, value) => sum + value, 0) / count;
  return finite.map((value) => ((count - 1) / count) * (centre - value));
}
