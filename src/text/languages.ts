// The languages the text steps have tables for, by ISO 639 code.

import { be } from "./lang/be.ts";
import { de } from "./lang/de.ts";
import { en } from "./lang/en.ts";
import { es } from "./lang/es.ts";
import { fr } from "./lang/fr.ts";
import type { Language } from "./lang/language.ts";
import { ru } from "./lang/ru.ts";
import { uk } from "./lang/uk.ts";

/** In alphabetical order of the codes. */
export const languages: ReadonlyMap<string, Language> = new Map(Object.entries({ be, de, en, es, fr, ru, uk }));

/** The code that tables go by: `en-GB` → `en`. */
export function primary(language: string): string {
  return language.toLowerCase().split(/[-_]/u)[0] ?? "";
}

/** The words of a table entry. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).filter((word) => word !== ""));
}
