// readFrequencies: how often words stand in some other corpus, from a list, as keyness takes it for a reference.

import { readFileSync } from "node:fs";
import { HustingsError } from "../core/errors.ts";
import { expectKind } from "../core/expect-kind.ts";
import { csvRecords } from "../format/csv-records.ts";
import { decode } from "./decode.ts";
import { missingFile } from "./input-files.ts";

/** Columns that words and counts may be called. */
const wordNames = ["word", "feature", "type", "token", "term", "form", "lemma"];
const countNames = ["count", "frequency", "freq", "n", "tokens", "target"];

/**
 * Reads a frequency list: CSV or TSV with a header, one column of words (`word`, `feature`, …) and one of counts (`count`, `frequency`, …), else the first two. Words are matched in lower case; those that stand twice are added up.
 *
 * @returns Counts by word: the `reference` of `keyness`.
 * @throws missing-file; bad-csv; bad-input with `file:line` for a count that is no whole number from 0 up, or a list with fewer than two columns.
 * @cost O(bytes)
 */
export function readFrequencies(path: string): Readonly<Record<string, number>> {
  expectKind(path, "path", "readFrequencies");
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    throw missingFile(path);
  }
  const { columns, records } = csvRecords(decode(bytes, { place: path }).text, { file: path });
  const fail = (needs: string, got: string, place: string): HustingsError =>
    new HustingsError("bad-input", { who: "a frequency list", needs, got, place });
  const named = (names: readonly string[]): string | undefined =>
    columns.find((column) => names.includes(column.trim().toLowerCase()));
  const word = named(wordNames) ?? columns[0];
  const count = named(countNames) ?? columns.find((column) => column !== word);
  if (word === undefined || count === undefined)
    throw fail("a column of words and one of counts, with a header", `it has ${columns.join(", ") || "none"}`, path);
  const found = new Map<string, number>();
  for (const { values, line } of records) {
    const [name, number] = [String(values[word] ?? "").toLowerCase(), Number(values[count])];
    if (!Number.isInteger(number) || number < 0 || values[count] === null || values[count] === "")
      throw fail(`a whole number from 0 up as ${count}`, `it is "${String(values[count] ?? "")}"`, `${path}:${line}`);
    if (name !== "") found.set(name, (found.get(name) ?? 0) + number);
  }
  return Object.fromEntries(found);
}
