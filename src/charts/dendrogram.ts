// The tree of a hierarchy: documents on the left, joined where their clusters are.

import type { Chart } from "../core/chart.ts";
import { expectKind } from "../core/expect-kind.ts";
import { expectOptions } from "../core/expect-options.ts";
import type { Hierarchy } from "../stats/hierarchy.ts";
import { assemble, type ChartOptions, type Datum } from "./assemble.ts";
import { basis } from "./basis.ts";
import { figure } from "./figure.ts";
import { spoken } from "./spoken.ts";
import { theme } from "./theme.ts";

const { light: palette } = theme;

/**
 * A dendrogram. The further right two documents meet, the less alike they are. Beside it stands the heat map in the same order: `chartMatrix(table, { order: tree.members.rows.map(({ document }) => document), mirror: "both" })`.
 *
 * @param tree What `hierarchy` answers.
 * @param options `width` 460 pixels; the height follows from the documents.
 * @returns A chart; each joint carries `row`, its place in `tree.rows`. The clusters of the cut have colours.
 * @cost O(documents)
 * @example
 * const texts = features(tokens(corpus([{ id: "a", text: "war and peace" }, { id: "b", text: "war and trade" }, { id: "c", text: "jobs and trade" }])));
 * chartDendrogram(hierarchy(similarity(texts))).spec.title.text; // => ["Tree of 3 documents"]
 */
export function chartDendrogram(tree: Hierarchy, options: ChartOptions = {}): Chart {
  expectKind(tree, "table", "chartDendrogram");
  expectOptions(options, { title: true, subtitle: true, width: true, colors: true }, "chartDendrogram");
  const { width = 460 } = options;
  const members = tree.members.rows;
  const title = options.title ?? `Tree of ${figure(members.length)} documents`;
  const { lines, joints, leaves } = drawn(tree);
  const x = {
    field: "x",
    type: "quantitative",
    title: tree.columns.height.unit,
    scale: { zero: true, nice: true },
    axis: { tickCount: 5, grid: true },
  };
  const y = {
    field: "y",
    type: "quantitative",
    scale: { domain: [members.length + 0.5, 0.5], nice: false },
    axis: null,
  };
  const color = { field: "color", type: "nominal", scale: null, legend: null };
  const step = members.length > 80 ? 12 : 18;
  const body = {
    width,
    height: members.length * step,
    layer: [
      {
        data: { values: lines },
        mark: { type: "rule", strokeWidth: 1.6, aria: false },
        encoding: { x, x2: { field: "x2" }, y, y2: { field: "y2" }, color },
      },
      {
        data: { values: joints },
        mark: { type: "circle", size: 34, opacity: 1 },
        encoding: { x, y, color, ...spoken },
      },
      {
        data: { values: leaves },
        mark: {
          type: "text",
          align: "right",
          baseline: "middle",
          dx: -6,
          fontSize: Math.min(theme.size.label, step - 2),
          aria: false,
        },
        encoding: { x, y, text: { field: "name", type: "nominal" }, color },
      },
    ],
  };
  const { linkage, measure, groups } = tree.method.options;
  const fits = tree.cophenetic === null ? "" : ` · cophenetic correlation ${figure(tree.cophenetic)}`;
  const clusters = [...new Set(members.map(({ cluster }) => cluster))].map(
    (wanted) =>
      `${wanted}: ${members
        .filter(({ cluster }) => cluster === wanted)
        .map(({ document }) => document)
        .slice(0, 12)
        .join(", ")}`,
  );
  return assemble(body, {
    table: tree,
    title,
    subtitle: [
      options.subtitle ??
        `${String(linkage)} linkage of ${String(measure)}, cut into ${String(groups)}, ${basis(tree)}${fits}`,
    ],
    alt: `Dendrogram. ${title}. Clusters: ${clusters.join("; ")}.`,
    room: width + 120,
  });
}

interface Node {
  readonly x: number;
  readonly y: number;
  /** 0 where documents of several clusters are below. */
  readonly cluster: number;
}

function drawn({ rows, members }: Hierarchy): {
  readonly lines: readonly Datum[];
  readonly joints: readonly Datum[];
  readonly leaves: readonly Datum[];
} {
  const nodes = new Map<string, Node>(
    members.rows.map(({ document, place, cluster }) => [document, { x: 0, y: place, cluster }]),
  );
  const marks = palette.series.map(({ mark }) => mark);
  const colorOf = (cluster: number): string =>
    cluster === 0 ? palette.soft : (marks[(cluster - 1) % marks.length] ?? palette.soft);
  const [lines, joints]: [Datum[], Datum[]] = [[], []];
  for (const [row, { step, first, second, height, documents }] of rows.entries()) {
    const [a, b] = [nodes.get(first), nodes.get(second)];
    if (a === undefined || b === undefined) continue;
    const cluster = a.cluster === b.cluster ? a.cluster : 0;
    const own = { x: height, y: (a.y + b.y) / 2, cluster };
    nodes.set(`#${step}`, own);
    for (const end of [a, b]) lines.push({ x: end.x, x2: height, y: end.y, y2: end.y, color: colorOf(end.cluster) });
    lines.push({ x: height, x2: height, y: a.y, y2: b.y, color: colorOf(cluster) });
    const words = `${first} and ${second}: joined at ${figure(height)}, ${figure(documents)} documents`;
    joints.push({ row, x: own.x, y: own.y, color: colorOf(cluster), words });
  }
  const leaves = members.rows.map(({ document, place, cluster }) => ({
    x: 0,
    y: place,
    name: document,
    color: colorOf(cluster),
  }));
  return { lines, joints, leaves };
}
