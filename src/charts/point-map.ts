// Points with names on two measures: the words of Wordfish (β against ψ, the Eiffel tower), the map of a correspondence analysis.

import type { Chart } from "../core/chart.ts";
import { expectKind } from "../core/expect-kind.ts";
import { expectOptions } from "../core/expect-options.ts";
import type { Row, Table } from "../core/table.ts";
import { assemble, type ChartOptions, type Datum } from "./assemble.ts";
import { basis } from "./basis.ts";
import { chosen } from "./chosen.ts";
import { figure } from "./figure.ts";
import { message } from "./message.ts";
import { spoken } from "./spoken.ts";
import { theme } from "./theme.ts";

/** The options of `chartPointMap()`. */
export interface PointMapOptions extends ChartOptions {
  /** The columns of the two measures and of the names. */
  readonly x: string;
  readonly y: string;
  readonly name: string;
  /** How many points get their names written (default 30): those furthest from the middle. All carry them for readers and on hover. */
  readonly labels?: number;
  /** Always named, in colour. */
  readonly highlight?: readonly string[];
}

/**
 * A scatter plot whose points have names.
 *
 * @param table Any table with two numbers and a name.
 * @param options `x`, `y`, `name`: columns. `labels` 30, `highlight`.
 * @returns A chart; each point carries `row`, its place in `table.rows`. Rows without both numbers are not drawn.
 * @throws bad-option for a column that the table does not have.
 * @cost O(rows log rows)
 * @example
 * const said = ["tax tax aid cut", "tax aid aid cut", "aid aid care care"].map((text, i) => ({ id: `d${i}`, text }));
 * const { words } = wordfish(features(tokens(corpus(said))));
 * chartPointMap(words, { x: "beta", y: "psi", name: "word" }).spec.title.text; // => ["β and ψ of 4 words"]
 */
export function chartPointMap(table: Table<object>, options: PointMapOptions): Chart {
  expectKind(table, "table", "chartPointMap");
  expectOptions(
    options,
    {
      title: true,
      subtitle: true,
      width: true,
      colors: true,
      x: true,
      y: true,
      name: true,
      labels: true,
      highlight: true,
    },
    "chartPointMap",
  );
  const { x, y, name, labels = 30, highlight = [], width = 620 } = options;
  const columns = table.columns as Table["columns"];
  for (const [option, column] of [
    ["x", x],
    ["y", y],
    ["name", name],
  ] as const)
    chosen(Object.keys(columns), [column], { who: "chartPointMap", option });
  const points = pointsOf(table, { x, y, name });
  const [labelX, labelY] = [columns[x]?.label ?? x, columns[y]?.label ?? y];
  const title = options.title ?? `${labelX} and ${labelY} of ${figure(points.length)} ${columns[name]?.label ?? name}s`;
  if (points.length === 0) return message(table, { title, text: "There are no points to draw.", width });
  const far = outward(points);
  const named = placed([...far.filter((point) => highlight.includes(point.name)), ...far], {
    width,
    most: Math.max(0, labels) + highlight.length,
  });
  const data = far.map(({ row, name: word, x: across, y: up, place }): Datum => {
    const own = highlight.includes(word);
    return {
      row,
      name: named.has(place) ? word : "",
      x: across,
      y: up,
      own,
      words: `${word}: ${labelX} ${figure(across)}, ${labelY} ${figure(up)}`,
    };
  });
  const subtitle =
    options.subtitle ??
    `${labelX} across${unitOf(columns[x]?.unit)}, ${labelY} upwards${unitOf(columns[y]?.unit)}, ${basis(table)}`;
  const told = (list: readonly Point[]): string => list.map((point) => point.name).join(", ");
  const across = points.toSorted((a, b) => a.x - b.x);
  const alt = `Scatter plot. ${title}. Furthest left: ${told(across.slice(0, 5))}. Furthest right: ${told(across.slice(-5).toReversed())}.`;
  return assemble(bodyOf(data, { width, labelX, labelY }), { table, title, subtitle: [subtitle], alt, room: width });
}

