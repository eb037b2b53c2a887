// The way from numbers to passages on one page: which rows can be asked for, what each is called, and how many passages fit.

import type { Chart } from "../core/chart.ts";
import type { Table } from "../core/table.ts";
import type { Block } from "./blocks.ts";
import { passageHtml } from "./passages-html.ts";
import { sample, type Placed } from "./sample.ts";
import { rowName } from "./table-html.ts";

/** How much of the texts a page may carry. */
export interface Limits {
  /** Passages a mark; by default 50. */
  readonly perMark: number;
  /** Bytes of passages in the whole page; by default 2 MB. */
  readonly pageBytes: number;
  /** Rows of a table that are shown; by default 500. */
  readonly rows: number;
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

/** Looks up the passages of every row that a block of the page shows, and cuts them evenly until the page holds them. */
export function trail(blocks: readonly Block[], limits: Limits): Trail {
  const rows = new Map<Table<object>, Set<number>>();
  for (const block of blocks) {
    if (block.kind !== "table" && block.kind !== "chart") continue;
    const table: Table<object> = block.kind === "table" ? block.table : block.chart.table;
    if (table.evidence === undefined) continue;
    const known = rows.get(table) ?? new Set();
    for (const row of shownRows(table, limits)) known.add(row);
    if (block.kind === "chart") for (const row of drawnRows(block.chart)) known.add(row);
    rows.set(table, known);
  }
  const stops = [...rows].map(
    ([table, set]) =>
      [
        table,
        longOf(
          table,
          [...set].sort((a, b) => a - b),
          limits,
        ),
      ] as const,
  );
  const perMark = fitting(
    stops.flatMap(([, list]) => list),
    limits,
  );
  return new Map(stops.map(([table, list]) => [table, list.map((stop) => cut(stop, perMark))]));
}

/** The rows that the table under a chart, or a table itself, shows. */
export function shownRows(table: Table<object>, { rows }: Limits): readonly number[] {
  return Array.from({ length: Math.min(rows, table.rows.length) }, (_, i) => i);
}

/** The rows that a chart's marks were drawn from, wherever in the spec their data stand. */
export function drawnRows(chart: Chart): ReadonlySet<number> {
  const found = new Set<number>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const inner of value) walk(inner);
    else if (typeof value === "object" && value !== null) {
      const { row } = value as { readonly row?: unknown };
      if (typeof row === "number" && Number.isInteger(row) && row >= 0 && row < chart.table.rows.length) found.add(row);
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

/** The greatest number of passages a mark with which all fit. */
function fitting(stops: readonly Long[], { perMark, pageBytes }: Limits): number {
  const spent = (limit: number): number =>
    stops.reduce((sum, { items }) => sum + items.slice(0, limit).reduce((a, b) => a + b.bytes, 0), 0);
  let [low, high] = [0, perMark];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (spent(middle) <= pageBytes) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The first passages of the choice, in the order of the corpus. */
function cut({ row, name, items, total }: Long, limit: number): Stop {
  const kept = items.slice(0, limit).sort((a, b) => a.place - b.place);
  return { row, name, items: kept.map((item) => item.html), total };
}
