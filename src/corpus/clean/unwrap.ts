// unwrap: lines that were broken to fit a page, joined into paragraphs; breaks that were meant stay.

import type { Edit } from "./edit.ts";
import { lines, type Line } from "./line.ts";

/** Longer lines than these were never broken to fit a page. */
const widest = 140;

/**
 * A break is a page's where the next word would not have fitted into the line, as wide as the text's lines go, or where the sentence runs on in lower case.
 * Before list items, speaker labels and indented lines a break stays; an empty line stays unless a sentence runs on behind it.
 */
export function unwrap(text: string): readonly Edit[] {
  const all = lines(text);
  const width = widthOf(all);
  if (width === null) return [];
  const edits: Edit[] = [];
  for (let i = 0; i < all.length - 1; i++) {
    const line = all[i] as Line;
    if (line.text === "") continue;
    const blank = all[i + 1]?.text === "" && i + 2 < all.length;
    const next = all[i + (blank ? 2 : 1)] as Line;
    if (next.text === "" || !(blank ? runsOn(line, next) : belongs(text, line, next, width))) continue;
    const start = line.start + text.slice(line.start, line.end).trimEnd().length;
    edits.push({ start, end: next.start + text.slice(next.start).search(/\S/u), after: " " });
  }
  return edits;
}

/** As wide as nine lines in ten go; `null` where the text has no lines to speak of. */
function widthOf(all: readonly Line[]): number | null {
  const lengths = all
    .map((line) => line.text.length)
    .filter((length) => length > 20)
    .sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)];
  const middle = lengths[Math.floor(lengths.length / 2)];
  return lengths.length < 4 || width === undefined || middle === undefined || middle > widest
    ? null
    : Math.min(width, widest);
}

function belongs(text: string, line: Line, next: Line, width: number): boolean {
  if (opens(text, next)) return false;
  if (runsOn(line, next)) return true;
  const firstWord = /^\S+/u.exec(next.text)?.[0].length ?? 0;
  return line.text.length > width / 2 && line.text.length + 1 + firstWord > width;
}

/** The sentence does not end, and goes on in lower case. */
function runsOn(line: Line, next: Line): boolean {
  return /^[\p{Ll}]/u.test(next.text) && /[\p{L}\p{M}\p{N},;'’"”»)–—-]$/u.test(line.text);
}

/** A list item, a label, a heading in capitals, an indented line. */
function opens(text: string, next: Line): boolean {
  if (/^(?:[•*▪◦·–—-]\s|\(?\d{1,3}[.)]\s|\(?[a-z]\)\s)/u.test(next.text)) return true;
  if (/^(?:\p{Lu}[\p{L}\p{M}.'’-]*\s?){1,4}(?:\([^)]*\))?:(?:\s|$)/u.test(next.text)) return true;
  if (next.text.length > 3 && next.text === next.text.toUpperCase() && /\p{Lu}{2}/u.test(next.text)) return true;
  return /^(?:\t| {3,})/u.test(text.slice(next.start, next.end));
}
