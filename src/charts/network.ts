// A network of words: who keeps company with whom, and how closely.

import type { Chart } from "../core/chart.ts";
import type { Row, Table } from "../core/table.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";
import { assemble, type ChartOptions, type Datum } from "./assemble.ts";
import { basis } from "./basis.ts";
import { chosen } from "./chosen.ts";
import { figure } from "./figure.ts";
import { message } from "./message.ts";
import { spoken } from "./spoken.ts";
import { springLayout } from "./spring-layout.ts";
import { theme } from "./theme.ts";

/** The options of `chartNetwork()`. */
export interface NetworkOptions extends ChartOptions {
  /** The two ends of a row's tie. By default the two words of `collocation`, or the node and `collocate`; of other tables `from` and `to`. */
  readonly ends?: (row: Row) => readonly [string, string] | null;
  /** What the node is called where rows are collocates; by default "node". */
  readonly node?: string;
  /** The column that says how close they are; by default `z`, `score`, `weight` or `count`. */
  readonly value?: string;
  /** At most so many ties, the closest; by default 40. */
  readonly limit?: number;
  /** `shown`: an arrow from the first end to the second; ties both ways lie side by side. */
  readonly direction?: "hidden" | "shown";
  /** What the dots are (default "words"). */
  readonly nodes?: string;
}

/**
 * Words as dots, ties as lines: the thicker, the closer; a dot grows with the number of its ties. Use it to see groups of words that belong together. What
 * is near what on the page is only layout: read the lines, and for figures the table.
 *
 * @param table Rows as `collocations()` (of size 2) or `collocates()` gives them, or any with `from` and `to`.
 * @param options `limit` 40 ties, `width` 640 pixels.
 * @returns A chart; each line carries `row`, its place in `table.rows`.
 * @throws bad-option for a value that the table has no column for.
 * @cost O(words² × 300)
 */
export function chartNetwork(table: Table<object>, options: NetworkOptions = {}): Chart {
  expectKind(table, "table", "chartNetwork");
  expectOptions(
    options,
    {
      title: true,
      subtitle: true,
      width: true,
      colors: true,
      ends: true,
      node: true,
      value: true,
      limit: true,
      direction: true,
      nodes: true,
    },
    "chartNetwork",
  );
  const { limit = 40, width = 640, direction = "hidden", nodes = "words" } = options;
  const directed = direction === "shown";
  const title = options.title ?? "Words that keep company";
  const value = valueOf(table, options.value);
  const ties = tiesOf(table, value, options).slice(0, Math.max(1, limit));
  if (ties.length === 0) return message(table, { title, text: "There are no ties to draw.", width });
  const names = [...new Set(ties.flatMap(({ from, to }) => [from, to]))].toSorted();
  const most = Math.max(...ties.map((tie) => tie.value));
  const indexed = ties.map(({ from, to, value: closeness }) => ({
    from: names.indexOf(from),
    to: names.indexOf(to),
    strength: most > 0 ? Math.max(0, closeness / most) : 0,
  }));
  const places = springLayout(names.length, indexed);
  const lines = ties.map((tie, i): Datum => {
    const [a, b] = [places[indexed[i]?.from ?? 0], places[indexed[i]?.to ?? 0]];
    const line = { x: a?.x ?? 0, y: a?.y ?? 0, x2: b?.x ?? 0, y2: b?.y ?? 0 };
    return {
      row: tie.row,
      ...(directed ? aside(line, width) : line),
      value: tie.value,
      words: `${tie.from} ${directed ? "→" : "–"} ${tie.to}: ${label(table, value)} ${figure(tie.value)}`,
    };
  });
  const degree = (name: string): number => ties.filter(({ from, to }) => from === name || to === name).length;
  const dots = names.map((name, i): Datum => ({
    name,
    x: places[i]?.x ?? 0,
    y: places[i]?.y ?? 0,
    ties: degree(name),
  }));
  const first = names.toSorted((a, b) => degree(b) - degree(a) || (a < b ? -1 : 1)).slice(0, 3);
  const told = first.map((name) => `${name} (${degree(name)})`).join(", ");
  const alt = `Network. ${title}: ${figure(ties.length)} ties between ${figure(names.length)} ${nodes}. Most ties: ${told}. Closest: ${ties
    .slice(0, 3)
    .map(({ from, to }) => `${from} ${directed ? "to" : "and"} ${to}`)
    .join(", ")}.`;
  const subtitle = [
    options.subtitle ?? `Lines: ${label(table, value)}, the ${figure(ties.length)} closest, ${basis(table)}`,
  ];
  return assemble(bodyOf(lines, dots, { width, directed }), { table, title, subtitle, alt, room: width });
}

