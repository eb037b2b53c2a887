// Paragraphs: the stretches of a text between empty lines, or its lines where there is no empty line.

import { expectKind } from "../core/expect-kind.ts";
import { codeAt, isSpace } from "./marks.ts";

/** Where a piece of a text begins and ends: UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Line ends of texts without a single line feed: old Macintosh files, copies from word processors. */
const rareLineEnds = ["\r", "\u0085", "\u2028", "\u2029"];
/** A text whose lines begin with a small letter this often was broken by width, not by meaning. */
const WRAPPED = 1 / 3;

/**
 * The paragraphs of a text, without the space around them. An empty line ends a paragraph. In a text without empty lines every line is one,
 * unless a third of the lines begin with a small letter: then the lines were broken by width, and the text is one paragraph.
 *
 * @returns Spans in order (UTF-16 code units, end exclusive); none for a text of space alone.
 * @cost O(characters)
 * @example
 * paragraphs("One.\n\nTwo,\nstill two."); // => [{ start: 0, end: 4 }, { start: 6, end: 21 }]
 * paragraphs("One.\nTwo.").length; // => 2
 */
export function paragraphs(text: string): readonly Span[] {
  expectKind(text, "text", "paragraphs");
  const bounds = paragraphBounds(text);
  return Array.from({ length: bounds.length / 2 }, (_, i) => ({
    start: bounds[2 * i] ?? 0,
    end: bounds[2 * i + 1] ?? 0,
  }));
}

/** The same as start, end, start, end, …: no object for each paragraph, which counts where there are millions. */
export function paragraphBounds(text: string): readonly number[] {
  const lines = writtenLines(text);
  if (lines.bounds.length <= 2) return lines.bounds;
  if (lines.gaps.length > 0) return joinedAt(lines);
  const isWrapped = lines.small >= (lines.bounds.length / 2 - 1) * WRAPPED;
  return isWrapped ? [lines.bounds[0] ?? 0, lines.bounds.at(-1) ?? 0] : lines.bounds;
}

/** The lines that hold more than space: their bounds, how many begin with a small letter, and which of them follow an empty line. */
interface Lines {
  readonly bounds: number[];
  readonly gaps: number[];
  small: number;
}

function writtenLines(text: string): Lines {
  const lines: Lines = { bounds: [], gaps: [], small: 0 };
  let from = 0;
  let lineEnd = text.indexOf("\n");
  if (lineEnd === -1 && rareLineEnds.some((character) => text.includes(character))) {
    for (const found of text.matchAll(/[\r\u0085\u2028\u2029]/gu)) {
      addLine(lines, text, from, found.index);
      from = found.index + 1;
    }
  }
  let isAfterGap = false;
  for (; lineEnd !== -1; lineEnd = text.indexOf("\n", from)) {
    const before = lines.bounds.length;
    addLine(lines, text, from, lineEnd);
    const isEmpty = lines.bounds.length === before;
    if (!isEmpty && isAfterGap) lines.gaps.push(before);
    isAfterGap = isEmpty && before > 0;
    from = lineEnd + 1;
  }
  const before = lines.bounds.length;
  addLine(lines, text, from, text.length);
  if (lines.bounds.length > before && isAfterGap) lines.gaps.push(before);
  return lines;
}

/** Adds the line without the space around it, if anything is left. */
function addLine(lines: Lines, text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(codeAt(text, start))) start++;
  while (end > start && isSpace(codeAt(text, end - 1))) end--;
  if (end === start) return;
  lines.bounds.push(start, end);
  if (isSmall(text.charCodeAt(start))) lines.small++;
}

function isSmall(code: number): boolean {
  return code < 0x80 ? code >= 97 && code <= 122 : /\p{Ll}/u.test(String.fromCharCode(code));
}

/** Joins the lines between empty ones. */
function joinedAt({ bounds, gaps }: Lines): readonly number[] {
  const firsts = [0, ...gaps];
  return firsts.flatMap((first, i) => [bounds[first] ?? 0, bounds[(firsts[i + 1] ?? bounds.length) - 1] ?? 0]);
}
