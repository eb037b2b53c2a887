// counts: how many tokens, types and sentences each document has.

import { fingerprint } from "../core/fingerprint.ts";
import type { Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { expectKind } from "../core/expect-kind.ts";

/** One document. Types are distinct tokens. */
export interface TokenCountRow {
  readonly id: string;
  readonly tokens: number;
  readonly types: number;
  readonly sentences: number;
}

/**
 * Counts tokens, types and sentences by document. Use it to see what a tokeniser's options do, and how long the documents are.
 * Pads, which stand for removed tokens, are not counted.
 *
 * @returns A row a document, in the order of the corpus.
 * @cost O(tokens)
 * @example
 * tokensCounts(tokens(corpus([{ id: "a", text: "We agree. We do agree." }]))).rows; // => [{ id: "a", tokens: 5, types: 3, sentences: 2 }]
 */
export function tokensCounts(tokens: Tokens): Table<TokenCountRow> {
  expectKind(tokens, "tokens", "tokensCounts");
  const rows = tokens.index.ids.map((id, d) => ({ id, ...countsOf(tokens, d) }));
  return {
    kind: "table",
    rows,
    columns: {
      id: { label: "document", type: "text" },
      tokens: { label: "tokens", type: "integer" },
      types: { label: "types", type: "integer" },
      sentences: { label: "sentences", type: "integer" },
    },
    method: {
      name: "tokensCounts",
      options: {},
      formula: "tokens, distinct tokens and sentences in a document",
      sources: [],
      seed: null,
      corpus: {
        hash: fingerprint(tokens.corpus),
        documents: rows.length,
        tokens: rows.reduce((sum, row) => sum + row.tokens, 0),
      },
    },
    notices: [],
    withoutEvidence: "A row counts its document as a whole.",
  };
}

function countsOf({ ids, bounds, sentences }: Tokens, d: number): Omit<TokenCountRow, "id"> {
  const first = bounds[d] ?? 0;
  const end = bounds[d + 1] ?? first;
  const types = new Set<number>();
  let count = 0;
  for (let i = first; i < end; i++) {
    const type = ids[i] ?? 0;
    if (type === 0) continue;
    count++;
    types.add(type);
  }
  return { tokens: count, types: types.size, sentences: placeOf(sentences, end) - placeOf(sentences, first) };
}

/** How many sentences begin before a token. */
function placeOf(sentences: Uint32Array, token: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle] ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
