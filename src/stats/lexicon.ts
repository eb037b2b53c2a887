// lexicon: the list of words that a measure of tone goes by, one of ours or the user's own.

import type { Negators } from "../core/codebook.ts";
import { HustingsError } from "../core/errors.ts";
import { negators as known } from "../dictionary/negators.ts";
import { primary } from "../text/languages.ts";
import { afinnLexicon } from "./afinn-lexicon.ts";

/** A list of words with a valence each. Bring one for a language the library has none for. */
export interface Lexicon {
  readonly name: string;
  /** ISO 639 codes of the texts it is made for. */
  readonly languages: readonly string[];
  /** Words, phrases and globs (`secur*`). An exact word goes before a glob, a longer glob before a shorter one, a phrase before its words. */
  readonly words: Readonly<Record<string, number>>;
  /** What negates; the library knows it for en, ru, uk and be. Without any, negation is not looked at. */
  readonly negators?: Negators;
}

/** A lexicon by its name, or the user's own. */
export type LexiconChoice = "afinn" | "vader" | Lexicon;

/** How a lexicon is used: by VADER's own rules, or as a list of words. */
export interface ToneMethod {
  readonly kind: "vader" | "words";
  readonly name: string;
  readonly languages: readonly string[];
  readonly words: Readonly<Record<string, number>>;
  readonly negators: Negators;
  readonly source: string;
}

const none: Negators = { words: [], unless: [], within: 0 };

/** @throws bad-option when a lexicon is named that the library does not have, or one holds a valence that is no number. */
export function lexicon(choice: LexiconChoice, who: string): ToneMethod {
  if (choice === "vader")
    return {
      kind: "vader",
      name: "vader",
      languages: ["en"],
      words: {},
      negators: none,
      source: "doi:10.1609/icwsm.v8i1.14550",
    };
  if (choice === "afinn") {
    const words = { name: "afinn", languages: ["en"], words: afinnLexicon() };
    return { kind: "words", ...words, negators: known["en"] ?? none, source: "arXiv:1103.2903" };
  }
  if (typeof choice !== "object" || choice === null) throw unknown(choice, who);
  const wrong = Object.entries(choice.words).find(([word, value]) => word.trim() === "" || !Number.isFinite(value));
  if (wrong !== undefined) throw strange(wrong, choice.name, who);
  const found = choice.languages.map((language) => known[primary(language)]).filter((one) => one !== undefined);
  const own = { words: found.flatMap(({ words }) => words), unless: found.flatMap(({ unless }) => unless), within: 3 };
  return { kind: "words", ...choice, negators: choice.negators ?? own, source: choice.name };
}

function unknown(choice: unknown, who: string): HustingsError {
  const choices = ["afinn", "vader"];
  return new HustingsError("bad-option", {
    who,
    needs: "a known lexicon, or your own: { name, languages, words }",
    got: `"${String(choice)}" is none`,
    choices,
    near: String(choice),
  });
}

function strange([word, value]: readonly [string, unknown], name: string, who: string): HustingsError {
  return new HustingsError("bad-option", {
    who,
    needs: `words with a number each in the lexicon ${name}`,
    got: `"${word}" has ${JSON.stringify(value) ?? String(value)}`,
  });
}
