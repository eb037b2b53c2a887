// A table as HTML: its columns with their units, numbers that lead to their passages, and a reason where a number is missing.

import { bin } from "../charts/bin.ts";
import { figure } from "../charts/figure.ts";
import { reason } from "../charts/reason.ts";
import type { Column, Table } from "../core/table.ts";
import { escapeHtml } from "./escape-html.ts";

/** What a table is told to show. */
export interface TableHtmlOptions {
  readonly caption: string;
  /** The places of the rows to show, in their order. */
  readonly rows: readonly number[];
  /** Where the numbers of a row lead; `null` for nowhere. */
  readonly link?: (row: number) => string | null;
  /** Said below, for instance that the table is cut. */
  readonly note?: string;
}

/** Numbers that rest on passages: the ones a reader asks about. */
const asked = new Set([
  "count",
  "rate",
  "score",
  "difference",
  "share",
  "logDice",
  "quotations",
  "sentences",
  "target",
]);

/** A table in a frame that scrolls sideways where the window is narrow. */
export function tableHtml(table: Table<object>, { caption, rows, link, note = "" }: TableHtmlOptions): string {
  const columns = shownColumns(table);
  const head = columns.map(
    ([, column]) => `<th scope="col"${numeric(column) ? ' class="n"' : ""}>${heading(column)}</th>`,
  );
  const leading = leadingColumns(columns);
  const lines = rows.map((index) => {
    const row = table.rows[index] as Readonly<Record<string, unknown>>;
    const target = link?.(index) ?? null;
    const cells = columns.map(([name, column], place) =>
      cell({ row, column, name, first: place === 0, target: leading.has(name) ? target : null }),
    );
    return `<tr>${cells.join("")}</tr>`;
  });
  const below = note === "" ? "" : `<p class="count">${escapeHtml(note)}</p>`;
  return `<div class="sheet" role="group" aria-label="${escapeHtml(caption)}" tabindex="0"><table>
<caption>${escapeHtml(caption)}</caption>
<thead><tr>${head.join("")}</tr></thead>
<tbody>
${lines.join("\n")}
</tbody>
</table></div>${below}`;
}

/** A column of groups that says "all" throughout says nothing. */
export function shownColumns(table: Table<object>): readonly (readonly [string, Column])[] {
  const columns = Object.entries(table.columns as Readonly<Record<string, Column>>);
  const told = columns.filter(
    ([name, column]) =>
      column.type !== "text" || table.rows.length === 0 || !table.rows.every((row) => at(row, name) === "all"),
  );
  return told.length === 0 ? columns : told;
}

/** The columns whose numbers lead to passages: the usual ones, or all of a table that has none of those. */
function leadingColumns(columns: readonly (readonly [string, Column])[]): ReadonlySet<string> {
  const numbers = columns.flatMap(([name, column]) => (numeric(column) ? [name] : []));
  const usual = numbers.filter((name) => asked.has(name));
  return new Set(usual.length > 0 ? usual : numbers);
}

function at(row: object, name: string): unknown {
  return (row as Readonly<Record<string, unknown>>)[name];
}

function numeric(column: Column): boolean {
  return column.type === "integer" || column.type === "number";
}

function heading({ label, unit }: Column): string {
  const words = `<bdi>${escapeHtml(label)}</bdi>`;
  return unit === undefined || unit === label ? words : `${words} <span class="unit">${escapeHtml(unit)}</span>`;
}

interface Cell {
  readonly row: Readonly<Record<string, unknown>>;
  readonly name: string;
  readonly column: Column;
  readonly first: boolean;
  readonly target: string | null;
}

function cell({ row, name, column, first, target }: Cell): string {
  const value = row[name];
  // A long text may take several lines; all else stands on one.
  const long = typeof value === "string" && value.length > 40;
  const align = numeric(column) ? ' class="n"' : long ? ' class="long"' : "";
  const text = written(value, column);
  if (text === null) return `<td${align}><span class="missing">${escapeHtml(missing(row))}</span></td>`;
  if (first && !numeric(column)) return `<th scope="row"${align}>${text}</th>`;
  const leads = target !== null;
  return `<td${align}>${leads ? `<a href="${escapeHtml(target)}">${text}</a>` : text}</td>`;
}

/** A value as HTML, `null` where there is none. */
function written(value: unknown, column: Column): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return null;
    // A year is a date, and has no thousands.
    if (numeric(column)) return figure(value, { kind: column.type === "integer" ? "integer" : "number" });
  }
  return `<bdi>${escapeHtml(String(value))}</bdi>`;
}

/** Why there is no number; where the row itself is fine, there is simply nothing. */
function missing(row: Readonly<Record<string, unknown>>): string {
  const status = row["status"];
  return typeof status === "string" && status !== "ok" ? reason(status) : "–";
}

/** What a row is called: its texts, without those that say nothing. */
export function rowName(table: Table<object>, index: number): string {
  const row = table.rows[index] as Readonly<Record<string, unknown>> | undefined;
  const names = Object.entries(table.columns as Readonly<Record<string, Column>>)
    .filter(
      ([name, column]) =>
        (column.type === "text" || column.type === "date") && name !== "status" && name !== "interval",
    )
    .map(([name]) => (name === "period" ? periodOf(row?.[name], table.method.options["over"]) : row?.[name]))
    .filter((value) => value !== null && value !== undefined && value !== "all" && value !== "");
  return names.length === 0 ? `row ${index + 1}` : names.map(String).join(", ");
}

function periodOf(period: unknown, over: unknown): unknown {
  if (typeof period !== "string") return period;
  return bin(period, { over: typeof over === "string" ? over : "" })?.label ?? period;
}
