// contextEmbeddings: the place of each mention of a word in a space of meanings: the mean of its neighbours, turned by a transformation.

import type { Tokens } from "../../core/tokens.ts";
import type { NodeMatches } from "../node-matches.ts";
import type { WordVectors } from "./word-vectors.ts";

/** Mentions with a neighbour that has a vector, and their embeddings row by row. */
export interface ContextEmbeddings {
  readonly dimensions: number;
  readonly values: Float64Array;
  /** The place of each in the matches, and its document. */
  readonly matches: Uint32Array;
  readonly documents: Uint32Array;
  /** Mentions without such a neighbour. */
  readonly lost: number;
}

/**
 * Embeddings à la carte of single mentions.
 *
 * @param options `window`: tokens on each side, cut at the ends of the document; the mention itself is left out. `transform`: A, by rows; without it the plain mean.
 * @source Rodriguez, Spirling & Stewart 2023, doi:10.1017/s0003055422001228
 * @cost O(mentions × (window + dimensions) × dimensions)
 */
export function contextEmbeddings(
  { ids, bounds, vocabulary }: Tokens,
  { firsts, lasts }: NodeMatches,
  {
    vectors,
    transform,
    window,
  }: {
    readonly vectors: WordVectors;
    readonly transform: readonly ArrayLike<number>[] | undefined;
    readonly window: number;
  },
): ContextEmbeddings {
  const { words, dimensions, values: known } = vectors;
  const place = new Map(words.map((word, w) => [word, w]));
  const vectorOf = Int32Array.from(vocabulary, (word, id) => (id === 0 ? -1 : (place.get(word) ?? -1)));
  const [matches, documents]: [number[], number[]] = [[], []];
  const values: number[] = [];
  let d = 0;
  for (let m = 0; m < firsts.length; m++) {
    const [first, last] = [firsts[m] as number, lasts[m] as number];
    while ((bounds[d + 1] as number) <= first) d++;
    const [from, to] = [
      Math.max(bounds[d] as number, first - window),
      Math.min((bounds[d + 1] as number) - 1, last + window),
    ];
    const mean = new Float64Array(dimensions);
    let count = 0;
    for (let i = from; i <= to; i++) {
      const vector = i >= first && i <= last ? -1 : (vectorOf[ids[i] as number] as number);
      if (vector < 0) continue;
      count++;
      for (let k = 0; k < dimensions; k++) mean[k] = (mean[k] as number) + (known[vector * dimensions + k] as number);
    }
    if (count === 0) continue;
    for (let k = 0; k < dimensions; k++) mean[k] = (mean[k] as number) / count;
    matches.push(m);
    documents.push(d);
    values.push(...(transform === undefined ? mean : transform.map((row) => product(row, mean))));
  }
  return {
    dimensions,
    values: Float64Array.from(values),
    matches: Uint32Array.from(matches),
    documents: Uint32Array.from(documents),
    lost: firsts.length - matches.length,
  };
}

function product(row: ArrayLike<number>, x: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < x.length; k++) sum += (row[k] as number) * (x[k] as number);
  return sum;
}
