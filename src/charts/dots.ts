// Dots with intervals, one row a name and one panel a frame: the body that intervals and tone differences share.

import type { Datum, Layer } from "./assemble.ts";
import { colored } from "./colored.ts";
import { forThose } from "./for-those.ts";
import { haloed } from "./haloed.ts";
import type { SeriesLook } from "./series.ts";
import { rim, spoken } from "./spoken.ts";
import { theme } from "./theme.ts";
import { ticks } from "./ticks.ts";
import { valueAxis } from "./value-axis.ts";

/** One row of a table as a dot. */
export interface Dot {
  readonly row: number;
  readonly panel: string;
  readonly name: string;
  /** Decides the colour. */
  readonly look: string;
  /** `null` is drawn as an open grey mark. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Written after the interval: the value, or why there is none. */
  readonly label: string;
  /** What the mark says. */
  readonly words: string;
}

/** A dashed line across a panel: the whole corpus, or zero. */
export interface Line {
  readonly panel: string;
  readonly at: number;
  readonly label: string;
}

/** What the body is made of. */
export interface DotsParts {
  readonly dots: readonly Dot[];
  readonly lines: readonly Line[];
  /** From top to bottom. */
  readonly names: readonly string[];
  readonly panels: readonly string[];
  readonly looks: ReadonlyMap<string, SeriesLook>;
  readonly width: number;
  readonly axisTitle: string;
}

const { light: palette, size } = theme;
const step = 24;

/** The body of the spec, and the room its heading has. */
export function dots(parts: DotsParts): { readonly body: object; readonly room: number } {
  const { panels, names, lines } = parts;
  const many = panels.length > 1;
  const columns = many ? Math.min(panels.length, 3) : 1;
  const margin = longest(names) * 6.6 + 10;
  const width = many ? Math.max(140, Math.round((parts.width + 140 - margin - columns * 70) / columns)) : parts.width;
  const values = scaleOf(parts, Math.min(6, Math.max(2, Math.floor(width / 75))));
  const layer = layers(parts, values);
  const data = { values: [...parts.dots.map(dotDatum), ...lines.map(lineDatum)] };
  const room = margin + columns * (width + 40);
  const height = { step };
  if (!many) return { body: { width, height, data, layer, ...independent }, room };
  const facet = { field: "panel", type: "nominal", sort: panels, header: { labelPadding: 10 } };
  const spacing = { row: 30, column: 30 };
  return { body: { data, facet, columns, spacing, spec: { width, height, layer, ...independent } }, room };
}

const independent = { resolve: { scale: { color: "independent" } } };

function dotDatum(dot: Dot): Datum {
  return { ...dot };
}

function lineDatum({ panel, at, label }: Line): Datum {
  return { panel, line: at, lineLabel: label };
}

function longest(names: readonly string[]): number {
  return Math.max(0, ...names.map((name) => name.length));
}

/** Round numbers that hold every value, interval and line, and zero. */
function scaleOf({ dots, lines }: DotsParts, count: number): readonly number[] {
  const all = [0, ...dots.flatMap(({ value, low, high }) => [value, low, high]), ...lines.map((line) => line.at)];
  const finite = all.filter((value) => value !== null).filter((value) => Number.isFinite(value));
  const low = finite.reduce((a, b) => Math.min(a, b), 0);
  return ticks({ low, high: finite.reduce((a, b) => Math.max(a, b), 0), count });
}

function layers({ dots, lines, names, looks, axisTitle }: DotsParts, values: readonly number[]): readonly Layer[] {
  const [first = 0, last = 1] = [values[0], values.at(-1)];
  const x = (field: string): object => ({
    field,
    type: "quantitative",
    scale: { domain: [first, last], nice: false, zero: false },
    axis: valueAxis(values, { title: axisTitle, titleAnchor: "start", titlePadding: 10 }),
  });
  const y = {
    field: "name",
    type: "ordinal",
    sort: names,
    scale: { domain: names },
    axis: { title: null, ticks: false, domain: false, grid: false, labelColor: palette.ink, labelPadding: 12 },
  };
  const shown = [...new Set(looks.keys())];
  const color = colored(shown, { looks, field: "look", part: "mark" });
  const when = (test: string): object => ({ transform: [{ filter: test }] });
  const text = { type: "text", align: "left", baseline: "middle", dx: 9, color: palette.soft, aria: false };
  const label = { field: "label", type: "nominal" };
  const zero = { ...x("value"), field: undefined, datum: Math.max(0, first) };
  const line = {
    ...when("isValid(datum.line)"),
    mark: { type: "rule", strokeDash: [5, 4], strokeWidth: 1.3, color: palette.ink, aria: false },
    encoding: { x: x("line") },
  };
  const lineName = {
    ...when("isValid(datum.line)"),
    mark: { type: "text", baseline: "bottom", color: palette.soft, fontSize: size.mark, aria: false },
    encoding: { x: x("line"), y: { value: -5 }, text: { field: "lineLabel", type: "nominal" } },
  };
  const interval = {
    ...when("isValid(datum.value) && isValid(datum.low) && isValid(datum.high)"),
    mark: { type: "rule", strokeWidth: 3, strokeCap: "round", opacity: 0.45, aria: false },
    encoding: { x: x("low"), x2: { field: "high" }, y, color },
  };
  const dot = {
    ...when("isValid(datum.value)"),
    mark: { type: "point", filled: true, size: 85, opacity: 1, ...rim },
    encoding: { x: x("value"), y, color, ...spoken },
  };
  const end = {
    transform: [
      { filter: "isValid(datum.value)" },
      { calculate: "isValid(datum.high) ? max(datum.high, datum.value) : datum.value", as: "end" },
    ],
    mark: text,
    encoding: { x: x("end"), y, text: label },
  };
  const nothing = when("isValid(datum.name) && !isValid(datum.value)");
  const gap = { ...nothing, mark: { ...open, size: 70 }, encoding: { x: zero, y, ...spoken } };
  const why = { ...nothing, mark: text, encoding: { x: zero, y, text: label } };
  const known = ({ value }: Dot): boolean => value !== null;
  const unknown = ({ value }: Dot): boolean => value === null;
  const all = [
    ...forThose(lines, () => true, [line, lineName]),
    ...forThose(dots, (one) => known(one) && one.low !== null && one.high !== null, [interval]),
    ...forThose(dots, known, [dot, ...haloed(end)]),
    ...forThose(dots, unknown, [gap, ...haloed(why)]),
  ];
  return all as unknown as readonly Layer[];
}

/** The mark of what is not known. */
const open: object = {
  type: "point",
  filled: false,
  opacity: 1,
  stroke: palette.unknown,
  fill: palette.ground,
  strokeWidth: 1.4,
};

/** Names by value from high to low, those without a value at the end by name. */
export function ranked(values: readonly { readonly name: string; readonly value: number | null }[]): readonly string[] {
  const sorted = [...values].sort((a, b) => {
    if (a.value === null || b.value === null)
      return Number(a.value === null) - Number(b.value === null) || order(a.name, b.name);
    return b.value - a.value || order(a.name, b.name);
  });
  return [...new Set(sorted.map((item) => item.name))];
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
