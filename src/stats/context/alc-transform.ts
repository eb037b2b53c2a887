// alcTransform: the matrix that turns the mean of a word's contexts into the vector of the word: embeddings à la carte.

import { expectKind } from "../../core/expect-kind.ts";
import { expectOptions } from "../../core/expect-options.ts";
import { HustingsError } from "../../core/errors.ts";
import type { Tokens } from "../../core/tokens.ts";
import { featuresCooccurrence } from "../../features/cooccurrence.ts";
import { cholesky } from "../../math/cholesky.ts";
import { sparseProduct } from "../../math/sparse-product.ts";
import type { WordVectors } from "./word-vectors.ts";

/** The options of `alcTransform()`. */
export interface AlcTransformOptions {
  /** Tokens on each side (default 6). */
  readonly window?: number;
  /** `log` (default): words weigh the logarithm of how often they stand; a number: those that stand so often weigh 1, others nothing. */
  readonly weighting?: "log" | number;
}

/**
 * The transformation A that takes the mean vector of a word's neighbours nearest to the word's own vector, by weighted least squares over all words. It takes away what all contexts share (the stop words' direction) and lifts what they differ in.
 *
 * @param tokens The corpus that the vectors are used on; the one they were learned from, at best.
 * @param vectors Word vectors.
 * @param options `window` 6, `weighting` log.
 * @returns A, a row an array: as many rows and columns as dimensions.
 * @throws bad-option where fewer words have neighbours than there are dimensions.
 * @source Khodak et al. 2018, doi:10.18653/v1/p18-1002; Rodriguez, Spirling & Stewart 2023, doi:10.1017/s0003055422001228
 * @cost O(tokens × window + words × dimensions²)
 * @example
 * const said = tokens(corpus(["war and peace", "war and trade", "peace and trade", "jobs or taxes", "taxes or jobs"]));
 * alcTransform(said, wordVectors(said, { minCount: 2, dimensions: 2 })).length; // => 2
 */
export function alcTransform(
  tokens: Tokens,
  vectors: WordVectors,
  options: AlcTransformOptions = {},
): readonly Float64Array[] {
  expectKind(tokens, "tokens", "alcTransform");
  expectOptions(options, { window: true, weighting: true }, "alcTransform");
  const { window = 6, weighting = "log" } = options;
  const { words, dimensions, values } = vectors;
  const near = featuresCooccurrence(tokens, { window, words });
  const sums = sparseProduct({ ...near, width: words.length }, values, { count: dimensions });
  const counts = countsOf(tokens, words);
  const square = Array.from({ length: dimensions }, () => new Float64Array(dimensions));
  const right = Array.from({ length: dimensions }, () => new Float64Array(dimensions));
  for (let w = 0; w < words.length; w++) {
    const weight = weighting === "log" ? Math.log(counts[w] as number) : (counts[w] as number) >= weighting ? 1 : 0;
    let neighbours = 0;
    for (let k = near.bounds[w] as number; k < (near.bounds[w + 1] as number); k++)
      neighbours += near.values[k] as number;
    if (neighbours === 0 || !(weight > 0)) continue;
    for (let a = 0; a < dimensions; a++) {
      const x = ((sums[w * dimensions + a] as number) / neighbours) * weight;
      const [line, own] = [square[a] as Float64Array, right[a] as Float64Array];
      for (let b = 0; b < dimensions; b++) {
        line[b] = (line[b] as number) + (x * (sums[w * dimensions + b] as number)) / neighbours;
        own[b] = (own[b] as number) + x * (values[w * dimensions + b] as number);
      }
    }
  }
  const root = cholesky(square);
  if (root === undefined)
    throw new HustingsError("bad-option", {
      who: "alcTransform",
      needs: `more words with neighbours than the ${dimensions} dimensions of the vectors`,
      got: "there are too few in these texts",
    });
  const solved = Array.from({ length: dimensions }, (_, k) =>
    root.solve(Float64Array.from(right, (row) => row[k] as number)),
  );
  return solved;
}

/** How often each word stands. */
function countsOf({ ids, vocabulary }: Tokens, words: readonly string[]): Float64Array {
  const place = new Map(words.map((word, w) => [word, w]));
  const of = vocabulary.map((word) => place.get(word) ?? -1);
  const counts = new Float64Array(words.length);
  for (const id of ids) {
    const w = of[id] as number;
    if (id !== 0 && w >= 0) counts[w] = (counts[w] as number) + 1;
  }
  return counts;
}
