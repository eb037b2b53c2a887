// chartOwn: a Vega-Lite spec of one's own, with the rows of a table as its data and the way back to their passages.

import type { TopLevelSpec } from "vega-lite";
import type { Chart } from "../core/chart.ts";
import { HustingsError } from "../core/errors.ts";
import { expectKind } from "../core/expect-kind.ts";
import { expectOptions } from "../core/expect-options.ts";
import type { Column, Row, Table } from "../core/table.ts";
import { assemble, overlaid, type ChartOptions } from "./assemble.ts";
import { basis } from "./basis.ts";
import { figure } from "./figure.ts";
import { theme } from "./theme.ts";

/** Options of `chartOwn()`. */
export interface OwnOptions extends Pick<ChartOptions, "title" | "subtitle"> {
  /** What a reader who cannot see the picture needs to know; by default the first rows in words. */
  readonly alt?: string;
}

/** A spec as Vega-Lite takes it, or a part of one: data, title and what makes the look are added. */
export type OwnSpec = Readonly<Record<string, unknown>>;

/**
 * A chart that no builder draws: your Vega-Lite, the library's data, look and provenance.
 * Bars, points and other marks of one row each lead to the row's passages. Where rows are gathered (`aggregate`, `bin`, `transform`) you say which marks do: `description: { field: "rowWords" }`.
 *
 * @param table Any table; `tableFrom(rows)` makes one of rows of your own. Each datum is a row, with `rowPlace`, its place in the table, and `rowWords`, the row in words.
 * @param spec Marks and encodings: `{ mark, encoding }`, layers, or a facet of them, without `data`.
 * @param options `title` that of the spec or else the name of the method, `subtitle` what the table rests on, `alt` from the rows.
 * @returns A chart.
 * @throws wrong-value for a spec that is no object or brings data of its own.
 * @cost O(rows)
 * @example
 * const seats = tableFrom([{ party: "A", seats: 12 }, { party: "B", seats: 30 }]);
 * const bars = chartOwn(seats, { mark: "bar", encoding: { x: { field: "seats", type: "quantitative" }, y: { field: "party", type: "nominal" } } }, { title: "Seats" });
 * bars.alt; // => "Chart. Seats. party A, seats 12; party B, seats 30."
 */
export function chartOwn(table: Table<object>, spec: OwnSpec | TopLevelSpec, options: OwnOptions = {}): Chart {
  expectKind(table, "table", "chartOwn");
  expectOptions(options, { title: true, subtitle: true, alt: true }, "chartOwn");
  expectSpec(spec);
  const { subtitle = basis(table) } = options;
  const title = options.title ?? (typeof spec.title === "string" ? spec.title : table.method.name);
  const values = table.rows.map((row, i) => ({ ...row, rowPlace: i, rowWords: wordsOf(row, table) }));
  const alt = options.alt ?? altOf(table, title);
  const { title: _, ...own } = spec;
  const body = gathers(own) ? own : told(own);
  const width = typeof own["width"] === "number" ? own["width"] : 480;
  const sized = "mark" in own || "layer" in own ? { width } : {};
  const config = overlaid(look, isObject(own["config"]) ? own["config"] : {});
  const parts = { table, title, subtitle: [subtitle], alt, room: width + 100 };
  return assemble({ ...sized, ...body, data: { values }, config }, parts);
}

const { light: palette, size } = theme;

/** What the builders set mark by mark: colours that colour-blind readers can tell apart, and legends in the type of the axes. */
const look = {
  mark: { color: palette.series[0]?.mark },
  range: { category: palette.series.map(({ mark }) => mark) },
  legend: { labelColor: palette.soft, titleColor: palette.soft, labelFontSize: size.label, titleFontSize: size.mark },
};

/** Whether marks may stand for several rows: a field more would then take them apart. */
function gathers(spec: OwnSpec): boolean {
  return /"(?:aggregate|bin|timeUnit|transform|data|datasets)":/u.test(JSON.stringify(spec));
}

const single = new Set(["arc", "bar", "circle", "point", "rect", "square", "tick"]);

/** The spec with the words of its row on every mark that stands for one. */
function told(spec: OwnSpec): OwnSpec {
  const { mark, encoding } = spec;
  const type = isObject(mark) ? mark["type"] : mark;
  const inner = ["layer", "concat", "hconcat", "vconcat"].flatMap((part) => {
    const parts = spec[part];
    return Array.isArray(parts) ? [[part, parts.map((one: unknown) => (isObject(one) ? told(one) : one))]] : [];
  });
  const nested = isObject(spec["spec"]) ? { spec: told(spec["spec"]) } : {};
  const own =
    typeof type === "string" && single.has(type) && isObject(encoding) ? { encoding: { ...spoken, ...encoding } } : {};
  return { ...spec, ...own, ...Object.fromEntries(inner), ...nested };
}

/** Each row in words: for a screen reader, under the pointer, and as the name of the way to its passages. */
const spoken = {
  description: { field: "rowWords", type: "nominal" },
  tooltip: { field: "rowWords", type: "nominal" },
};

function isObject(value: unknown): value is OwnSpec {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function expectSpec(spec: unknown): asserts spec is OwnSpec {
  if (isObject(spec) && !("data" in spec)) return;
  throw new HustingsError("wrong-value", {
    who: "chartOwn",
    needs: "a spec without data, whose marks are drawn from the table: { mark: 'bar', encoding: { … } }",
    got: isObject(spec) ? "it brings data of its own; tableFrom(rows) makes a table of them" : "it was given no object",
  });
}

function wordsOf(row: object, { columns }: Table<object>): string {
  const cells = Object.entries(columns as Readonly<Record<string, Column>>).flatMap(([name, column]) => {
    const value = (row as Row)[name];
    if (value === null || value === undefined) return [];
    const kind = column.type === "integer" || column.type === "number" ? column.type : undefined;
    const text = typeof value === "number" && kind !== undefined ? figure(value, { kind }) : value;
    return [`${column.label} ${String(text)}${column.unit === undefined ? "" : ` ${column.unit}`}`];
  });
  return cells.join(", ");
}

const shown = 12;

function altOf(table: Table<object>, title: string): string {
  const rows = table.rows.slice(0, shown).map((row) => wordsOf(row, table));
  const more = table.rows.length > shown ? `; and ${table.rows.length - shown} more rows` : "";
  return rows.length === 0
    ? `Chart. ${title}. There are no rows to draw.`
    : `Chart. ${title}. ${rows.join("; ")}${more}.`;
}
