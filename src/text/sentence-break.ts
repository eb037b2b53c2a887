// Where the next sentence begins after a full stop, a question mark or an exclamation mark, if one begins there at all.

import { type SentenceRules, wordIn } from "./sentence-rules.ts";

const otherTerminators: ReadonlySet<number> = new Set([..."…‼⁇⁈⁉。！？｡．؟۔।॥።။។"].map((mark) => mark.charCodeAt(0)));
/** After these no space is needed. */
const unspacedTerminators = new Set([..."。！？｡．"].map((mark) => mark.charCodeAt(0)));
const closers = new Set([...`"'”’»›)]}〉》」』】）`].map((mark) => mark.charCodeAt(0)));
const openers = new Set([...`"'“‘„‚«‹([{¿¡–—-•*·〈《「『【（`].map((mark) => mark.charCodeAt(0)));
const missingSpace = /\p{Ll}{2}[.!?]\p{Lu}\p{Ll}$/u;
const spaces = /\s/u;

/** Is this code unit a mark that may end a sentence? */
export function isTerminator(code: number): boolean {
  if (code < 128) return code === 46 || code === 33 || code === 63;
  return otherTerminators.has(code);
}

/**
 * Decides at one terminator.
 *
 * @param at Where the terminator stands.
 * @param opened Where the present sentence begins: a number or a letter that opens it ("1. Introduction") is a list mark.
 * @returns The place of the next sentence's first character, or -1 when the sentence goes on (or the text ends).
 */
export function sentenceBreak(text: string, at: number, opened: number, rules: SentenceRules): number {
  if (isTerminator(text.charCodeAt(at + 1))) return -1;
  const closed = skipClosers(text, at + 1);
  const start = skipSpaces(text, closed);
  if (start >= text.length) return -1;
  if (start === closed && !unspacedTerminators.has(text.charCodeAt(at)) && !lacksSpace(text, at + 1)) return -1;
  const word = skipOpeners(text, start);
  if (goesOn(text, word)) return -1;
  const quoted = closed > at + 1;
  return ends(text, at, { opened, word, quoted }, rules) ? start : -1;
}

/**
 * Was the space forgotten after the mark that ends at `next`? In "our jobs.The plan" a small letter stands before the full stop,
 * a capital and a small letter after it. Ph.D., e.g. and recovery.gov are not of that kind, and no web address is.
 */
export function lacksSpace(text: string, next: number): boolean {
  return (
    missingSpace.test(text.slice(Math.max(0, next - 4), next + 2)) &&
    !/www\.$/iu.test(text.slice(Math.max(0, next - 4), next))
  );
}

/** What was found around a terminator: where the sentence began, where the next word begins, whether a closing mark stands between. */
interface Around {
  readonly opened: number;
  readonly word: number;
  readonly quoted: boolean;
}

function ends(text: string, at: number, { opened, word, quoted }: Around, rules: SentenceRules): boolean {
  const code = text.charCodeAt(at);
  if (code === 46 && text.charCodeAt(at - 1) !== 46) {
    return quoted || fullStopEnds(text, at, { opened, word, quoted }, rules);
  }
  if (code === 46 || code === 0x2026) return !/^I\b/u.test(text.slice(word, word + 2));
  return !(quoted && attributionFollows(text, word, rules));
}

function skipClosers(text: string, from: number): number {
  let at = from;
  while (closers.has(text.charCodeAt(at))) at++;
  // French puts a space before its closing mark: « Non ! » German opens with the same mark, but a word follows it at once.
  if (text[at + 1] === "»" && isSpace(text.charCodeAt(at)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 2))) at += 2;
  return at;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code >= 0x80 && spaces.test(String.fromCharCode(code)));
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Over quotation marks, brackets and dashes to the first character of a word. */
function skipOpeners(text: string, from: number): number {
  let at = from;
  while (openers.has(text.charCodeAt(at)) || (at > from && isSpace(text.charCodeAt(at)))) at++;
  return at;
}

