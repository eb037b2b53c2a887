// What a sentence splitter needs to know of a language, with its word lists made into sets once.

import { languages, primary, wordSet } from "./languages.ts";

export interface SentenceRules {
  readonly never: ReadonlySet<string>;
  readonly beforeNumbers: ReadonlySet<string>;
  readonly sometimes: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
  readonly speech: ReadonlySet<string>;
  readonly ordinals: boolean;
  /** No abbreviation of the lists has more letters. */
  readonly longest: number;
}

const known = new Map<string, SentenceRules>();

/**
 * The rules of a language. Without one, or with one we have no table for, English and the three languages in Cyrillic serve together:
 * their alphabets keep them apart.
 */
export function sentenceRules(language: string | undefined): SentenceRules {
  const code = language === undefined ? "" : primary(language);
  const name = languages.has(code) ? code : "";
  const found = known.get(name);
  if (found !== undefined) return found;
  const rules = join(name === "" ? ["en", "ru", "uk", "be"] : [name]);
  known.set(name, rules);
  return rules;
}

function join(codes: readonly string[]): SentenceRules {
  const tables = codes.flatMap((code) => languages.get(code) ?? []);
  const never = wordSet(tables.map((table) => table.never).join(" "));
  const beforeNumbers = wordSet(tables.map((table) => table.beforeNumbers).join(" "));
  const sometimes = wordSet(tables.map((table) => table.sometimes).join(" "));
  return {
    never,
    beforeNumbers,
    sometimes,
    starters: wordSet(tables.map((table) => table.stopwords).join(" ")),
    speech: wordSet(tables.map((table) => table.speech).join(" ")),
    ordinals: tables.some((table) => table.ordinals),
    longest: Math.max(...[...never, ...beforeNumbers, ...sometimes].map((word) => word.length)),
  };
}

/** Is the word in the list? What the list writes small is found in any case, what it writes with a capital also in capitals (MR). */
export function wordIn(list: ReadonlySet<string>, word: string): boolean {
  if (list.has(word)) return true;
  const small = word.toLowerCase();
  if (small === word) return false;
  return list.has(small) || (word === word.toUpperCase() && list.has(word.slice(0, 1) + small.slice(1)));
}
