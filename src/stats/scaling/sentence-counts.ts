// sentenceCounts: how often each word of a matrix stands in each sentence: the contexts that meanings are learned from.

import type { Tokens } from "../../core/tokens.ts";
import type { SparseMatrix } from "../../math/sparse-matrix.ts";

/**
 * A row for each sentence with at least one of the words, in the order of the texts.
 *
 * @param words The columns.
 * @cost O(tokens)
 */
export function sentenceCounts({ ids, bounds, sentences, vocabulary }: Tokens, words: readonly string[]): SparseMatrix {
  const place = new Map(words.map((word, column) => [word, column]));
  const columnOf = Int32Array.from(vocabulary, (word, id) => (id === 0 ? -1 : (place.get(word) ?? -1)));
  const opens = new Uint8Array(ids.length + 1);
  for (const first of [...sentences, ...bounds]) opens[first] = 1;
  const [columns, values, ends]: [number[], number[], number[]] = [[], [], [0]];
  let row = new Map<number, number>();
  for (let i = 0; i <= ids.length; i++) {
    if (opens[i] === 1 || i === ids.length) {
      const cells = [...row].toSorted(([a], [b]) => a - b);
      for (const [column, count] of cells) {
        columns.push(column);
        values.push(count);
      }
      if (cells.length > 0) ends.push(columns.length);
      row = new Map();
    }
    const column = i === ids.length ? -1 : (columnOf[ids[i] as number] as number);
    if (column >= 0) row.set(column, (row.get(column) ?? 0) + 1);
  }
  return {
    width: words.length,
    bounds: Uint32Array.from(ends),
    columns: Uint32Array.from(columns),
    values: Float64Array.from(values),
  };
}
