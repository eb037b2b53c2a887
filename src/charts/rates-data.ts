// From rows of rates to what is drawn: panels, lines, points in time, gaps, and labels at the lines' ends.

import type { Table } from "../core/table.ts";
import type { Datum } from "./assemble.ts";
import { bin, binMonths } from "./bin.ts";
import { figure } from "./figure.ts";
import { reason } from "./reason.ts";
import { spread } from "./spread.ts";

/** What the chart reads of a row: those of `trackFrames()` have it. */
export interface RateRow {
  readonly group: string;
  readonly period: string;
  readonly frame: string;
  readonly count: number;
  readonly tokens: number;
  readonly documents: number;
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly interval: string;
  readonly status: string;
}

/** Which rows make a line, and which lines share a panel. `""` is the one panel of a chart without small multiples. */
export interface Plan {
  readonly panels: readonly string[];
  readonly lines: readonly string[];
  readonly panelOf: (row: RateRow) => string;
  readonly lineOf: (row: RateRow) => string;
  /** What a row is called in words: its frame, its group, or both. */
  readonly nameOf: (row: RateRow) => string;
}

/** One row on the chart. */
export interface Point {
  readonly row: number;
  readonly panel: string;
  readonly line: string;
  readonly name: string;
  readonly period: string;
  /** ISO date, or the period itself where it is no date. */
  readonly at: string;
  readonly month: number;
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Points of one segment are joined by a line. */
  readonly segment: number;
  /** No neighbour to join: its interval is drawn as an upright line. */
  readonly alone: boolean;
  readonly words: string;
}

/** The rows of the plan as points, line by line and in time. */
export function ratesData(table: Table<RateRow>, { panels, lines, ...plan }: Plan): readonly Point[] {
  const over = table.method.options["over"];
  const unit = table.columns.rate.unit ?? "";
  const drawn = table.rows.flatMap((row, index) => {
    const [panel, line] = [plan.panelOf(row), plan.lineOf(row)];
    return panels.includes(panel) && lines.includes(line) ? [{ row, index, panel, line }] : [];
  });
  const points = drawn.map(({ row, index, panel, line }): Point => {
    const place = bin(row.period, { over: typeof over === "string" ? over : "" });
    const period = place?.label ?? row.period;
    const name = plan.nameOf(row);
    const rate = known(row) ? row.rate : null;
    return {
      row: index,
      panel,
      line,
      name,
      period,
      at: place?.date ?? row.period,
      month: place?.month ?? 0,
      rate,
      low: rate === null ? null : row.low,
      high: rate === null ? null : row.high,
      segment: 0,
      alone: false,
      words: `${name}, ${period}: ${words(row, unit)}`,
    };
  });
  return segmented(points.sort(inOrder), binMonths(over));
}

function known(row: RateRow): boolean {
  return row.status === "ok" && row.rate !== null && Number.isFinite(row.rate);
}

/** A row's numbers as a sentence has them; also what a screen reader says at the mark. */
export function words(row: RateRow, unit: string): string {
  const basis = `${figure(row.count)} in ${figure(row.tokens)} tokens`;
  if (!known(row)) return `${reason(row.status)} (${basis})`;
  const number = (value: number | null): string => figure(value, { kind: "number" });
  const range = row.low === null || row.high === null ? "" : ` (${number(row.low)} to ${number(row.high)})`;
  return `${number(row.rate)} ${unit}${range}, ${basis}`;
}

function inOrder(a: Point, b: Point): number {
  return order(a.panel, b.panel) || order(a.line, b.line) || a.month - b.month || order(a.at, b.at) || a.row - b.row;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A line ends where a number is missing or a whole bin is: joining over it would claim a measurement. */
function segmented(points: readonly Point[], step: number | null): readonly Point[] {
  let segment = 0;
  const numbers = points.map((point, i) => {
    const before = points[i - 1];
    if (before === undefined || !joined(before, point, step)) segment++;
    return segment;
  });
  const sizes = new Map<number, number>();
  for (const number of numbers) sizes.set(number, (sizes.get(number) ?? 0) + 1);
  const placed = (point: Point, i: number): Point => {
    const number = numbers[i] ?? 0;
    return { ...point, segment: number, alone: point.rate !== null && sizes.get(number) === 1 };
  };
  return points.map(placed);
}

function joined(before: Point, point: Point, step: number | null): boolean {
  return (
    before.panel === point.panel &&
    before.line === point.line &&
    before.rate !== null &&
    point.rate !== null &&
    (step === null || point.month - before.month <= step)
  );
}

/** What the labels need to know of the plot. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  /** The rate at the top of the plot. */
  readonly top: number;
  /** Pixels from the left at which a point stands. */
  readonly across: (point: Point) => number;
}

/** Names at the lines' ends: beside the plot where the line reaches its edge, else beside its last point. */
export function endLabels(
  points: readonly Point[],
  plot: Plot,
): readonly { readonly point: Point; readonly at: number; readonly edge: boolean }[] {
  const ends = new Map<string, Point>();
  for (const point of points) if (point.rate !== null) ends.set(`${point.panel}\n${point.line}`, point);
  const groups = new Map<string, Point[]>();
  for (const end of ends.values()) {
    const edge = plot.across(end) > plot.width - 1;
    // Labels inside the plot can only meet those that end nearby.
    const key = `${end.panel}\n${edge ? "edge" : Math.floor(plot.across(end) / 120)}`;
    groups.set(key, [...(groups.get(key) ?? []), end]);
  }
  return [...groups].flatMap(([key, group]) => {
    const edge = key.endsWith("\nedge");
    const wanted = group.map((point) => plot.height * (1 - (point.rate ?? 0) / plot.top));
    const moved = spread(wanted, { gap: 16, low: 0, high: plot.height });
    return group.map((point, i) => ({ point, at: moved[i] ?? 0, edge }));
  });
}

/** A point as plain data for the spec, without what is empty. */
export function datum(point: Point): Datum {
  const { row, panel, line, name, period, at, rate, low, high, segment, alone, words } = point;
  return { row, panel, line, name, period, at, rate, low, high, segment, alone, words };
}
