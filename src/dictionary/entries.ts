// entries: what a verb may be given to look for, a word, a list of words or a dictionary, as dictionary entries.

import type { Dictionary, DictionaryEntry } from "../core/dictionary.ts";
import { HustingsError } from "../core/errors.ts";
import { flatten } from "./flatten.ts";
import { patterns, type PatternOptions } from "./patterns.ts";

/** A word or phrase, several of them, or a dictionary. */
export type Patterns = string | readonly string[] | Dictionary;

/**
 * One entry a pattern, named as it was written; a dictionary gives its own entries, and its own reading of them.
 *
 * @throws bad-pattern when a pattern is empty; wrong-value for what is no pattern.
 */
export function entries(wanted: Patterns, options: PatternOptions = {}): readonly DictionaryEntry[] {
  if (!isPatterns(wanted))
    throw new HustingsError("wrong-value", {
      who: "a search",
      needs: 'patterns: "secur*", a list of them, or a dictionary',
      got: wanted === undefined ? "there are none" : `it was given a value of type ${typeof wanted}`,
    });
  if (typeof wanted === "object" && "kind" in wanted) return flatten(wanted.entries);
  const list = typeof wanted === "string" ? [wanted] : [...new Set(wanted)];
  return list.map((source) => ({ key: source, path: [source], patterns: patterns(source, options) }));
}

function isPatterns(wanted: unknown): boolean {
  if (typeof wanted === "string") return true;
  if (Array.isArray(wanted)) return wanted.every((one) => typeof one === "string");
  return typeof wanted === "object" && wanted !== null && "kind" in wanted && wanted.kind === "dictionary";
}
