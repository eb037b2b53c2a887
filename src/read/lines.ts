// lines: the lines of a file, a piece of it in memory at a time, so that a corpus of gigabytes can be read.

import { closeSync, openSync, readSync } from "node:fs";

const pieceSize = 1 << 22;
const lineEnd = 10;
const carriageReturn = 13;

/** What is done with a line, which has a number counted from 1. */
export type TakeLine = (line: string, number: number) => void;

/**
 * Calls `take` with every line that is not empty, without its line end (Unix or Windows).
 *
 * @param path A UTF-8 file; a byte order mark is left out.
 * @cost O(bytes); memory for eight megabytes or twice the longest line
 */
export function lines(path: string, take: TakeLine): void {
  const file = openSync(path, "r");
  try {
    let piece = Buffer.allocUnsafe(pieceSize);
    let filled = 0;
    let number = 1;
    for (;;) {
      if (filled === piece.length) piece = Buffer.concat([piece], piece.length * 2);
      const read = readSync(file, piece, filled, piece.length - filled, null);
      filled += read;
      // The end of the file ends its last line.
      const closed = read === 0 && filled > 0;
      if (closed) piece[filled] = lineEnd;
      const from = number === 1 && hasMark(piece, filled) ? 3 : 0;
      const given = give(piece, { from, filled: closed ? filled + 1 : filled, number, take });
      if (read === 0) return;
      number = given.number;
      if (given.used > 0) piece.copyWithin(0, given.used, filled);
      filled -= given.used;
    }
  } finally {
    closeSync(file);
  }
}

interface Span {
  readonly from: number;
  readonly filled: number;
  readonly number: number;
  readonly take: TakeLine;
}

/** Gives every line that ends within the first `filled` bytes, and answers how far it came. */
function give(piece: Buffer, { from, filled, number, take }: Span): { readonly used: number; readonly number: number } {
  let start = from;
  let count = number;
  for (;;) {
    const end = piece.indexOf(lineEnd, start);
    if (end === -1 || end >= filled) return { used: count === number ? 0 : start, number: count };
    const visible = end > start && piece[end - 1] === carriageReturn ? end - 1 : end;
    if (visible > start) take(piece.toString("utf8", start, visible), count);
    count++;
    start = end + 1;
  }
}

function hasMark(piece: Buffer, filled: number): boolean {
  return filled >= 3 && piece[0] === 0xef && piece[1] === 0xbb && piece[2] === 0xbf;
}
