// bursts: stretches of time in which a frame is used much more than usual.

import { expectKind } from "../../core/expect-kind.ts";
import { expectOptions } from "../../core/expect-options.ts";
import { HustingsError } from "../../core/errors.ts";
import type { Column, Method, Status, Table } from "../../core/table.ts";
import { extraScatter } from "./extra-scatter.ts";
import {
  joinedEvidence,
  per,
  seriesOf,
  seriesTable,
  type PeriodRow,
  type Series,
  type SeriesRow,
} from "./series-of.ts";
import { twoStates } from "./two-states.ts";

/** A burst; a series without one, or with too little to tell, has a row that says so. */
export interface BurstRow {
  readonly group: string;
  readonly frame: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly periods: number;
  readonly count: number;
  readonly tokens: number;
  readonly rate: number | null;
  /** The rate over that of the whole series. */
  readonly ratio: number | null;
  /** How much cheaper the burst is than the usual state: 5 is strong, 1 is little. */
  readonly weight: number | null;
  readonly status: Status;
}

/** A table of bursts, with that of the periods. */
export interface Bursts extends Table<BurstRow> {
  readonly series: Table<SeriesRow>;
}

/** The options of `bursts()`. */
export interface BurstsOptions {
  /** How many times the usual rate a burst has (default 2). */
  readonly ratio?: number;
  /** What entering a burst costs, in ln periods (default 1): higher for fewer and longer bursts. */
  readonly gamma?: number;
  /** How much more counts scatter than chance has it: a number (1: not at all, as Kleinberg), or `estimated` (default) from neighbouring periods. */
  readonly dispersion?: number | "estimated";
  /** Fewer periods have no bursts (default 6). */
  readonly minPeriods?: number;
  /** Fewer counts in all have none (default 10). */
  readonly minCount?: number;
}

/**
 * Bursts of rates, by Kleinberg's automaton of two states.
 *
 * Use it to find when a subject was in the air. A burst is relative to the whole series: what is always high never bursts. There is no interval: a stretch is a burst or not; `weight` says by how much. With `dispersion` as estimated, a burst stands out of the
 * usual scatter of neighbouring periods; with 1 it is Kleinberg's, which takes tokens for independent.
 *
 * @param table Counts by period: what `trackFrames` or `topicPrevalence` with `over` answer.
 * @param options See `BurstsOptions`.
 * @returns One row a burst, by group, frame and time; one with nulls for a series without. `series` beside it: each period, with the burst's rate or the usual one, per 10,000 tokens. Evidence: the passages of the burst.
 * @throws wrong-value for a table without dated periods; bad-option.
 * @source Kleinberg 2003, doi:10.1023/A:1024940629314
 * @cost O(periods)
 * @example
 * const house = corpus([1, 1, 1, 6, 6, 1, 1, 1].map((times, i) => ({ text: "war ".repeat(20 * times) + "peace ".repeat(1000 - 20 * times), vars: { date: String(1990 + i) } })));
 * bursts(trackFrames(tokens(house), dictionary({ war: "war" }), { over: "year" })).rows.map(({ from, to }) => `${from} to ${to}`); // => ["1993 to 1994"]
 */
export function bursts(table: Table<PeriodRow>, options: BurstsOptions = {}): Bursts {
  expectKind(table, "table", "bursts");
  expectOptions(options, { ratio: true, gamma: true, dispersion: true, minPeriods: true, minCount: true }, "bursts");
  const { ratio = 2, gamma = 1, dispersion = "estimated", minPeriods = 6, minCount = 10 } = options;
  check(options);
  const all = seriesOf(table, "bursts");
  const found = all.map((series) => ofSeries(series, { ratio, gamma, dispersion, minPeriods, minCount }));
  const method: Method = {
    ...table.method,
    name: "bursts",
    options: { ...table.method.options, ratio, gamma, dispersion, minPeriods, minCount },
    formula: `rate = count / tokens × ${per}; weight = Σ ln(P(count | burst) / P(count | usual)) / dispersion; a burst has ratio times the usual chance, and entering it costs gamma × ln periods`,
    sources: ["doi:10.1023/A:1024940629314"],
    seed: null,
  };
  return {
    kind: "table",
    rows: found.flatMap(({ rows }) => rows),
    columns: columnsOf(table),
    method,
    notices: table.notices,
    ...joinedEvidence(
      table,
      found.flatMap(({ places }) => places),
    ),
    series: { ...seriesTable(table, { all, fitted: found.map(({ fitted }) => fitted) }), method },
  };
}

