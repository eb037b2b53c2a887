// pairPlaces: where two words of a list stand together.

import type { Tokens } from "../core/tokens.ts";

/** A pair: tokens `first` up to, not including, `end`, a word at either end. */
export interface PairPlace {
  readonly document: number;
  readonly first: number;
  readonly end: number;
}

/**
 * Every pair of different words within a window or a sentence, in the order of the text.
 *
 * @returns By `from × words + to`, the places of both words in the list, `from` before `to`.
 * @cost O(tokens of the list × window)
 */
export function pairPlaces(
  { ids, bounds, sentences, vocabulary }: Tokens,
  { words, window }: { readonly words: readonly string[]; readonly window: number | "sentence" },
): ReadonlyMap<number, readonly PairPlace[]> {
  const place = new Map(words.map((word, w) => [word, w]));
  const of = Int32Array.from(vocabulary, (word, id) => (id === 0 ? -1 : (place.get(word) ?? -1)));
  const found = new Map<number, PairPlace[]>();
  let [document, s] = [0, 0];
  for (let i = 0; i < ids.length; i++) {
    while ((bounds[document + 1] as number) <= i) document++;
    while (s + 1 < sentences.length && (sentences[s + 1] as number) <= i) s++;
    const own = of[ids[i] as number] as number;
    if (own < 0) continue;
    const end = bounds[document + 1] as number;
    const to = window === "sentence" ? Math.min(end, sentences[s + 1] ?? end) : Math.min(end, i + window + 1);
    for (let j = i + 1; j < to; j++) {
      const other = of[ids[j] as number] as number;
      if (other < 0 || other === own) continue;
      const key = Math.min(own, other) * words.length + Math.max(own, other);
      const pairs = found.get(key);
      const pair = { document, first: i, end: j + 1 };
      if (pairs === undefined) found.set(key, [pair]);
      else pairs.push(pair);
    }
  }
  return found;
}
