// wordFlags: which words of a vocabulary some folded words and globs match, as flags that a token's id finds.

import { wordSets } from "./word-sets.ts";
import { wordTest } from "./word-test.ts";

const known = new WeakMap<readonly string[], Map<string, Uint8Array>>();

/**
 * 1 at the id of each word that is matched. Do not write to it: it is remembered.
 *
 * @cost O(vocabulary) once for a vocabulary and these words
 */
export function wordFlags(vocabulary: readonly string[], words: readonly string[]): Uint8Array {
  const lists = known.get(vocabulary) ?? new Map<string, Uint8Array>();
  known.set(vocabulary, lists);
  const key = words.join("\n");
  const flags = lists.get(key) ?? flagged(vocabulary, words);
  lists.set(key, flags);
  return flags;
}

function flagged(vocabulary: readonly string[], words: readonly string[]): Uint8Array {
  const flags = new Uint8Array(vocabulary.length);
  const tests = words.map((word) => wordTest({ word, match: "glob", case: "fold" }));
  for (const set of wordSets(vocabulary, tests)) for (const id of set) flags[id] = 1;
  return flags;
}
