// The drawing of rates over time: bands, lines, dots, open circles for what is unknown, and names at the ends.

import type { Table } from "../core/table.ts";
import type { Datum, Layer } from "./assemble.ts";
import { colored } from "./colored.ts";
import { forThose } from "./for-those.ts";
import { haloed } from "./haloed.ts";
import { datum, endLabels, type Plan, type Plot, type Point, type RateRow } from "./rates-data.ts";
import { series, type SeriesLook } from "./series.ts";
import { rim, spoken } from "./spoken.ts";
import { theme } from "./theme.ts";
import { ticks } from "./ticks.ts";
import { levelTitle, valueAxis } from "./value-axis.ts";

/** What `chartRates` has decided. */
export interface Drawing {
  readonly table: Table<RateRow>;
  readonly plan: Plan & {
    readonly by: "frame" | "group";
    readonly frames: readonly string[];
    readonly bright: ReadonlySet<string>;
  };
  /** Whether the periods are dates. */
  readonly timed: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly colors?: Readonly<Record<string, string>>;
}

const { light: palette, size } = theme;

/** The body of the spec, and the room its heading has. */
export function ratesLayers(
  points: readonly Point[],
  drawing: Drawing,
): { readonly body: object; readonly room: number } {
  const { plan } = drawing;
  const many = plan.panels.length > 1;
  const single = plan.lines.length === 1 || plan.panels.every((panel) => plan.lines.includes(panel));
  const named = !(many && single);
  const labelled = plan.bright.size === 0 ? plan.lines : plan.lines.filter((line) => plan.bright.has(line));
  const margin = named ? longest(labelled) * 7 + 14 : 0;
  const columns = many ? Math.min(plan.panels.length, named ? 2 : 3) : 1;
  const whole = drawing.width ?? theme.width;
  const width = many ? Math.max(120, Math.round((whole + 130) / columns - margin - gutter)) : whole;
  const height = drawing.height ?? (many ? 150 : theme.height);
  const unknown = points.every((point) => point.rate === null);
  const values = unknown ? [0] : ticks({ low: 0, high: top(points), count: height < 200 ? 4 : 6 });
  const plot: Plot = { width, height, top: values.at(-1) || 1, across: acrossOf(points, width, drawing.timed) };
  const shown = drawn(points, { plot, named, bright: plan.bright });
  const x = xChannel(points, { ...drawing, width });
  const layer = layers(shown, { ...drawing, plot, values, named, x, looks: looksOf({ ...drawing, named }) });
  const data = { values: shown, ...(drawing.timed ? parsed : {}) };
  const room = columns * (width + margin) + (columns - 1) * gutter + 30;
  if (!many) return { body: { width, height, data, layer, ...independent }, room };
  const facet = { field: "panel", type: "nominal", sort: plan.panels, header: { labelPadding: 24 } };
  const spacing = { row: 26, column: gutter };
  return { body: { data, facet, columns, spacing, spec: { width, height, layer, ...independent } }, room };
}

/** Pixels between the panels of small multiples. */
const gutter = 30;
const parsed = { format: { parse: { at: 'utc:"%Y-%m-%d"' } } };
const independent = { resolve: { scale: { color: "independent" } } };

function longest(names: readonly string[]): number {
  return Math.max(0, ...names.map((name) => name.length));
}

function top(points: readonly Point[]): number {
  return points.reduce((most, { rate, high }) => Math.max(most, rate ?? 0, high ?? 0), 0);
}

/** Where a point stands from the left: in time, or one place after the other. */
function acrossOf(points: readonly Point[], width: number, timed: boolean): (point: Point) => number {
  if (!timed) {
    const places = [...new Set(points.map((point) => point.at))].sort();
    return (point) => ((places.indexOf(point.at) + 0.5) / places.length) * width;
  }
  const times = points.map((point) => Date.parse(point.at));
  const first = times.reduce((a, b) => Math.min(a, b), Infinity);
  const last = times.reduce((a, b) => Math.max(a, b), -Infinity);
  return (point) => (last === first ? width / 2 : ((Date.parse(point.at) - first) / (last - first)) * width);
}

interface Labelling {
  readonly plot: Plot;
  readonly named: boolean;
  readonly bright: ReadonlySet<string>;
}

