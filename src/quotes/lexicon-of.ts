// lexiconOf: the word lists for a text: Russian where most of its letters are Cyrillic, else English.

import { english } from "./lexicon/english.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { russian } from "./lexicon/russian.ts";

/** Letters at the beginning of the text that are looked at. */
const sample = 4000;

/** The lexicon of a language, or of the language the letters show. */
export function lexiconOf(text: string, language: "en" | "ru" | undefined): Lexicon {
  if (language !== undefined) return language === "ru" ? russian : english;
  const start = text.slice(0, sample);
  const cyrillic = start.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = start.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return cyrillic > latin ? russian : english;
}
