// tokenEvidence: stretches of tokens, such as sentences or pairs of words, as the evidence of the rows that rest on them.

import type { Evidence } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";

/** Tokens `first` up to, not including, `end` of a document. */
interface Stretch {
  readonly document: number;
  readonly first: number;
  readonly end: number;
}

/** Evidence for rows that each rest on some stretches, in their order. */
export function tokenEvidence(tokens: Tokens, rows: readonly (readonly Stretch[])[]): Evidence {
  const bounds = new Uint32Array(rows.length + 1);
  for (const [row, own] of rows.entries()) bounds[row + 1] = (bounds[row] as number) + own.length;
  const all = rows.flat();
  return {
    corpus: tokens.corpus,
    bounds,
    documents: Uint32Array.from(all, ({ document }) => document),
    starts: Uint32Array.from(all, ({ first }) => tokens.starts[first] as number),
    ends: Uint32Array.from(all, ({ end }) => tokens.ends[end - 1] as number),
  };
}
