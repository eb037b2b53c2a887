// The specification curve: the estimate of every universe, sorted, with its interval; below, a dot for each choice it was made with.

import type { DriverRow, LevelRow, UniverseResult } from "../audit/multiverse-row.ts";
import type { Chart } from "../core/chart.ts";
import type { Row, Table } from "../core/table.ts";
import { expectKind } from "../core/expect-kind.ts";
import { expectOptions } from "../core/expect-options.ts";
import { assemble, type ChartOptions, type Datum } from "./assemble.ts";
import { basis } from "./basis.ts";
import { capital, figure } from "./figure.ts";
import { message } from "./message.ts";
import { rim, spoken } from "./spoken.ts";
import { theme } from "./theme.ts";
import { ticks } from "./ticks.ts";
import { levelTitle, valueAxis } from "./value-axis.ts";

const { light: palette } = theme;
const blue = palette.series[0]?.mark ?? palette.ink;

/** What `multiverse` answers, whatever its choices are called. */
export interface SpecificationCurve extends Table<UniverseResult> {
  readonly drivers: Table<DriverRow>;
  readonly levels: Table<LevelRow>;
}

/** A universe at its place of the curve. */
interface Point {
  readonly row: number;
  readonly place: number;
  readonly estimate: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Whether its interval leaves out what estimates are held against. */
  readonly clear: boolean;
  readonly names: readonly string[];
  readonly words: string;
}

/**
 * Use it to show how far a result depends on how the analysis was done. Filled dots are estimates whose interval leaves out the line of no effect, open ones those that hold it or have no interval; the rows of dots below say how each was made, the choice that drives the result first.
 *
 * @param table What `multiverse` answers.
 * @param options `width` 640 pixels.
 * @returns A chart; each mark carries `row`, its place in `table.rows`. Choices with a single level, and universes without an estimate, are left out, and told.
 * @cost O(universes × choices)
 * @example
 * const table = await multiverse({ stopwords: ["kept", "dropped"], case: ["folded", "kept"] }, ({ stopwords }) => (stopwords === "kept" ? 1 : 2));
 * chartMultiverse(table).spec.title.text; // => ["estimate in 4 universes"]
 */
export function chartMultiverse(table: SpecificationCurve, options: ChartOptions = {}): Chart {
  expectKind(table, "table", "chartMultiverse");
  expectOptions(options, { title: true, subtitle: true, width: true, colors: true }, "chartMultiverse");
  const { width = theme.width } = options;
  const { label, unit } = table.columns.estimate;
  const against = Number(table.method.options["against"] ?? 0);
  const order = table.drivers.rows.map(({ choice }) => choice).filter((choice) => Object.hasOwn(table.columns, choice));
  const choices = order.filter((choice) => levelsOf(table, choice).length > 1);
  const points = pointsOf(table, choices, against);
  const title = options.title ?? `${label} in ${figure(table.rows.length)} universes`;
  if (points.length === 0) return message(table, { title, text: "No universe has an estimate.", width });
  const subtitle = options.subtitle === undefined ? subtitles(table, points, choices) : [options.subtitle];
  const step = width / points.length;
  const x = (ticked: boolean): object => ({
    field: "place",
    type: "quantitative",
    scale: { domain: [0.5, points.length + 0.5], nice: false, zero: false },
    axis: ticked
      ? {
          title: "universes, sorted by estimate",
          titlePadding: 12,
          ticks: false,
          labels: false,
          domain: false,
          grid: false,
        }
      : null,
  });
  const body = {
    bounds: "flush",
    spacing: 30,
    vconcat: [
      curve(points, { x: x(false), width, against, unit, step }),
      ...choices.map((choice, c) =>
        dotsOf(points, { choice, c, levels: levelsOf(table, choice), x: x(c === choices.length - 1), width, step }),
      ),
    ],
  };
  return assemble(body, { table, title, subtitle, alt: altOf(table, points, { title, choices }), room: width + 110 });
}

function levelsOf({ levels }: SpecificationCurve, choice: string): readonly string[] {
  return levels.rows.filter((row) => row.choice === choice).map(({ level }) => level);
}

function pointsOf({ rows }: SpecificationCurve, choices: readonly string[], against: number): readonly Point[] {
  return rows
    .flatMap((row, place) => (row.estimate === null ? [] : [{ row, place, estimate: row.estimate }]))
    .map(({ row, place, estimate }, p): Point => {
      const { low, high } = row;
      const names = choices.map((choice) => String((row as unknown as Row)[choice]));
      const range = low === null || high === null ? "no interval" : `${figure(low)} to ${figure(high)}`;
      return {
        row: place,
        place: p + 1,
        estimate,
        low,
        high,
        clear: (low !== null && low > against) || (high !== null && high < against),
        names,
        words: `${choices.map((choice, c) => `${choice} ${names[c] ?? ""}`).join(", ")}: ${figure(estimate)} (${range})`,
      };
    });
}

interface Panel {
  readonly x: object;
  readonly width: number;
  /** Pixels between two universes. */
  readonly step: number;
}

