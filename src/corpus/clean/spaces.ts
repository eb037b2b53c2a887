// spaces: blanks in a row, blanks at line ends, more than one empty line, blanks of odd widths; Windows line ends.

import { tidyEdits, type Edit } from "./edit.ts";

/** Paragraphs stay paragraphs: an empty line is kept, more of them become one. */
export function spaces(text: string): readonly Edit[] {
  const found = text.matchAll(/\r\n?|[^\S\n\r]+/gu);
  const blanks = [...found].map((match): Edit => {
    const end = match.index + match[0].length;
    if (match[0].startsWith("\r")) return { start: match.index, end, after: "\n" };
    const atEnd = end === text.length || text[end] === "\n" || text[end] === "\r";
    return { start: match.index, end, after: atEnd ? "" : " " };
  });
  const empty = [...text.matchAll(/(?<=\n[^\S\n]*\n)(?:[^\S\n]*\n)+/gu)].map((match): Edit => ({
    start: match.index,
    end: match.index + match[0].length,
    after: "",
  }));
  const outside = blanks.filter(({ start }) => !empty.some((one) => start >= one.start && start < one.end));
  return tidyEdits(text, [...empty, ...outside]);
}
