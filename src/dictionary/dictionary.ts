// dictionary: makes a dictionary of a plain object, keys within keys to any depth.

import type { Dictionary, DictionaryEntry, Pattern } from "../core/dictionary.ts";
import { HustingsError } from "../core/errors.ts";
import { expectOptions } from "../core/expect-options.ts";
import { patterns, type PatternOptions } from "./patterns.ts";

/** What may be written under a key: one pattern, many, or keys of the next level; a list may hold both. */
export type DictionaryValue = string | readonly (string | DictionaryInput)[] | DictionaryInput;

/** Keys and what they match. */
export interface DictionaryInput {
  readonly [key: string]: DictionaryValue;
}

/**
 * Makes a dictionary. Use it to count categories of words; where categories need definitions, exclusions or
 * rules of nearness, write a codebook.
 *
 * A pattern of several words is a phrase. Globs know `*`, `?`, `[cs]` and `(loan|deal)`.
 *
 * @param object Keys with patterns, lists of patterns, or keys of the next level, to any depth.
 * @param options `match`: how patterns are read, default `glob`. `case`: default `fold`; `keep` compares with the text as it was written.
 *   `separator`: what stands between the words of a phrase, default a blank; take `"_"` for dictionaries that write `united_states`.
 * @returns Entries in the order of the object, a key before the keys inside it. A key without patterns stays, and counts nothing.
 * @throws bad-pattern when a pattern is empty or does not compile; bad-codebook when a value is neither text, list nor object.
 * @cost O(patterns)
 * @example
 * dictionary({ us: ["united states", "america*"], law: { court: "court*" } }).entries.map(({ key }) => key); // => ["us", "law.court"]
 */
export function dictionary(object: DictionaryInput, options: PatternOptions = {}): Dictionary {
  expectOptions(options, { match: true, case: true, separator: true }, "dictionary");
  if (typeof object !== "object" || object === null || Array.isArray(object)) throw shapeless(undefined, object);
  return { kind: "dictionary", entries: keysOf(object, [], options) };
}

function keysOf(
  object: DictionaryInput,
  above: readonly string[],
  options: PatternOptions,
): readonly DictionaryEntry[] {
  return Object.entries(object).flatMap(([name, value]) => entriesOf(value, [...above, name], options));
}

function entriesOf(
  value: DictionaryValue,
  path: readonly string[],
  options: PatternOptions,
): readonly DictionaryEntry[] {
  const key = path.join(".");
  const parts = (Array.isArray(value) ? value : [value]) as readonly (string | DictionaryInput)[];
  const strange = parts.find(
    (part) => typeof part !== "string" && (typeof part !== "object" || part === null || part instanceof RegExp),
  );
  if (strange !== undefined) throw shapeless(key, strange);
  const own = parts.filter((part) => typeof part === "string").flatMap((part) => read(part, key, options));
  const below = parts.filter((part) => typeof part !== "string").flatMap((part) => keysOf(part, path, options));
  const silent = own.length === 0 && below.length > 0;
  return silent ? below : [{ key, path, patterns: own }, ...below];
}

/** The patterns of one line; what is wrong with them is said with the key. */
function read(source: string, key: string, options: PatternOptions): readonly Pattern[] {
  try {
    return patterns(source, options);
  } catch (error) {
    if (!(error instanceof HustingsError)) throw error;
    throw new HustingsError(error.code, {
      who: "dictionary",
      needs: "patterns of at least one word",
      got: source.trim() === "" ? "one is empty" : `"${source}" is none`,
      place: key,
    });
  }
}

function shapeless(key: string | undefined, value: unknown): HustingsError {
  const got =
    value instanceof RegExp
      ? `${String(value)} is none; write its source as a text, with { match: "regex" }`
      : `${JSON.stringify(value) ?? String(value)} is none`;
  const who = "dictionary";
  if (key === undefined) return new HustingsError("bad-codebook", { who, needs: "an object of keys", got });
  const needs = "texts, lists of texts or keys of the next level under each key";
  return new HustingsError("bad-codebook", { who, needs, got, place: key });
}
