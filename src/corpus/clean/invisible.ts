// invisible: signs nobody sees and no writer meant: byte order marks, zero-width spaces, control characters. Soft hyphens and direction marks stay.

import type { Edit } from "./edit.ts";

/** Form feeds and vertical tabs become line ends; the joiners of Persian and emoji stay. */
export function invisible(text: string): readonly Edit[] {
  const found = text.matchAll(/(?![\t\n\r\u0085])\p{Cc}|[\uFEFF\u200B\u2060]/gu);
  return [...found].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    after: match[0] === "\f" || match[0] === "\v" ? "\n" : "",
  }));
}
