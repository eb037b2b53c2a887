// collocateEvidence: the stretches of text from a node to its collocate, behind each row.

import type { Evidence } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import type { CollocateRow } from "./collocate-row.ts";
import { groupDocuments } from "./group-documents.ts";
import type { NodeMatches } from "./node-matches.ts";
import { roles, type NodeWindows } from "./node-windows.ts";

/** What the rows were counted from. */
export interface CollocateSource {
  readonly tokens: Tokens;
  readonly matches: NodeMatches;
  readonly windows: NodeWindows;
  readonly by: string | undefined;
}

/** For each row the spans that hold both the collocate and the nearest node, in corpus order. */
export function collocateEvidence(rows: readonly CollocateRow[], source: CollocateSource): Evidence {
  const { tokens } = source;
  const bounds = new Uint32Array(rows.length + 1);
  const rowOf = rowFinder(rows, source);
  visit(source, rowOf, (row) => {
    bounds[row + 1] = (bounds[row + 1] as number) + 1;
  });
  for (let row = 0; row < rows.length; row++) bounds[row + 1] = (bounds[row + 1] as number) + (bounds[row] as number);
  const next = bounds.slice();
  const size = bounds.at(-1) ?? 0;
  const spans = { documents: new Uint32Array(size), starts: new Uint32Array(size), ends: new Uint32Array(size) };
  visit(source, rowOf, (row, token, document) => {
    const place = next[row] as number;
    next[row] = place + 1;
    const match = source.windows.nearest[token] as number;
    const [first, last] = [source.matches.firsts[match] as number, source.matches.lasts[match] as number];
    spans.documents[place] = document;
    spans.starts[place] = tokens.starts[Math.min(first, token)] as number;
    spans.ends[place] = tokens.ends[Math.max(last, token)] as number;
  });
  return { corpus: tokens.corpus, bounds, ...spans };
}

/** From a document and a token's id to its row, or −1. */
function rowFinder(
  rows: readonly CollocateRow[],
  { tokens, by }: CollocateSource,
): (document: number, id: number) => number {
  const groupOf = new Map<number, string>();
  for (const { name, documents } of groupDocuments(tokens.index, { by, who: "collocates" }))
    for (const d of documents) groupOf.set(d, name);
  const byGroup = new Map<string, Map<string, number>>();
  for (const [row, { group, collocate }] of rows.entries()) {
    const words = byGroup.get(group) ?? new Map<string, number>();
    byGroup.set(group, words.set(collocate, row));
  }
  return (document, id) => byGroup.get(groupOf.get(document) ?? "")?.get(tokens.vocabulary[id] ?? "") ?? -1;
}

function visit(
  { tokens: { ids, bounds }, windows }: CollocateSource,
  rowOf: (document: number, id: number) => number,
  see: (row: number, token: number, document: number) => void,
): void {
  const { near } = roles;
  for (let d = 0; d + 1 < bounds.length; d++)
    for (let i = bounds[d] as number; i < (bounds[d + 1] as number); i++) {
      if (windows.roles[i] !== near || ids[i] === 0) continue;
      const row = rowOf(d, ids[i] as number);
      if (row !== -1) see(row, i, d);
    }
}
