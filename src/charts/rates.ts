// Rates over time: a line with its band for each frame or group, named at its end; small multiples where that is too many.

import type { Chart } from "../core/chart.ts";
import type { Table } from "../core/table.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";
import { assemble, type ChartOptions } from "./assemble.ts";
import { basis, counted, divided, intervals, subjects } from "./basis.ts";
import { bin } from "./bin.ts";
import { chosen, most } from "./chosen.ts";
import { capital, figure, listing } from "./figure.ts";
import { message } from "./message.ts";
import { ratesAlt } from "./rates-alt.ts";
import { ratesData, type Plan, type RateRow } from "./rates-data.ts";
import { ratesLayers } from "./rates-layers.ts";

/** The options of `chartRates()`. */
export interface RatesOptions extends ChartOptions {
  /** The frames to show; by default all. */
  readonly frames?: readonly string[];
  /** The groups to show; by default all. */
  readonly groups?: readonly string[];
  /** Frames or groups that stand out in colour while all others step back in grey, in one panel. */
  readonly highlight?: readonly string[];
  /** Height of a panel in pixels. */
  readonly height?: number;
}

/** More lines than this in one panel cannot be told apart. */
const crowd = 6;
const panelLimit = 24;

/**
 * Rates over time, with bands. Use it on a table of rates with periods; for one number a group see `chartIntervals()`.
 * Up to six lines share a panel and are named at their ends; more become small multiples with the same axes.
 * Rows without a number are open grey marks on the base line; rows of unknown date are counted in the subtitle.
 *
 * @param table Rows as `trackFrames()` gives them, by period.
 * @param options Title and subtitle are made from the table unless given; `width` 640 and `height` 300 pixels.
 * @returns A chart; each datum carries `row`, its place in `table.rows`.
 * @throws bad-option for a frame or group that the table does not have.
 * @cost O(rows log rows)
 * @example
 * const house = corpus([{ text: "Security first. ".repeat(300), vars: { date: "1990" } }, { text: "Peace, not war. ".repeat(300), vars: { date: "2000" } }]);
 * const rates = trackFrames(tokens(house), dictionary({ security: "secur*" }), { over: "decade" });
 * chartRates(rates, { title: "Security fades" }).alt.slice(0, 84); // => "Line chart. Security fades: mentions per 10,000 tokens, from 1990s to 2000s. securit"
 */
export function chartRates(table: Table<RateRow>, options: RatesOptions = {}): Chart {
  expectKind(table, "table", "chartRates");
  expectOptions(
    options,
    {
      title: true,
      subtitle: true,
      width: true,
      colors: true,
      frames: true,
      groups: true,
      highlight: true,
      height: true,
    },
    "chartRates",
  );
  const plan = planned(table, options);
  const title = options.title ?? titled(plan, table);
  if (plan.panels.length === 0 || plan.lines.length === 0) {
    return message(table, { title, text: "There are no rows to draw.", ...sized(options) });
  }
  const all = ratesData(table, plan);
  const timed = all.filter((point) => bin(table.rows[point.row]?.period ?? "") !== null);
  // A table without a single date keeps its periods as names; beside dates, "unknown" has no place on the axis.
  const points = timed.length === 0 ? all : timed;
  const unplaced = all.length - points.length;
  const { body, room } = ratesLayers(points, { ...options, table, plan, timed: timed.length > 0 });
  const subtitle = options.subtitle === undefined ? subtitles(table, { plan, points, unplaced }) : [options.subtitle];
  const unit = table.columns.rate.unit ?? "";
  return assemble(body, {
    table,
    title,
    subtitle,
    room,
    alt: ratesAlt(points, { title, measured: `${counted(table)} ${unit}`, unplaced }),
  });
}

function sized({ width }: RatesOptions): { readonly width?: number } {
  return width === undefined ? {} : { width };
}

