// readRecords: JSONL, JSON and CSV as records, one after the other.

import { parse } from "csv-parse/sync";
import { HustingsError } from "../core/errors.ts";
import { csvBlocks, type CsvBlock } from "../format/csv-blocks.ts";
import { checkColumns, csvRows, separator, type CsvRows } from "../format/csv-rows.ts";
import { csvTypes } from "../format/csv-types.ts";
import { jsonElements } from "../format/json-elements.ts";
import { record, type RecordNames } from "../format/record.ts";
import { textColumn } from "../format/text-column.ts";
import type { EncodingFound } from "./encoding-of.ts";
import { lines, type Line } from "./lines.ts";
import type { ReadItem } from "./read-item.ts";
import { textPieces } from "./text-pieces.ts";

/** A file of records: where to open it, what messages call it, what its columns are called. */
export interface RecordSource {
  readonly open: string;
  readonly path: string;
  readonly names: RecordNames;
  readonly encoding: EncodingFound;
}

/**
 * The records of a file.
 *
 * @returns Items in the order of the file; a record that is none is `broken`.
 * @throws bad-csv where the header of a table is wrong.
 * @cost O(bytes); memory for some megabytes, or the longest record
 */
export function* readRecords(
  source: RecordSource,
  { as }: { readonly as: "jsonl" | "json" | "csv" },
): Generator<ReadItem> {
  if (as === "csv") yield* rowsOf(source);
  else if (as === "json") yield* elementsOf(source);
  else yield* linesOf(source);
}

function* linesOf(source: RecordSource): Generator<ReadItem> {
  let mended = 0;
  for (const { text, number, mended: was } of jsonLines(source)) {
    if (was !== undefined && ++mended === 1) yield mendedNotice(source.path, number, was);
    const place = `${source.path}:${number}`;
    const parsed = jsonOf(text, place, "one JSON object a line");
    if (parsed === undefined) continue;
    if (parsed instanceof HustingsError) yield { kind: "broken", error: parsed, rest: false };
    else yield itemOf(parsed.value, source, number);
  }
}

function mendedNotice(path: string, number: number, was: string): ReadItem {
  const text = `This line and perhaps others are not UTF-8; they were read as ${was}. Save the file as UTF-8 to be sure.`;
  return { kind: "notice", notice: { code: "guessed-encoding", place: `${path}:${number}`, text } };
}

function* jsonLines({ open, encoding }: RecordSource): Generator<Line> {
  if (encoding.encoding === "utf-8") return yield* lines(open);
  let held = "";
  let number = 1;
  for (const piece of textPieces(open, encoding)) {
    const all = (held + piece).split("\n");
    held = all.pop() ?? "";
    for (const text of all) yield { text, number: number++ };
  }
  yield { text: held, number };
}

/** In a list the number of a document takes the place of its line. */
function* elementsOf(source: RecordSource): Generator<ReadItem> {
  const elements = jsonElements();
  let number = 0;
  const give = (text: string): ReadItem | undefined => {
    const place = `${source.path}:${++number}`;
    const parsed = jsonOf(text, place, "a list of JSON objects, or one");
    if (parsed === undefined) return undefined;
    if (parsed instanceof HustingsError) return { kind: "broken", error: parsed, rest: false };
    return itemOf(parsed.value, source, number);
  };
  for (const piece of textPieces(source.open, source.encoding))
    for (const element of elements.write(piece)) {
      const item = give(element);
      if (item !== undefined) yield item;
    }
  const { rest, listed } = elements.close();
  const last = listed ? rest : "";
  if (!listed) {
    const item = give(rest);
    if (item !== undefined) yield item;
  } else if (last !== "") yield { kind: "broken", error: unfinished(source.path, number + 1), rest: true };
}

function unfinished(path: string, number: number): HustingsError {
  return new HustingsError("bad-json", {
    who: "a corpus",
    needs: "a list that ends",
    got: "the file ends inside it, or goes on behind it",
    place: `${path}:${number}`,
  });
}

function jsonOf(text: string, place: string, needs: string): { readonly value: unknown } | HustingsError | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (text.trim() === "") return undefined;
    const got = `this ${needs.includes("line") ? "line" : "text"} is no JSON (${(error as Error).message})`;
    return new HustingsError("bad-json", { who: "a corpus", needs, got, place });
  }
}

function itemOf(value: unknown, { path, names }: RecordSource, line: number): ReadItem {
  const found = record(value, names);
  return found === undefined
    ? { kind: "odd", value, place: `${path}:${line}` }
    : { kind: "record", record: found, line };
}

/** Read twice: what a column holds shows only when all of it was seen. */
function* rowsOf(source: RecordSource): Generator<ReadItem> {
  const { id = "id", text: body = "text", rename = {} } = source.names;
  const dates = [rename["date"] ?? "date"];
  let types: ReturnType<typeof csvTypes> | undefined;
  for (const { rows, columns } of tableOf(source)) {
    types ??= csvTypes(checked(columns, { ...source, body }), { texts: [id, body, ...dates], body });
    for (const { fields } of rows) types.see(fields);
  }
  for (const { rows, broken } of tableOf(source)) {
    for (const error of broken) yield { kind: "broken", error, rest: false };
    for (const { fields, line } of rows) yield itemOf(types?.values(fields), source, line);
  }
}

/** The table block by block, each with the columns. */
function* tableOf({
  open,
  path,
  encoding,
}: RecordSource): Generator<CsvRows & { readonly columns: readonly string[] }> {
  let header: { readonly columns: readonly string[]; readonly delimiter: string } | undefined;
  for (const block of blocksOf(open, encoding)) {
    const delimiter = header?.delimiter ?? separator(block.text.trimStart());
    const width = header === undefined ? {} : { width: header.columns.length };
    const { rows, broken } = csvRows(block.text, { delimiter, file: path, line: block.line, parse, ...width });
    const isFirst = header === undefined;
    header ??= { columns: (rows[0]?.fields ?? []).map((name) => name.trim()), delimiter };
    yield { rows: isFirst ? rows.slice(1) : rows, broken, columns: header.columns };
  }
}

function* blocksOf(open: string, encoding: EncodingFound): Generator<CsvBlock> {
  const blocks = csvBlocks();
  for (const piece of textPieces(open, encoding)) {
    const block = blocks.write(piece);
    if (block !== undefined) yield block;
  }
  const last = blocks.close();
  if (last !== undefined) yield last;
}

function checked(
  columns: readonly string[],
  { path, names, body }: RecordSource & { readonly body: string },
): readonly string[] {
  checkColumns(columns, path);
  for (const needed of [body, ...Object.values(names.rename ?? {})]) {
    if (columns.length === 0 || columns.includes(needed)) continue;
    throw new HustingsError("bad-csv", {
      who: "a corpus",
      needs: `a column called ${textColumn(needed)}`,
      got: `"${needed}" is none`,
      choices: columns,
      near: needed,
      place: `${path}:1`,
    });
  }
  return columns;
}
