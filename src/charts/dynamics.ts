// What a model makes of rates in time: a dot for each period, and over them the trend, the levels, or the bursts.

import type { Chart } from "../core/chart.ts";
import { expectKind } from "../core/expect-kind.ts";
import { expectOptions } from "../core/expect-options.ts";
import type { Bursts } from "../stats/dynamics/bursts.ts";
import type { ChangePoints } from "../stats/dynamics/change-points.ts";
import type { Trend } from "../stats/dynamics/trend.ts";
import { assemble, type ChartOptions, type Datum } from "./assemble.ts";
import { basis } from "./basis.ts";
import { bin } from "./bin.ts";
import { capital, figure } from "./figure.ts";
import { message } from "./message.ts";
import { spoken } from "./spoken.ts";
import { theme } from "./theme.ts";

/** The options of `chartDynamics()`. */
export interface DynamicsChartOptions extends ChartOptions {
  /** At most so many frames and groups, those with the most counts (default 6), each in a panel of its own. */
  readonly limit?: number;
}

const { light: palette } = theme;

/**
 * Rates by period as dots, and what `trend`, `changePoints` or `bursts` makes of them as a line.
 *
 * @param table What one of these answers.
 * @param options `limit`: 6 panels. `width`: of a panel.
 * @returns A chart; each dot carries `row`, its place in `series.rows`.
 * @cost O(rows log rows)
 * @example
 * const house = corpus([1, 1, 1, 1, 5, 5, 5, 5].map((times, i) => ({ text: "war ".repeat(20 * times) + "peace ".repeat(1000 - 20 * times), vars: { date: String(1990 + i) } })));
 * chartDynamics(changePoints(trackFrames(tokens(house), dictionary({ war: "war" }), { over: "year" }))).spec.title.text; // => ["Levels of war"]
 */
export function chartDynamics(table: Trend | ChangePoints | Bursts, options: DynamicsChartOptions = {}): Chart {
  expectKind(table, "table", "chartDynamics");
  expectOptions(options, { title: true, subtitle: true, width: true, colors: true, limit: true }, "chartDynamics");
  const { limit = 6 } = options;
  const { series } = table;
  const kind = kinds[table.method.name] ?? "Model";
  const panels = panelsOf(series.rows).slice(0, Math.max(1, limit));
  const names = panels.map(({ name }) => name);
  const title = options.title ?? `${kind} of ${names.length > 3 ? `${names.length} series` : names.join(", ")}`;
  const width = options.width ?? (names.length > 1 ? 330 : 620);
  const data = series.rows.flatMap((row, place): readonly Datum[] => {
    const [panel, time] = [nameOf(row), bin(row.period, { over: String(table.method.options["over"] ?? "") })];
    if (time === null || !names.includes(panel)) return [];
    const fitted = row.fitted === null ? "" : `, ${kind.toLowerCase()} ${figure(row.fitted)}`;
    return [
      {
        row: place,
        panel,
        at: time.date,
        rate: row.rate,
        fitted: row.fitted,
        words: `${panel}, ${time.label}: ${figure(row.rate)}${fitted}, ${figure(row.count)} in ${figure(row.tokens)} tokens`,
      },
    ];
  });
  if (data.length === 0) return message(table, { title, text: "There are no periods to draw.", width });
  const x = { field: "at", type: "temporal", title: null, axis: { format: "%Y", tickCount: 6, grid: false } };
  const y = {
    field: "rate",
    type: "quantitative",
    title: series.columns.rate.unit ?? "rate",
    scale: { zero: true },
    axis: { tickCount: 5 },
  };
  const [blue, orange] = [palette.series[0]?.mark, palette.series[1]?.mark];
  const line = {
    type: "line",
    color: orange,
    strokeWidth: 2.4,
    interpolate: table.method.name === "trend" ? "linear" : "step",
    aria: false,
  };
  const layer = [
    { mark: { type: "circle", size: 26, color: blue, opacity: 0.75 }, encoding: { x, y, ...spoken } },
    {
      transform: [{ filter: "datum.fitted !== null" }],
      mark: line,
      encoding: { x, y: { ...y, field: "fitted" } },
    },
  ];
  const shared = { data: { values: data, format: { parse: { at: 'utc:"%Y-%m-%d"' } } } };
  const size = { width, height: Math.round(width * 0.45) };
  const facet = { field: "panel", type: "nominal", sort: names, title: null };
  const body =
    names.length === 1
      ? { ...shared, ...size, layer }
      : { ...shared, facet, columns: 2, spec: { ...size, layer }, resolve: { scale: { y: "independent" } } };
  const told = table.rows.filter((row) => names.includes(nameOf(row))).map((row) => sentence(row));
  return assemble(body, {
    table: series,
    title,
    subtitle: [
      options.subtitle ?? `Dots: rate by period · line: ${lines[table.method.name] ?? "model"}, ${basis(table)}`,
    ],
    alt: `Scatter plot over time with lines. ${capital(title)}. ${told.slice(0, 12).join("; ")}.`,
    room: names.length > 1 ? 2 * width : width,
  });
}

const kinds: Readonly<Record<string, string>> = { trend: "Trend", changePoints: "Levels", bursts: "Bursts" };
const lines: Readonly<Record<string, string>> = {
  trend: "log-linear trend",
  changePoints: "levels between change points",
  bursts: "usual rate, and that of bursts",
};

function nameOf({ group, frame }: { readonly group: string; readonly frame: string }): string {
  return group === "all" ? frame : `${group}, ${frame}`;
}

/** The names of the series, those with the most counts first. */
function panelsOf(
  rows: readonly { readonly group: string; readonly frame: string; readonly count: number }[],
): readonly { readonly name: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(nameOf(row), (counts.get(nameOf(row)) ?? 0) + row.count);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

function sentence(row: Trend["rows"][number] | ChangePoints["rows"][number] | Bursts["rows"][number]): string {
  const name = nameOf(row);
  if (row.status === "too-little-data") return `${name}: too little data`;
  if ("change" in row) return `${name}: ${figure(row.change)} % (${figure(row.low)} to ${figure(row.high)})`;
  if (row.from === null) return `${name}: none`;
  return `${name}, ${row.from} to ${String(row.to)}: ${figure(row.rate)}`;
}
