// One rate a speaker, party or period: dots with their intervals, sorted, against a dashed line for the whole corpus.

import type { Chart } from "../core/chart.ts";
import type { Table } from "../core/table.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";
import { assemble, type ChartOptions } from "./assemble.ts";
import { basis, counted, divided, intervals, subjects } from "./basis.ts";
import { dotsAlt } from "./dots-alt.ts";
import { dots, ranked, type Dot, type Line } from "./dots.ts";
import { capital, figure, listing } from "./figure.ts";
import { intervalsData, viewed, wholes, type View } from "./intervals-data.ts";
import { message } from "./message.ts";
import type { RateRow } from "./rates-data.ts";
import { series, type SeriesLook } from "./series.ts";
import { theme } from "./theme.ts";

/** The options of `chartIntervals()`. */
export interface IntervalsOptions extends ChartOptions {
  /** The frames to show, each in a panel; the first decides the order of the rows. By default all, the most frequent first. */
  readonly frames?: readonly string[];
  /** The groups to show; by default all. */
  readonly groups?: readonly string[];
  /** Which period to show where the table has several; by default "all", else the last. */
  readonly period?: string;
  /** At most so many rows, the highest; by default 30. */
  readonly limit?: number;
  /** Groups that stand out in colour while all others step back in grey. */
  readonly highlight?: readonly string[];
}

/**
 * Rates as dots with intervals, by speaker or any other group. Use it to compare groups; for a course over time see `chartRates()`.
 * Where there is one group, its periods or its frames are the rows. The dashed line is the rate of all rows of the table together
 * (all counts over all tokens). Overlapping intervals are not a test of a difference.
 *
 * @param table Rows as `trackFrames()` gives them.
 * @param options `limit` 30 rows, `width` 560 pixels; title and subtitle are made from the table unless given.
 * @returns A chart; each datum drawn from a row carries `row`, its place in `table.rows`.
 * @throws bad-option for a frame, group or period that the table does not have.
 * @cost O(rows log rows)
 * @example
 * const house = corpus([{ text: "Security first. ".repeat(300), vars: { speaker: "Ann" } }, { text: "Peace. ".repeat(600), vars: { speaker: "Bo" } }]);
 * const rates = trackFrames(tokens(house), dictionary({ security: "secur*" }), { by: "speaker" });
 * chartIntervals(rates).spec.title.text; // => ["Security by speaker"]
 */
export function chartIntervals(table: Table<RateRow>, options: IntervalsOptions = {}): Chart {
  expectKind(table, "table", "chartIntervals");
  expectOptions(
    options,
    {
      title: true,
      subtitle: true,
      width: true,
      colors: true,
      frames: true,
      groups: true,
      period: true,
      limit: true,
      highlight: true,
    },
    "chartIntervals",
  );
  const { limit = 30, width = 560 } = options;
  const view = viewed(table, options);
  const title = options.title ?? titled(table, view);
  const all = intervalsData(table, view);
  if (all.length === 0) return message(table, { title, text: "There are no rows to draw.", width });
  const [first = ""] = view.panels;
  const order = ranked(all.filter((dot) => dot.panel === first));
  const names = [...new Set([...order, ...ranked(all)])];
  const kept = names.slice(0, Math.max(1, limit));
  const shown = all.filter((dot) => kept.includes(dot.name));
  const lines = view.rowBy === "group" && view.groupCount > 1 ? wholes(table, view) : [];
  const looks = looksOf(table, view.frames, options);
  const unit = table.columns.rate.unit ?? "";
  const { body, room } = dots({ dots: shown, lines, names: kept, panels: view.panels, looks, width, axisTitle: unit });
  const cut = names.length - kept.length;
  const subtitle = options.subtitle === undefined ? subtitles(table, { view, shown, lines, cut }) : [options.subtitle];
  const alt = dotsAlt(shown, { kind: "Dot chart with intervals", title, measured: `${counted(table)} ${unit}`, lines });
  return assemble(body, { table, title, subtitle, alt, room });
}

/** The colour of each frame; what is not highlighted shares the grey under the empty name. */
function looksOf(
  table: Table<RateRow>,
  frames: readonly string[],
  { colors }: IntervalsOptions,
): ReadonlyMap<string, SeriesLook> {
  const own = colors === undefined ? {} : { colors };
  const looks = series(
    table.rows.map((row) => row.frame),
    own,
  );
  const { quiet, soft } = theme.light;
  return new Map([
    ...frames.map((frame) => [frame, looks.get(frame) as SeriesLook] as const),
    ["", { mark: quiet, text: soft, dash: [1, 0] }],
  ]);
}

function titled(table: Table<RateRow>, { rowBy, frames, period, groupCount }: View): string {
  if (frames.length === 0) return "Rates";
  const named = frames.length > 4 ? `${figure(frames.length)} ${subjects(table)}` : capital(listing(frames));
  const when = period === null || period === "all" ? "" : `, ${period}`;
  if (rowBy === "frame") return `${named}${when}`;
  return rowBy === "period" ? `${named} by period` : `${named}${groupCount > 1 ? ` by ${divided(table)}` : ""}${when}`;
}

function subtitles(
  table: Table<RateRow>,
  {
    view,
    shown,
    lines,
    cut,
  }: { readonly view: View; readonly shown: readonly Dot[]; readonly lines: readonly Line[]; readonly cut: number },
): readonly string[] {
  const kinds = intervals(
    table,
    shown.map((dot) => table.rows[dot.row]?.interval ?? ""),
  );
  const key = ["Dot: rate", kinds === "" ? "" : `line: ${kinds}`, lines.length === 0 ? "" : "dashed: all together"];
  const names = new Set(shown.map((dot) => dot.name)).size;
  const highest = cut === 0 ? "" : `, the ${figure(names)} highest of ${figure(names + cut)}`;
  const sorted = view.panels.length > 1 ? `; sorted by ${view.panels[0] ?? ""}` : "";
  const unknown = shown.filter((dot) => dot.value === null).length;
  const notes =
    unknown === 0 ? [] : [`Open grey circles: too little data (${figure(unknown)} of ${figure(shown.length)})`];
  return [
    `${capital(counted(table))} ${table.columns.rate.unit ?? ""} ${basis(table)}${highest}${sorted}`,
    key.filter((part) => part !== "").join(" · "),
    ...notes,
  ];
}
