// tableFrom: a table from rows of one's own, which can be shown, drawn and saved like those of the statistics.

import { HustingsError } from "./errors.ts";
import { expectKind } from "./expect-kind.ts";
import { expectOptions } from "./expect-options.ts";
import { gatheredEvidence } from "./gathered-evidence.ts";
import type { Column, Evidence, Method, Row, Table } from "./table.ts";

/** What a cell of one's own rows may hold. */
type Value = string | number | boolean | Date | null | undefined;

/** Options of `tableFrom()`. */
export interface TableFromOptions<R extends object> {
  /** What the numbers are, for captions and the methods paragraph; default "own numbers". */
  readonly name?: string;
  /** Labels, units and types, by column; what is not said is read from the rows. */
  readonly columns?: { readonly [K in keyof R & string]?: Partial<Column> };
  /** How the numbers were made, in plain text. */
  readonly formula?: string;
  /** The table that the rows were made from: they keep its corpus and its passages. */
  readonly from?: Table<object>;
  /** The rows of `from`, by their places, that a row rests on; default the one at its own place. */
  readonly behind?: (row: R, place: number) => readonly number[];
}

/**
 * A table from a list of rows. Use it for what you computed yourself; name the table it was computed `from`, and its passages stay within reach.
 *
 * @param rows Objects with plain values. Columns are those of all rows in their order; a value that a row lacks is `null`, and so is a number that is none (NaN, ±Infinity). A `Date` becomes its day in UTC.
 * @returns The rows in the order in which they came.
 * @throws wrong-value for rows that are no objects of plain values, or that rest on a row which `from` does not have.
 * @cost O(rows × columns + passages)
 * @example
 * const shares = tableFrom([{ party: "A", share: 0.4 }, { party: "B", share: 0.6 }], { columns: { share: { unit: "of all seats" } } });
 * shares.columns.share; // => { label: "share", type: "number", unit: "of all seats" }
 */
export function tableFrom<R extends object>(rows: readonly R[], options: TableFromOptions<R> = {}): Table<R> {
  expectKind(rows, "list", "tableFrom");
  expectOptions(options, { name: true, columns: true, formula: true, from: true, behind: true }, "tableFrom");
  if (options.from !== undefined) expectKind(options.from, "table", "tableFrom");
  rows.forEach((row, i) => expectRow(row, i));
  const names = [...new Set([...rows.flatMap((row) => Object.keys(row)), ...Object.keys(options.columns ?? {})])];
  const plain = rows.map((row): Row => {
    const values = row as Readonly<Record<string, Value>>;
    return Object.fromEntries(names.map((name) => [name, cellOf(values[name])]));
  });
  const said = (options.columns ?? {}) as Readonly<Record<string, Partial<Column>>>;
  const columns = Object.fromEntries(
    names.map((name) => [name, { label: name, type: typeOf(rows, plain, name), ...said[name] }]),
  );
  const evidence = evidenceOf(rows, options);
  const table = { kind: "table", rows: plain, columns, method: methodOf(options), notices: [] } as const;
  const withoutEvidence =
    options.from === undefined
      ? "Rows of one's own; name the table they were made from, and its passages stay within reach."
      : (options.from.withoutEvidence ?? "The table that these rows were made from has no passages.");
  return (evidence === undefined ? { ...table, withoutEvidence } : { ...table, evidence }) as unknown as Table<R>;
}

function expectRow(row: unknown, i: number): void {
  const refuse = (got: string): never => {
    throw new HustingsError("wrong-value", {
      who: "tableFrom",
      needs: "rows of plain values: { party: 'A', share: 0.4 }",
      got,
      place: `row ${i}`,
    });
  };
  if (typeof row !== "object" || row === null || Array.isArray(row)) refuse(`it was given ${JSON.stringify(row)}`);
  for (const [name, value] of Object.entries(row as object))
    if (!isPlain(value))
      refuse(`"${name}" holds ${Array.isArray(value) ? "a list" : `a value of type ${typeof value}`}`);
}

function isPlain(value: unknown): value is Value {
  return value === null || value instanceof Date || ["string", "number", "boolean", "undefined"].includes(typeof value);
}

function cellOf(value: Value): Row[string] {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  return typeof value === "number" && !Number.isFinite(value) ? null : value;
}

/** The narrowest type that holds all values of a column. */
function typeOf(rows: readonly object[], plain: readonly Row[], name: string): Column["type"] {
  const raw = rows.map((row) => (row as Readonly<Record<string, Value>>)[name]).filter((value) => value != null);
  if (raw.length > 0 && raw.every((value) => value instanceof Date)) return "date";
  const values = plain.map((row) => row[name]).filter((value) => value !== null);
  const are = (type: string): boolean => values.length > 0 && values.every((value) => typeof value === type);
  if (are("boolean")) return "boolean";
  if (are("number")) return values.every((value) => Number.isInteger(value)) ? "integer" : "number";
  return "text";
}

function methodOf({ name = "own numbers", formula = "", from }: TableFromOptions<never>): Method {
  const corpus = from?.method.corpus ?? { hash: "", documents: 0, tokens: 0 };
  const options = from === undefined ? {} : { from: from.method.name };
  return { name, options, formula, sources: from?.method.sources ?? [], seed: from?.method.seed ?? null, corpus };
}

/** The passages of the rows that each row rests on; a row counts once. */
function evidenceOf<R extends object>(
  rows: readonly R[],
  { from, behind = (_, place) => [place] }: TableFromOptions<R>,
): Evidence | undefined {
  if (from?.evidence === undefined) return undefined;
  const places = rows.map((row, i) => [...new Set(behind(row, i))]);
  for (const [i, own] of places.entries()) {
    const none = own.find((place) => !Number.isInteger(place) || place < 0 || place >= from.rows.length);
    if (none !== undefined)
      throw new HustingsError("wrong-value", {
        who: "tableFrom",
        needs: `places of rows from 0 to ${from.rows.length - 1}`,
        got: `${none} is none`,
        place: `row ${i}`,
      });
  }
  return gatheredEvidence(from.evidence, places);
}
