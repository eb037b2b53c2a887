// The way from numbers to passages on one page: which rows can be asked for, what each is called, and how many passages fit.

import type { Chart } from "../core/chart.ts";
import type { Table } from "../core/table.ts";
import { datumRow } from "./datum-row.ts";
import type { Block, ChartBlock, TableBlock } from "./blocks.ts";
import { passageHtml } from "./passages-html.ts";
import { sample, type Placed } from "./sample.ts";
import { rowName } from "./table-html.ts";

/** How much of the texts a page may carry. */
export interface Limits {
  /** Passages a mark; by default 50. */
  readonly perMark: number;
  /** Bytes of passages in the whole page; by default 2 MB. */
  readonly pageBytes: number;
  /** Rows of a table that are shown; by default 200. */
  readonly rows: number;
  /** Whether a row is told also where there is no room for any of its passages. */
  readonly hollow?: boolean;
}

/** One row with what its section will hold. */
export interface Stop {
  readonly row: number;
  readonly name: string;
  readonly items: readonly string[];
  readonly total: number;
}

/** The rows of each table that carries evidence, ready to be written. */
export type Trail = ReadonlyMap<Table<object>, readonly Stop[]>;

/**
 * Looks up the passages of every row that a block of the page shows, and cuts them evenly until the page holds them.
 * Marks come first: what they leave of the page goes to rows that only a table shows.
 */
export function trail(blocks: readonly Block[], limits: Limits): Trail {
  const marks = rowsOf(blocks, (block) => (block.kind === "chart" ? [...drawnRows(block.chart)] : []));
  const cells = rowsOf(blocks, (block) => shownRows(block, limits));
  const first = [...marks].map(([table, rows]) => [table, longOf(table, sorted(rows), limits)] as const);
  const second = [...cells].map(([table, rows]) => {
    const rest = sorted(rows).filter((row) => marks.get(table)?.has(row) !== true);
    return [table, longOf(table, rest, limits)] as const;
  });
  const perMark = fitting(
    first.flatMap(([, stops]) => stops),
    limits,
  );
  const spent = bytes(
    first.flatMap(([, stops]) => stops),
    perMark,
  );
  const left = { ...limits, pageBytes: limits.pageBytes - spent };
  const perRow = Math.min(
    perMark,
    fitting(
      second.flatMap(([, stops]) => stops),
      left,
    ),
  );
  const result = new Map<Table<object>, readonly Stop[]>();
  const add = (table: Table<object>, stops: readonly Long[], limit: number): void => {
    // A row without room for a single passage is no stop at all, unless somebody else will bring them.
    const isStop = ({ items, total }: Stop): boolean => items.length > 0 || total === 0 || limits.hollow === true;
    const kept = stops.map((stop) => cut(stop, limit)).filter(isStop);
    result.set(
      table,
      [...(result.get(table) ?? []), ...kept].sort((a, b) => a.row - b.row),
    );
  };
  for (const [table, stops] of first) add(table, stops, perMark);
  for (const [table, stops] of second) add(table, stops, perRow);
  return result;
}

function rowsOf(
  blocks: readonly Block[],
  rows: (block: ChartBlock | TableBlock) => readonly number[],
): ReadonlyMap<Table<object>, ReadonlySet<number>> {
  const result = new Map<Table<object>, Set<number>>();
  for (const block of blocks) {
    if (block.kind !== "table" && block.kind !== "chart") continue;
    const table: Table<object> = block.kind === "table" ? block.table : block.chart.table;
    if (table.evidence === undefined) continue;
    const known = result.get(table) ?? new Set();
    for (const row of rows(block)) known.add(row);
    result.set(table, known);
  }
  return result;
}

function sorted(rows: Iterable<number>): readonly number[] {
  return [...rows].sort((a, b) => a - b);
}

/** The rows that a block's table shows: all, or of a long one the first; under a chart those that it draws. */
export function shownRows(block: ChartBlock | TableBlock, { rows }: Limits): readonly number[] {
  const table: Table<object> = block.kind === "table" ? block.table : block.chart.table;
  if (block.kind === "chart" && table.rows.length > rows) return sorted(drawnRows(block.chart)).slice(0, rows);
  return Array.from({ length: Math.min(rows, table.rows.length) }, (_, i) => i);
}

/** The rows that a chart's marks were drawn from, wherever in the spec their data stand. */
export function drawnRows(chart: Chart): ReadonlySet<number> {
  const found = new Set<number>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const inner of value) walk(inner);
    else if (typeof value === "object" && value !== null) {
      const row = datumRow(value) ?? -1;
      if (Number.isInteger(row) && row >= 0 && row < chart.table.rows.length) found.add(row);
      for (const inner of Object.values(value)) walk(inner);
    }
  };
  walk(chart.spec);
  return found;
}

/** A stop before it is cut: the best passages first. */
interface Long {
  readonly row: number;
  readonly name: string;
  readonly items: readonly { readonly html: string; readonly bytes: number; readonly place: number }[];
  readonly total: number;
}

function longOf(table: Table<object>, rows: readonly number[], { perMark }: Limits): readonly Long[] {
  const samples = sample(table, { rows, limit: perMark });
  const item = ({ passage, place }: Placed): Long["items"][number] => {
    const html = passageHtml(passage);
    return { html, bytes: encoder.encode(html).length, place };
  };
  return rows.map((row, i) => ({
    row,
    name: rowName(table, row),
    items: (samples[i]?.chosen ?? []).map(item),
    total: samples[i]?.total ?? 0,
  }));
}

const encoder = new TextEncoder();

/** The bytes of the passages when each stop shows so many. */
function bytes(stops: readonly Long[], limit: number): number {
  return stops.reduce((sum, { items }) => sum + items.slice(0, limit).reduce((a, b) => a + b.bytes, 0), 0);
}

/** The greatest number of passages a stop with which all fit. */
function fitting(stops: readonly Long[], { perMark, pageBytes }: Limits): number {
  let [low, high] = [0, perMark];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (bytes(stops, middle) <= pageBytes) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The first passages of the choice, in the order of the corpus. */
function cut({ row, name, items, total }: Long, limit: number): Stop {
  const kept = items.slice(0, limit).sort((a, b) => a.place - b.place);
  return { row, name, items: kept.map((item) => item.html), total };
}
