// Ranked bars, each panel with an order of its own: the body that ranked bars and quotation shares have in common.

import type { Datum, Layer } from "./assemble.ts";
import { forThose } from "./for-those.ts";
import { haloed } from "./haloed.ts";
import { spoken } from "./spoken.ts";
import { theme } from "./theme.ts";
import { ticks } from "./ticks.ts";
import { valueAxis } from "./value-axis.ts";

/** One row of a table as a bar. */
export interface Bar {
  readonly row: number;
  readonly panel: string;
  readonly name: string;
  /** `null` leaves an open grey mark with the reason. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Drawn in outline, in grey: what could not be assigned. */
  readonly open: boolean;
  readonly color: string;
  /** Written at the bar's end. */
  readonly label: string;
  /** What the mark says. */
  readonly words: string;
}

/** What the body is made of; bars come in the order in which they stand. */
export interface BarsParts {
  readonly bars: readonly Bar[];
  readonly panels: readonly string[];
  readonly width: number;
  readonly axisTitle: string;
  /** Whether the values are shares, written as percentages. */
  readonly written?: "plain" | "percent";
  /** Hidden where a neighbour shows the same names. */
  readonly names?: "shown" | "hidden";
}

const { light: palette } = theme;
const step = 24;

/** The body of the spec, and the room its heading has. */
export function bars(parts: BarsParts): { readonly body: object; readonly room: number } {
  const { bars, panels } = parts;
  const many = panels.length > 1;
  const columns = many ? Math.min(panels.length, 3) : 1;
  const margin = Math.max(0, ...bars.map((bar) => bar.name.length)) * 6.6 + 10;
  const width = many ? Math.max(110, Math.round((parts.width + 240) / columns - margin - 60)) : parts.width;
  const values = scaleOf(bars, Math.min(6, Math.max(3, Math.floor(width / 75))));
  const height = { step };
  const room = columns * (margin + width + 50);
  const layer = layers(parts, values);
  const data = { values: panels.flatMap((panel) => bars.filter((bar) => bar.panel === panel).map(datumOf)) };
  if (!many) return { body: { width, height, data, layer }, room };
  const facet = { field: "panel", type: "nominal", sort: panels, header: { labelPadding: 12 } };
  const spacing = { row: 30, column: 30 };
  // An axis below each panel: the last row may have a gap, below which an axis would stand alone.
  const resolve = { axis: { x: "independent" } };
  return { body: { data, facet, columns, spacing, spec: { width, height, layer }, resolve }, room };
}

/** The place inside the panel orders the names; a name keeps its text. */
function datumOf(bar: Bar, place: number): Datum {
  return { ...bar, place };
}

function scaleOf(bars: readonly Bar[], count: number): readonly number[] {
  const all = bars.flatMap(({ value, low, high }) => [value, low, high]).filter((value) => value !== null);
  const finite = all.filter((value) => Number.isFinite(value));
  const low = finite.reduce((a, b) => Math.min(a, b), 0);
  return ticks({ low, high: finite.reduce((a, b) => Math.max(a, b), 0), count });
}

function layers({ bars, panels, axisTitle, written, names }: BarsParts, values: readonly number[]): readonly Layer[] {
  const [first = 0, last = 1] = [values[0], values.at(-1)];
  const labels = written === "percent" ? { labelExpr: "format(100 * datum.value, ',~r') + ' %'" } : {};
  const x = (field: string): object => ({
    field,
    type: "quantitative",
    scale: { domain: [first, last], nice: false },
    axis: valueAxis(values, { title: axisTitle, titleAnchor: "start", titlePadding: 10, ...labels }),
  });
  const many = panels.length > 1;
  // Each panel ranks its own names: panels share the places, and a name is written beside its bar.
  const y = many
    ? { field: "place", type: "ordinal", axis: null }
    : { field: "name", type: "ordinal", sort: { field: "place", op: "min" }, axis: nameAxis(names) };
  const color = { field: "color", type: "nominal", scale: null, legend: null };
  const text = { type: "text", align: "left", baseline: "middle", dx: 8, color: palette.soft, aria: false };
  const label = { field: "label", type: "nominal" };
  const zero = { ...x("value"), field: undefined, datum: 0 };
  const when = (test: string): object => ({ transform: [{ filter: test }] });
  const outline = { fill: palette.ground, stroke: palette.unknown, strokeWidth: 1.4 };
  const full = {
    ...when("isValid(datum.value) && !datum.open"),
    mark: { type: "bar", height: { band: 0.62 }, cornerRadiusEnd: 2 },
    encoding: { x: x("value"), y, color, ...spoken },
  };
  const hollow = {
    ...when("isValid(datum.value) && datum.open"),
    mark: { type: "bar", height: { band: 0.62 }, ...outline },
    encoding: { x: x("value"), y, ...spoken },
  };
  const interval = {
    ...when("isValid(datum.value) && isValid(datum.low) && isValid(datum.high)"),
    mark: { type: "rule", strokeWidth: 1.6, color: palette.ink, opacity: 0.7, aria: false },
    encoding: { x: x("low"), x2: { field: "high" }, y },
  };
  const end = {
    transform: [
      { filter: "isValid(datum.value)" },
      { calculate: "max(0, datum.value, isValid(datum.high) ? datum.high : datum.value)", as: "end" },
    ],
    mark: text,
    encoding: { x: x("end"), y, text: label },
  };
  const gap = {
    ...when("!isValid(datum.value)"),
    mark: { type: "point", filled: false, size: 70, opacity: 1, ...outline },
    encoding: { x: zero, y, ...spoken },
  };
  const why = { ...when("!isValid(datum.value)"), mark: text, encoding: { x: zero, y, text: label } };
  const known = (bar: Bar): boolean => bar.value !== null;
  const unknown = (bar: Bar): boolean => bar.value === null;
  const all = [
    ...(many && names !== "hidden" ? [beside(y)] : []),
    ...forThose(bars, (bar) => known(bar) && !bar.open, [full]),
    ...forThose(bars, (bar) => known(bar) && bar.open, [hollow]),
    ...forThose(bars, (bar) => known(bar) && bar.low !== null && bar.high !== null, [interval]),
    ...forThose(bars, known, haloed(end)),
    ...forThose(bars, unknown, [gap, ...haloed(why)]),
  ];
  return all as unknown as readonly Layer[];
}

function nameAxis(names: "shown" | "hidden" = "shown"): object {
  const bare = { title: null, ticks: false, domain: false, grid: false };
  return { ...bare, labelColor: palette.ink, labelPadding: 10, labels: names === "shown" };
}

/** The names of a panel, where an axis would write them. */
function beside(y: object): object {
  const mark = { type: "text", align: "right", baseline: "middle", dx: -10, color: palette.ink, aria: false };
  return {
    mark: { ...mark, fontSize: theme.size.label },
    encoding: { x: { value: 0 }, y, text: { field: "name", type: "nominal" } },
  };
}
