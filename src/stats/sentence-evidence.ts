// sentenceEvidence: the sentences that rows rest on, for statistics of whole texts.

import type { Evidence } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import type { Sentence } from "./sentence-scorer.ts";

/** Evidence for rows that each rest on some sentences, in their order. */
export function sentenceEvidence(tokens: Tokens, rows: readonly (readonly Sentence[])[]): Evidence {
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
