// seedWords: which columns of a matrix the patterns of a dictionary mean, key by key.

import { HustingsError } from "../../core/errors.ts";
import type { Dictionary } from "../../core/dictionary.ts";
import { flatten } from "../../dictionary/flatten.ts";
import { wordSets } from "../../dictionary/word-sets.ts";
import { wordTest } from "../../dictionary/word-test.ts";

/** A key with the columns of its words, ascending. */
export interface SeedTopic {
  readonly name: string;
  readonly words: readonly number[];
}

/**
 * The seeds of topics. Phrases mean nothing here: compound them first (`tokensCompound`).
 *
 * @throws wrong-value for what is no dictionary; bad-option for a key none of whose words is in the matrix.
 * @cost O(words × patterns)
 */
export function seedWords(seeds: Dictionary, features: readonly string[], who: string): readonly SeedTopic[] {
  if ((seeds as Partial<Dictionary> | undefined)?.kind !== "dictionary")
    throw new HustingsError("wrong-value", {
      who,
      needs: "a dictionary as seeds, as dictionary({ topic: [words] }) makes it",
      got: "it was given none",
    });
  const entries = flatten(seeds.entries);
  const single = entries.map(({ patterns }) => patterns.filter(({ words }) => words.length === 1));
  const tests = single.flatMap((patterns) =>
    patterns.map(({ words, match, case: letters }) => wordTest({ word: words[0] as string, match, case: letters })),
  );
  // Word sets leave out place 0, where tokens have their pad.
  const sets = wordSets(["", ...features], tests);
  let at = 0;
  return entries.map(({ key }, e) => {
    const count = single[e]?.length ?? 0;
    const words = [...new Set(sets.slice(at, at + count).flat())].map((id) => id - 1).sort((a, b) => a - b);
    at += count;
    if (words.length === 0)
      throw new HustingsError("bad-option", {
        who,
        needs: "words of the matrix in each key of the seeds",
        got: `none of "${key}" is there`,
      });
    return { name: key, words };
  });
}
