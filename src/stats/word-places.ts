// wordPlaces: where each word, or each pattern that was asked for, stands in a corpus, sorted by word.

import type { Evidence } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { entries, type Patterns } from "../dictionary/entries.ts";
import { match } from "../dictionary/match.ts";

/** Word `w` has places `bounds[w]` up to, not including, `bounds[w + 1]`, in the order of the corpus: tokens `firsts` to `lasts`, both included. */
export interface WordPlaces {
  readonly names: readonly string[];
  readonly bounds: Uint32Array;
  readonly firsts: Uint32Array;
  readonly lasts: Uint32Array;
}

/**
 * The places of all words of the vocabulary, or of patterns: one name a pattern, as it was written, with places of its longest matches.
 *
 * @throws bad-pattern
 * @cost O(tokens + vocabulary)
 */
export function wordPlaces(tokens: Tokens, patterns?: Patterns): WordPlaces {
  const { vocabulary, ids } = tokens;
  if (patterns === undefined) {
    const sorted = byWord(ids, vocabulary.length);
    const firsts = sorted.order.subarray(sorted.bounds[1] ?? 0);
    // The pad is no word: what comes before the first word is left out.
    const bounds = sorted.bounds.subarray(1).map((bound) => bound - (sorted.bounds[1] ?? 0));
    return { names: vocabulary.slice(1), bounds, firsts, lasts: firsts };
  }
  const wanted = entries(patterns);
  const names = [...new Set(wanted.map(({ key }) => key))];
  const found = match(vocabulary, wanted, tokens);
  const places = new Map(names.map((name, n) => [name, n]));
  const named = found.entries.map((entry) => places.get(wanted[entry]?.key ?? "") ?? 0);
  const { order, bounds } = byWord(named, names.length);
  return {
    names,
    bounds,
    firsts: order.map((m) => found.firsts[m] ?? 0),
    lasts: order.map((m) => found.lasts[m] ?? 0),
  };
}

/** Indices sorted by a small whole number, stable. */
export function byWord(
  keys: Uint32Array,
  width: number,
): { readonly order: Uint32Array; readonly bounds: Uint32Array } {
  const bounds = new Uint32Array(width + 1);
  for (const key of keys) bounds[key + 1] = (bounds[key + 1] ?? 0) + 1;
  for (let w = 0; w < width; w++) bounds[w + 1] = (bounds[w + 1] ?? 0) + (bounds[w] ?? 0);
  const next = bounds.slice();
  const order = new Uint32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    order[next[key] as number] = i;
    next[key] = (next[key] as number) + 1;
  }
  return { order, bounds };
}

/** The places of some words as the evidence of as many rows. */
export function placesEvidence(
  { corpus, bounds, starts, ends }: Tokens,
  places: WordPlaces,
  words: readonly number[],
): Evidence {
  const size = (w: number): number => (places.bounds[w + 1] ?? 0) - (places.bounds[w] ?? 0);
  const rows = new Uint32Array(words.length + 1);
  for (const [r, w] of words.entries()) rows[r + 1] = (rows[r] ?? 0) + size(w);
  const total = rows.at(-1) ?? 0;
  const spans = { documents: new Uint32Array(total), starts: new Uint32Array(total), ends: new Uint32Array(total) };
  for (const [r, w] of words.entries()) {
    let d = 0;
    for (let i = 0; i < size(w); i++) {
      const place = (places.bounds[w] ?? 0) + i;
      const first = places.firsts[place] ?? 0;
      while ((bounds[d + 1] ?? 0) <= first) d++;
      const k = (rows[r] ?? 0) + i;
      spans.documents[k] = d;
      spans.starts[k] = starts[first] ?? 0;
      spans.ends[k] = ends[places.lasts[place] ?? 0] ?? 0;
    }
  }
  return { corpus, bounds: rows, ...spans };
}
