// compareRows: which rows of a table came, went or moved, each known by the words in it and not by its place.

import type { Row } from "../../core/table.ts";

/** A value in two states. */
export interface MovedValue {
  readonly column: string;
  readonly before: Row[string] | undefined;
  readonly after: Row[string] | undefined;
}

/** A row that is in both tables and not the same. */
export interface MovedRow {
  /** What it is known by. */
  readonly key: Row;
  readonly values: readonly MovedValue[];
}

/** What differs between two states of a table. */
export interface RowsDifference {
  /** How many rows there were and are. */
  readonly before: number;
  readonly after: number;
  readonly came: readonly Row[];
  readonly went: readonly Row[];
  readonly moved: readonly MovedRow[];
  /** The rows are the same, and stand in another order. */
  readonly reordered: boolean;
}

/**
 * Compares two states of a table.
 *
 * Without `keys`, a row is known by as few of its columns of words as make rows different, from the left, and by whole numbers that
 * number the same things in both (years, topics). Rows that are alike in these are told apart by their order.
 *
 * @param options `keys`: the columns that a row is known by.
 * @returns `undefined` where nothing differs.
 * @cost O(rows × columns)
 */
export function compareRows(
  before: readonly Row[],
  after: readonly Row[],
  { keys = keysOf(before, after) }: { readonly keys?: readonly string[] } = {},
): RowsDifference | undefined {
  const old = byKey(before, keys);
  const now = byKey(after, keys);
  const came = [...now].flatMap(([key, row]) => (old.has(key) ? [] : [row]));
  const went = [...old].flatMap(([key, row]) => (now.has(key) ? [] : [row]));
  const moved = [...now].flatMap(([key, row]): readonly MovedRow[] => {
    const earlier = old.get(key);
    const values = earlier === undefined ? [] : movedValues(earlier, row);
    return values.length === 0 ? [] : [{ key: Object.fromEntries(keys.map((one) => [one, row[one] ?? null])), values }];
  });
  const reordered = came.length + went.length === 0 && [...old.keys()].join("\n") !== [...now.keys()].join("\n");
  if (came.length + went.length + moved.length === 0 && !reordered) return undefined;
  return { before: before.length, after: after.length, came, went, moved, reordered };
}

function movedValues(before: Row, after: Row): readonly MovedValue[] {
  const columns = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return columns.flatMap((column) =>
    Object.is(before[column] ?? null, after[column] ?? null)
      ? []
      : [{ column, before: before[column], after: after[column] }],
  );
}

/** Rows that are alike in their keys are counted: the second of them is `key 2`. */
function byKey(rows: readonly Row[], keys: readonly string[]): ReadonlyMap<string, Row> {
  const seen = new Map<string, number>();
  return new Map(
    rows.map((row) => {
      const key = JSON.stringify(keys.map((one) => row[one] ?? null));
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      return [`${key} ${count}`, row];
    }),
  );
}

function keysOf(before: readonly Row[], after: readonly Row[]): readonly string[] {
  const columns = Object.keys(after[0] ?? before[0] ?? {}).filter(
    (one) => before.length === 0 || one in (before[0] ?? {}),
  );
  const words = columns.filter((one) => [...before, ...after].some((row) => typeof row[one] === "string"));
  const numbers = columns.filter((one) => !words.includes(one) && numbersTheSame(before, after, one));
  const keys: string[] = [];
  let apart = 0;
  for (const column of [...words, ...numbers]) {
    if (apart === before.length + after.length) break;
    const now = kinds(before, [...keys, column]) + kinds(after, [...keys, column]);
    if (now > Math.max(apart, 2)) keys.push(column);
    apart = Math.max(apart, now);
  }
  return keys;
}

function kinds(rows: readonly Row[], columns: readonly string[]): number {
  return new Set(rows.map((row) => JSON.stringify(columns.map((one) => row[one] ?? null)))).size;
}

/** Whole numbers, the same ones before and after. */
function numbersTheSame(before: readonly Row[], after: readonly Row[], column: string): boolean {
  const [old, now] = [before, after].map((rows) => new Set(rows.map((row) => row[column])));
  if (old === undefined || now === undefined || old.size !== now.size) return false;
  return [...now].every((value) => Number.isInteger(value) && old.has(value));
}
