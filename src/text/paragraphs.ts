// Paragraphs: the stretches of a text between empty lines, or between line ends where there is no empty line.

/** Where a piece of a text begins and ends: UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const emptyLine = /\r?\n[^\S\n]*\r?\n|\u2029/u;
const betweenParagraphs = /(?:\r?\n[^\S\n]*){2,}|\u2029/gu;
const betweenLines = /[\r\n\u2028\u2029\u0085]+/gu;

/**
 * The paragraphs of a text, without the space around them. An empty line ends a paragraph; a text that has none is cut at its line ends.
 *
 * @returns Spans in order; none for a text of space alone.
 * @example
 * paragraphs("One.\n\nTwo,\nstill two."); // => [{ start: 0, end: 4 }, { start: 6, end: 21 }]
 */
export function paragraphs(text: string): readonly Span[] {
  const between = emptyLine.test(text) ? betweenParagraphs : betweenLines;
  const spans: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(between)) {
    pushTrimmed(spans, text, start, gap.index);
    start = gap.index + gap[0].length;
  }
  pushTrimmed(spans, text, start, text.length);
  return spans;
}

function pushTrimmed(spans: Span[], text: string, start: number, end: number): void {
  const piece = text.slice(start, end);
  const trimmed = piece.trim();
  if (trimmed === "") return;
  const first = start + piece.indexOf(trimmed);
  spans.push({ start: first, end: first + trimmed.length });
}
