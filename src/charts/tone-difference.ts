// The tone around a frame against the rest of the same speech: dots with intervals on either side of zero.

import type { Chart } from "../core/chart.ts";
import type { Table } from "../core/table.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";
import { assemble, type ChartOptions } from "./assemble.ts";
import { basis, divided, intervals } from "./basis.ts";
import { chosen } from "./chosen.ts";
import { dotsAlt } from "./dots-alt.ts";
import { dots, ranked, type Dot } from "./dots.ts";
import { capital, figure, listing } from "./figure.ts";
import { message } from "./message.ts";
import { reason } from "./reason.ts";
import { series, type SeriesLook } from "./series.ts";

/** What the chart reads of a row: those of `toneAround()` have it. */
export interface ToneDifferenceRow {
  readonly group: string;
  readonly frame: string;
  readonly lexicon: string;
  readonly sentences: number;
  readonly tone: number | null;
  readonly baseline: number | null;
  readonly difference: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly interval: string;
  readonly status: string;
}

/** The options of `chartToneDifference()`. */
export interface ToneDifferenceOptions extends ChartOptions {
  /** The frames to show; by default all. */
  readonly frames?: readonly string[];
  /** The groups to show; by default all. */
  readonly groups?: readonly string[];
  /** The lexicon to show where the table has several; by default each in panels of its own. */
  readonly lexicon?: string;
  /** At most so many rows; by default 30. */
  readonly limit?: number;
}

/**
 * How the sentences that hold a frame differ in tone from the speech's own baseline. Zero means: as the speech elsewhere.
 * Groups are the rows and frames the panels; where there is one group, frames are the rows.
 *
 * @param table Rows as `toneAround()` gives them.
 * @param options `limit` 30 rows, `width` 520 pixels; title and subtitle are made from the table unless given.
 * @returns A chart; each datum drawn from a row carries `row`, its place in `table.rows`.
 * @throws bad-option for a frame, group or lexicon that the table does not have.
 * @cost O(rows log rows)
 */
export function chartToneDifference(table: Table<ToneDifferenceRow>, options: ToneDifferenceOptions = {}): Chart {
  expectKind(table, "table", "chartToneDifference");
  expectOptions(
    options,
    { title: true, subtitle: true, width: true, colors: true, frames: true, groups: true, lexicon: true, limit: true },
    "chartToneDifference",
  );
  const { limit = 30, width = 520 } = options;
  const view = viewed(table, options);
  const title = options.title ?? titled(table, view);
  const all = dotsOf(table, view);
  if (all.length === 0) return message(table, { title, text: "There are no rows to draw.", width });
  const panels = [...new Set(all.map((dot) => dot.panel))];
  const names = [...new Set([...ranked(all.filter((dot) => dot.panel === panels[0])), ...ranked(all)])];
  const kept = names.slice(0, Math.max(1, limit));
  const shown = all.filter((dot) => kept.includes(dot.name));
  const lines = panels.map((panel) => ({ panel, at: 0, label: "as elsewhere" }));
  const own = options.colors === undefined ? {} : { colors: options.colors };
  const every = series(
    table.rows.map((row) => row.frame),
    own,
  );
  const looks = new Map(view.frames.map((frame) => [frame, every.get(frame) as SeriesLook]));
  const axisTitle = "← more negative · more positive →";
  const { body, room } = dots({ dots: shown, lines, names: kept, panels, looks, width, axisTitle });
  const subtitle =
    options.subtitle === undefined ? subtitles(table, shown, names.length - kept.length) : [options.subtitle];
  const measured = `tone of the sentences with the frame less the tone of the other sentences${unitOf(table)}`;
  const alt = dotsAlt(shown, { kind: "Dot chart with intervals around zero", title, measured, written: signed });
  return assemble(body, { table, title, subtitle, alt, room });
}

interface View {
  readonly frames: readonly string[];
  readonly groups: readonly string[];
  readonly lexicons: readonly string[];
}

