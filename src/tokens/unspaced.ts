// Words of scripts that write no spaces: a short stretch at a time is handed to the platform's segmenter.

import { EXTEND, UNSPACED, charClasses } from "./char-classes.ts";

/** The segmenter's time grows with the square of the length on Node 20, so that long stretches are handed over in pieces. */
const LONGEST = 256;

let segmenter: Intl.Segmenter | undefined;

/** The end of the stretch of unspaced script that begins at `start`. */
export function unspacedEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const codePoint = text.codePointAt(at) ?? 0;
    const charClass = charClasses(codePoint);
    if (charClass !== UNSPACED && charClass !== EXTEND) break;
    at += codePoint > 0xffff ? 2 : 1;
  }
  return at;
}

/**
 * The ends of the words between `start` and `end`, a stretch of unspaced script. The dictionaries behind the segmenter
 * are the same for every locale; one is named so that the machine's own plays no part.
 */
export function unspaced(text: string, start: number, end: number): readonly number[] {
  if (end - start === 1) return [end];
  segmenter ??= new Intl.Segmenter("en", { granularity: "word" });
  const ends: number[] = [];
  let from = start;
  while (from < end) {
    const to = end - from <= LONGEST ? end : wholeCharacter(text, from + LONGEST);
    const found = Array.from(
      segmenter.segment(text.slice(from, to)),
      (part) => from + part.index + part.segment.length,
    );
    // The cut may have gone through the last word: it is segmented again with what follows.
    if (to < end && found.length > 1) found.pop();
    for (const wordEnd of found) ends.push(wordEnd);
    from = found.at(-1) ?? end;
  }
  return ends;
}

/** A place to cut that does not part the two halves of a character beyond the basic plane. */
function wholeCharacter(text: string, at: number): number {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at;
}
