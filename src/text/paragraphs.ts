// Paragraphs: the stretches of a text between empty lines, or its lines where there is no empty line.

import { codeAt, isSpace } from "./marks.ts";

/** Where a piece of a text begins and ends: UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Line ends of texts without a single line feed: old Macintosh files, copies from word processors. */
const rareLineEnd = /[\r\u0085\u2028\u2029]/gu;
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
  const lines = linesOf(text);
  const written = lines.filter((line) => line.end > line.start);
  if (written.length <= 1) return written;
  const first = lines.indexOf(written[0] ?? lines[0] ?? { start: 0, end: 0 });
  const hasGap = lines.slice(first, first + written.length).some((line) => line.end === line.start);
  if (!hasGap) return isWrapped(text, written) ? [joined(written)] : written;
  return between(lines);
}

/** The lines with the space around them cut off; an empty line has its end at its start. */
function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  const push = (end: number): void => {
    lines.push(trimmed(text, start, end));
    start = end + 1;
  };
  let end = text.indexOf("\n");
  if (end === -1) {
    for (const found of text.matchAll(rareLineEnd)) push(found.index);
  }
  for (; end !== -1; end = text.indexOf("\n", start)) push(end);
  push(text.length);
  return lines;
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isSpace(codeAt(text, start))) start++;
  while (end > start && isSpace(codeAt(text, end - 1))) end--;
  return { start, end };
}

function isWrapped(text: string, lines: readonly Span[]): boolean {
  const small = lines.filter((line) => isSmall(text.charCodeAt(line.start))).length;
  return small >= (lines.length - 1) * WRAPPED;
}

function isSmall(code: number): boolean {
  return code < 0x80 ? code >= 97 && code <= 122 : /\p{Ll}/u.test(String.fromCharCode(code));
}

function joined(lines: readonly Span[]): Span {
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
}

/** The stretches between empty lines. */
function between(lines: readonly Span[]): readonly Span[] {
  const spans: Span[] = [];
  let open: Span[] = [];
  for (const line of lines) {
    if (line.end > line.start) {
      open.push(line);
    } else if (open.length > 0) {
      spans.push(joined(open));
      open = [];
    }
  }
  if (open.length > 0) spans.push(joined(open));
  return spans;
}
