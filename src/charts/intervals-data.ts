// From rows of rates to dots: what is a row, what is a panel, which period is seen, and the rate of all together.

import type { Table } from "../core/table.ts";
import { bin } from "./bin.ts";
import { chosen } from "./chosen.ts";
import type { Dot, Line } from "./dots.ts";
import { figure } from "./figure.ts";
import { words, type RateRow } from "./rates-data.ts";
import { reason } from "./reason.ts";

/** The choices of `chartIntervals()` that decide what is seen. */
export interface Viewing {
  readonly frames?: readonly string[];
  readonly groups?: readonly string[];
  readonly period?: string;
  readonly highlight?: readonly string[];
}

/** What is a row, what is a panel, and which period is seen. */
export interface View {
  readonly rowBy: "group" | "period" | "frame";
  readonly frames: readonly string[];
  readonly panels: readonly string[];
  readonly period: string | null;
  readonly groupCount: number;
  /** Names that stand out; empty where all do. */
  readonly bright: ReadonlySet<string>;
  readonly inside: (row: RateRow) => boolean;
}

/** Rows are groups where there are several, else periods, else frames. */
export function viewed(table: Table<RateRow>, options: Viewing): View {
  const who = "chartIntervals";
  const counts = new Map<string, number>();
  for (const row of table.rows) counts.set(row.frame, (counts.get(row.frame) ?? 0) + row.count);
  const byCount = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([frame]) => frame);
  const frames = chosen(byCount, options.frames, { who, option: "frames" });
  const groups = chosen(
    table.rows.map((row) => row.group),
    options.groups,
    { who, option: "groups" },
  );
  const periods = [...new Set(table.rows.map((row) => row.period))].sort();
  const wanted = options.period === undefined ? [] : chosen(periods, [options.period], { who, option: "period" });
  const byPeriod = groups.length <= 1 && periods.length > 1 && wanted.length === 0;
  const rowBy = byPeriod ? "period" : groups.length <= 1 && frames.length > 1 ? "frame" : "group";
  const last = periods.findLast((period) => bin(period) !== null) ?? periods.at(-1);
  const period = byPeriod ? null : (wanted[0] ?? (periods.includes("all") ? "all" : (last ?? null)));
  const inside = (row: RateRow): boolean =>
    frames.includes(row.frame) && groups.includes(row.group) && (period === null || row.period === period);
  const panels = rowBy === "frame" || frames.length <= 1 ? [""] : frames;
  const names = table.rows.flatMap((row) => [row.group, row.frame, row.period]);
  const bright = new Set(
    options.highlight === undefined ? [] : chosen(names, options.highlight, { who, option: "highlight" }),
  );
  return { rowBy, frames, panels, period, groupCount: groups.length, bright, inside };
}

/** The rows of the view as dots. */
export function intervalsData(table: Table<RateRow>, { rowBy, panels, bright, inside }: View): readonly Dot[] {
  const unit = table.columns.rate.unit ?? "";
  const over = table.method.options["over"];
  return table.rows.flatMap((row, index): readonly Dot[] => {
    if (!inside(row)) return [];
    const known = row.status === "ok" && row.rate !== null && Number.isFinite(row.rate);
    const period = bin(row.period, { over: typeof over === "string" ? over : "" })?.label ?? row.period;
    const name = rowBy === "period" ? period : row[rowBy];
    return [
      {
        row: index,
        panel: panels.length > 1 ? row.frame : "",
        name,
        look: bright.size === 0 || bright.has(name) ? row.frame : "",
        value: known ? row.rate : null,
        low: known ? row.low : null,
        high: known ? row.high : null,
        label: known ? figure(row.rate, { kind: "number" }) : `${reason(row.status)} (${figure(row.tokens)} tokens)`,
        words: `${rowBy === "frame" ? "" : `${row.frame}, `}${name}: ${words(row, unit)}`,
      },
    ];
  });
}

/** The rate of all groups together, for each frame. */
export function wholes(table: Table<RateRow>, { frames, panels, period }: View): readonly Line[] {
  return frames.flatMap((frame): readonly Line[] => {
    const rows = table.rows.filter((row) => row.frame === frame && row.period === period);
    const sample = rows.find((row) => row.rate !== null && row.rate > 0 && row.count > 0);
    const tokens = rows.reduce((sum, row) => sum + row.tokens, 0);
    const count = rows.reduce((sum, row) => sum + row.count, 0);
    if (sample === undefined || tokens === 0) return [];
    const per = ((sample.rate ?? 0) * sample.tokens) / sample.count;
    const at = Number(((count / tokens) * per).toPrecision(12));
    return [{ panel: panels.length > 1 ? frame : "", at, label: `all together ${figure(at)}` }];
  });
}
