// What each entry of a codebook does to a conclusion: what is left of it without the entry, against what it is with all.

import type { InfluenceRow } from "../audit/influence-row.ts";
import type { Chart } from "../core/chart.ts";
import { expectKind } from "../core/expect-kind.ts";
import { expectOptions } from "../core/expect-options.ts";
import type { Table } from "../core/table.ts";
import { assemble, type ChartOptions } from "./assemble.ts";
import { basis } from "./basis.ts";
import { dotsAlt } from "./dots-alt.ts";
import { dots, type Dot, type Line } from "./dots.ts";
import { capital, figure } from "./figure.ts";
import { message } from "./message.ts";
import { reason } from "./reason.ts";
import { series } from "./series.ts";

/** The options of `chartInfluence()`. */
export interface InfluenceChartOptions extends ChartOptions {
  /** At most so many entries a frame, those that change most (default 20). */
  readonly limit?: number;
}

/**
 * Use it to show that a finding does not rest on one word: a dot is the conclusion without the entry, with its interval, the dashed line the conclusion with all. Entries that change most stand at the top; what becomes of the conclusion is written beside each.
 *
 * @param table What `influence` answers.
 * @param options `limit` 20 entries a frame, `width` 520 pixels.
 * @returns A chart; each dot carries `row`, its place in `table.rows`.
 * @cost O(rows log rows)
 * @example
 * const house = corpus([{ text: "Security and safety. ".repeat(200), vars: { party: "A" } }, { text: "Safety and peace. ".repeat(200), vars: { party: "B" } }]);
 * const table = influence(tokens(house), dictionary({ security: ["secur*", "safe*"] }), { by: "party", compare: ["A", "B"] });
 * chartInfluence(table).spec.title.text; // => ["A less B without each entry"]
 */
export function chartInfluence(table: Table<InfluenceRow>, options: InfluenceChartOptions = {}): Chart {
  expectKind(table, "table", "chartInfluence");
  expectOptions(options, { title: true, subtitle: true, width: true, colors: true, limit: true }, "chartInfluence");
  const { width = 520, limit = 20, colors } = options;
  const { label, unit = "" } = table.columns.value;
  const title = options.title ?? `${capital(label)} without each entry`;
  const size = ({ change }: InfluenceRow): number => (change === null ? -1 : Math.abs(change));
  const panels = [...new Set(table.rows.map(({ frame }) => frame))];
  const kept = panels.flatMap((frame) =>
    table.rows
      .map((row, place) => ({ row, place }))
      .filter(({ row }) => row.frame === frame)
      .sort((a, b) => size(b.row) - size(a.row) || (a.row.entry < b.row.entry ? -1 : 1))
      .slice(0, Math.max(1, limit)),
  );
  if (kept.length === 0) return message(table, { title, text: "There are no entries to draw.", width });
  const shown = kept.map(({ row, place }) => dotOf(row, place, panels.length > 1 ? row.frame : ""));
  const lines = panels.flatMap((frame): readonly Line[] => {
    const value = table.rows.find((row) => row.frame === frame)?.value ?? null;
    return value === null
      ? []
      : [{ panel: panels.length > 1 ? frame : "", at: value, label: `with all ${figure(value)}` }];
  });
  const looks = series([...new Set(shown.map(({ look }) => look))], colors === undefined ? {} : { colors });
  const { body, room } = dots({
    dots: shown,
    lines,
    names: [...new Set(shown.map(({ name }) => name))],
    panels: panels.length > 1 ? panels : [""],
    looks,
    width,
    axisTitle: unit,
  });
  const level = figure(100 * Number(table.method.options["level"] ?? 0.95));
  const subtitle =
    options.subtitle ??
    `${capital(unit)}, ${basis(table)} · dot: without the entry, line: ${level} % interval · dashed: with all entries`;
  const alt = dotsAlt(shown, { kind: "Dot chart with intervals", title, measured: `${label}, ${unit}`, lines });
  return assemble(body, { table, title, subtitle: [subtitle], alt, room });
}

function dotOf(
  { entry, list, without, withoutLow, withoutHigh, verdict, status }: InfluenceRow,
  row: number,
  panel: string,
): Dot {
  const name = list === "exclude" ? `not ${entry}` : entry;
  const range = withoutLow === null || withoutHigh === null ? "" : ` (${figure(withoutLow)} to ${figure(withoutHigh)})`;
  const told = without === null ? reason(status) : `${figure(without)}${range}, ${verdict}`;
  return {
    row,
    panel,
    name,
    look: verdict,
    value: without,
    low: withoutLow,
    high: withoutHigh,
    label: without === null ? reason(status) : `${figure(without)} ${verdict}`,
    words: `${panel === "" ? "" : `${panel}, `}without ${name}: ${told}`,
  };
}
