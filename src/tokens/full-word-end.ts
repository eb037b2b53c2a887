// Where a word ends with all that belongs to it: an address as a whole, the last stop of U.S., the apostrophe of states’.

import { codeAt } from "../text/marks.ts";
import { addressEnd, mailEnd } from "./address-end.ts";
import { APOSTROPHE, FULL_STOP, HYPHEN, LETTER, charClasses } from "./char-classes.ts";
import type { Possessive } from "./possessive.ts";
import { type WordRules, wordEnd } from "./word-end.ts";

/** U.S and Ph.D: parts of at most two letters. The full stop that follows belongs to them. */
const acronym = /^(?:\p{L}\p{M}*){1,2}(?:\.(?:\p{L}\p{M}*){1,2})+$/u;
const LONGEST_ACRONYM = 24;

/** The end of the word at `from`. quanteda's words have no full stop and no apostrophe at their end. */
export function fullWordEnd(text: string, from: number, rules: WordRules, possessive: Possessive): number {
  const plain = wordEnd(text, from, rules);
  const after = charClasses(codeAt(text, plain));
  const end = after === HYPHEN && rules.hyphens === "split" ? mailEnd(text, from, plain) : plain;
  const address = addressEnd(text, from, end, rules.compat);
  if (address > plain || rules.compat === "quanteda") return address;
  if (after === FULL_STOP && end - from <= LONGEST_ACRONYM && acronym.test(text.slice(from, end))) {
    return acronymEnd(text, end + 1, rules);
  }
  const isPossessive = after === APOSTROPHE && /s/iu.test(text.charAt(end - 1)) && possessive.at(end);
  return isPossessive ? end + 1 : end;
}

/** U.S.-led and U.S.’s go on after the last full stop. */
function acronymEnd(text: string, end: number, rules: WordRules): number {
  const mark = charClasses(codeAt(text, end));
  const mayJoin = mark === APOSTROPHE || (mark === HYPHEN && rules.hyphens === "keep");
  const next = text.codePointAt(end + 1);
  return mayJoin && next !== undefined && charClasses(next) === LETTER ? wordEnd(text, end + 1, rules) : end;
}
