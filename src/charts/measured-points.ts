// Points with intervals on two axes of numbers, joined by a line: what charts of curves share.

import type { Table } from "../core/table.ts";
import type { Datum } from "./assemble.ts";
import { intervals } from "./basis.ts";
import { figure } from "./figure.ts";
import { rim, spoken } from "./spoken.ts";
import { theme } from "./theme.ts";
import { ticks } from "./ticks.ts";
import { levelTitle, valueAxis } from "./value-axis.ts";

/** A point drawn from a row. */
export interface MeasuredPoint {
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly words: string;
}

/** The axes of a plot. */
export interface PointAxes {
  readonly x: string;
  readonly y: string;
  /** The ends of both axes. */
  readonly across: readonly [low: number, high: number];
  readonly up: readonly [low: number, high: number];
  readonly width: number;
  readonly height: number;
  /** A dashed line from corner to corner. */
  readonly diagonal?: string;
}

const { light: palette } = theme;

/** Layers of a plot: the diagonal, the intervals, the line and the points. */
export function measuredPoints(points: readonly MeasuredPoint[], axes: PointAxes): object {
  const [xs, ys] = [axes.across, axes.up].map(([low, high]) => ticks({ low, high, count: 5 })) as [number[], number[]];
  const ends = (values: readonly number[]): readonly number[] => [values[0] ?? 0, values.at(-1) ?? 1];
  const x = {
    field: "x",
    type: "quantitative",
    scale: { domain: ends(xs), nice: false },
    axis: valueAxis(xs, { title: axes.x, titleAnchor: "start", titlePadding: 8 }),
  };
  const y = {
    field: "y",
    type: "quantitative",
    scale: { domain: ends(ys), nice: false },
    axis: valueAxis(ys, levelTitle(axes.y, ys)),
  };
  const blue = palette.series[0]?.mark;
  const values = points.map((point): Datum => ({ ...point }));
  const known = values.filter(({ low }) => low !== null);
  const corner = [ends(xs)[0] as number, ends(xs)[1] as number].map((at) => ({ x: at, y: at }));
  const layer = [
    ...(axes.diagonal === undefined
      ? []
      : [
          {
            data: { values: corner },
            mark: { type: "line", strokeDash: [4, 4], color: palette.soft, strokeWidth: 1.2, aria: false },
            encoding: { x, y },
          },
        ]),
    { mark: { type: "line", color: blue, strokeWidth: 1.6, strokeOpacity: 0.6, aria: false }, encoding: { x, y } },
    {
      data: { values: known },
      mark: { type: "rule", color: blue, strokeWidth: 2, aria: false },
      encoding: { x, y: { ...y, field: "low" }, y2: { field: "high" } },
    },
    { mark: { type: "point", filled: true, size: 64, color: blue, opacity: 1, ...rim }, encoding: { x, y, ...spoken } },
  ];
  return { width: axes.width, height: axes.height, data: { values }, layer };
}

/** How the intervals were made, by what was held out together: "95 % interval (bootstrap over speakers)". */
export function heldOut(table: Table<{ readonly interval: string }>): string {
  const { within } = table.method.options;
  const made = intervals(
    table,
    table.rows.map(({ interval }) => interval),
  );
  return typeof within === "string" ? made.replace("over documents", `over ${within}s`) : made;
}

/** A number with its interval: "0.72 (0.61 to 0.81)". */
export function withInterval(value: number, low: number | null, high: number | null): string {
  const range = low === null || high === null ? "" : ` (${figure(low)} to ${figure(high)})`;
  return `${figure(value)}${range}`;
}