interface NamedTie {
  readonly row: number;
  readonly from: string;
  readonly to: string;
  readonly value: number;
}

function tiesOf(table: Table<object>, value: string, { ends, node = "node" }: NetworkOptions): readonly NamedTie[] {
  const of = ends ?? ((row: Row) => usualEnds(row, node));
  return table.rows
    .flatMap((row, place): readonly NamedTie[] => {
      const pair = of(row as Row);
      const closeness = (row as Row)[value];
      return pair === null || typeof closeness !== "number" || !(closeness > 0)
        ? []
        : [{ row: place, from: pair[0], to: pair[1], value: closeness }];
    })
    .toSorted((a, b) => b.value - a.value || a.row - b.row);
}

function usualEnds(row: Row, node: string): readonly [string, string] | null {
  if (typeof row["collocate"] === "string") return [node, row["collocate"]];
  if (typeof row["from"] === "string" && typeof row["to"] === "string") return [row["from"], row["to"]];
  const words = String(row["collocation"] ?? "").split(" ");
  return words.length === 2 ? [words[0] as string, words[1] as string] : null;
}

function valueOf({ columns }: Table<object>, asked: string | undefined): string {
  const names = Object.keys(columns);
  if (asked !== undefined) return chosen(names, [asked], { who: "chartNetwork", option: "value" })[0] ?? asked;
  return ["z", "score", "weight", "count"].find((name) => names.includes(name)) ?? names[0] ?? "";
}

function label({ columns }: Table<object>, name: string): string {
  return (columns as Table["columns"])[name]?.label ?? name;
}

const { light: palette } = theme;

interface Line {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
}

/** A tie moved to its right by four pixels, with the place and the angle of its arrow. */
function aside(
  { x, y, x2, y2 }: Line,
  width: number,
): Line & { readonly ax: number; readonly ay: number; readonly angle: number } {
  const [across, up] = [width - 80, heightOf(width) - 48];
  const [dx, dy] = [(x2 - x) * across, (y2 - y) * up];
  const length = Math.hypot(dx, dy) || 1;
  const [sx, sy] = [((dy / length) * 4) / across, ((-dx / length) * 4) / up];
  const at = (a: number, b: number): number => a + 0.62 * (b - a);
  return {
    x: x + sx,
    y: y + sy,
    x2: x2 + sx,
    y2: y2 + sy,
    ax: at(x, x2) + sx,
    ay: at(y, y2) + sy,
    angle: (Math.atan2(dx, dy) * 180) / Math.PI,
  };
}

function heightOf(width: number): number {
  return Math.round(width * 0.72);
}

function bodyOf(
  lines: readonly Datum[],
  dots: readonly Datum[],
  { width, directed }: { readonly width: number; readonly directed: boolean },
): object {
  const scale = (range: readonly number[]): object => ({
    scale: { domain: [0, 1], range, nice: false },
    axis: null,
    type: "quantitative",
  });
  const height = heightOf(width);
  const x = { field: "x", ...scale([40, width - 40]) };
  const y = { field: "y", ...scale([height - 24, 24]) };
  const text = { type: "text", fontSize: theme.size.label, dy: -11, baseline: "bottom" };
  return {
    width,
    height,
    layer: [
      {
        data: { values: lines },
        mark: { type: "rule", color: palette.series[0]?.mark, opacity: 0.55, strokeCap: "round" },
        encoding: {
          x,
          y,
          x2: { field: "x2" },
          y2: { field: "y2" },
          strokeWidth: { field: "value", type: "quantitative", scale: { range: [0.8, 6] }, legend: null },
          ...spoken,
        },
      },
      ...(directed
        ? [
            {
              data: { values: lines },
              mark: {
                type: "point",
                shape: "wedge",
                filled: true,
                size: 320,
                opacity: 1,
                color: palette.series[0]?.mark,
              },
              encoding: {
                x: { ...x, field: "ax" },
                y: { ...y, field: "ay" },
                angle: { field: "angle", type: "quantitative", scale: null },
                ...spoken,
              },
            },
          ]
        : []),
      {
        data: { values: dots },
        mark: { type: "circle", color: palette.series[0]?.mark, opacity: 1, stroke: palette.ground, strokeWidth: 1.5 },
        encoding: {
          x,
          y,
          size: { field: "ties", type: "quantitative", scale: { domainMin: 0, range: [30, 260] }, legend: null },
        },
      },
      {
        data: { values: dots },
        mark: { ...text, stroke: palette.ground, strokeWidth: 4, strokeJoin: "round" },
        encoding: { x, y, text: { field: "name", type: "nominal" } },
      },
      {
        data: { values: dots },
        mark: { ...text, color: palette.ink },
        encoding: { x, y, text: { field: "name", type: "nominal" } },
      },
    ],
  };
}
