// What every verb on tokens ends with: new tokens that stand for stretches of old ones, with sentences and words put in order.

import type { Variables } from "../core/document.ts";
import type { Tokens } from "../core/tokens.ts";

/** New token `k` has the form `vocabulary[ids[k]]` and stands for the old tokens `firsts[k]` to `lasts[k]`, both included. */
export interface Rebuilding {
  readonly vocabulary: readonly string[];
  readonly ids: Uint32Array;
  readonly firsts: Uint32Array;
  readonly lasts: Uint32Array;
  /** `used` leaves only the words that occur; `all` keeps the vocabulary as it is, for keys that count nothing. */
  readonly words: "used" | "all";
}

/**
 * Tokens made of stretches of others. Documents keep their places, offsets lead from the first to the last token of the stretch,
 * and a sentence begins at the first token that stands in it.
 *
 * @cost O(old tokens + new tokens + vocabulary)
 */
export function tokensRebuild<V extends Variables>(old: Tokens<V>, parts: Rebuilding): Tokens<V> {
  const { ids, firsts, lasts } = parts;
  const starts = new Uint32Array(ids.length);
  const ends = new Uint32Array(ids.length);
  for (let k = 0; k < ids.length; k++) {
    starts[k] = old.starts[firsts[k] as number] as number;
    ends[k] = old.ends[lasts[k] as number] as number;
  }
  const { bounds, sentences } = outline(old, firsts);
  const { vocabulary } = parts;
  const words = parts.words === "all" ? { ids: ids.slice(), vocabulary } : usedWords(ids, vocabulary);
  return { ...old, ...words, bounds, starts, ends, sentences };
}

/** Where documents and sentences begin among the new tokens. */
function outline(
  old: Pick<Tokens, "bounds" | "sentences">,
  firsts: Uint32Array,
): { readonly bounds: Uint32Array; readonly sentences: Uint32Array } {
  const bounds = new Uint32Array(old.bounds.length);
  const sentences: number[] = [];
  let k = 0;
  let sentence = -1;
  let previous = -1;
  for (let d = 0; d + 1 < old.bounds.length; d++) {
    const end = old.bounds[d + 1] as number;
    for (let opens = true; k < firsts.length && (firsts[k] as number) < end; k++, opens = false) {
      const first = firsts[k] as number;
      while (sentence + 1 < old.sentences.length && (old.sentences[sentence + 1] as number) <= first) sentence++;
      // N-grams of the next length begin again at the document's first sentence.
      while (sentence >= 0 && (old.sentences[sentence] as number) > first) sentence--;
      if (opens || sentence !== previous) sentences.push(k);
      previous = sentence;
    }
    bounds[d + 1] = k;
  }
  return { bounds, sentences: Uint32Array.from(sentences) };
}

/** Only the words that occur, in their order, the pad first. */
function usedWords(
  ids: Uint32Array,
  vocabulary: readonly string[],
): { readonly ids: Uint32Array; readonly vocabulary: readonly string[] } {
  const place = new Uint32Array(vocabulary.length);
  for (let k = 0; k < ids.length; k++) place[ids[k] as number] = 1;
  const words = [""];
  place[0] = 0;
  for (let id = 1; id < place.length; id++) if (place[id] === 1) place[id] = words.push(vocabulary[id] as string) - 1;
  const renumbered = new Uint32Array(ids.length);
  for (let k = 0; k < ids.length; k++) renumbered[k] = place[ids[k] as number] as number;
  return { ids: renumbered, vocabulary: words };
}
