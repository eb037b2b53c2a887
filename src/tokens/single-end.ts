// Where a token that is no word ends: a sign with its marks, a flag, a family of emoji joined into one.

import { EXTEND, FLAG, charClasses } from "./char-classes.ts";

const ZERO_WIDTH_JOINER = 0x200d;
const pictograph = /\p{Extended_Pictographic}/u;

/** The end of the sign that begins at `start`, with the marks, skin tones and joined pictographs that belong to it. */
export function singleEnd(text: string, start: number): number {
  const first = text.codePointAt(start) ?? 0;
  let at = start + width(first);
  if (charClasses(first) === FLAG) at = afterSecondFlag(text, at);
  let last = first;
  while (at < text.length) {
    const codePoint = text.codePointAt(at) ?? 0;
    const joined = last === ZERO_WIDTH_JOINER && pictograph.test(String.fromCodePoint(codePoint));
    if (charClasses(codePoint) !== EXTEND && !joined) break;
    last = codePoint;
    at += width(codePoint);
  }
  return at;
}

function afterSecondFlag(text: string, at: number): number {
  const second = text.codePointAt(at);
  return second !== undefined && charClasses(second) === FLAG ? at + width(second) : at;
}

function width(codePoint: number): number {
  return codePoint > 0xffff ? 2 : 1;
}
