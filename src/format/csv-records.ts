// csvRecords: the rows of a CSV or TSV text as records, with the line each begins on. Strict: a broken row is an error with its line.

import type { Scalar } from "../core/document.ts";
import { checkColumns, csvRows, separator } from "./csv-rows.ts";
import { csvTypes } from "./csv-types.ts";

/** A row under its header. `line` is the line it begins on, the header's being 1. */
export interface CsvRecord {
  readonly line: number;
  readonly values: Readonly<Record<string, Scalar>>;
}

/**
 * Parses CSV as RFC 4180 has it, with quoted line ends; the separator (comma, semicolon, tab, bar) is found in the header.
 *
 * Windows line ends become `\n`, in quotations too. An empty field is `null`. A column whose every value is a plain number (or true and false) holds numbers (booleans), so that the same corpus is the same
 * from CSV as from JSONL; those named in `texts` stay text, and so does "007".
 *
 * @param text The whole file, header first.
 * @param options `file`: its name, for messages. `texts`: columns that are text whatever they hold, default id, text and date.
 * @throws bad-csv with file and line: an unclosed quotation mark, too many or too few fields, a column name that is empty or comes twice.
 * @cost O(text)
 */
export function csvRecords(
  text: string,
  { file = "CSV", texts = ["id", "text", "date"] }: { readonly file?: string; readonly texts?: readonly string[] } = {},
): { readonly columns: readonly string[]; readonly records: readonly CsvRecord[] } {
  const plain = text.replaceAll(/\r\n?/gu, "\n");
  const { rows, broken } = csvRows(plain, { delimiter: separator(plain), file });
  const [first] = broken;
  if (first !== undefined) throw first;
  const [header, ...body] = rows;
  const columns = (header?.fields ?? []).map((name) => name.trim());
  checkColumns(columns, file);
  const types = csvTypes(columns, { texts });
  for (const { fields } of body) types.see(fields);
  return { columns, records: body.map(({ fields, line }) => ({ line, values: types.values(fields) })) };
}
