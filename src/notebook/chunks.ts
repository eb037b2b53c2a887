// chunks: the text of a script cut at its cell markers, so that putting the pieces together gives the same text again.

import { codeLines } from "./code-lines.ts";

/** A piece from one marker to the next. */
export interface Chunk {
  /** The marker's line with its line end; empty for what stands above all markers. */
  readonly marker: string;
  /** What stands below the marker, with all its line ends. */
  readonly body: string;
}

/** What begins a cell, at the start of a line of code. */
export const markerPattern: RegExp = /^\/\/ ?%%(?:\s|$|\[)/u;

/**
 * Cuts a text. Markers and bodies, joined in order, are the text again; the first chunk has no marker and may be empty.
 *
 * @cost O(characters)
 */
export function chunks(text: string): readonly Chunk[] {
  const lines = text.split(/(?<=\n)/u);
  const code = codeLines(text);
  const starts = lines.flatMap((line, i) => (code[i] === true && markerPattern.test(line) ? [i] : []));
  return [-1, ...starts].map((start, n) => ({
    marker: lines[start] ?? "",
    body: lines.slice(start + 1, starts[n] ?? lines.length).join(""),
  }));
}
