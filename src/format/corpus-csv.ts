// corpusCsv: a corpus as CSV, a row a document, such as the reader reads it back.

import type { Document } from "../core/document.ts";
import { columnTitle, type DocumentColumn } from "./document-columns.ts";

/** Prints a corpus row by row. */
export interface CorpusCsv {
  readonly header: string;
  readonly row: (document: Document) => string;
}

/**
 * Prepares the printing: id, text, then the variables; a missing value is an empty field. Lines end with CR LF, as RFC 4180 has it.
 * Texts are written as they are: a file for spreadsheets is what `csv` makes of a table.
 *
 * CSV has no types: a text variable whose every value is a plain number comes back as numbers, an empty one as missing, and line ends of Windows inside texts as plain ones.
 */
export function corpusCsv(columns: readonly DocumentColumn[]): CorpusCsv {
  const line = (fields: readonly string[]): string => `${fields.join(",")}\r\n`;
  return {
    header: line(["id", "text", ...columns.map(({ name }) => field(columnTitle(name)))]),
    row: ({ id, text, vars }) => line([field(id), field(text), ...columns.map(({ name }) => field(vars[name] ?? ""))]),
  };
}

function field(value: string | number | boolean): string {
  const text = typeof value === "number" && !Number.isFinite(value) ? "" : String(value);
  return /[",\r\n;\t|]|^\s|\s$|^$/u.test(text) && text !== "" ? `"${text.replaceAll('"', '""')}"` : text;
}
