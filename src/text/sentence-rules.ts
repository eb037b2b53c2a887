// What a sentence splitter needs to know of a language, with its word lists made ready once.

import { codeAt } from "./marks.ts";
import { languages, primary, wordSet } from "./languages.ts";

/** The word ends no sentence. */
export const NEVER_ENDS = 1;
/** The word ends no sentence when a number follows. */
export const BEFORE_NUMBERS = 2;
/** The word ends a sentence only when a function word follows. */
export const SOMETIMES_ENDS = 4;

export interface SentenceRules {
  /** Abbreviations in all the cases they are written in, with NEVER_ENDS, BEFORE_NUMBERS and SOMETIMES_ENDS as bits. */
  readonly abbreviations: ReadonlyMap<string, number>;
  /** Non-zero at `sketch(…)` of the end of every abbreviation: most words are let go by it, without being looked at further. */
  readonly sketches: Uint8Array;
  readonly starters: ReadonlySet<string>;
  readonly speech: ReadonlySet<string>;
  readonly ordinals: boolean;
}

const SKETCHES = 4096;
const known = new Map<string, SentenceRules>();

/** A small number made of a word's last three code units. */
export function sketch(third: number, second: number, last: number): number {
  return (third * 1031 + second * 31 + last) & (SKETCHES - 1);
}

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
  const abbreviations = new Map<string, number>();
  for (const table of tables) {
    addAll(abbreviations, table.never, NEVER_ENDS);
    addAll(abbreviations, table.beforeNumbers, BEFORE_NUMBERS);
    addAll(abbreviations, table.sometimes, SOMETIMES_ENDS);
  }
  const sketches = new Uint8Array(SKETCHES);
  for (const word of abbreviations.keys()) {
    const end = word.length;
    sketches[sketch(codeAt(word, end - 3), codeAt(word, end - 2), codeAt(word, end - 1))] = 1;
  }
  return {
    abbreviations,
    sketches,
    starters: wordSet(tables.map((table) => table.stopwords).join(" ")),
    speech: wordSet(tables.map((table) => table.speech).join(" ")),
    ordinals: tables.some((table) => table.ordinals),
  };
}

/** What the list writes small is also written with a capital; everything is also written in capitals. */
function addAll(abbreviations: Map<string, number>, words: string, bit: number): void {
  for (const word of wordSet(words)) {
    const written = new Set([word, word.toUpperCase()]);
    if (word === word.toLowerCase()) written.add(word.slice(0, 1).toUpperCase() + word.slice(1));
    for (const form of written) abbreviations.set(form, (abbreviations.get(form) ?? 0) | bit);
  }
}
