// cellText: how the text of a notebook's cell is written in a script, and read from it: Markdown as comments, code as it is.

import { markerPattern } from "./chunks.ts";

/** The kinds of cells that a notebook knows. */
export type NotebookCellType = "markdown" | "code" | "raw";

/**
 * The text of a cell as lines of a script. A line of code that would begin a cell has a backslash put into it, which `cellText` takes out again.
 *
 * @param last Whether nothing follows: then one line end closes it, else an empty line does.
 */
export function cellBody(type: NotebookCellType, text: string, last: boolean): string {
  const end = last ? "\n" : "\n\n";
  if (text === "") return last ? "" : "\n";
  const lines = text.split("\n");
  const written = type === "markdown" ? lines.map((line) => (line === "" ? "//" : `// ${line}`)) : lines.map(shielded);
  return written.join("\n") + end;
}

/** The text that `cellBody` was made from; for other bodies a reading that a person would agree with. */
export function cellText(type: NotebookCellType, body: string, last: boolean): string {
  const end = last ? "\n" : "\n\n";
  const text = body.endsWith(end) ? body.slice(0, -end.length) : body.replace(/\n+$/u, "");
  if (type !== "markdown") return text.split("\n").map(bared).join("\n");
  const lines = text.split("\n");
  if (lines.every((line) => line.startsWith("//"))) return lines.map((line) => line.replace(/^\/\/ ?/u, "")).join("\n");
  const block = /^\s*\/\*\*?([\s\S]*?)\*\/\s*$/u.exec(text)?.[1];
  const inner = block ?? text;
  const mark = block === undefined ? /^\s*\/\/ ?/u : /^\s*\* ?/u;
  return inner
    .split("\n")
    .map((line) => line.replace(mark, ""))
    .join("\n")
    .trim();
}

function shielded(line: string): string {
  return markerPattern.test(line) || /^\/\/ ?\\+%%/u.test(line) ? line.replace("%%", "\\%%") : line;
}

function bared(line: string): string {
  return /^\/\/ ?\\+%%/u.test(line) ? line.replace("\\", "") : line;
}
