// Documents on a scale: dots with their intervals, from the lowest position to the highest.

import type { Chart } from "../core/chart.ts";
import { expectKind } from "../core/expect-kind.ts";
import { expectOptions } from "../core/expect-options.ts";
import type { Table } from "../core/table.ts";
import type { PositionRow } from "../stats/scaling/scale.ts";
import { assemble, type ChartOptions } from "./assemble.ts";
import { basis } from "./basis.ts";
import { dotsAlt } from "./dots-alt.ts";
import { dots, type Dot } from "./dots.ts";
import { figure } from "./figure.ts";
import { message } from "./message.ts";
import { reason } from "./reason.ts";
import { series } from "./series.ts";

/** The options of `chartPositions()`. */
export interface PositionsOptions extends ChartOptions {
  /** Which group a document is of, by its id: groups get colours, named in the text of each mark. */
  readonly groups?: Readonly<Record<string, string>>;
  /** In which order: `position` (default) or `table`, as the rows stand, say by date. */
  readonly sort?: "position" | "table";
  /** At most so many documents (default 60): the outermost on both sides. */
  readonly limit?: number;
}

/**
 * Positions of documents with intervals, for any scaling method. Overlapping intervals are not a test of a difference.
 *
 * @param table What `wordfish`, `wordscores` and their like answer.
 * @param options `sort`, `groups`, `limit` 60.
 * @returns A chart; each mark drawn from a row carries `row`, its place in `table.rows`.
 * @cost O(rows log rows)
 * @example
 * const house = features(tokens(corpus([{ id: "L", text: "tax tax aid" }, { id: "R", text: "tax trade trade" }, { id: "V", text: "aid trade" }])));
 * chartPositions(wordscores(house, { references: { L: -1, R: 1 } })).spec.title.text; // => ["Positions of 3 documents"]
 */
export function chartPositions(table: Table<PositionRow>, options: PositionsOptions = {}): Chart {
  expectKind(table, "table", "chartPositions");
  expectOptions(
    options,
    { title: true, subtitle: true, width: true, colors: true, groups: true, sort: true, limit: true },
    "chartPositions",
  );
  const { groups = {}, sort = "position", limit = 60, width = 520, colors } = options;
  const known = table.rows.filter(({ position }) => position !== null).length;
  const title = options.title ?? `Positions of ${figure(known)} documents`;
  const all = table.rows.map((row, place) => dotOf(row, place, groups[row.document] ?? ""));
  const ordered =
    sort === "table"
      ? all
      : all.toSorted((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || (a.name < b.name ? -1 : 1));
  const shown = outermost(ordered, Math.max(2, limit));
  if (known === 0) return message(table, { title, text: "No document has a position.", width });
  const looks = series([...new Set(all.map(({ look }) => look))], colors === undefined ? {} : { colors });
  const unit = table.columns.position.unit ?? "";
  const { body, room } = dots({
    dots: shown,
    lines: [],
    names: shown.map(({ name }) => name),
    panels: [""],
    looks,
    width,
    axisTitle: unit,
  });
  const level = figure(100 * Number(table.method.options["level"] ?? 0.95));
  const cut = ordered.length - shown.length;
  const how = {
    conditional: "words taken as known",
    "cluster-bootstrap": "bootstrap over words",
    "burst-bootstrap": "bootstrap of bursty counts",
    none: "",
  };
  const kind = table.rows.find(({ interval }) => interval !== "none")?.interval ?? "conditional";
  const subtitle =
    options.subtitle ??
    `${table.method.name}, ${unit}, ${basis(table)} · line: ${level} % interval, ${how[kind]}${cut > 0 ? ` · ${figure(cut)} in the middle left out` : ""}`;
  const alt = dotsAlt(shown, { kind: "Dot chart with intervals", title, measured: `position, in ${unit}` });
  return assemble(body, { table, title, subtitle: [subtitle], alt, room });
}

function dotOf({ document, position, low, high, status, tokens }: PositionRow, row: number, group: string): Dot {
  const range = low === null || high === null ? "" : ` (${figure(low)} to ${figure(high)})`;
  return {
    row,
    panel: "",
    name: document,
    look: group,
    value: position,
    low,
    high,
    label: position === null ? reason(status) : figure(position),
    words: `${document}${group === "" ? "" : `, ${group}`}: ${position === null ? reason(status) : `${figure(position)}${range}`}, ${figure(tokens)} tokens`,
  };
}

function outermost(all: readonly Dot[], limit: number): readonly Dot[] {
  if (all.length <= limit) return all;
  const above = Math.ceil(limit / 2);
  return [...all.slice(0, above), ...all.slice(all.length - (limit - above))];
}
