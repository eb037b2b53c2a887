// The laws of vocabulary on two logarithmic axes: words by rank (Zipf), or the growth of the vocabulary (Heaps), observed as dots and expected as a line.

import type { Chart } from "../core/chart.ts";
import { expectKind } from "../core/expect-kind.ts";
import { expectOptions } from "../core/expect-options.ts";
import type { Table } from "../core/table.ts";
import type { Heaps } from "../stats/heaps.ts";
import type { Zipf } from "../stats/zipf.ts";
import { assemble, type ChartOptions, type Datum } from "./assemble.ts";
import { basis } from "./basis.ts";
import { colored } from "./colored.ts";
import { figure } from "./figure.ts";
import { message } from "./message.ts";
import { series } from "./series.ts";
import { spoken } from "./spoken.ts";
import { theme } from "./theme.ts";

interface Point {
  readonly row: number;
  readonly group: string;
  readonly x: number;
  readonly y: number;
  readonly expected: number | null;
  readonly words: string;
}

interface View {
  readonly table: Table<object>;
  readonly points: readonly Point[];
  readonly title: string;
  readonly subtitle: string;
  readonly axes: readonly [x: string, y: string];
  readonly told: readonly string[];
}

/**
 * Where the dots leave the line, the law does not hold: mostly at both ends.
 *
 * @param table What `zipf` or `heaps` answers.
 * @returns A chart; each dot carries `row`, its place in `ranks.rows` or `growth.rows`. Of thousands of ranks about two hundred are drawn, evenly over their logarithm.
 * @cost O(rows)
 * @example
 * const said = tokens(corpus(["a ".repeat(600) + "b ".repeat(300) + "c ".repeat(200) + "d ".repeat(150)]));
 * chartVocabulary(zipf(said, { law: "zipf" })).spec.title.text; // => ["4 words by rank: exponent 1.0"]
 */
export function chartVocabulary(table: Zipf | Heaps, options: ChartOptions = {}): Chart {
  expectKind(table, "table", "chartVocabulary");
  expectOptions(options, { title: true, subtitle: true, width: true, colors: true }, "chartVocabulary");
  const { width = 560, colors } = options;
  const view = "ranks" in table ? ofRanks(table) : ofGrowth(table);
  const title = options.title ?? view.title;
  if (view.points.length === 0) return message(view.table, { title, text: "There are no words to draw.", width });
  const names = [...new Set(view.points.map(({ group }) => group))];
  const looks = series(names, colors === undefined ? {} : { colors });
  const data = view.points.map((point): Datum => ({ ...point }));
  const legend = names.length > 1 ? { title: null, labelFontSize: theme.size.label, symbolType: "circle" } : null;
  const color = { ...colored(names, { looks, field: "group", part: "mark" }), legend };
  const [x, y] = view.axes.map((axis, i) => ({
    field: i === 0 ? "x" : "y",
    type: "quantitative",
    title: axis,
    scale: { type: "log", nice: true },
    axis: { format: "~s", values: Array.from({ length: 10 }, (_, power) => 10 ** power), grid: true },
  }));
  const body = {
    width,
    height: Math.round(width * 0.65),
    data: { values: data },
    layer: [
      { mark: { type: "circle", size: 30, opacity: 0.75 }, encoding: { x, y, color, ...spoken } },
      {
        transform: [{ filter: "datum.expected !== null" }],
        mark: { type: "line", strokeWidth: 1.6, strokeDash: [5, 3], aria: false },
        encoding: { x, y: { ...y, field: "expected" }, color },
      },
    ],
  };
  return assemble(body, {
    table: view.table,
    title,
    subtitle: [options.subtitle ?? `${view.subtitle}, ${basis(table)} · dashed: what the law expects`],
    alt: `Scatter plot on logarithmic axes. ${title}. ${view.told.join("; ")}.`,
    room: width,
  });
}

function ofRanks({ rows, ranks }: Zipf): View {
  const thinned = ranks.rows.flatMap((row, place): readonly Point[] =>
    shown(row.rank, rows.find(({ group }) => group === row.group)?.types ?? 0)
      ? [
          {
            row: place,
            group: row.group,
            x: row.rank,
            y: row.count,
            expected: row.expected,
            words: `${row.feature}: rank ${figure(row.rank)}, ${figure(row.count)} times${row.expected === null ? "" : `, expected ${figure(row.expected)}`}`,
          },
        ]
      : [],
  );
  const [only] = rows;
  const exponent =
    rows.length === 1 && only?.exponent != null ? `: exponent ${figure(only.exponent, { kind: "number" })}` : "";
  return {
    table: ranks,
    points: thinned,
    title: `${figure(ranks.rows.length)} words by rank${exponent}`,
    subtitle: "Count by rank",
    axes: ["rank", "count"],
    told: rows.map((row) => `${row.group}: exponent ${withRange(row)}, ${figure(row.types)} words`),
  };
}

function ofGrowth({ rows, growth }: Heaps): View {
  const points = growth.rows.map((row, place) => ({
    row: place,
    group: row.group,
    x: row.tokens,
    y: row.types,
    expected: row.expected,
    words: `${row.group}: ${figure(row.types)} different words in ${figure(row.tokens)}${row.expected === null ? "" : `, expected ${figure(row.expected)}`}`,
  }));
  const [only] = rows;
  const exponent = rows.length === 1 && only?.exponent != null ? `: exponent ${figure(only.exponent)}` : "";
  return {
    table: growth,
    points,
    title: `Growth of the vocabulary${exponent}`,
    subtitle: "Different words by words in all",
    axes: ["tokens", "different words"],
    told: rows.map(
      (row) => `${row.group}: exponent ${withRange(row)}, ${figure(row.types)} words in ${figure(row.tokens)}`,
    ),
  };
}

/** The first ranks all, then about fifty for each power of ten. */
function shown(rank: number, last: number): boolean {
  return rank <= 20 || rank === last || Math.floor(50 * Math.log10(rank)) > Math.floor(50 * Math.log10(rank - 1));
}

function withRange({
  exponent,
  low,
  high,
}: {
  readonly exponent: number | null;
  readonly low: number | null;
  readonly high: number | null;
}): string {
  const range = low === null || high === null ? "" : ` (${low.toFixed(3)} to ${high.toFixed(3)})`;
  return `${exponent === null ? "unknown" : exponent.toFixed(3)}${range}`;
}
