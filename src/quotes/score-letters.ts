// scoreLetters: which characters of a text are letters and which stand inside quotation marks, as the scorer counts them.

import type { QuotationKind } from "../core/quotation.ts";

export interface Letters {
  readonly text: string;
  /** 1 for a letter or digit. */
  readonly letter: Uint8Array;
  /** 1 inside quotation marks. */
  readonly inside: Uint8Array;
  /** Letters before each place. */
  readonly before: Uint32Array;
}

/** Masks of a text. Marks are paired line by line; single marks are none, since apostrophes look like them. */
export function scoreLetters(text: string): Letters {
  const letter = new Uint8Array(text.length);
  for (const match of text.matchAll(/[\p{L}\p{N}]/gu)) letter.fill(1, match.index, match.index + match[0].length);
  const before = new Uint32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) before[i + 1] = (before[i] ?? 0) + (letter[i] ?? 0);
  return { text, letter, inside: insideMask(text), before };
}

function insideMask(text: string): Uint8Array {
  const ticks = text.includes("``");
  const plain = (ticks ? text.replaceAll("``", "“ ") : text).replaceAll("''", ticks ? "” " : '" ');
  const mask = new Uint8Array(text.length);
  let from = 0;
  for (const line of plain.split("\n")) {
    maskLine(mask, line, from);
    from += line.length + 1;
  }
  return mask;
}

function maskLine(mask: Uint8Array, line: string, from: number): void {
  let open = -1;
  for (let i = 0; i < line.length; i++) {
    const mark = line[i] ?? "";
    const closing = mark === "”" || mark === "»" || (mark === '"' && open >= 0);
    if (closing && open >= 0) {
      mask.fill(1, from + open, from + i + 1);
      open = -1;
    } else if (!closing && open < 0 && /["“„«]/u.test(mark)) open = i;
  }
  // A quotation that opens a line and never closes goes on in the next.
  if (open >= 0 && open <= 2) mask.fill(1, from + open, from + line.length);
}

/** Letters between two places. */
export function lettersIn({ before }: Letters, start: number, end: number): number {
  return (before[end] ?? 0) - (before[start] ?? 0);
}

/** `direct` from 95 % of the letters inside marks, `mixed` above none. */
export function kindOf({ letter, inside }: Letters, start: number, end: number): QuotationKind {
  let all = 0;
  let quoted = 0;
  for (let i = start; i < end; i++)
    if (letter[i] === 1) {
      all++;
      quoted += inside[i] ?? 0;
    }
  if (quoted === 0) return "indirect";
  return quoted / all >= 0.95 ? "direct" : "mixed";
}

/** From the first to the last letter, a leading "that" left out. */
export function coreOf(letters: Letters, start: number, end: number): string {
  let a = start;
  let b = end;
  const skip = (): void => {
    while (a < b && letters.letter[a] === 0) a++;
  };
  skip();
  while (b > a && letters.letter[b - 1] === 0) b--;
  const that = /^that[^\p{L}\p{N}]+/iu.exec(letters.text.slice(a, b));
  if (that !== null && a + that[0].length < b) {
    a += that[0].length;
    skip();
  }
  return `${a}-${b}`;
}
