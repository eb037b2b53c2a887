// Where the next sentence begins after a full stop, a question mark or an exclamation mark, if one begins there at all.

import { codeAt, isCloser, isOpener, isSpace, isTerminator } from "./marks.ts";
import { BEFORE_NUMBERS, NEVER_ENDS, type SentenceRules, SOMETIMES_ENDS, sketch } from "./sentence-rules.ts";

const FULL_STOP = 46;
const ELLIPSIS = 0x2026;
/** After 。！？ no space is needed. */
const FIRST_UNSPACED = 0x3000;
const missingSpace = /\p{Ll}{2}[.!?]\p{Lu}\p{Ll}$/u;

/**
 * Decides at one terminator.
 *
 * @param at Where the terminator stands.
 * @param opened Where the present sentence begins: a number or a letter that opens it ("1. Introduction") is a list mark.
 * @returns The place of the next sentence's first character, or -1 when the sentence goes on (or the text ends).
 */
export function sentenceBreak(text: string, at: number, opened: number, rules: SentenceRules): number {
  if (isTerminator(codeAt(text, at + 1))) return -1;
  const closed = skipClosers(text, at + 1);
  const start = skipSpaces(text, closed);
  if (start >= text.length) return -1;
  const code = text.charCodeAt(at);
  if (start === closed && code < FIRST_UNSPACED && !lacksSpace(text, at + 1)) return -1;
  const word = skipOpeners(text, start);
  if (goesOn(text, word)) return -1;
  const quoted = closed > at + 1;
  let ends = true;
  if (code === ELLIPSIS || (code === FULL_STOP && codeAt(text, at - 1) === FULL_STOP)) {
    ends = !/^I\b/u.test(text.slice(word, word + 2));
  } else if (code === FULL_STOP) {
    ends = quoted || fullStopEnds(text, at, word, opened, rules);
  } else if (quoted) {
    ends = !attributionFollows(text, word, rules);
  }
  return ends ? start : -1;
}

/**
 * Was the space forgotten after the mark that ends at `next`? In "our jobs.The plan" small letters stand before the full stop,
 * a capital and a small letter after it. Ph.D., e.g. and recovery.gov are not of that kind, and no web address is.
 */
export function lacksSpace(text: string, next: number): boolean {
  if (!missingSpace.test(text.slice(Math.max(0, next - 4), next + 2))) return false;
  return !/(?:www\.|\/\/|@)\S*$/iu.test(text.slice(Math.max(0, next - 60), next));
}

function skipClosers(text: string, from: number): number {
  let at = from;
  while (isCloser(codeAt(text, at))) at++;
  // French puts a space before its closing mark: « Non ! » German opens with the same mark, but a word follows it at once.
  if (codeAt(text, at + 1) === 0xbb && isSpace(codeAt(text, at)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 2))) at += 2;
  return at;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (isSpace(codeAt(text, at))) at++;
  return at;
}

/** Over quotation marks, brackets and dashes to the first character of a word. */
function skipOpeners(text: string, from: number): number {
  let at = from;
  while (isOpener(codeAt(text, at)) || (at > from && isSpace(codeAt(text, at)))) at++;
  return at;
}

/** A small letter, a comma or another full stop says that the sentence is not over. */
function goesOn(text: string, at: number): boolean {
  const code = codeAt(text, at);
  if (code >= 97 && code <= 122) return true;
  if (code >= 65 && code <= 90) return false;
  if (code === 44 || code === 59 || code === 58 || isTerminator(code)) return true;
  return code >= 0x80 && /\p{Ll}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** A full stop ends a sentence unless the word before it is a number in a list, an initial or an abbreviation. */
function fullStopEnds(text: string, at: number, next: number, opened: number, rules: SentenceRules): boolean {
  if (isPlain(text, at, rules)) return true;
  const start = withoutElision(text, wordStart(text, at));
  if (start === at) return true;
  const first = text.charCodeAt(start);
  const around = { next, opensSentence: start === skipOpeners(text, opened) };
  return first >= 48 && first <= 57
    ? numberEnds(text, start, at, around, rules)
    : wordEnds(text, start, at, around, rules);
}

/** Three small letters that no abbreviation ends in: nearly every sentence is decided here. */
function isPlain(text: string, at: number, rules: SentenceRules): boolean {
  const third = codeAt(text, at - 3);
  const second = codeAt(text, at - 2);
  const last = codeAt(text, at - 1);
  const areSmall = isSmallLetter(third) && isSmallLetter(second) && isSmallLetter(last);
  return areSmall && rules.sketches[sketch(third, second, last)] === 0;
}

/** ASCII small letters, and letters of other European alphabets: capitals among them do no harm, as all that is asked is whether an abbreviation ends so. */
function isSmallLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x2000);
}

