// teiAnnotation: lemma and part of speech of a word, as ParlaMint and others write them.

import type { TeiWord } from "./tei-words.ts";

/** Reads the attributes of `w` or `pc`. The universal part of speech is preferred to a national one; what is missing is the form itself, or `_`. */
export function teiAnnotation(
  attributes: Readonly<Record<string, string>>,
  form: string,
): { readonly lemma: string; readonly pos: string } {
  const { msd = "", pos, ana, lemma = form } = attributes;
  const universal = /(?:^|\|)UPosTag=([^|]+)/iu.exec(msd)?.[1];
  const own = [pos, msd, ana?.replace(/^.*:/u, "")].find((one) => one !== undefined && one !== "");
  return { lemma, pos: universal ?? own ?? "_" };
}

/** Three texts side by side: a blank between words, a line end between sentences. */
export function teiSides(words: readonly TeiWord[]): Record<"words" | "lemmas" | "pos", string> {
  const side = (of: (word: TeiWord) => string): string =>
    words.map((word, i) => `${i === 0 ? "" : word.opens ? "\n" : " "}${of(word) || "_"}`).join("");
  return { words: side(({ form }) => form), lemmas: side(({ lemma }) => lemma), pos: side(({ pos }) => pos) };
}