interface Point {
  readonly row: number;
  readonly place: number;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

function pointsOf(
  table: Table<object>,
  { x, y, name }: { readonly x: string; readonly y: string; readonly name: string },
): readonly Point[] {
  return table.rows.flatMap((row, place): readonly Point[] => {
    const [across, up] = [(row as Row)[x], (row as Row)[y]];
    return typeof across === "number" && typeof up === "number" && Number.isFinite(across + up)
      ? [{ row: place, place, name: String((row as Row)[name]), x: across, y: up }]
      : [];
  });
}

/** The furthest from the middle first, in standard deviations of each measure. */
function outward(points: readonly Point[]): readonly Point[] {
  const spread = (of: (point: Point) => number): ((point: Point) => number) => {
    const mean = points.reduce((sum, point) => sum + of(point), 0) / points.length;
    const deviation = Math.sqrt(points.reduce((sum, point) => sum + (of(point) - mean) ** 2, 0) / points.length) || 1;
    return (point) => (of(point) - mean) / deviation;
  };
  const [across, up] = [spread(({ x }) => x), spread(({ y }) => y)];
  const distance = new Map(points.map((point) => [point, Math.hypot(across(point), up(point))]));
  return points.toSorted((a, b) => (distance.get(b) ?? 0) - (distance.get(a) ?? 0) || a.place - b.place);
}

/** Which points get their names written: one after the other, where there is still room for the name. */
function placed(
  points: readonly Point[],
  { width, most }: { readonly width: number; readonly most: number },
): ReadonlySet<number> {
  const scale = (of: (point: Point) => number, length: number): ((point: Point) => number) => {
    const values = points.map(of);
    const [low, high] = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
    return (point) => ((of(point) - low) / (high - low || 1)) * length;
  };
  const [across, up] = [scale(({ x }) => x, width), scale(({ y }) => y, width * 0.75)];
  const boxes: { readonly x: number; readonly y: number; readonly half: number }[] = [];
  const named = new Set<number>();
  for (const point of points) {
    if (named.size >= most) break;
    const box = { x: across(point), y: up(point), half: point.name.length * 3 + 2 };
    if (
      named.has(point.place) ||
      boxes.some((other) => Math.abs(other.x - box.x) < other.half + box.half && Math.abs(other.y - box.y) < 15)
    )
      continue;
    boxes.push(box);
    named.add(point.place);
  }
  return named;
}

function unitOf(unit: string | undefined): string {
  return unit === undefined ? "" : ` (${unit})`;
}

const { light: palette } = theme;

function bodyOf(
  data: readonly Datum[],
  { width, labelX, labelY }: { readonly width: number; readonly labelX: string; readonly labelY: string },
): object {
  const axis = (field: string, title: string): object => ({
    field,
    type: "quantitative",
    title,
    // Room for the names of the outermost points.
    scale: { zero: false, nice: true, padding: 40 },
    axis: { tickCount: 8 },
  });
  const [x, y] = [axis("x", labelX), axis("y", labelY)];
  const [first, second] = palette.series;
  const color = { condition: { test: "datum.own", value: second?.mark }, value: first?.mark };
  const text = { type: "text", fontSize: theme.size.label - 1, dy: -8, baseline: "bottom", aria: false };
  return {
    width,
    height: Math.round(width * 0.75),
    data: { values: data },
    layer: [
      { mark: { type: "circle", size: 26, opacity: 0.6 }, encoding: { x, y, color, ...spoken } },
      {
        mark: { ...text, stroke: palette.ground, strokeWidth: 3, strokeJoin: "round" },
        encoding: { x, y, text: { field: "name", type: "nominal" } },
      },
      { mark: { ...text, color: palette.ink }, encoding: { x, y, text: { field: "name", type: "nominal" } } },
    ],
  };
}
