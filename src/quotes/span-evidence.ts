// spanEvidence: the spans behind the rows of a table as the evidence that leads back to the texts.

import type { Corpus } from "../core/corpus.ts";
import type { Evidence } from "../core/table.ts";

/** Evidence of rows, each a list of spans in documents of the corpus. */
export function spanEvidence(
  corpus: Corpus,
  rows: readonly (readonly { readonly document: number; readonly start: number; readonly end: number }[])[],
): Evidence {
  const all = rows.flat();
  const bounds = new Uint32Array(rows.length + 1);
  rows.forEach((row, r) => {
    bounds[r + 1] = (bounds[r] ?? 0) + row.length;
  });
  return {
    corpus,
    bounds,
    documents: Uint32Array.from(all, ({ document }) => document),
    starts: Uint32Array.from(all, ({ start }) => start),
    ends: Uint32Array.from(all, ({ end }) => end),
  };
}
