// Where a word ends: letters, marks and digits of any script run on, and a few marks join them when they stand between.

import { lacksSpace } from "../text/sentence-break.ts";
import {
  APOSTROPHE,
  DASH,
  DIGIT,
  DOUBLE_QUOTE,
  EXTEND,
  FULL_STOP,
  HEBREW,
  HYPHEN,
  LETTER,
  MID_LETTER,
  MID_NUMBER,
  NARROW_SPACE,
  SPACE,
  charClasses,
  isWordClass,
} from "./char-classes.ts";

/** What may hold a word together. */
export interface WordRules {
  readonly hyphens: "keep" | "split";
  readonly compat: "none" | "quanteda";
}

/**
 * The end of the word that begins at `start`.
 *
 * @param previous The class of the character before `start` when a word is taken up again after a mark; that of the first character otherwise.
 */
export function wordEnd(text: string, start: number, rules: WordRules, previous: number = SPACE): number {
  let before = previous;
  let at = start;
  while (at < text.length) {
    const codePoint = text.codePointAt(at) ?? 0;
    const charClass = charClasses(codePoint);
    const next = at + (codePoint > 0xffff ? 2 : 1);
    if (isWordClass(charClass)) {
      before = charClass;
    } else if (charClass !== EXTEND && !joins(text, next, charClass, before, rules)) {
      return at;
    }
    at = next;
  }
  return at;
}

/** Does the mark of class `mark`, which ends at `next`, hold together what stands on both sides? */
function joins(text: string, next: number, mark: number, before: number, rules: WordRules): boolean {
  if (mark === APOSTROPHE && before === HEBREW) return true;
  if (mark === NARROW_SPACE && rules.compat === "quanteda") return true;
  const after = classAfter(text, next);
  const letters = isLetter(before) && isLetter(after);
  const digits = before === DIGIT && after === DIGIT;
  const either = (isLetter(before) || before === DIGIT) && (isLetter(after) || after === DIGIT);
  if (mark === FULL_STOP) return digits || (letters && !(rules.compat === "none" && lacksSpace(text, next)));
  if (mark === APOSTROPHE) return letters || digits || (rules.compat === "none" && before === DIGIT && isLetter(after));
  if (mark === MID_NUMBER || mark === NARROW_SPACE) return digits;
  if (mark === MID_LETTER) return letters;
  if (mark === HYPHEN) return either && rules.hyphens === "keep";
  if (mark === DASH) return either && rules.hyphens === "keep" && rules.compat === "quanteda";
  return mark === DOUBLE_QUOTE && before === HEBREW && after === HEBREW;
}

function isLetter(charClass: number): boolean {
  return charClass === LETTER || charClass === HEBREW;
}

/** The class of the first character from `at` on that is no mark. */
function classAfter(text: string, at: number): number {
  for (let i = at; i < text.length;) {
    const codePoint = text.codePointAt(i) ?? 0;
    const charClass = charClasses(codePoint);
    if (charClass !== EXTEND) return charClass;
    i += codePoint > 0xffff ? 2 : 1;
  }
  return SPACE;
}

/** The end of the tag that begins at `start` with #: letters, marks, digits and underscores. `start + 1` when it stands alone. */
export function tagEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const codePoint = text.codePointAt(at) ?? 0;
    const charClass = charClasses(codePoint);
    const belongs = isWordClass(charClass) || (charClass === EXTEND && at > start + 1);
    if (!belongs || codePoint === 0x40) break;
    at += codePoint > 0xffff ? 2 : 1;
  }
  return at;
}
