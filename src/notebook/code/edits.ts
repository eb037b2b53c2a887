// edits: small changes to a text that keep its lines, and the way from a place in the changed text back to the place it came from.

import type { Span } from "./syntax.ts";

/** What is to stand in the place of a stretch; it has no line end of its own. */
export interface Edit extends Span {
  readonly text: string;
  /** What comes right behind it, the bracket of a call, means the place where it begins, as it does without the edit. */
  readonly isCallee?: boolean;
}

/** A place: the line counted from 1, the column from 0, in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A changed text. */
export interface Edited {
  readonly text: string;
  /** A place in `text` as the place in the source. */
  readonly original: (place: Place) => Place;
}

/** Nothing but the line ends of a stretch. */
export function blank(source: string, { start, end }: Span): Edit {
  return { start, end, text: source.slice(start, end).replaceAll(/[^\n]/gu, " ") };
}

/**
 * Changes a stretch of a source. Where edits overlap, the one that begins first wins.
 *
 * @param source The whole text.
 * @param stretch Which part of it is wanted.
 * @param edits In any order; those outside of the stretch are left out.
 */
export function edits(source: string, stretch: Span, edits: readonly Edit[]): Edited {
  const inside = edits.filter(({ start, end }) => start >= stretch.start && end <= stretch.end);
  const kept: Edit[] = [];
  for (const edit of inside.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  let text = "";
  let at = stretch.start;
  /** Where each kept edit begins in the new text. */
  const begins: number[] = [];
  for (const edit of kept) {
    text += source.slice(at, edit.start);
    begins.push(text.length);
    text += edit.text;
    at = edit.end;
  }
  text += source.slice(at, stretch.end);
  return {
    text,
    original: (place) => placeOf(source, from(offsetOf(text, place), { kept, begins, start: stretch.start })),
  };
}

interface Changes {
  readonly kept: readonly Edit[];
  readonly begins: readonly number[];
  readonly start: number;
}

/** The offset in the source behind an offset in the changed text; inside of an edit that is where the edit begins. */
function from(offset: number, { kept, begins, start }: Changes): number {
  const i = begins.findLastIndex((begin) => begin <= offset);
  const edit = kept[i];
  if (edit === undefined) return start + offset;
  const past = offset - (begins[i] ?? 0);
  if (past < edit.text.length) return edit.text.trim() === "" ? edit.start + past : edit.start;
  if (past === edit.text.length && edit.isCallee === true) return edit.start;
  return edit.end + past - edit.text.length;
}

function offsetOf(text: string, { line, column }: Place): number {
  let at = 0;
  for (let n = 1; n < line; n++) {
    const next = text.indexOf("\n", at);
    if (next === -1) return text.length;
    at = next + 1;
  }
  return Math.min(text.length, at + column);
}

/** The place of an offset. */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  return { line, column: offset - (before.lastIndexOf("\n") + 1) };
}
