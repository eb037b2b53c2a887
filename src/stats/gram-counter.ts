// gramCounter: how often sequences of words stand in a corpus, and how often each part of them stands at its place.

import { gramTable, type GramTable } from "./gram-table.ts";

/** Counts sequences of one length. A part of them is named by a bit mask: bit k is set where the word at place k is held fast. */
export interface GramCounter {
  /** Counts the sequence that begins at `first` of `words`; answers its place among the distinct ones, in the order first seen. */
  readonly add: (words: Uint32Array, first: number, times: number) => number;
  readonly distinct: () => number;
  readonly count: (gram: number) => number;
  /** How many sequences agree with this one at least at the places of the mask. */
  readonly agreeing: (mask: number, words: Uint32Array, first: number) => number;
}

/**
 * @param length Words of a sequence, from 2 to 5.
 * @param vocabulary One more than the largest word.
 * @cost of `add` O(2^length)
 */
export function gramCounter(length: number, vocabulary: number): GramCounter {
  const masks = 1 << length;
  const singles = Array.from({ length }, () => new Uint32Array(vocabulary));
  const tables: readonly GramTable[] = Array.from({ length: masks }, () => gramTable());
  const lasts = Array.from({ length: masks }, (_, mask) => 31 - Math.clz32(mask));
  const places = new Uint32Array(masks);
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
      for (let mask = 1; mask < masks; mask++) {
        const last = lasts[mask] as number;
        const before = mask & ~(1 << last);
        const word = words[first + last] as number;
        if (before === 0) {
          const counts = singles[last] as Uint32Array;
          counts[word] = (counts[word] as number) + times;
          places[mask] = word;
        } else places[mask] = (tables[mask] as GramTable).add(places[before] as number, word, times);
      }
      return places[masks - 1] as number;
    },
    distinct: () => (tables[masks - 1] as GramTable).size(),
    count: (gram) => (tables[masks - 1] as GramTable).count(gram),
    agreeing(mask, words, first) {
      if (mask === 0) return total;
      const last = lasts[mask] as number;
      if (mask === 1 << last) return (singles[last] as Uint32Array)[words[first + last] as number] as number;
      const place = placeOf(mask, words, first);
      return place === -1 ? 0 : (tables[mask] as GramTable).count(place);
    },
  };
}
