// readCodings: what coders said of units, from a CSV, TSV or JSON file, long or wide.

import { readFileSync } from "node:fs";
import { HustingsError } from "../core/errors.ts";
import { expectKind } from "../core/expect-kind.ts";
import { csvRecords } from "../format/csv-records.ts";
import type { Coding } from "../stats/coded-units.ts";
import { decode } from "./decode.ts";
import { missingFile } from "./input-files.ts";
import { readCodingSheet } from "./read-coding-sheet.ts";

/**
 * Reads codings for `agreement` and `confusion`.
 *
 * A long table has the columns `unit`, `coder` and `value`, a row a judgement. A wide one has a row a unit: the first column names it, each other column is a coder. An
 * empty field is no judgement. A coding sheet that was filled in (see `readCodingSheet`) has a unit for each passage and frame, and `yes` or `no`.
 *
 * @throws missing-file; bad-csv; bad-json; bad-input where there are neither those three columns nor two coders.
 * @cost O(bytes)
 */
export function readCodings(path: string): readonly Coding[] {
  expectKind(path, "path", "readCodings");
  const text = decode(bytesOf(path), { place: path }).text;
  if (/^\uFEFF?\s*<(?:!doctype|html)/iu.test(text))
    throw new HustingsError("bad-input", {
      who: "codings",
      needs: "the CSV that a page for coders saves: open it in a browser, fill it in, and press Save as CSV",
      got: "it is the page itself, which keeps no answers",
      place: path,
    });
  const rows = /^\uFEFF?\s*\[/u.test(text)
    ? listOf(text, path)
    : csvRecords(text, { file: path }).records.map(({ values }) => values);
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  if (["unit", "coder", "value"].every((name) => columns.includes(name)))
    return rows.map((row) => ({
      unit: String(row["unit"]),
      coder: String(row["coder"]),
      value: valueOf(row["value"]),
    }));
  if (columns.includes("document") && columns.some((name) => name.startsWith("frame:")))
    return readCodingSheet(path).map(({ document, start, end, frame, coder = "", value }) => ({
      unit: `${document}${start === undefined ? "" : `:${start}-${end}`} ${frame}`,
      coder,
      value: value === null ? null : value ? "yes" : "no",
    }));
  const [unit = "", ...coders] = columns;
  if (coders.length < 2)
    throw new HustingsError("bad-input", {
      who: "codings",
      needs: "the columns unit, coder and value, or a column of units and one for each of two coders or more",
      got: columns.length === 0 ? "an empty file" : `the columns ${columns.join(", ")}`,
      place: path,
    });
  return rows.flatMap((row) => coders.map((coder) => ({ unit: String(row[unit]), coder, value: valueOf(row[coder]) })));
}

function valueOf(value: unknown): Coding["value"] {
  if (value === null || value === undefined || value === "") return null;
  return typeof value === "number" ? value : String(value);
}

function listOf(text: string, path: string): readonly Readonly<Record<string, unknown>>[] {
  const fail = (got: string): HustingsError =>
    new HustingsError("bad-json", { who: "codings", needs: "a list of objects", got, place: path });
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch (error) {
    throw fail((error as Error).message);
  }
  if (!Array.isArray(value) || value.some((one) => typeof one !== "object" || one === null))
    throw fail("something else");
  return value as readonly Readonly<Record<string, unknown>>[];
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw missingFile(path);
  }
}
