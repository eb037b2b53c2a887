// csvRecords: the rows of a CSV or TSV text as records, with the line each begins on. Strict: a broken row is an error with its line.

import { CsvError, parse } from "csv-parse/browser/esm/sync";
import type { Scalar } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";

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
  const rows = parsed(text.replaceAll(/\r\n?/gu, "\n"), file);
  const columns = rows[0]?.record.map((name) => name.trim()) ?? [];
  checkColumns(columns, file);
  const body = rows.slice(1);
  const readers = columns.map((name, c) => (texts.includes(name) ? asText : readerOf(body, c)));
  const records = body.map(({ record, line }) => ({
    line,
    values: Object.fromEntries(columns.map((name, c) => [name, readers[c]?.(record[c] ?? "", name) ?? null])),
  }));
  return { columns, records };
}

interface Row {
  readonly record: readonly string[];
  readonly line: number;
}

function parsed(text: string, file: string): readonly Row[] {
  try {
    // `info.lines` is where a row ends: the next one begins a line further on, whatever line ends it quotes.
    const rows = parse(text, {
      bom: true,
      delimiter: separator(text),
      info: true,
      skip_empty_lines: true,
    }) as unknown as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
    return rows.map(({ record, info }) => ({ record, line: info.lines - lineEnds(record) }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw broken(error, text, file);
  }
}

function broken(error: CsvError, text: string, file: string): HustingsError {
  const { code, lines, record } = error as CsvError & { readonly lines?: number; readonly record?: readonly string[] };
  const refuse = (needs: string, got: string, line: number): HustingsError =>
    new HustingsError("bad-csv", { who: "a CSV file", needs, got, place: `${file}:${line}` });
  if (code === "CSV_QUOTE_NOT_CLOSED")
    return refuse("quotation marks that close", "the one opened here stays open to the end", lastOpenQuote(text));
  if (code === "CSV_RECORD_INCONSISTENT_FIELDS_LENGTH" && record !== undefined)
    return refuse("as many fields in a row as in the header", `this row has ${record.length}`, lines ?? 1);
  return refuse('quotation marks around whole fields, doubled inside ("")', "one stands inside a field", lines ?? 1);
}

/** The line of the quotation mark that opens the field that never ends. */
function lastOpenQuote(text: string): number {
  const before = text.slice(0, text.lastIndexOf('"'));
  let open = false;
  let line = 1;
  let opened = 1;
  for (const mark of `${before}"`) {
    if (mark === "\n") line++;
    if (mark !== '"') continue;
    open = !open;
    if (open) opened = line;
  }
  return opened;
}

function lineEnds(record: readonly string[]): number {
  let count = 0;
  for (const field of record) for (let at = field.indexOf("\n"); at !== -1; at = field.indexOf("\n", at + 1)) count++;
  return count;
}

/** The separator the header uses most, outside of quotation marks. */
export function separator(text: string): "," | ";" | "\t" | "|" {
  const header = (/^[^\r\n]*/u.exec(text)?.[0] ?? "").replaceAll(/"[^"]*"/gu, "");
  const counted = ([",", ";", "\t", "|"] as const).map((mark) => ({ mark, count: header.split(mark).length }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).mark;
}

function checkColumns(columns: readonly string[], file: string): void {
  const wrong = columns.findIndex((name, c) => name === "" || columns.indexOf(name) !== c);
  if (wrong === -1) return;
  throw new HustingsError("bad-csv", {
    who: "a CSV file",
    needs: "a header that names every column once",
    got: columns[wrong] === "" ? `column ${wrong + 1} has no name` : `"${columns[wrong]}" comes twice`,
    place: `${file}:1`,
  });
}

type Reader = (value: string, name: string) => Scalar;

const asText: Reader = (value, name) => (value === "" && name !== "text" ? null : value);
const asNumber: Reader = (value) => (value === "" ? null : Number(value));
const asBoolean: Reader = (value) => (value === "" ? null : value === "true");

function readerOf(rows: readonly Row[], column: number): Reader {
  const values = rows.map(({ record }) => record[column] ?? "").filter((value) => value !== "");
  if (values.length === 0) return asText;
  if (values.every((value) => value === String(Number(value)) && Number.isFinite(Number(value)))) return asNumber;
  return values.every((value) => value === "true" || value === "false") ? asBoolean : asText;
}
