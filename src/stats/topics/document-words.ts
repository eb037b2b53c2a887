// documentWords: a matrix of counts as the words of documents, token by token.

import { HustingsError } from "../../core/errors.ts";
import type { FeatureMatrix } from "../../core/feature-matrix.ts";

/**
 * The column of each token, document by document, words of a document in the order of the columns.
 *
 * @throws not-counts for what is no whole number from zero up.
 * @cost O(tokens)
 */
export function documentWords(
  { index, bounds, columns, values }: FeatureMatrix,
  who: string,
): { readonly words: Uint32Array; readonly bounds: Uint32Array } {
  const odd = values.find((value) => !(Number.isInteger(value) && value >= 0));
  if (odd !== undefined)
    throw new HustingsError("not-counts", { who, needs: "counts of words", got: `the matrix has ${odd}` });
  const words = new Uint32Array(values.reduce((sum, value) => sum + value, 0));
  const ends = new Uint32Array(index.ids.length + 1);
  let at = 0;
  for (let d = 0; d < index.ids.length; d++) {
    for (let k = bounds[d] as number; k < (bounds[d + 1] as number); k++)
      for (let n = 0; n < (values[k] as number); n++) words[at++] = columns[k] as number;
    ends[d + 1] = at;
  }
  return { words, bounds: ends };
}
