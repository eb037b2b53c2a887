// gramChain: the distinct sequences of words of one length, each with its place and its count.

import { gramTable, type GramTable } from "./gram-table.ts";

/** Sequences by place, in the order first seen. */
export interface GramChain {
  /** Counts the sequence that begins at `first` of `words`, and answers its place. */
  readonly add: (words: Uint32Array, first: number, times: number) => number;
  /** `length` words for each sequence, and how often each was seen. */
  readonly lists: () => { readonly words: Uint32Array; readonly counts: Uint32Array };
}

/**
 * An empty chain of tables: a sequence is the pair of its beginning, by its place in the table before, and its last word.
 *
 * @param length Words of a sequence, from 2 up.
 * @cost O(length) a sequence
 */
export function gramChain(length: number): GramChain {
  const tables: readonly GramTable[] = Array.from({ length: length - 1 }, () => gramTable());
  const last = tables.at(-1) as GramTable;
  return {
    add(words, first, times) {
      let place = words[first] as number;
      for (let depth = 0; depth < tables.length; depth++)
        place = (tables[depth] as GramTable).add(place, words[first + depth + 1] as number, times);
      return place;
    },
    lists() {
      const { counts } = last.lists();
      const words = new Uint32Array(length * counts.length);
      const places = Uint32Array.from(counts, (_, place) => place);
      for (let depth = tables.length - 1; depth >= 0; depth--) {
        const { firsts, seconds } = (tables[depth] as GramTable).lists();
        for (let gram = 0; gram < places.length; gram++) {
          const place = places[gram] as number;
          words[gram * length + depth + 1] = seconds[place] as number;
          places[gram] = firsts[place] as number;
        }
      }
      for (let gram = 0; gram < places.length; gram++) words[gram * length] = places[gram] as number;
      return { words, counts };
    },
  };
}
