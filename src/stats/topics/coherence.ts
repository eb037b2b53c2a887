// coherence: whether the words of a topic stand in the same documents.

import type { FeatureMatrix } from "../../core/feature-matrix.ts";

/** How coherence is measured. */
export type CoherenceName = "umass" | "npmi";

/** One entry of the registry. */
export interface CoherenceMeasure {
  readonly name: CoherenceName;
  readonly label: string;
  readonly formula: string;
  readonly source: string;
  /** Added to the documents that have both words. */
  readonly smoothing: number;
  /** From documents with both, with the first, with the second, and all; the first is the more frequent in the topic. */
  readonly pair: (both: number, first: number, second: number, all: number) => number;
  /** Whether pairs are summed, or their mean is taken. */
  readonly over: "sum" | "mean";
}

/** The registry of coherence. D is the number of documents with a word, or with both; N that of all. */
export const coherenceMeasures: Readonly<Record<CoherenceName, CoherenceMeasure>> = {
  umass: {
    name: "umass",
    label: "UMass coherence",
    formula: "Σ ln((D(both) + 1) / D(first)) over pairs of the words, first the more frequent",
    source: "Mimno, Wallach, Talley, Leenders & McCallum 2011, Optimizing semantic coherence in topic models",
    smoothing: 1,
    pair: (both, first) => Math.log(both / first),
    over: "sum",
  },
  npmi: {
    name: "npmi",
    label: "NPMI coherence",
    formula:
      "mean over pairs of ln(D(both) N / (D(first) D(second))) / −ln(D(both) / N), −1 where no document has both",
    source: "Lau, Newman & Baldwin 2014, doi:10.3115/v1/E14-1056",
    smoothing: 0,
    pair: (both, first, second, all) =>
      both === 0 ? -1 : both === all ? 1 : Math.log((both * all) / (first * second)) / -Math.log(both / all),
    over: "mean",
  },
};

/**
 * The coherence of lists of words.
 *
 * @param matrix The documents in which words are to meet; best others than the model has seen.
 * @param options `words`: for each topic its columns, the most frequent first. `measure`. `smoothing`: that of the measure.
 * @returns A number for each topic; NaN where a word is in no document.
 * @cost O(cells + topics × words² × documents / 32)
 * @example
 * const m = features(tokens(corpus(["tax jobs", "tax jobs", "tax war", "war"])));
 * [...coherence(m, { words: [[1, 0], [2, 1]], measure: "umass" })].map((one) => one.toFixed(3)); // => ["0.000", "0.000"]
 */
export function coherence(
  matrix: FeatureMatrix,
  {
    words,
    measure,
    smoothing = coherenceMeasures[measure].smoothing,
  }: { readonly words: readonly (readonly number[])[]; readonly measure: CoherenceName; readonly smoothing?: number },
): Float64Array {
  const { pair, over } = coherenceMeasures[measure];
  const sets = documentSets(matrix, new Set(words.flat()));
  const all = matrix.index.ids.length;
  return Float64Array.from(words, (own) => {
    let [sum, pairs] = [0, 0];
    for (const [m, later] of own.entries())
      for (const earlier of own.slice(0, m)) {
        const [first, second] = [sets.get(earlier) as Uint32Array, sets.get(later) as Uint32Array];
        sum += pair(shared(first, second) + smoothing, shared(first, first), shared(second, second), all);
        pairs++;
      }
    const value = over === "sum" ? sum : sum / pairs;
    return pairs === 0 || own.some((word) => shared(sets.get(word) as Uint32Array, sets.get(word) as Uint32Array) === 0)
      ? Number.NaN
      : value;
  });
}

/** For each word the documents that have it, a bit each. */
function documentSets(
  { index, bounds, columns, values }: FeatureMatrix,
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, Uint32Array> {
  const sets = new Map([...wanted].map((word) => [word, new Uint32Array((index.ids.length >>> 5) + 1)]));
  for (let d = 0; d < index.ids.length; d++)
    for (let k = bounds[d] as number; k < (bounds[d + 1] as number); k++) {
      const set = sets.get(columns[k] as number);
      if (set !== undefined && (values[k] as number) > 0) set[d >>> 5] = (set[d >>> 5] as number) | (1 << (d & 31));
    }
  return sets;
}

function shared(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  for (let i = 0; i < a.length; i++)
    for (let bits = (a[i] as number) & (b[i] as number); bits !== 0; bits &= bits - 1) count++;
  return count;
}
