// wordVectors: what words mean as numbers, learned from the words that stand near them in the corpus itself.

import { expectKind } from "../../core/expect-kind.ts";
import { expectOptions } from "../../core/expect-options.ts";
import { HustingsError } from "../../core/errors.ts";
import type { FeatureMatrix } from "../../core/feature-matrix.ts";
import type { Tokens } from "../../core/tokens.ts";
import { featuresCooccurrence } from "../../features/cooccurrence.ts";
import type { SparseMatrix } from "../../math/sparse-matrix.ts";
import { sparseOperator } from "../../math/sparse-operator.ts";
import { truncatedSvd } from "../../math/truncated-svd.ts";

/** Words and their vectors, row by row: `values[w * dimensions + k]`. Bring your own, or see `readVectors`. */
export interface WordVectors {
  readonly words: readonly string[];
  readonly dimensions: number;
  readonly values: Float64Array;
}

/** The options of `wordVectors()`. */
export interface WordVectorsOptions {
  /** Default 100, at most the number of words. */
  readonly dimensions?: number;
  /** Tokens on each side (default 6). */
  readonly window?: number;
  /** Words that stand less often get no vector (default 5). */
  readonly minCount?: number;
  /** The power that smooths the shares of neighbours (default 0.75): rare neighbours weigh less. */
  readonly smoothing?: number;
}

/**
 * Word vectors from the corpus itself: positive pointwise mutual information of words in windows, and its singular vectors times the roots of the singular values. No draws: the same corpus gives the same vectors.
 *
 * Use them where a corpus has a million words or more, or where its usage is its own. Vectors of smaller corpora know little of rare words; bring pretrained ones then.
 *
 * @param tokens Tokens with their stop words, which say much about the words beside them.
 * @param options `dimensions` 100, `window` 6, `minCount` 5, `smoothing` 0.75.
 * @returns Words in the order of code units with their vectors.
 * @throws bad-option for dimensions below 1 and for fewer than two words that stand often enough.
 * @source Levy, Goldberg & Dagan 2015, doi:10.1162/tacl_a_00134: PPMI with context distribution smoothing, SVD with p = 0.5
 * @cost O(tokens × window + steps × cells + steps² × words), steps being two to three times the dimensions
 * @example
 * const said = tokens(corpus(["war and peace", "war and trade", "peace and trade", "jobs or taxes", "taxes or jobs"]));
 * wordVectors(said, { minCount: 2, dimensions: 2 }).words; // => ["and", "jobs", "or", "peace", "taxes", "trade", "war"]
 */
export function wordVectors(tokens: Tokens, options: WordVectorsOptions = {}): WordVectors {
  expectKind(tokens, "tokens", "wordVectors");
  expectOptions(options, { dimensions: true, window: true, minCount: true, smoothing: true }, "wordVectors");
  const { dimensions = 100, window = 6, minCount = 5, smoothing = 0.75 } = options;
  const fail = (needs: string, got: string): HustingsError =>
    new HustingsError("bad-option", { who: "wordVectors", needs, got });
  if (!Number.isInteger(dimensions) || dimensions < 1) throw fail("one dimension or more", `${dimensions}`);
  if (!(smoothing > 0 && smoothing <= 1)) throw fail("a smoothing above 0 and up to 1", `${smoothing}`);
  const counts = new Uint32Array(tokens.vocabulary.length);
  for (const id of tokens.ids) counts[id] = (counts[id] as number) + 1;
  const words = tokens.vocabulary.filter((_, id) => id !== 0 && (counts[id] as number) >= minCount).sort();
  if (words.length < 2) throw fail(`two words or more that stand ${minCount} times`, `there are ${words.length}`);
  const near = positiveInformation(featuresCooccurrence(tokens, { window, words }), smoothing);
  const { left, values } = truncatedSvd(sparseOperator(near), {
    count: Math.min(dimensions, words.length),
    tolerance: 1e-6,
  });
  const [first = 0] = values;
  const kept = left.filter((_, k) => (values[k] as number) > 1e-10 * first);
  const found = new Float64Array(words.length * kept.length);
  for (const [k, axis] of kept.entries())
    for (let w = 0; w < words.length; w++)
      found[w * kept.length + k] = (axis[w] as number) * Math.sqrt(values[k] as number);
  return { words, dimensions: kept.length, values: found };
}

/** max(0, ln(n(a, b) Σn / (n(a) × n(b)^s Σn / Σ n^s))). */
export function positiveInformation(near: FeatureMatrix, smoothing: number): SparseMatrix {
  const width = near.features.length;
  const sums = new Float64Array(width);
  for (let a = 0; a < width; a++)
    for (let k = near.bounds[a] as number; k < (near.bounds[a + 1] as number); k++)
      sums[a] = (sums[a] as number) + (near.values[k] as number);
  const smoothed = sums.map((sum) => sum ** smoothing);
  const total = smoothed.reduce((sum, one) => sum + one, 0);
  const values = near.values.slice();
  for (let a = 0; a < width; a++)
    for (let k = near.bounds[a] as number; k < (near.bounds[a + 1] as number); k++) {
      const ratio =
        ((near.values[k] as number) * total) / ((sums[a] as number) * (smoothed[near.columns[k] as number] as number));
      values[k] = Math.max(0, Math.log(ratio));
    }
  return { width, bounds: near.bounds, columns: near.columns, values };
}
