// csvRows: the rows of a CSV text as lists of fields, each with its line; rows that are broken stand apart, with what is wrong.

import { parse, type CsvError } from "csv-parse/browser/esm/sync";
import { HustingsError } from "../core/errors.ts";

/** A row. `line` is the line it begins on. */
interface CsvRow {
  readonly fields: readonly string[];
  readonly line: number;
}

/** What a text holds. Rows that cannot be read are in `broken`, in their order. */
export interface CsvRows {
  readonly rows: readonly CsvRow[];
  readonly broken: readonly HustingsError[];
}

/** How the text is read. */
export interface CsvRowsOptions {
  readonly delimiter: string;
  /** How many fields a row needs; without it, as many as the first. */
  readonly width?: number;
  /** The file's name, for messages. */
  readonly file?: string;
  /** The line the text begins on. */
  readonly line?: number;
  /** The parser: by default that for browsers; the one for Node is six times as fast. */
  readonly parse?: typeof parse;
}

/**
 * Parses whole rows, RFC 4180 with `\n` for line ends. Empty lines are passed over.
 *
 * @source csv-parse 7.0.3
 * @cost O(text)
 */
export function csvRows(
  text: string,
  { delimiter, width, file = "CSV", line = 1, parse: parser = parse }: CsvRowsOptions,
): CsvRows {
  const broken: HustingsError[] = [];
  const rows = [...parsedRows(text, { delimiter, file, line, broken, parser })];
  const needed = width ?? rows[0]?.fields.length ?? 0;
  const whole = rows.filter((row) => row.fields.length === needed);
  if (whole.length < rows.length)
    for (const row of rows) if (row.fields.length !== needed) broken.push(uneven(row, file));
  return { rows: whole, broken };
}

interface Parsing {
  readonly delimiter: string;
  readonly file: string;
  readonly line: number;
  readonly broken: HustingsError[];
  readonly parser: typeof parse;
}

/** All rows at once; where one cannot be parsed, each on its own, so that it does not take others with it. */
function parsedRows(text: string, parsing: Parsing): readonly CsvRow[] {
  try {
    return parsed(text, parsing);
  } catch (error) {
    if (!isCsvError(error)) throw error;
    return [...singleRows(text, parsing.line)].flatMap((row) => {
      try {
        return parsed(row.text, { ...parsing, line: row.line });
      } catch (problem) {
        if (!isCsvError(problem)) throw problem;
        parsing.broken.push(refused(problem, row, parsing.file));
        return [];
      }
    });
  }
}

function parsed(text: string, { delimiter, line, parser }: Parsing): readonly CsvRow[] {
  // `info.lines` is where a row ends: the next one begins a line further on, whatever line ends it quotes.
  const options = { bom: true, delimiter, info: true, skip_empty_lines: true, relax_column_count: true } as const;
  const found = parser(text, options) as unknown as readonly {
    readonly record: readonly string[];
    readonly info: { readonly lines: number };
  }[];
  return found.map(({ record, info }) => ({ fields: record, line: line - 1 + info.lines - lineEnds(record) }));
}

function isCsvError(error: unknown): error is CsvError {
  // The code for a mark inside of a field has another beginning than all others.
  return error instanceof Error && "code" in error && /^(?:CSV_|INVALID_OPENING_QUOTE$)/u.test(String(error.code));
}

/** Rows end where all quotation marks before them are closed. */
function* singleRows(text: string, line: number): Generator<{ readonly text: string; readonly line: number }> {
  let start = 0;
  let at = line;
  let begun = line;
  let quoted = false;
  for (let i = 0; i <= text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 34) quoted = !quoted;
    if (unit === 10) at++;
    if (i < text.length && (unit !== 10 || quoted)) continue;
    if (i > start) yield { text: text.slice(start, i), line: begun };
    start = i + 1;
    begun = at;
  }
}

/** The separator the header uses most, outside of quotation marks. */
export function separator(text: string): "," | ";" | "\t" | "|" {
  const header = (/^[^\r\n]*/u.exec(text)?.[0] ?? "").replaceAll(/"[^"]*"/gu, "");
  const counted = ([",", ";", "\t", "|"] as const).map((mark) => ({ mark, count: header.split(mark).length }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).mark;
}

const lexicons = "lexicons of values (VADER, AFINN)";

/** A number with a sign or a fraction: a year or a count may well name a column. */
function isValue(text: string | undefined): boolean {
  return /^(?:[+-]\d+(?:\.\d+)?|\d+\.\d+)$/u.test(text ?? "");
}

/** Refuses a header that does not name every column once. */
export function checkColumns(columns: readonly string[], file: string): void {
  if (columns.length >= 2 && isValue(columns[1]) && !isValue(columns[0]))
    throw refusal(
      "a header that names its columns",
      `line 1 gives "${columns[0]}" the number ${columns[1]}, as ${lexicons} do`,
      `${file}:1`,
    );
  const wrong = columns.findIndex((name, c) => name === "" || columns.indexOf(name) !== c);
  if (wrong === -1) return;
  throw new HustingsError("bad-csv", {
    who: "a CSV file",
    needs: "a header that names every column once",
    got: columns[wrong] === "" ? `column ${wrong + 1} has no name` : `"${columns[wrong]}" comes twice`,
    place: `${file}:1`,
  });
}

function uneven({ fields, line }: CsvRow, file: string): HustingsError {
  return refusal("as many fields in a row as in the header", `this row has ${fields.length}`, `${file}:${line}`);
}

function refused(error: CsvError, row: { readonly text: string; readonly line: number }, file: string): HustingsError {
  if (error.code === "CSV_QUOTE_NOT_CLOSED") {
    const place = `${file}:${row.line - 1 + lastOpenQuote(row.text)}`;
    return refusal("quotation marks that close", "the one opened here stays open to the end", place);
  }
  const needs = 'quotation marks around whole fields, doubled inside ("")';
  return refusal(needs, "one stands inside a field", `${file}:${row.line}`);
}

function refusal(needs: string, got: string, place: string): HustingsError {
  return new HustingsError("bad-csv", { who: "a CSV file", needs, got, place });
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
