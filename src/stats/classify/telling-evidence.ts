// tellingEvidence: the places in each row's own document where some words stand.

import type { Evidence } from "../../core/table.ts";
import type { Tokens } from "../../core/tokens.ts";

/** A row's document and its words. */
export interface TellingRow {
  readonly id: string;
  readonly words: readonly string[];
}

/**
 * Evidence for rows that are documents; the whole text where none of the words stands in it. A document that the tokens do not have has no passages.
 *
 * @cost O(tokens of the documents)
 */
export function tellingEvidence(tokens: Tokens, rows: readonly TellingRow[]): Evidence {
  const placeOf = new Map(tokens.index.ids.map((id, d) => [id, d]));
  const idOf = new Map(tokens.vocabulary.map((word, id) => [word, id]));
  const bounds = new Uint32Array(rows.length + 1);
  const found: { readonly d: number; readonly start: number; readonly end: number }[] = [];
  for (const [r, { id, words }] of rows.entries()) {
    const d = placeOf.get(id);
    const wanted = new Set(words.map((word) => idOf.get(word)));
    if (d !== undefined) {
      const [from, to] = [tokens.bounds[d] as number, tokens.bounds[d + 1] as number];
      const before = found.length;
      for (let i = from; i < to; i++)
        if (tokens.ids[i] !== 0 && wanted.has(tokens.ids[i]))
          found.push({ d, start: tokens.starts[i] as number, end: tokens.ends[i] as number });
      if (found.length === before && to > from)
        found.push({ d, start: tokens.starts[from] as number, end: tokens.ends[to - 1] as number });
    }
    bounds[r + 1] = found.length;
  }
  return {
    corpus: tokens.corpus,
    bounds,
    documents: Uint32Array.from(found, ({ d }) => d),
    starts: Uint32Array.from(found, ({ start }) => start),
    ends: Uint32Array.from(found, ({ end }) => end),
  };
}
