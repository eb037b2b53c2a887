// lexiconOf: the word lists for a text: Russian where most of its letters are Cyrillic, else English.

import { english } from "./lexicon/english.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { russian } from "./lexicon/russian.ts";

/** Letters at the beginning of the text that are looked at. */
const sample = 4000;

/** The lexicon of a language, or of the language the letters show. */
export function lexiconOf(text: string, language: "en" | "ru" | undefined): Lexicon {
  if (language !== undefined) return language === "ru" ? russian : english;
  let cyrillic = 0;
  let latin = 0;
  for (let i = 0; i < sample && i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x400 && unit <= 0x52f) cyrillic++;
    else if ((unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || (unit >= 0xc0 && unit <= 0x24f)) latin++;
  }
  return cyrillic > latin ? russian : english;
}
