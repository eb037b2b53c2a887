// readabilityResources: what formulas need to know of a language's words: their syllables, and which are familiar.

import { HustingsError } from "../../core/errors.ts";
import { syllables } from "../../text/syllables.ts";

/** What `readability` is given for formulas that count syllables or unfamiliar words. */
export interface ReadabilityResources {
  readonly language: string;
  /** Of a word in lower case. */
  readonly syllables: (word: string) => number;
  /** The 3,000 words of Dale and Chall 1995, and the 1,041 of Spache 1974; for English only. */
  readonly familiar: ReadonlySet<string> | null;
  readonly children: ReadonlySet<string> | null;
}

/**
 * Loads what a language needs. English syllables are counted by the package `syllable`, familiar words are the lists of `dale-chall` and `spache`; for the
 * other languages spelling tells the syllables.
 *
 * @param language en, ru, uk, be, de, fr or es.
 * @throws unknown-language
 * @cost for English about 20 milliseconds
 * @example
 * const english = await readabilityResources("en");
 * english.syllables("security"); // => 4
 */
export async function readabilityResources(language: string): Promise<ReadabilityResources> {
  if (language === "en") {
    const [{ syllable }, { daleChall }, { spache }] = await Promise.all([
      import("syllable"),
      import("dale-chall"),
      import("spache"),
    ]);
    return {
      language,
      syllables: (word) => Math.max(1, syllable(word)),
      familiar: new Set(daleChall.map((word) => word.toLowerCase())),
      children: new Set(spache.map((word) => word.toLowerCase())),
    };
  }
  if (syllables("a", language) === undefined)
    throw new HustingsError("unknown-language", {
      who: "readabilityResources",
      needs: "a language whose syllables it can count",
      got: `"${language}" is none`,
      choices: ["en", "ru", "uk", "be", "de", "fr", "es"],
      near: language,
    });
  return { language, syllables: (word) => syllables(word, language) ?? 1, familiar: null, children: null };
}
