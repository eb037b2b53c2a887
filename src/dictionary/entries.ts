// entries: what a verb may be given to look for, a word, a list of words or a dictionary, as dictionary entries.

import type { Dictionary, DictionaryEntry } from "../core/dictionary.ts";
import { flatten } from "./flatten.ts";
import { patterns, type PatternOptions } from "./patterns.ts";

/** A word or phrase, several of them, or a dictionary. */
export type Patterns = string | readonly string[] | Dictionary;

/**
 * One entry a pattern, named as it was written; a dictionary gives its own entries, and its own reading of them.
 *
 * @throws bad-pattern when a pattern is empty.
 */
export function entries(wanted: Patterns, options: PatternOptions = {}): readonly DictionaryEntry[] {
  if (typeof wanted === "object" && "kind" in wanted) return flatten(wanted.entries);
  const list = typeof wanted === "string" ? [wanted] : [...new Set(wanted)];
  return list.map((source) => ({ key: source, path: [source], patterns: patterns(source, options) }));
}