/** The points with the labels of the lines' ends, and one open mark for all that is unknown at one time. */
function drawn(points: readonly Point[], { plot, named, bright }: Labelling): readonly Datum[] {
  const known = points.filter((point) => point.rate !== null);
  const candidates = named ? known.filter((point) => bright.size === 0 || bright.has(point.line)) : [];
  const labels = new Map(endLabels(candidates, plot).map((label) => [label.point, label]));
  const shown = (point: Point): Datum => {
    const label = labels.get(point);
    if (bright.size > 0 && !bright.has(point.line)) return { ...datum(point), low: null, high: null };
    if (label === undefined) return datum(point);
    const labelAt = plot.top * (1 - label.at / plot.height);
    const apart = Math.abs(label.at - plot.height * (1 - (point.rate ?? 0) / plot.top)) > 5;
    return { ...datum(point), label: point.line, labelAt, edge: label.edge, leader: label.edge && apart };
  };
  return [...known.map(shown), ...open(points)];
}

/** Several lines without a number at one time stand in one place: one mark speaks for them. */
function open(points: readonly Point[]): readonly Datum[] {
  const places = new Map<string, Point[]>();
  for (const point of points) {
    if (point.rate !== null) continue;
    const key = `${point.panel}\n${point.at}`;
    places.set(key, [...(places.get(key) ?? []), point]);
  }
  const together = ([first, ...rest]: readonly Point[]): Datum => {
    const words = [first as Point, ...rest].map((point) => point.words).join("; ");
    return { ...datum(first as Point), words };
  };
  return [...places.values()].map(together);
}

function xChannel(
  points: readonly Point[],
  { timed, table, plan, width }: Drawing & { readonly width: number },
): object {
  const over = table.method.options["over"];
  const many = plan.panels.length > 1;
  const places = [...new Set(points.map((point) => point.at))].sort();
  if (!timed) {
    return {
      field: "at",
      type: "ordinal",
      sort: places,
      scale: { type: "point", padding: 0.5 },
      axis: { title: null, labelAngle: 0 },
    };
  }
  const times = places.map((place) => Date.parse(place));
  const format = over === "month" ? "%b %Y" : over === "quarter" ? "Q%q %Y" : "%Y";
  const few = places.length <= Math.max(2, width / (format === "%Y" ? 50 : 80));
  const shown = few ? { values: times } : { tickCount: Math.max(2, Math.round(width / 100)) };
  const [only = 0] = times;
  const year = 365 * 24 * 3600 * 1000;
  const domain = times.length === 1 ? [only - year, only + year] : [only, times.at(-1)];
  return {
    field: "at",
    type: "temporal",
    scale: { type: "utc", nice: false, domain },
    // In small multiples the base line is drawn in each panel, and the axis below the lowest has only its labels.
    axis: { title: null, grid: false, format, labelFlush: false, domain: !many, ticks: !many, ...shown },
  };
}

interface Layering extends Drawing {
  readonly plot: Plot;
  readonly values: readonly number[];
  readonly named: boolean;
  readonly x: object;
  readonly looks: ReadonlyMap<string, SeriesLook>;
}

function layers(shown: readonly Datum[], layering: Layering): readonly Layer[] {
  const { plan, plot, values, named, table } = layering;
  const unit = table.columns.rate.unit ?? "";
  const y = (field: string): object => ({
    field,
    type: "quantitative",
    scale: { domain: [0, plot.top], nice: false },
    axis: valueAxis(values, levelTitle(unit, values)),
  });
  const all = [
    ...(plan.panels.length > 1 ? [baseLine(y)] : []),
    ...courses(shown, layering, y),
    ...(named ? endings(shown, layering, y) : []),
  ];
  return all as unknown as readonly Layer[];
}

type Y = (field: string) => object;

const isNumber = (value: Datum[string] | undefined): boolean => typeof value === "number";
const known = (one: Datum): boolean => isNumber(one["rate"]);
const unknown = (one: Datum): boolean => !known(one);
const banded = (one: Datum): boolean => isNumber(one["low"]) && isNumber(one["high"]);
const alone = (one: Datum): boolean => one["alone"] === true;
const when = (test: string): object => ({ transform: [{ filter: test }] });