type Full = Plan & {
  readonly by: "frame" | "group";
  readonly bright: ReadonlySet<string>;
  readonly left: number;
  readonly frames: readonly string[];
  readonly groups: readonly string[];
};

/** Which lines, in which panels: decided by how many frames and groups there are. */
function planned(table: Table<RateRow>, options: RatesOptions): Full {
  const who = "chartRates";
  const frames = chosen(
    table.rows.map((row) => row.frame),
    options.frames,
    { who, option: "frames" },
  );
  const groups = chosen(
    table.rows.map((row) => row.group),
    options.groups,
    { who, option: "groups" },
  );
  const bright = new Set(chosen([...frames, ...groups], options.highlight, { who, option: "highlight" }));
  const highlighting = options.highlight !== undefined;
  const both = frames.length > 1 && groups.length > 1;
  const by = groups.length === 1 || (both && groups.length > crowd && !highlighting) ? "frame" : "group";
  const lines = by === "frame" ? frames : groups;
  const others = by === "frame" ? groups : frames;
  const inside = (row: RateRow): boolean => frames.includes(row.frame) && groups.includes(row.group);
  const own = (row: RateRow): string => row[by];
  const other = (row: RateRow): string => (by === "frame" ? row.group : row.frame);
  const split = both || (lines.length > crowd && !highlighting);
  const panelNames = both ? others : split ? lines : [""];
  const sum = (name: string): number =>
    table.rows.reduce((total, row) => total + (own(row) === name || other(row) === name ? row.count : 0), 0);
  const panels = most(panelNames, { limit: panelLimit, sum });
  const shown = both && !highlighting ? most(lines, { limit: crowd, sum }) : split ? panels : lines;
  const left = panelNames.length - panels.length + (both ? lines.length - shown.length : 0);
  const panelOf = (row: RateRow): string => (!inside(row) ? "\n" : both ? other(row) : split ? own(row) : "");
  const nameOf = (row: RateRow): string => (both ? `${own(row)}, ${other(row)}` : own(row));
  return { panels, lines: shown, panelOf, lineOf: own, nameOf, by, bright, left, frames, groups };
}

function titled({ frames, groups }: Full, table: Table<RateRow>): string {
  if (frames.length === 0) return "Rates over time";
  const named = frames.length > 4 ? `${figure(frames.length)} ${subjects(table)}` : capital(listing(frames));
  return `${named} over time${groups.length > 1 ? `, by ${divided(table)}` : ""}`;
}

function subtitles(
  table: Table<RateRow>,
  {
    plan,
    points,
    unplaced,
  }: { readonly plan: Full; readonly points: ReturnType<typeof ratesData>; readonly unplaced: number },
): readonly string[] {
  const over = table.method.options["over"];
  const inTime = [...points].sort((a, b) => a.month - b.month);
  const [first, last] = [inTime[0]?.period ?? "", inTime.at(-1)?.period ?? ""];
  const span = first === last ? first : `${first} to ${last}`;
  const width = typeof over === "string" ? `, by ${over.replace(/^(\d+)years$/u, "$1 years")}` : "";
  const bands = intervals(
    table,
    points.map((point) => table.rows[point.row]?.interval ?? ""),
  );
  const unknown = points.filter((point) => point.rate === null).length;
  const notes = [
    bands === "" ? "" : `Bands: ${bands}`,
    unknown === 0 ? "" : `Open grey circles: too little data (${figure(unknown)} of ${figure(points.length)})`,
    unplaced === 0 ? "" : `Not shown: ${figure(unplaced)} ${unplaced === 1 ? "row" : "rows"} of unknown date`,
    plan.left === 0 ? "" : `Not shown: ${figure(plan.left)} series with fewer ${counted(table)}`,
  ];
  const measured = `${capital(counted(table))} ${table.columns.rate.unit ?? ""} ${basis(table)}`;
  return [`${measured}${width}, ${span}`, ...notes.filter((note) => note !== "")];
}
