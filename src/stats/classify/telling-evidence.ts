// tellingEvidence: the places in each row's own document where some words stand.

import type { Evidence } from "../../core/table.ts";
import type { Origin } from "../../features/origin.ts";
import { idsByWord, rowsNamed } from "../evidenced.ts";

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
export function tellingEvidence(origin: Origin, rows: readonly TellingRow[]): Evidence {
  const { tokens } = origin;
  const named = rowsNamed(origin);
  const idsOf = idsByWord(tokens);
  const bounds = new Uint32Array(rows.length + 1);
  const found: { readonly d: number; readonly start: number; readonly end: number }[] = [];
  for (const [r, { id, words }] of rows.entries()) {
    const wanted = new Set(words.flatMap(idsOf));
    for (const d of named(id).flatMap((row) => origin.documents(row))) {
      const [from, to] = [tokens.bounds[d] as number, tokens.bounds[d + 1] as number];
      const before = found.length;
      for (let i = from; i < to; i++)
        if (tokens.ids[i] !== 0 && wanted.has(tokens.ids[i] as number))
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