/** The lines with their bands and dots, and open marks for what is unknown. */
function courses(shown: readonly Datum[], { plan, named, x, looks }: Layering, y: Y): readonly object[] {
  const color = colored(plan.lines, { looks, field: "line", part: "mark" });
  const detail = { field: "segment", type: "nominal" };
  const strokeDash = plan.lines.length > 3 && named ? { strokeDash: dashed(plan.lines, looks) } : {};
  const dense = shown.length / Math.max(1, plan.panels.length * plan.lines.length) > 60;
  const open = { filled: false, size: 44, stroke: palette.unknown, fill: palette.ground, strokeWidth: 1.4 };
  const band = {
    ...when("isValid(datum.low) && isValid(datum.high) && !datum.alone"),
    mark: { type: "area", opacity: theme.band, aria: false },
    encoding: { x, y: y("low"), y2: { field: "high" }, color, detail },
  };
  const line = {
    ...when("isValid(datum.rate)"),
    mark: { type: "line", strokeWidth: dense ? 1.6 : 2.4, strokeJoin: "round", aria: false },
    encoding: { x, y: y("rate"), color, ...strokeDash, detail },
  };
  const whisker = {
    ...when("datum.alone && isValid(datum.low) && isValid(datum.high)"),
    mark: { type: "rule", strokeWidth: 2, opacity: 0.45, aria: false },
    encoding: { x, y: y("low"), y2: { field: "high" }, color },
  };
  const dot = {
    ...when("isValid(datum.rate)"),
    mark: { type: "point", filled: true, size: dense ? 12 : 28, opacity: 1, ...rim },
    encoding: { x, y: y("rate"), color, ...spoken },
  };
  const gap = {
    ...when("!isValid(datum.rate)"),
    mark: { type: "point", opacity: 1, ...open },
    encoding: { x, y: { ...y("rate"), field: undefined, datum: 0 }, ...spoken },
  };
  return [
    ...forThose(shown, (one) => banded(one) && !alone(one), [band]),
    ...forThose(shown, known, [line]),
    ...forThose(shown, (one) => banded(one) && alone(one), [whisker]),
    ...forThose(shown, known, [dot]),
    ...forThose(shown, unknown, [gap]),
  ];
}

/** In small multiples only the lowest panels have an axis below: this line belongs to all. */
function baseLine(y: Y): object {
  return {
    mark: { type: "rule", color: palette.axis, aria: false },
    encoding: { y: { ...y("rate"), field: undefined, datum: 0 } },
  };
}

/** The looks of the lines: with a highlight, all others step back. */
function looksOf({
  table,
  plan,
  named,
  colors,
}: Drawing & { readonly named: boolean }): ReadonlyMap<string, SeriesLook> {
  const own = colors === undefined ? {} : { colors };
  const looks = series(
    table.rows.map((row) => row[plan.by]),
    own,
  );
  const [frame = ""] = plan.frames;
  const look = series(
    table.rows.map((row) => row.frame),
    own,
  ).get(frame);
  // A panel for each group says which group it is: the colour is free to say which frame.
  if (!named && plan.by === "group" && look !== undefined) return new Map(plan.lines.map((line) => [line, look]));
  if (plan.bright.size === 0) return looks;
  const back = { mark: palette.quiet, text: palette.soft, dash: [1, 0] };
  return new Map([...looks].map(([name, look]) => [name, plan.bright.has(name) ? look : back]));
}

function dashed(names: readonly string[], looks: ReadonlyMap<string, SeriesLook>): object {
  const range = names.map((name) => looks.get(name)?.dash ?? [1, 0]);
  return { field: "line", type: "nominal", scale: { domain: names, range }, legend: null };
}

/** Names at the lines' ends, with a thin line to those that had to move. */
function endings(shown: readonly Datum[], { plan, plot, x, looks }: Layering, y: Y): readonly object[] {
  const color = colored(plan.lines, { looks, field: "line", part: "text" });
  const text = { field: "label", type: "nominal" };
  const font = { type: "text", baseline: "middle", fontSize: size.label, fontWeight: 600, aria: false };
  const [from, to] = [{ value: plot.width + 3 }, { value: plot.width + 10 }];
  const leader = {
    ...when("datum.leader"),
    mark: { type: "rule", strokeWidth: 1, aria: false },
    encoding: { x: from, x2: to, y: y("rate"), y2: { field: "labelAt" }, color },
  };
  const atEdge = {
    ...when("datum.edge"),
    mark: { ...font, align: "left" },
    encoding: { x: { value: plot.width + 12 }, y: y("labelAt"), text, color },
  };
  const inside = haloed({
    ...when("isValid(datum.label) && !datum.edge"),
    mark: { ...font, align: "left", dx: 8 },
    encoding: { x, y: y("labelAt"), text, color },
  });
  const named = (one: Datum): boolean => typeof one["label"] === "string";
  return [
    ...forThose(shown, (one) => one["leader"] === true, [leader]),
    ...forThose(shown, (one) => one["edge"] === true, [atEdge]),
    ...forThose(shown, (one) => named(one) && one["edge"] !== true, inside),
  ];
}