function viewed(table: Table<ToneDifferenceRow>, options: ToneDifferenceOptions): View {
  const who = "chartToneDifference";
  const lexicon = options.lexicon === undefined ? undefined : [options.lexicon];
  return {
    frames: chosen(
      table.rows.map((row) => row.frame),
      options.frames,
      { who, option: "frames" },
    ),
    groups: chosen(
      table.rows.map((row) => row.group),
      options.groups,
      { who, option: "groups" },
    ),
    lexicons: chosen(
      table.rows.map((row) => row.lexicon),
      lexicon,
      { who, option: "lexicon" },
    ),
  };
}

function dotsOf(table: Table<ToneDifferenceRow>, { frames, groups, lexicons }: View): readonly Dot[] {
  const byGroup = groups.length > 1;
  return table.rows.flatMap((row, index): readonly Dot[] => {
    if (!frames.includes(row.frame) || !groups.includes(row.group) || !lexicons.includes(row.lexicon)) return [];
    const known = row.status === "ok" && row.difference !== null && Number.isFinite(row.difference);
    const parts = [byGroup && frames.length > 1 ? row.frame : "", lexicons.length > 1 ? row.lexicon : ""];
    const about = `${byGroup ? `${row.frame}, ` : ""}${byGroup ? row.group : row.frame}`;
    return [
      {
        row: index,
        panel: parts.filter((part) => part !== "").join(", "),
        name: byGroup ? row.group : row.frame,
        look: row.frame,
        value: known ? row.difference : null,
        low: known ? row.low : null,
        high: known ? row.high : null,
        label: known ? signed(row.difference) : `${reason(row.status)} (${sentences(row)})`,
        words: `${about}: ${known ? words(row) : reason(row.status)}, ${sentences(row)}, ${row.lexicon}`,
      },
    ];
  });
}

function words({ difference, low, high, tone, baseline }: ToneDifferenceRow): string {
  const range = low === null || high === null ? "" : ` (${signed(low)} to ${signed(high)})`;
  return `${signed(difference)}${range}, ${figure(tone)} against ${figure(baseline)}`;
}

function sentences({ sentences }: ToneDifferenceRow): string {
  return sentences === 1 ? "one sentence" : `${figure(sentences)} sentences`;
}

/** A difference always shows its direction. */
function signed(value: number | null): string {
  return value !== null && value > 0 ? `+${figure(value)}` : figure(value);
}

function unitOf(table: Table<ToneDifferenceRow>): string {
  const { unit } = table.columns.difference;
  return unit === undefined ? "" : `, in ${unit}`;
}

function titled(table: Table<ToneDifferenceRow>, { frames, groups }: View): string {
  if (frames.length === 0) return "Tone around frames";
  const named = frames.length > 4 ? `${figure(frames.length)} frames` : listing(frames);
  return capital(`tone around ${named}${groups.length > 1 ? `, by ${divided(table)}` : ""}`);
}

function subtitles(table: Table<ToneDifferenceRow>, shown: readonly Dot[], cut: number): readonly string[] {
  const kinds = intervals(
    table,
    shown.map((dot) => table.rows[dot.row]?.interval ?? ""),
  );
  const lexicons = [...new Set(shown.map((dot) => table.rows[dot.row]?.lexicon ?? ""))].sort();
  const unknown = shown.filter((dot) => dot.value === null).length;
  const left = cut === 0 ? [] : [`Not shown: ${figure(cut)} rows with lower differences`];
  const notes =
    unknown === 0 ? [] : [`Open grey circles: too little data (${figure(unknown)} of ${figure(shown.length)})`];
  return [
    `Sentences with the frame against the other sentences of the same speech, ${basis(table)}; lexicon: ${listing(lexicons)}${unitOf(table)}`,
    ["Dot: difference", kinds === "" ? "" : `line: ${kinds}`, "dashed: no difference"]
      .filter((part) => part !== "")
      .join(" · "),
    ...left,
    ...notes,
  ];
}
