// readCodingSheet: what a coder filled in, from the CSV of a sheet or the page that was saved, row by row and told by its line.

import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { CodingSampleRow } from "../audit/sample-for-coding.ts";
import type { HandCoding } from "../audit/hand-coding.ts";
import { HustingsError } from "../core/errors.ts";
import { expectKind } from "../core/expect-kind.ts";
import { expectOptions } from "../core/expect-options.ts";
import { csvRecords, type CsvRecord } from "../format/csv-records.ts";
import { decode } from "./decode.ts";
import { missingFile } from "./input-files.ts";

/** As much of a sample as tells how many passages each one stands for. */
export type CodingSampleKey = Pick<CodingSampleRow, "unit" | "document" | "start" | "end" | "weight">;

/** The options of `readCodingSheet()`. */
export interface ReadCodingSheetOptions {
  /** The rows of the sample that the sheet was made of, for the weights: `sample.rows`, or what `readCodingSample` answers. */
  readonly sample?: readonly CodingSampleKey[];
  /** Whose sheet it is; by default what the column `coder` says, else the name of the file. */
  readonly coder?: string;
}

const yes: ReadonlySet<string> = new Set(["yes", "y", "1", "true"]);
const no: ReadonlySet<string> = new Set(["no", "n", "0", "false"]);

/**
 * Reads a filled sheet for `validateDictionary`: a coding for each passage and frame.
 *
 * A column `frame:…` holds yes (`yes`, `y`, `1`, `true`) or no (`no`, `n`, `0`, `false`) in any case; an empty field is `null`, not judged yet. `document`, `start` and `end` say which passage it is (without the last two the
 * whole document); `text` is kept to be compared with the corpus. Other columns are the coder's own. Separators and line ends may be those of any spreadsheet.
 *
 * @param path A CSV or TSV file, as `csv(codingSheet(…))` and the page for coders make it; or that page, saved with its answers.
 * @param options `sample`: for the weights. `coder`: a name.
 * @returns By row, then frame, each with `place`, `file:line` (in a page: the passage).
 * @throws missing-file; bad-csv; bad-codings with `file:line` for a column that is missing, an answer that is neither, a place that is no number, a passage that the sample does not have.
 * @cost O(bytes)
 */
export function readCodingSheet(path: string, options: ReadCodingSheetOptions = {}): readonly HandCoding[] {
  expectKind(path, "path", "readCodingSheet");
  expectOptions(options, { sample: true, coder: true }, "readCodingSheet");
  const { columns, records } = sheetOf(path);
  const frames = columns.filter((name) => name.startsWith("frame:"));
  const missing = ["document", ...(frames.length === 0 ? ["frame:…, one for each frame"] : [])].find(
    (name) => !columns.includes(name),
  );
  if (missing !== undefined)
    throw refusal(`a column ${missing}`, `it has ${columns.join(", ") || "none"}`, `${path}:1`);
  const keys = options.sample === undefined ? undefined : new Map(options.sample.map((row) => [row.unit, row]));
  return records.flatMap((record) => {
    const place = `${path}:${record.line}`;
    const about = passageOf(record, { place, keys });
    const coder = options.coder ?? (textOf(record, "coder") || basename(path).replace(/\.[^.]*$/u, ""));
    return frames.map((name): HandCoding => {
      const value = answerOf(textOf(record, name), name, place);
      return Object.assign({ frame: name.slice("frame:".length), value, coder, place }, about);
    });
  });
}

/**
 * Reads the sample that a sheet was made of, as `hustings codebook sample --out` and `csv(sample)` write it.
 *
 * @throws missing-file; bad-csv; bad-codings with `file:line` where a column is missing or is no number.
 * @cost O(bytes)
 */