function ofSeries(
  series: Series,
  { ratio, gamma, dispersion, minPeriods, minCount }: Required<BurstsOptions>,
): {
  readonly rows: readonly BurstRow[];
  readonly places: readonly (readonly number[])[];
  readonly fitted: ArrayLike<number> | null;
} {
  const { group, frame, periods, counts, tokens } = series;
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const [count, size] = [sum(counts), sum(tokens)];
  const none = (status: Status): BurstRow => ({
    group,
    frame,
    from: null,
    to: null,
    periods: periods.length,
    count,
    tokens: size,
    rate: null,
    ratio: null,
    weight: null,
    status,
  });
  if (periods.length < minPeriods || count < minCount)
    return { rows: [none("too-little-data")], places: [series.rows], fitted: null };
  const scatter = dispersion === "estimated" ? extraScatter(counts, tokens) : dispersion;
  const { bursting, gains } = twoStates(counts, { tokens, ratio, gamma, dispersion: scatter });
  const usual = (count / size) * per;
  const found = stretchesOf(bursting);
  const fitted = new Float64Array(periods.length).fill(usual);
  const rows = found.map(([from, to]): BurstRow => {
    const [own, within] = [sum(counts.slice(from, to)), sum(tokens.slice(from, to))];
    const rate = (own / within) * per;
    fitted.fill(rate, from, to);
    return {
      group,
      frame,
      from: periods[from] as string,
      to: periods[to - 1] as string,
      periods: to - from,
      count: own,
      tokens: within,
      rate,
      ratio: rate / usual,
      weight: sum(gains.slice(from, to)),
      status: "ok",
    };
  });
  return rows.length === 0
    ? { rows: [none("undefined")], places: [[]], fitted }
    : { rows, places: found.map(([from, to]) => series.rows.slice(from, to)), fitted };
}

function stretchesOf(flags: readonly boolean[]): readonly (readonly [from: number, to: number])[] {
  return flags.flatMap((flag, from) => {
    if (!flag || flags[from - 1] === true) return [];
    const end = flags.indexOf(false, from);
    return [[from, end === -1 ? flags.length : end] as const];
  });
}

function check({ ratio = 2, gamma = 1, dispersion = 1 }: BurstsOptions): void {
  const fail = (needs: string, got: string): HustingsError =>
    new HustingsError("bad-option", { who: "bursts", needs, got });
  if (!(ratio > 1)) throw fail("a ratio above 1", `${ratio}`);
  if (!(gamma >= 0)) throw fail("gamma from 0 up", `${gamma}`);
  if (dispersion !== "estimated" && !(dispersion > 0))
    throw fail('a dispersion above 0, or "estimated"', String(dispersion));
}

function columnsOf({ columns }: Table<PeriodRow>): { readonly [K in keyof BurstRow]: Column } {
  return {
    group: columns.group,
    frame: columns.frame,
    from: { label: "from", type: "date" },
    to: { label: "to", type: "date" },
    periods: { label: "periods", type: "integer", unit: "periods" },
    count: columns.count,
    tokens: columns.tokens,
    rate: { label: "rate", type: "number", unit: `per ${per.toLocaleString("en-US")} tokens` },
    ratio: { label: "times the usual rate", type: "number" },
    weight: { label: "weight", type: "number" },
    status: { label: "status", type: "text" },
  };
}
