// wordEvidence: where the words of a table's rows stand in the texts.

import type { Evidence } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";

/** A row's word, and which documents its passages come from. */
export interface WordRow {
  readonly word: string;
  /** A place in `documents`. */
  readonly from: number;
}

/**
 * The tokens of each row's word, in corpus order, as evidence.
 *
 * @param rows In the order of the table.
 * @param options `documents`: sets of documents, as flags by place in the corpus; a row names the set its passages come from.
 * @cost O(tokens)
 */
export function wordEvidence(
  tokens: Tokens,
  { rows, documents }: { readonly rows: readonly WordRow[]; readonly documents: readonly Uint8Array[] },
): Evidence {
  const rowsOf = rowsByWord(tokens.vocabulary, rows);
  const bounds = new Uint32Array(rows.length + 1);
  visit(tokens, { rows, rowsOf, documents }, (row) => {
    bounds[row + 1] = (bounds[row + 1] as number) + 1;
  });
  for (let row = 0; row < rows.length; row++) bounds[row + 1] = (bounds[row + 1] as number) + (bounds[row] as number);
  const next = bounds.slice();
  const size = bounds.at(-1) ?? 0;
  const spans = { documents: new Uint32Array(size), starts: new Uint32Array(size), ends: new Uint32Array(size) };
  visit(tokens, { rows, rowsOf, documents }, (row, token, d) => {
    const place = next[row] as number;
    next[row] = place + 1;
    spans.documents[place] = d;
    spans.starts[place] = tokens.starts[token] as number;
    spans.ends[place] = tokens.ends[token] as number;
  });
  return { corpus: tokens.corpus, bounds, ...spans };
}

interface Search {
  readonly rows: readonly WordRow[];
  readonly rowsOf: ReadonlyMap<number, readonly number[]>;
  readonly documents: readonly Uint8Array[];
}

function visit(
  { ids, bounds }: Tokens,
  { rows, rowsOf, documents }: Search,
  see: (row: number, token: number, document: number) => void,
): void {
  const wanted = new Uint8Array(1 + [...rowsOf.keys()].reduce((most, id) => Math.max(most, id), 0));
  for (const id of rowsOf.keys()) wanted[id] = 1;
  for (let d = 0; d + 1 < bounds.length; d++)
    for (let i = bounds[d] as number; i < (bounds[d + 1] as number); i++) {
      if (wanted[ids[i] as number] !== 1) continue;
      for (const row of rowsOf.get(ids[i] as number) ?? [])
        if (documents[rows[row]?.from ?? 0]?.[d] === 1) see(row, i, d);
    }
}

function rowsByWord(vocabulary: readonly string[], rows: readonly WordRow[]): ReadonlyMap<number, readonly number[]> {
  const ofWord = new Map<string, number[]>();
  for (const [row, { word }] of rows.entries()) {
    const same = ofWord.get(word);
    if (same === undefined) ofWord.set(word, [row]);
    else same.push(row);
  }
  const ofId = new Map<number, readonly number[]>();
  for (const [id, word] of vocabulary.entries()) {
    const found = id === 0 ? undefined : ofWord.get(word);
    if (found !== undefined) ofId.set(id, found);
  }
  return ofId;
}