export function readCodingSample(path: string): readonly CodingSampleKey[] {
  expectKind(path, "path", "readCodingSample");
  const { columns, records } = sheetOf(path);
  const missing = ["unit", "document", "start", "end", "weight"].find((name) => !columns.includes(name));
  if (missing !== undefined)
    throw refusal(`a column ${missing}`, `it has ${columns.join(", ") || "none"}`, `${path}:1`);
  return records.map((record) => {
    const place = `${path}:${record.line}`;
    const weight = Number(textOf(record, "weight"));
    if (!(weight > 0)) throw refusal("a weight above zero", `it is "${textOf(record, "weight")}"`, place);
    return {
      unit: textOf(record, "unit"),
      document: textOf(record, "document"),
      start: placeOf(record, "start", place) ?? 0,
      end: placeOf(record, "end", place) ?? 0,
      weight,
    };
  });
}

function sheetOf(path: string): ReturnType<typeof csvRecords> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    throw missingFile(path);
  }
  const { text } = decode(bytes, { place: path });
  return /^\s*</u.test(text) ? sheetInPage(text, path) : csvRecords(text, { file: path });
}

/** The sheet that a saved page carries as data; the other text of the page is not read. */
function sheetInPage(text: string, path: string): ReturnType<typeof csvRecords> {
  const data = /<script type="application\/json" id="sheet">(.*?)<\/script>/su.exec(text)?.[1];
  const { columns = [], rows = [] } = (data === undefined ? {} : parsed(data)) as Partial<{
    readonly columns: readonly string[];
    readonly rows: readonly (readonly (string | number)[])[];
  }>;
  if (!Array.isArray(columns) || !Array.isArray(rows) || columns.length === 0)
    throw refusal("a sheet: a CSV file, or a page for coders that was saved", "this page holds none", path);
  const records = rows.map((row, i) => ({
    line: i + 1,
    values: Object.fromEntries(columns.map((name, c): [string, string] => [name, String(row[c] ?? "")])),
  }));
  return { columns, records };
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data) ?? {};
  } catch {
    return {};
  }
}

function passageOf(
  record: CsvRecord,
  { place, keys }: { readonly place: string; readonly keys: ReadonlyMap<string, CodingSampleKey> | undefined },
): Pick<HandCoding, "document" | "start" | "end" | "text" | "design" | "weight"> {
  const document = textOf(record, "document");
  if (document === "") throw refusal("a document in each row", "this row names none", place);
  const [start, end] = [placeOf(record, "start", place), placeOf(record, "end", place)];
  const [text, unit, design] = [textOf(record, "text"), textOf(record, "unit"), textOf(record, "design")];
  const key = keys?.get(unit);
  if (keys !== undefined && (key === undefined || key.document !== document || key.start !== start || key.end !== end))
    throw refusal(
      "the sample that the sheet was made of",
      `it has no unit "${unit}" at this place of "${document}"`,
      place,
    );
  return {
    document,
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...(text === "" ? {} : { text }),
    ...(design === "weighted" || design === "equal" ? { design } : {}),
    ...(key === undefined ? {} : { weight: key.weight }),
  };
}

/** Numbers are read only where they are written as they come back. A field as it was before an apostrophe kept a spreadsheet from taking it for a formula. */
function textOf({ values }: CsvRecord, name: string): string {
  const value = values[name];
  return value === null || value === undefined ? "" : String(value).replace(/^'(?=[=+\-@])/u, "");
}

function placeOf(record: CsvRecord, name: "start" | "end", place: string): number | undefined {
  const text = textOf(record, name).trim();
  if (text === "") return undefined;
  if (/^\d+$/u.test(text)) return Number(text);
  throw refusal(`a whole number for ${name}`, `it is "${text}"`, place);
}

function answerOf(text: string, column: string, place: string): boolean | null {
  const answer = text.trim().toLowerCase();
  if (answer === "") return null;
  if (yes.has(answer)) return true;
  if (no.has(answer)) return false;
  throw refusal(`yes or no in ${column}, or nothing`, `it is "${text}"`, place);
}

function refusal(needs: string, got: string, place: string): HustingsError {
  return new HustingsError("bad-codings", { who: "a coding sheet", needs, got, place });
}
