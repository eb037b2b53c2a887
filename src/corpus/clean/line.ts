// Line: a line of a text with its place.

export interface Line {
  readonly start: number;
  /** Where the line end begins. */
  readonly end: number;
  /** Where the next line begins. */
  readonly next: number;
  /** Without the space around it. */
  readonly text: string;
}

/** The lines of a text, the last one too if nothing follows it. Form feeds end a line as well. */
export function lines(text: string): readonly Line[] {
  const found: Line[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\r\n|[\n\r\f\u2028\u2029]/gu)) {
    found.push({ start, end: gap.index, next: gap.index + gap[0].length, text: text.slice(start, gap.index).trim() });
    start = gap.index + gap[0].length;
  }
  found.push({ start, end: text.length, next: text.length, text: text.slice(start).trim() });
  return found;
}
