// Ranked bars of any table: words by frequency, the company of a frame, whatever has a name and a number.

import type { Chart } from "../core/chart.ts";
import type { Column, Row, Table } from "../core/table.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";
import { assemble, type ChartOptions } from "./assemble.ts";
import { bars, type Bar } from "./bars.ts";
import { basis } from "./basis.ts";
import { chosen } from "./chosen.ts";
import { dotsAlt } from "./dots-alt.ts";
import { capital, figure } from "./figure.ts";
import { message } from "./message.ts";
import { reason } from "./reason.ts";
import { theme } from "./theme.ts";

/** The options of `chartRanked()`. */
export interface RankedOptions extends ChartOptions {
  /** The column with the names; by default the first text column that is neither `group` nor `status`. */
  readonly label?: string;
  /** The column with the numbers; by default the first of score, logDice, rate, share, count that the table has, else its first number. */
  readonly value?: string;
  /** The column that makes panels; by default `group` where it has several values. */
  readonly panel?: string;
  /** At most so many bars a panel, the highest; by default 15. */
  readonly limit?: number;
}

/**
 * Bars sorted by value, highest first, from zero. Use it for one number a name; with intervals see `chartIntervals()`,
 * for words on two sides see `chartKeyness()`.
 *
 * @param table Any table.
 * @param options `label`, `value` and `panel` name columns; `limit` 15 bars a panel, `width` 480 pixels.
 * @returns A chart; each datum carries `row`, its place in `table.rows`.
 * @throws bad-option for a column that the table does not have.
 * @cost O(rows log rows)
 */
export function chartRanked(table: Table<object>, options: RankedOptions = {}): Chart {
  expectKind(table, "table", "chartRanked");
  expectOptions(
    options,
    { title: true, subtitle: true, width: true, colors: true, label: true, value: true, panel: true, limit: true },
    "chartRanked",
  );
  const { limit = 15, width = 480 } = options;
  const view = viewed(table, options);
  const all = barsOf(table, view, options);
  const title = options.title ?? titled(view);
  if (all.length === 0) return message(table, { title, text: "There are no rows to draw.", width });
  const panels = [...new Set(all.map((bar) => bar.panel))].sort().slice(0, 12);
  const shown = panels.flatMap((panel) => all.filter((bar) => bar.panel === panel).slice(0, Math.max(1, limit)));
  // A long unit stands in the subtitle; on the axis the name of the measure is enough.
  const unit =
    view.measure.unit !== undefined && view.measure.unit.length <= 20 ? view.measure.unit : view.measure.label;
  const { body, room } = bars({ bars: shown, panels, width, axisTitle: unit });
  const cut =
    shown.length < all.length ? `, the ${figure(limit)} highest${panels.length > 1 ? " of each panel" : ""}` : "";
  const measured =
    view.measure.unit === undefined ? view.measure.label : `${view.measure.label} in ${view.measure.unit}`;
  const subtitle = [options.subtitle ?? `By ${measured}, ${basis(table)}${cut}`];
  const alt = dotsAlt(shown, { kind: "Bar chart", title, measured });
  return assemble(body, { table, title, subtitle, alt, room });
}

interface View {
  readonly label: string;
  readonly value: string;
  readonly panel: string | null;
  readonly names: Column;
  readonly measure: Column;
}

function viewed(table: Table<object>, options: RankedOptions): View {
  const columns: Readonly<Record<string, Column>> = table.columns;
  const known = Object.keys(columns);
  const column = (name: string | undefined, option: string): string | undefined =>
    name === undefined ? undefined : chosen(known, [name], { who: "chartRanked", option: `a column for ${option}` })[0];
  const text = known.find((name) => columns[name]?.type === "text" && name !== "group" && name !== "status");
  const numbers = known.filter((name) => columns[name]?.type === "number" || columns[name]?.type === "integer");
  const usual = ["score", "logDice", "rate", "share", "count"].find((name) => numbers.includes(name));
  const label = column(options.label, "label") ?? text ?? known[0] ?? "";
  const value = column(options.value, "value") ?? usual ?? numbers[0] ?? "";
  const grouped = known.includes("group") && new Set(table.rows.map((row) => cell(row, "group"))).size > 1;
  const panel = column(options.panel, "panel") ?? (grouped && label !== "group" ? "group" : null);
  const none: Column = { label: "value", type: "number" };
  return { label, value, panel, names: columns[label] ?? none, measure: columns[value] ?? none };
}

function barsOf(table: Table<object>, view: View, { colors = {} }: RankedOptions): readonly Bar[] {
  const all = table.rows.map((row, index): Bar => {
    const raw = cell(row, view.value);
    const value = typeof raw === "number" && Number.isFinite(raw) ? raw : null;
    const name = String(cell(row, view.label) ?? "(none)");
    const panel = view.panel === null ? "" : String(cell(row, view.panel) ?? "(none)");
    const kind = view.measure.type === "integer" ? "integer" : "number";
    const why = reason(String(cell(row, "status") ?? ""));
    const label = value === null ? why : figure(value, { kind });
    const said =
      value === null
        ? why
        : `${view.measure.label} ${figure(value, { kind })}${view.measure.unit === undefined ? "" : ` ${view.measure.unit}`}`;
    return {
      row: index,
      panel,
      name,
      value,
      low: null,
      high: null,
      open: false,
      color: Object.hasOwn(colors, name) ? (colors[name] ?? "") : (theme.light.series[0]?.mark ?? ""),
      label,
      words: `${panel === "" ? "" : `${panel}, `}${name}: ${said}`,
    };
  });
  return all.sort(
    (a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || (a.name < b.name ? -1 : 1) || a.row - b.row,
  );
}

function cell(row: object, column: string): Row[string] | undefined {
  return (row as Row)[column];
}

function titled({ names, measure, panel }: View): string {
  return capital(`${names.label} by ${measure.label}${panel === null ? "" : `, for each ${panel}`}`);
}
