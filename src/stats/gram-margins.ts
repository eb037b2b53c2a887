// gramMargins: how often each part of the sequences of a corpus stands at its place.

import { gramTable, type GramTable } from "./gram-table.ts";

/** Counts the proper parts of sequences of one length. A part is named by a bit mask: bit k is set where the word at place k is held fast. */
export interface GramMargins {
  /** Counts the parts of the sequence that begins at `first` of `words`. */
  readonly add: (words: Uint32Array, first: number, times: number) => void;
  /** How many sequences agree with this one at least at the places of the mask, which is not the whole. */
  readonly agreeing: (mask: number, words: Uint32Array, first: number) => number;
}

/**
 * @param length Words of a sequence, from 2 to 5.
 * @param vocabulary One more than the largest word.
 * @cost of `add` O(2^length)
 */
export function gramMargins(length: number, vocabulary: number): GramMargins {
  const whole = (1 << length) - 1;
  const singles = Array.from({ length }, () => new Uint32Array(vocabulary));
  const tables: readonly GramTable[] = Array.from({ length: whole }, () => gramTable());
  const lasts = Array.from({ length: whole }, (_, mask) => 31 - Math.clz32(mask));
  const places = new Uint32Array(whole);
  let total = 0;
  /** A part of one word is the word itself; a longer one is a pair: the part without its last word, and that word. */
  const placeOf = (mask: number, words: Uint32Array, first: number): number => {
    const last = lasts[mask] as number;
    const before = mask & ~(1 << last);
    const word = words[first + last] as number;
    if (before === 0) return word;
    const place = placeOf(before, words, first);
    return place === -1 ? -1 : (tables[mask] as GramTable).find(place, word);
  };
  return {
    add(words, first, times) {
      total += times;
      for (let mask = 1; mask < whole; mask++) {
        const last = lasts[mask] as number;
        const before = mask & ~(1 << last);
        const word = words[first + last] as number;
        if (before === 0) {
          const counts = singles[last] as Uint32Array;
          counts[word] = (counts[word] as number) + times;
          places[mask] = word;
        } else places[mask] = (tables[mask] as GramTable).add(places[before] as number, word, times);
      }
    },
    agreeing(mask, words, first) {
      if (mask === 0) return total;
      const last = lasts[mask] as number;
      const before = mask & ~(1 << last);
      const word = words[first + last] as number;
      if (before === 0) return (singles[last] as Uint32Array)[word] as number;
      const place = placeOf(before, words, first);
      return place === -1 ? 0 : (tables[mask] as GramTable).count(place, word);
    },
  };
}
