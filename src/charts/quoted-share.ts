// Who is quoted, and for how much: bars of each speaker's share of the quoted words, with intervals.

import type { Chart } from "../core/chart.ts";
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

/** What the chart reads of a row: those of `quotedShare()` have it. `speaker` is null for what nobody could be found for. */
export interface QuotedShareRow {
  readonly speaker: string | null;
  readonly quotations: number;
  readonly words: number;
  /** 0 to 1. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly interval: string;
  readonly status: string;
}

/** The options of `chartQuotedShare()`. */
export interface QuotedShareOptions extends ChartOptions {
  /** At most so many speakers, the most quoted; by default 20. Unattributed quotations are always shown. */
  readonly limit?: number;
}

/**
 * Each speaker's share of all quoted words. Quotations without a speaker stay in the picture as an open grey bar.
 *
 * @param table Rows as `quotedShare()` gives them.
 * @param options `limit` 20 speakers, `width` 480 pixels; title and subtitle are made from the table unless given.
 * @returns A chart; each datum carries `row`, its place in `table.rows`.
 * @cost O(rows log rows)
 */
export function chartQuotedShare(table: Table<QuotedShareRow>, options: QuotedShareOptions = {}): Chart {
  expectKind(table, "table", "chartQuotedShare");
  expectOptions(options, { title: true, subtitle: true, width: true, colors: true, limit: true }, "chartQuotedShare");
  const { limit = 20, width = 480, title = "Who is quoted, and for how much" } = options;
  const all = barsOf(table, options);
  if (all.length === 0) return message(table, { title, text: "There are no quotations to draw.", width });
  const speakers = all.filter((bar) => !bar.open).slice(0, Math.max(1, limit));
  const shown = [...speakers, ...all.filter((bar) => bar.open)];
  const { body, room } = bars({
    bars: shown,
    panels: [""],
    width,
    axisTitle: "share of all quoted words",
    written: "percent",
  });
  const kinds = intervals(
    table,
    shown.map((bar) => table.rows[bar.row]?.interval ?? ""),
  );
  const quotations = table.rows.reduce((sum, row) => sum + row.quotations, 0);
  const cut = all.length - shown.length;
  const lines = [
    `Share of the words of ${figure(quotations)} quotations ${basis(table)}${cut === 0 ? "" : `, the ${figure(speakers.length)} most quoted speakers`}`,
    kinds === "" ? "" : `Bar: share · line: ${kinds}`,
    shown.some((bar) => bar.open && bar.value !== null) ? "Open bar: no speaker could be found" : "",
  ];
  const subtitle = options.subtitle === undefined ? lines.filter((line) => line !== "") : [options.subtitle];
  const alt = dotsAlt(shown, { kind: "Bar chart", title, measured: "share of all quoted words", written: percent });
  return assemble(body, { table, title, subtitle, alt, room });
}

const nobody = "(no speaker found)";

function barsOf(table: Table<QuotedShareRow>, { colors = {} }: QuotedShareOptions): readonly Bar[] {
  const all = table.rows.map((row, index): Bar => {
    const known = row.status === "ok" && row.share !== null && Number.isFinite(row.share);
    const name = row.speaker ?? nobody;
    const counted = `${figure(row.quotations)} ${row.quotations === 1 ? "quotation" : "quotations"}`;
    const range = row.low === null || row.high === null ? "" : ` (${percent(row.low)} to ${percent(row.high)})`;
    return {
      row: index,
      panel: "",
      name,
      value: known ? row.share : null,
      low: known ? row.low : null,
      high: known ? row.high : null,
      open: row.speaker === null,
      color: Object.hasOwn(colors, name) ? (colors[name] ?? "") : (theme.light.series[0]?.mark ?? ""),
      label: known ? `${percent(row.share)} · ${counted}` : `${reason(row.status)} (${counted})`,
      words: `${name}: ${known ? `${percent(row.share)}${range}` : reason(row.status)}, ${figure(row.words)} words in ${counted}`,
    };
  });
  return all.sort((a, b) => (b.value ?? -1) - (a.value ?? -1) || (a.name < b.name ? -1 : 1));
}

/** Whole percent from ten on: the intervals are far wider than what comes after the point. */
function percent(share: number | null): string {
  if (share === null) return "unknown";
  const value = 100 * share;
  return `${value >= 9.95 ? value.toFixed(0) : figure(value, { kind: "number" })} %`;
}
