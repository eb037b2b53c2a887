// textTable: a table as aligned lines of text, for a terminal or a plain file.

import type { Column, Row, Table } from "../core/table.ts";
import { decimalsOf, numberText } from "./number-text.ts";
import { cutToWidth, textWidth } from "./text-width.ts";

/** How the lines are laid out. */
export interface TextTableOptions {
  /** Cells of a line; columns that do not fit are left out from the right, and named. Without it nothing is left out. */
  readonly width?: number;
  /** At most so many rows; the rest is counted. */
  readonly limit?: number;
  /** Text columns that are set to the right, such as the words before a keyword. */
  readonly right?: readonly string[];
  /** Text columns that give way where a line is too long, and on which side they are cut. */
  readonly shrink?: Readonly<Record<string, "start" | "end">>;
  /** How the header is emphasised; by default not at all. */
  readonly strong?: (text: string) => string;
}

interface Drawn {
  readonly name: string;
  readonly header: string;
  readonly column: Column;
  readonly right: boolean;
  readonly cells: readonly string[];
  readonly width: number;
}

const gap = "  ";

/**
 * The table as text: numbers to the right, with the units below.
 *
 * @returns Lines without a line end at the last.
 * @cost O(cells)
 */
export function textTable(
  table: Pick<Table, "rows" | "columns">,
  {
    width = Number.POSITIVE_INFINITY,
    limit = Number.POSITIVE_INFINITY,
    right = [],
    shrink = {},
    strong = (text) => text,
  }: TextTableOptions = {},
): string {
  const rows = table.rows.slice(0, limit);
  const all = Object.entries(table.columns).map(([name, column]) => draw(name, column, { rows, right }));
  const shown = fitting(shrunk(all, width, shrink), width);
  const line = (cells: readonly string[]): string => cells.join(gap).trimEnd();
  const header = line(shown.map((one) => pad(one.header, one)));
  const body = rows.map((_, r) => line(shown.map((one) => pad(one.cells[r] ?? "", one))));
  return [strong(header), ...body, ...notes(table, { all, shown, rows: rows.length })].join("\n");
}

function draw(
  name: string,
  column: Column,
  { rows, right }: { readonly rows: readonly Row[]; readonly right: readonly string[] },
): Drawn {
  const values = rows.map((row) => row[name] ?? null);
  const decimals =
    column.type === "number" ? decimalsOf(values.filter((value): value is number => typeof value === "number")) : 0;
  const cells = values.map((value) => cellText(value, decimals));
  const toRight = column.type === "integer" || column.type === "number" || right.includes(name);
  const header = headerOf(name, column);
  const width = Math.max(textWidth(header), ...cells.map((cell) => textWidth(cell)));
  return { name, header, column, right: toRight, cells, width };
}

/** A label that is a phrase would push the columns apart: there the name does, as in CSV. */
function headerOf(name: string, { label }: Column): string {
  return textWidth(label) > 16 && textWidth(name) < textWidth(label) ? name : label;
}

function cellText(value: Row[string], decimals: number): string {
  if (value === null) return "–";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return numberText(value, Number.isInteger(value) && decimals === 0 ? 0 : decimals);
  return value.replaceAll(/\s+/gu, " ");
}

function pad(text: string, { right, width }: Drawn): string {
  const space = " ".repeat(Math.max(0, width - textWidth(text)));
  return right ? space + text : text + space;
}

const narrowest = 12;

/** Takes what is too much evenly from the columns that may give way. */
function shrunk(
  all: readonly Drawn[],
  width: number,
  shrink: Readonly<Record<string, "start" | "end">>,
): readonly Drawn[] {
  const total = all.reduce((sum, one) => sum + one.width + gap.length, -gap.length);
  const elastic = all.filter(({ name }) => shrink[name] !== undefined);
  if (total <= width || elastic.length === 0) return all;
  const fixed = total - elastic.reduce((sum, one) => sum + one.width, 0);
  const room = Math.max(narrowest, Math.floor((width - fixed) / elastic.length));
  return all.map((one) => {
    const side = shrink[one.name];
    if (side === undefined || one.width <= room) return one;
    return { ...one, width: room, cells: one.cells.map((cell) => cutToWidth(cell, room, side)) };
  });
}

/** As many columns from the left as fit; the last text column may be cut to make room. */
function fitting(all: readonly Drawn[], width: number): readonly Drawn[] {
  const shown: Drawn[] = [];
  let used = 0;
  for (const one of all) {
    const space = shown.length === 0 ? 0 : gap.length;
    const room = width - used - space;
    const narrow = one.width > room && one.column.type === "text" && room >= 16 ? cut(one, room) : one;
    if (narrow.width > room && shown.length > 0) break;
    shown.push(narrow);
    used += space + narrow.width;
  }
  return shown;
}

function cut(one: Drawn, width: number): Drawn {
  return { ...one, width, cells: one.cells.map((cell) => cutToWidth(cell, width)) };
}

interface Shown {
  readonly all: readonly Drawn[];
  readonly shown: readonly Drawn[];
  readonly rows: number;
}

function notes(table: Pick<Table, "rows">, { all, shown, rows }: Shown): readonly string[] {
  const units = new Map<string, string[]>();
  for (const { header, column } of shown)
    if (column.unit !== undefined && column.unit !== header)
      units.set(column.unit, [...(units.get(column.unit) ?? []), header]);
  const left = table.rows.length - rows;
  const lines = [
    ...(left > 0 ? [`… and ${left.toLocaleString("en")} more ${left === 1 ? "row" : "rows"}`] : []),
    [...units].map(([unit, labels]) => `${labels.join(", ")}: ${unit}`).join(" · "),
    shown.length < all.length
      ? `not shown for want of width: ${all
          .slice(shown.length)
          .map(({ name }) => name)
          .join(", ")}`
      : "",
  ];
  return lines.filter((line) => line !== "");
}
