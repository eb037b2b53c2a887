// contextEvidence: the mentions behind each term of a regression of contexts.

import type { Evidence } from "../../core/table.ts";
import type { Tokens } from "../../core/tokens.ts";
import type { NodeMatches } from "../node-matches.ts";
import type { ContextEmbeddings } from "./context-embeddings.ts";
import { isTerm, type ContextTerm } from "./context-terms.ts";

/** The mentions behind each term. */
export function contextEvidence(
  tokens: Tokens,
  {
    terms,
    embeddings,
    matches,
    rows,
  }: {
    readonly terms: readonly ContextTerm[];
    readonly embeddings: ContextEmbeddings;
    readonly matches: NodeMatches;
    readonly rows: readonly number[];
  },
): Evidence {
  const each = terms.map((term) => rows.filter((i) => isTerm(term, embeddings.documents[i] as number)));
  const bounds = new Uint32Array(terms.length + 1);
  for (const [t, own] of each.entries()) bounds[t + 1] = (bounds[t] as number) + own.length;
  const all = each.flat();
  const match = (i: number): number => embeddings.matches[i] as number;
  return {
    corpus: tokens.corpus,
    bounds,
    documents: Uint32Array.from(all, (i) => embeddings.documents[i] as number),
    starts: Uint32Array.from(all, (i) => tokens.starts[matches.firsts[match(i)] as number] as number),
    ends: Uint32Array.from(all, (i) => tokens.ends[matches.lasts[match(i)] as number] as number),
  };
}
