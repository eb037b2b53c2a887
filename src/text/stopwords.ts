// Stop words: a short list of function words for each language, for the steps that ask for one.

import { HustingsError } from "../core/errors.ts";
import { expectKind } from "../core/expect-kind.ts";
import { languages, primary, wordSet } from "./languages.ts";

/**
 * The stop words of a language: articles, pronouns, auxiliaries, prepositions, conjunctions and particles, in their matching form.
 * Hand them to `tokensSelect` or `featuresTrim`. Leave them in for style, negation and sentence length: there the small words are the matter.
 *
 * English, Russian, German, French and Spanish are cuts of stopwords-iso 1.1.0, from which nouns, numbers and verbs of content
 * (state, people, great, мир, народ, estado) were left out: a list of over 1,000 words would silently remove politics from a political text. Ukrainian and Belarusian are our own.
 *
 * @param language ISO 639 code: en, ru, uk, be, de, fr, es. What follows a hyphen is ignored (en-GB).
 * @returns Words in alphabetical order.
 * @throws unknown-language for any other.
 * @source stopwords-iso 1.1.0
 * @example
 * stopwords("en").includes("the"); // => true
 * stopwords("en").includes("state"); // => false
 */
export function stopwords(language: string): readonly string[] {
  expectKind(language, "text", "stopwords");
  const table = languages.get(primary(language));
  if (table !== undefined) return [...wordSet(table.stopwords)].sort();
  throw new HustingsError("unknown-language", {
    who: "stopwords",
    needs: "a language it has a list for (or bring your own list of words)",
    got: `"${language}" is none`,
    choices: [...languages.keys()],
  });
}
