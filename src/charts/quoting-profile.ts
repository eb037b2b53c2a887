// How speakers are quoted: how often, how long and how early, side by side, a row for each speaker.

import type { Chart } from "../core/chart.ts";
import { HustingsError } from "../core/errors.ts";
import type { Table } from "../core/table.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";
import { assemble, type ChartOptions } from "./assemble.ts";
import { bars, type Bar } from "./bars.ts";
import { basis, intervals } from "./basis.ts";
import { dotsAlt } from "./dots-alt.ts";
import { figure } from "./figure.ts";
import { message } from "./message.ts";
import { reason } from "./reason.ts";
import { theme } from "./theme.ts";

/** What the chart reads of a row: those of `quotingProfile()` have it. `speaker` is null for what nobody could be found for. */
export interface QuotingProfileRow {
  readonly group: string;
  readonly speaker: string | null;
  readonly quotations: number;
  /** 0 to 1, of the quotations of the group. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly documents: number;
  readonly meanWords: number;
  readonly firstPosition: number;
  readonly interval: string;
  readonly status: string;
}

/** The options of `chartQuotingProfile()`. */
export interface QuotingProfileOptions extends ChartOptions {
  /** The outlet to show where the table has several; by default the first. */
  readonly group?: string;
  /** At most so many speakers, the most quoted; by default 15. Unattributed quotations are always shown. */
  readonly limit?: number;
}

/**
 * Who is quoted how often, how long and how early: three panels of bars with the same speakers. Use it beside `chartQuotedShare()`, which adds words up.
 * The share has an interval; length and place are means without one, and with few quotations they are anecdotes.
 *
 * @param table Rows as `quotingProfile()` gives them.
 * @param options `group`: the first. `limit` 15 speakers, `width` 480 pixels for all panels; title and subtitle are made from the table unless given.
 * @returns A chart; each datum carries `row`, its place in `table.rows`.
 * @throws bad-option for a group that the table does not have.
 * @cost O(rows log rows)
 */
export function chartQuotingProfile(table: Table<QuotingProfileRow>, options: QuotingProfileOptions = {}): Chart {
  expectKind(table, "table", "chartQuotingProfile");
  expectOptions(
    options,
    { title: true, subtitle: true, width: true, colors: true, group: true, limit: true },
    "chartQuotingProfile",
  );
  const { limit = 15, width = 480 } = options;
  const groups = [...new Set(table.rows.map((row) => row.group))];
  const group = options.group ?? groups[0];
  if (options.group !== undefined && !groups.includes(options.group)) throw unknownGroup(options.group, groups);
  const of = groups.length > 1 && group !== undefined ? `: ${group}` : "";
  const title = options.title ?? `Who is quoted how often, how long, how early${of}`;
  const all = rowsOf(table, group);
  if (all.length === 0) return message(table, { title, text: "There are no quotations to draw.", width });
  const named = all.filter(({ row }) => row.speaker !== null).slice(0, Math.max(1, limit));
  const shown = [...named, ...all.filter(({ row }) => row.speaker === null)];
  const panels = measures.map((measure, i) =>
    bars({
      bars: shown.map((one) => barOf(one, measure, options)),
      panels: [""],
      width: Math.round(width / measures.length),
      axisTitle: measure.axis,
      written: measure.written,
      names: i === 0 ? "shown" : "hidden",
    }),
  );
  const body = { hconcat: panels.map((panel) => panel.body), spacing: 24 };
  const room = (panels[0]?.room ?? 0) + (measures.length - 1) * (Math.round(width / measures.length) + 50);
  const cut = all.length - shown.length;
  const subtitle = options.subtitle === undefined ? subtitles(table, shown, cut) : [options.subtitle];
  const told = shown.map((one) => barOf(one, measures[0], options));
  const alt = dotsAlt(told, {
    kind: "Bar chart in three panels",
    title,
    measured: measures[0].axis,
    written: (share) => measures[0].text(share ?? 0),
  });
  return assemble(body, { table, title, subtitle, alt, room });
}

interface Placed {
  readonly row: QuotingProfileRow;
  readonly index: number;
}

interface Measure {
  readonly axis: string;
  readonly written: "plain" | "percent";
  readonly value: (row: QuotingProfileRow) => number | null;
  readonly text: (value: number) => string;
}

const percent = (share: number): string => `${100 * share >= 9.95 ? (100 * share).toFixed(0) : figure(100 * share)} %`;

const measures: readonly [Measure, Measure, Measure] = [
  {
    axis: "share of all quotations",
    written: "percent",
    value: ({ status, share }) => (status === "ok" ? share : null),
    text: percent,
  },
  { axis: "words a quotation", written: "plain", value: (row) => row.meanWords, text: (words) => figure(words) },
  { axis: "first quoted after", written: "percent", value: (row) => row.firstPosition, text: percent },
];

/** The most quoted first, ties by name. */
function rowsOf(table: Table<QuotingProfileRow>, group: string | undefined): readonly Placed[] {
  return table.rows
    .map((row, index) => ({ row, index }))
    .filter(({ row }) => row.group === group)
    .toSorted((a, b) => b.row.quotations - a.row.quotations || (nameOf(a.row) < nameOf(b.row) ? -1 : 1));
}

function nameOf({ speaker }: QuotingProfileRow): string {
  return speaker ?? "(no speaker found)";
}

function barOf({ row, index }: Placed, measure: Measure, { colors = {} }: QuotingProfileOptions): Bar {
  const name = nameOf(row);
  const value = measure.value(row);
  const first = measure === measures[0];
  const range = first && row.low !== null && row.high !== null ? ` (${percent(row.low)} to ${percent(row.high)})` : "";
  const text = value === null ? reason(row.status) : measure.text(value);
  const counted = `${figure(row.quotations)} ${row.quotations === 1 ? "quotation" : "quotations"}`;
  return {
    row: index,
    panel: "",
    name,
    value,
    low: first && value !== null ? row.low : null,
    high: first && value !== null ? row.high : null,
    open: row.speaker === null,
    color: Object.hasOwn(colors, name) ? (colors[name] ?? "") : (theme.light.series[0]?.mark ?? ""),
    label: first ? `${text} · ${figure(row.quotations)}` : text,
    words: `${name}: ${measure.axis} ${text}${range}, ${counted}`,
  };
}

function subtitles(table: Table<QuotingProfileRow>, shown: readonly Placed[], cut: number): readonly string[] {
  const kinds = intervals(
    table,
    shown.map(({ row }) => row.interval),
  );
  const quotations = shown.reduce((sum, { row }) => sum + row.quotations, 0);
  const most = cut === 0 ? "" : `, the ${figure(shown.filter(({ row }) => row.speaker !== null).length)} most quoted`;
  return [
    `${figure(quotations)} quotations ${basis(table)}${most}; the number behind the share counts them`,
    kinds === "" ? "" : `Line: ${kinds} · length and place are means`,
    shown.some(({ row }) => row.speaker === null) ? "Open bar: no speaker could be found" : "",
  ].filter((line) => line !== "");
}

function unknownGroup(group: string, groups: readonly string[]): HustingsError {
  return new HustingsError("bad-option", {
    who: "chartQuotingProfile",
    needs: "a group of the table",
    got: `"${group}" is none`,
    choices: groups,
    near: group,
  });
}