/** A small letter, a comma or another full stop says that the sentence is not over. */
function goesOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 97 && code <= 122) return true;
  if (code >= 65 && code <= 90) return false;
  if (code === 44 || code === 59 || code === 58 || isTerminator(code)) return true;
  return code >= 0x80 && /\p{Ll}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** A full stop ends a sentence unless the word before it is a number in a list, an initial or an abbreviation. */
function fullStopEnds(text: string, at: number, { opened, word: next }: Around, rules: SentenceRules): boolean {
  const start = wordStart(text, at);
  const length = at - start;
  if (length === 0) return true;
  const first = text.charCodeAt(start);
  const opensSentence = start === skipOpeners(text, opened);
  if (first >= 48 && first <= 57) return numberEnds(text, { start, at, next, opensSentence }, rules);
  if (length > rules.longest) return true;
  const word = text.slice(start, at);
  if (opensSentence && /^(?:[A-Za-zА-Яа-я]|[IVXLC]{2,6})$/u.test(word)) return false;
  if (wordIn(rules.never, word)) return false;
  if ((length === 1 || wordIn(rules.beforeNumbers, word)) && numberFollows(text, next)) return false;
  const unsure = isInitial(text, start, word) || isDotted(word) || wordIn(rules.sometimes, word);
  return !unsure || starterFollows(text, next, rules);
}

/** Back to the space, bracket, quotation mark or dash before a word. */
function wordStart(text: string, end: number): number {
  let at = end;
  while (at > 0) {
    const code = text.charCodeAt(at - 1);
    if (isSpace(code) || (code !== 0x2019 && code !== 0x27 && openers.has(code)) || closers.has(code) || code === 47)
      break;
    at--;
    if (end - at > 40) break;
  }
  return at;
}

interface NumberPlace {
  readonly start: number;
  readonly at: number;
  readonly next: number;
  readonly opensSentence: boolean;
}

/** "1. Introduction" is a list mark, and "3. Oktober" an ordinal where the language writes them so. */
function numberEnds(text: string, { start, at, next, opensSentence }: NumberPlace, rules: SentenceRules): boolean {
  const number = text.slice(start, at);
  if (opensSentence && /^\d{1,3}(?:\.\d{1,2})*$/u.test(number)) return false;
  return !(rules.ordinals && /^\d{1,2}$/u.test(number)) || starterFollows(text, next, rules);
}

function numberFollows(text: string, at: number): boolean {
  return /^(?:\d|[IVXLC]{2,}\b|[VX]\b|№)/u.test(text.slice(at, at + 8));
}

/** George W. Bush; but not "So do I." after a word in small letters. */
function isInitial(text: string, start: number, word: string): boolean {
  if (!/^\p{Lu}\p{M}*$/u.test(word)) return false;
  return word !== "I" || !/\p{Ll}[\s,]+$/u.test(text.slice(Math.max(0, start - 4), start));
}

/** U.S, p.m, Ph.D: parts of at most two letters. */
function isDotted(word: string): boolean {
  return word.includes(".") && /^\p{L}{1,2}(?:\.-?\p{L}{1,2})+$/u.test(word);
}

/** Does a function word open what follows? Names do not begin with one, sentences often do. */
function starterFollows(text: string, at: number, rules: SentenceRules): boolean {
  const word = /^[\p{L}\p{M}]+/u.exec(text.slice(at, at + 16))?.[0];
  return word !== undefined && rules.starters.has(word.toLowerCase());
}

/** “Why?” President Putin asked. A verb of speech within four words, and the end of the clause after it. */
function attributionFollows(text: string, at: number, rules: SentenceRules): boolean {
  const clause = /^[^,;:!?]+/u.exec(text.slice(at, at + 80))?.[0] ?? "";
  const words = clause.replace(/\.\s.*$|\.$/su, "").split(/\s+/u);
  return words.length <= 5 && rules.speech.has((words.at(-1) ?? "").toLowerCase());
}
