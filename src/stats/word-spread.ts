// wordSpread: how each word is spread over some documents: in how many, by how many speakers, how evenly, how unsteadily.

import type { FeatureMatrix } from "../core/feature-matrix.ts";

/** Facts of every word over one set of documents, by column of the matrix; and of the set. */
export interface WordSpread {
  /** How many documents of the set have tokens, and their tokens. */
  readonly documents: number;
  readonly tokens: number;
  readonly counts: Float64Array;
  readonly documentsWith: Uint32Array;
}

/** Σ tokens² over documents, and for every word Σ count² and Σ count × tokens: how its rate varies follows from them. */
export interface WordMoments {
  readonly squaredTokens: number;
  readonly squares: Float64Array;
  readonly products: Float64Array;
}

/** Some documents of a matrix, and how many words to answer for: those beyond its features are counted nowhere. */
export interface WordSet {
  readonly rows: readonly number[];
  readonly width: number;
}

/** Counts over documents. All of them are sums of whole numbers, exact in any order. */
export function wordSpread({ bounds, columns, values }: FeatureMatrix, { rows, width }: WordSet): WordSpread {
  const counts = new Float64Array(width);
  const documentsWith = new Uint32Array(width);
  let [documents, tokens] = [0, 0];
  for (const d of rows) {
    let size = 0;
    for (let k = bounds[d] as number; k < (bounds[d + 1] as number); k++) {
      const count = values[k] as number;
      if (count === 0) continue;
      const column = columns[k] as number;
      size += count;
      counts[column] = (counts[column] as number) + count;
      documentsWith[column] = (documentsWith[column] as number) + 1;
    }
    tokens += size;
    if (size > 0) documents++;
  }
  return { documents, tokens, counts, documentsWith };
}

/** Sums of squares and products over documents, exact in any order too. */
export function wordMoments({ bounds, columns, values }: FeatureMatrix, { rows, width }: WordSet): WordMoments {
  const squares = new Float64Array(width);
  const products = new Float64Array(width);
  let squaredTokens = 0;
  for (const d of rows) {
    const [first, last] = [bounds[d] as number, bounds[d + 1] as number];
    let size = 0;
    for (let k = first; k < last; k++) size += values[k] as number;
    squaredTokens += size * size;
    for (let k = first; k < last; k++) {
      const column = columns[k] as number;
      const count = values[k] as number;
      squares[column] = (squares[column] as number) + count * count;
      products[column] = (products[column] as number) + count * size;
    }
  }
  return { squaredTokens, squares, products };
}

/**
 * Gries's deviation of proportions of every word: half the sum, over documents, of |share of the word − share of the tokens|.
 *
 * @returns 0 (as even as the tokens) to 1; NaN for a word counted nowhere, and where there are fewer than two documents.
 * @source Gries 2008, doi:10.1075/ijcl.13.4.02gri
 */
export function deviationOfProportions(
  { bounds, columns, values }: FeatureMatrix,
  { rows, spread }: { readonly rows: readonly number[]; readonly spread: WordSpread },
): Float64Array {
  const { counts, tokens, documents } = spread;
  // |v / f − s / N| = |v N − s f| / (f N): whole numbers until the last step. Documents without the word add s f together.
  const sums = counts.map((count) => count * tokens);
  for (const d of rows) {
    const [first, last] = [bounds[d] as number, bounds[d + 1] as number];
    let size = 0;
    for (let k = first; k < last; k++) size += values[k] as number;
    for (let k = first; k < last; k++) {
      const column = columns[k] as number;
      const expected = size * (counts[column] as number);
      sums[column] = (sums[column] as number) + Math.abs((values[k] as number) * tokens - expected) - expected;
    }
  }
  return sums.map((sum, column) => (documents < 2 ? Number.NaN : sum / (2 * (counts[column] as number) * tokens)));
}

/** How many speakers use each word in some documents; −1 stands for a speaker who is not known and counts for none. */
export function speakersOf(
  { bounds, columns, values }: FeatureMatrix,
  { rows, width, speakers }: WordSet & { readonly speakers: Int32Array },
): Uint32Array {
  const found = new Uint32Array(width);
  const last = new Int32Array(width).fill(-1);
  const bySpeaker = rows
    .filter((d) => (speakers[d] ?? -1) >= 0)
    .sort((a, b) => (speakers[a] ?? 0) - (speakers[b] ?? 0));
  for (const d of bySpeaker)
    for (let k = bounds[d] as number; k < (bounds[d + 1] as number); k++) {
      const column = columns[k] as number;
      if ((values[k] as number) === 0 || last[column] === speakers[d]) continue;
      last[column] = speakers[d] as number;
      found[column] = (found[column] as number) + 1;
    }
  return found;
}