function curve(
  points: readonly Point[],
  { x, width, step, against, unit }: Panel & { readonly against: number; readonly unit: string | undefined },
): object {
  const all = points.flatMap(({ estimate, low, high }) => [estimate, low ?? estimate, high ?? estimate]);
  const values = ticks({
    low: all.reduce((a, b) => Math.min(a, b), against),
    high: all.reduce((a, b) => Math.max(a, b), against),
    count: 5,
  });
  const y = (field: string): object => ({
    field,
    type: "quantitative",
    scale: { domain: [values[0], values.at(-1)], nice: false, zero: false },
    axis: valueAxis(values, unit === undefined ? {} : levelTitle(unit, values)),
  });
  const data = points.map(({ row, place, estimate, low, high, clear, words }): Datum => ({
    row,
    place,
    estimate,
    low,
    high,
    clear,
    words,
  }));
  const color = { condition: { test: "datum.clear", value: blue }, value: palette.unknown };
  return {
    width,
    height: 220,
    data: { values: data },
    layer: [
      {
        data: { values: [{ against }] },
        mark: { type: "rule", strokeDash: [5, 4], strokeWidth: 1.3, color: palette.ink, aria: false },
        encoding: { y: y("against") },
      },
      {
        transform: [{ filter: "isValid(datum.low) && isValid(datum.high)" }],
        mark: { type: "rule", strokeWidth: Math.max(1, Math.min(3, step / 3)), opacity: 0.45, aria: false },
        encoding: { x, y: y("low"), y2: { field: "high" }, color },
      },
      {
        transform: [{ filter: "datum.clear" }],
        mark: { type: "point", filled: true, size: sizeOf(step, 64), opacity: 1, color: blue, ...rim },
        encoding: { x, y: y("estimate"), ...spoken },
      },
      {
        transform: [{ filter: "!datum.clear" }],
        mark: {
          type: "point",
          filled: false,
          size: sizeOf(step, 64),
          opacity: 1,
          stroke: palette.unknown,
          fill: palette.ground,
          strokeWidth: 1.6,
        },
        encoding: { x, y: y("estimate"), ...spoken },
      },
    ],
  };
}

function sizeOf(step: number, most: number): number {
  return Math.max(9, Math.min(most, step * step * 0.8));
}

function dotsOf(
  points: readonly Point[],
  {
    choice,
    c,
    levels,
    x,
    width,
    step,
  }: Panel & { readonly choice: string; readonly c: number; readonly levels: readonly string[] },
): object {
  const height = 18 * levels.length;
  const data = points.map(({ row, place, names, clear, words }): Datum => ({
    row,
    place,
    level: names[c] ?? "",
    clear,
    words,
  }));
  const y = {
    field: "level",
    type: "ordinal",
    sort: levels,
    scale: { domain: levels, padding: 0.5 },
    axis: {
      title: choice,
      titleAngle: 0,
      titleAlign: "right",
      titleAnchor: "end",
      titleBaseline: "bottom",
      titleFontWeight: 600,
      titleColor: palette.ink,
      titleX: -6,
      titleY: 1,
      ticks: false,
      domain: false,
      grid: true,
      labelColor: palette.soft,
      labelLimit: 240,
    },
  };
  return {
    width,
    height,
    data: { values: data },
    mark: { type: "point", filled: true, shape: step < 5 ? "stroke" : "circle", size: sizeOf(step, 40), opacity: 1 },
    encoding: {
      x,
      y,
      color: { condition: { test: "datum.clear", value: blue }, value: palette.unknown },
      ...spoken,
    },
  };
}

function subtitles(table: SpecificationCurve, points: readonly Point[], choices: readonly string[]): readonly string[] {
  const { totals = {}, corpus } = table.method;
  const [first] = table.drivers.rows;
  const share = first?.share ?? null;
  const driver =
    first === undefined || share === null || choices.length === 0
      ? ""
      : `${first.choice} explains ${figure(100 * share)} % of their variance`;
  const lost = table.rows.length - points.length;
  const clear = points.filter((point) => point.clear).length;
  return [
    [corpus.documents === 0 ? "" : capital(basis(table)), `median ${figure(totals["median"])}`, driver]
      .filter((part) => part !== "")
      .join(" · "),
    [
      `Filled: the interval leaves out the dashed line (${figure(clear)} of ${figure(points.length)})`,
      lost === 0 ? "" : `${figure(lost)} without an estimate`,
    ]
      .filter((part) => part !== "")
      .join(" · "),
  ];
}

function altOf(
  table: SpecificationCurve,
  points: readonly Point[],
  { title, choices }: { readonly title: string; readonly choices: readonly string[] },
): string {
  const [lowest, highest] = [points[0], points.at(-1)];
  const clear = points.filter((point) => point.clear).length;
  const drivers = table.drivers.rows
    .filter(({ choice, share }) => choices.includes(choice) && share !== null)
    .map(({ choice, share }) => `${choice} ${figure(100 * (share ?? 0))} %`);
  const against = figure(Number(table.method.options["against"] ?? 0));
  return [
    `Specification curve. ${title}: estimates from ${figure(lowest?.estimate)} to ${figure(highest?.estimate)}, ${figure(clear)} of ${figure(points.length)} with an interval that leaves out ${against}.`,
    `Lowest: ${lowest?.words ?? ""}. Highest: ${highest?.words ?? ""}.`,
    drivers.length === 0 ? "" : `Share of the variance by choice: ${drivers.join(", ")}.`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}