/** Back to the space, bracket, quotation mark or dash before a word. */
function wordStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at <= 40) {
    const code = text.charCodeAt(at - 1);
    const isApostrophe = code === 0x27 || code === 0x2019;
    if (isSpace(code) || code === 47 || (!isApostrophe && (isOpener(code) || isCloser(code)))) break;
    at--;
  }
  return at;
}

/** Past the l' of "l'art. 5". */
function withoutElision(text: string, start: number): number {
  const second = codeAt(text, start + 1);
  return second === 0x27 || second === 0x2019 ? start + 2 : start;
}

/** Where the next word begins, and whether the word before the full stop is the first of its sentence. */
interface Around {
  readonly next: number;
  readonly opensSentence: boolean;
}

/** "1. Introduction" is a list mark, and "3. Oktober" an ordinal where the language writes them so. */
function numberEnds(text: string, start: number, at: number, around: Around, rules: SentenceRules): boolean {
  const number = text.slice(start, at);
  if (around.opensSentence && /^\d{1,3}(?:\.\d{1,2})*$/u.test(number)) return false;
  return !rules.ordinals || !/^\d{1,2}$/u.test(number) || starterFollows(text, around.next, rules);
}

function wordEnds(text: string, start: number, at: number, around: Around, rules: SentenceRules): boolean {
  const word = text.slice(start, at);
  if (around.opensSentence && /^(?:[A-Za-zА-Яа-я]|[IVXLC]{2,6})$/u.test(word)) return false;
  const bits = rules.abbreviations.get(word) ?? 0;
  if ((bits & NEVER_ENDS) !== 0) return false;
  if ((word.length === 1 || (bits & BEFORE_NUMBERS) !== 0) && numberFollows(text, around.next)) return false;
  const unsure = (bits & SOMETIMES_ENDS) !== 0 || isInitial(text, start, word) || isDotted(word);
  return !unsure || starterFollows(text, around.next, rules);
}

function numberFollows(text: string, at: number): boolean {
  return /^(?:\d|[IVXLC]{2,}\b|[VX]\b|№)/u.test(text.slice(at, at + 8));
}

/** George W. Bush, т. е.; but not "So do I." after a word in small letters. */
function isInitial(text: string, start: number, word: string): boolean {
  if (!/^\p{L}\p{M}*$/u.test(word)) return false;
  return word !== "I" || !/\p{Ll}[\s,]+$/u.test(text.slice(Math.max(0, start - 4), start));
}

/** U.S, p.m, Ph.D: parts of at most two letters. */
function isDotted(word: string): boolean {
  return word.includes(".") && /^\p{L}{1,2}(?:\.-?\p{L}{1,2})+$/u.test(word);
}

/** Does a function word open what follows? Names do not begin with one, sentences often do. A letter with a full stop is an initial. */
function starterFollows(text: string, at: number, rules: SentenceRules): boolean {
  const word = /^[\p{L}\p{M}]+/u.exec(text.slice(at, at + 16))?.[0];
  if (word === undefined || (word.length === 1 && codeAt(text, at + 1) === FULL_STOP)) return false;
  return rules.starters.has(word.toLowerCase());
}

/** “Why?” President Putin asked. A verb of speech within four words, and the end of the clause after it. */
function attributionFollows(text: string, at: number, rules: SentenceRules): boolean {
  const clause = /^[^,;:!?]+/u.exec(text.slice(at, at + 80))?.[0] ?? "";
  const words = clause.replace(/\.\s.*$|\.$/su, "").split(/\s+/u);
  return words.length <= 5 && rules.speech.has((words.at(-1) ?? "").toLowerCase());
}
