// readParquet: the rows of a Parquet file as records, one group of rows in memory at a time.

import { HustingsError } from "../core/errors.ts";
import { record, type RecordNames } from "../format/record.ts";
import { textColumn } from "../format/text-column.ts";
import { openPath, type InputFile } from "./input-files.ts";
import type { ReadItem } from "./read-item.ts";

/** At most so many rows are decoded at a time, for a group can be the whole file. */
const stretch = 10_000;

/**
 * Reads a file. Big whole numbers become numbers where they fit, times become ISO, lists and structures JSON.
 *
 * @throws bad-input when it is no Parquet, or has no column for the text.
 * @source hyparquet 1.31.5
 * @cost O(bytes); memory for one group of rows
 */
export async function* readParquet(file: InputFile, names: RecordNames): AsyncGenerator<ReadItem> {
  const [{ asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects, parquetSchema }, { compressors }] =
    await Promise.all([import("hyparquet"), import("hyparquet-compressors")]);
  const buffer = await asyncBufferFromFile(openPath(file));
  const metadata = await parquetMetadataAsync(buffer).catch((error: unknown) => {
    throw refused(file, `it cannot be read (${(error as Error).message})`);
  });
  checkColumns(
    parquetSchema(metadata).children.map(({ element }) => element.name),
    { file, names },
  );
  let start = 0;
  for (const group of metadata.row_groups) {
    const end = start + Number(group.num_rows);
    for (let from = start; from < end; from += stretch) {
      const rowEnd = Math.min(end, from + stretch);
      const rows = await parquetReadObjects({ file: buffer, metadata, compressors, rowStart: from, rowEnd }).catch(
        (error: unknown) => {
          throw refused(file, `its rows from ${from + 1} on cannot be read (${(error as Error).message})`);
        },
      );
      for (const [i, row] of rows.entries()) yield itemOf(row, from + i + 1, { file, names });
    }
    start = end;
  }
}

interface At {
  readonly file: InputFile;
  readonly names: RecordNames;
}

function itemOf(row: Readonly<Record<string, unknown>>, line: number, { file, names }: At): ReadItem {
  const values = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)]));
  const found = record(values, names);
  if (found !== undefined) return { kind: "record", record: found, line };
  const needs = `a text in every row`;
  const got = `this row has none`;
  return {
    kind: "broken",
    error: new HustingsError("bad-input", { who: "a corpus", needs, got, place: `${file.path}:${line}` }),
    rest: false,
  };
}

function plain(value: unknown): unknown {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/u, "");
  if (typeof value === "number" && !Number.isFinite(value)) return null;
  if (value instanceof Uint8Array) return new TextDecoder().decode(value);
  if (typeof value === "object" && value !== null)
    return JSON.parse(JSON.stringify(value, (_, one: unknown) => (typeof one === "bigint" ? Number(one) : one)));
  return value ?? null;
}

function checkColumns(columns: readonly string[], { file, names }: At): void {
  const { text = "text", rename = {} } = names;
  for (const needed of [text, ...Object.values(rename)]) {
    if (columns.includes(needed)) continue;
    throw new HustingsError("bad-input", {
      who: "a corpus",
      needs: `a column called ${textColumn(needed)}`,
      got: `"${needed}" is none`,
      choices: columns,
      near: needed,
      place: file.path,
    });
  }
}

function refused(file: InputFile, got: string): HustingsError {
  return new HustingsError("bad-input", {
    who: "reading Parquet",
    needs: "a whole Parquet file",
    got,
    place: file.path,
  });
}
