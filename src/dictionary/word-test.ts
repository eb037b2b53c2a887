// One word of a pattern as a test: a loose one on folded forms, and a strict one where the case counts.

import type { Pattern } from "../core/dictionary.ts";
import { fold, tidy } from "../text/fold.ts";
import { glob } from "./glob.ts";
import { regex } from "./regex.ts";

/** One word of a pattern, and how it is read. */
export type PatternWord = Pick<Pattern, "match" | "case"> & { readonly word: string };

/** `kind` and `prefix` as in a glob: they let exact words and beginnings be found without asking every word. */
export interface WordTest {
  readonly kind: "exact" | "prefix" | "pattern";
  readonly prefix: string;
  /** Asked of a folded form; may only err by saying yes, and does so only where `strict` is there to decide. */
  readonly loose: (form: string) => boolean;
  /** Asked of the word as it was written. */
  readonly strict?: (written: string) => boolean;
}

/**
 * The test for one word of a pattern.
 *
 * @throws bad-pattern when it does not compile.
 */
export function wordTest({ word, match, case: letters }: PatternWord): WordTest {
  if (match === "regex") return ofRegex(word, letters === "keep");
  const read = match === "glob" ? glob : literal;
  const { kind, prefix, test } = read(fold(word));
  if (letters === "fold") return { kind, prefix, loose: test };
  const strict = read(tidy(word)).test;
  return { kind, prefix, strict, loose: excludes(word) && match === "glob" ? () => true : test };
}

function ofRegex(word: string, keep: boolean): WordTest {
  const folded = regex(tidy(word));
  const shared = { kind: "pattern", prefix: "" } as const;
  if (!keep) return { ...shared, loose: (form) => folded.test(form) };
  const exact = regex(tidy(word), { case: "keep" });
  return {
    ...shared,
    loose: excludes(word) ? () => true : (form) => folded.test(form),
    strict: (written) => exact.test(written),
  };
}

/** Whether a pattern says what may not be there: then the folded form can fail where the written one does not. */
function excludes(word: string): boolean {
  return /\[[!^]|\\[PWDSB]|\(\?<?!/u.test(word);
}

function literal(text: string): { kind: "exact"; prefix: string; test: (word: string) => boolean } {
  return { kind: "exact", prefix: text, test: (word) => word === text };
}
