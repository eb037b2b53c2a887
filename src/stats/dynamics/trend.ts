// trend: whether a frame is used more or less as time goes by, and how sure that is.

import { expectKind } from "../../core/expect-kind.ts";
import { expectOptions } from "../../core/expect-options.ts";
import { HustingsError } from "../../core/errors.ts";
import type { Column, Method, Status, Table } from "../../core/table.ts";
import { mannKendall, type MannKendall } from "../../math/mann-kendall.ts";
import { poissonRegression } from "../../math/poisson-regression.ts";
import { tQuantile } from "../../math/t-quantile.ts";
import { tTail } from "../../math/t-tail.ts";
import {
  joinedEvidence,
  per,
  seriesOf,
  seriesTable,
  type PeriodRow,
  type Series,
  type SeriesRow,
} from "./series-of.ts";

/** A frame of a group with its trend. */
export interface TrendRow {
  readonly group: string;
  readonly frame: string;
  readonly periods: number;
  readonly count: number;
  readonly tokens: number;
  /** Percent by which the rate changes in `years`: 100 (e^(slope × years) − 1). */
  readonly change: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly interval: "quasi-poisson" | "none";
  readonly p: number | null;
  /** How much more the counts scatter than Poisson's law has it; 1 is as it. */
  readonly dispersion: number | null;
  /** Of the residuals of neighbouring periods; far from 0, intervals are too narrow. */
  readonly autocorrelation: number | null;
  /** Kendall's: without a model, whether later rates are higher. */
  readonly tau: number | null;
  readonly tauP: number | null;
  /** Sen's: the median change of the rate in `years`. */
  readonly slope: number | null;
  readonly slopeLow: number | null;
  readonly slopeHigh: number | null;
  readonly status: Status;
}

/** A table of trends, with that of the periods. */
export interface Trend extends Table<TrendRow> {
  readonly series: Table<SeriesRow>;
}

/** The options of `trend()`. */
export interface TrendOptions {
  /** The change is told for so many years (default 1). */
  readonly years?: number;
  /** Fewer periods have no trend (default 4). */
  readonly minPeriods?: number;
  /** Fewer counts in all have none (default 10). */
  readonly minCount?: number;
  /** Of the intervals (default 0.95). */
  readonly level?: number;
}

/**
 * Trends of rates over time: a quasi-Poisson log-linear regression on the time of the periods, and beside it Mann-Kendall's test with Sen's slope, which assume no shape.
 *
 * Use it to say whether and how fast something rises or falls. A trend is the line through what happened: where a rate leaps, `changePoints` says more. Both tests take periods for independent; look at `autocorrelation`. Many frames make many tests: correct p.
 *
 * @param table Counts by period: what `trackFrames` or `topicPrevalence` with `over` answer.
 * @param options See `TrendOptions`. `years`: 1.
 * @returns One row a group and frame, by name; `series` beside it: each period with its fitted rate per 10,000 tokens. `too-little-data` below `minPeriods` or `minCount`. Evidence: the passages of all counts.
 * @throws wrong-value for a table without dated periods; bad-option.
 * @source McCullagh & Nelder 1989, chapter 9; Mann 1945, doi:10.2307/1907187; Sen 1968, doi:10.1080/01621459.1968.10480934
 * @cost O(periods² log periods)
 * @example
 * const house = corpus([1990, 1991, 1992, 1993, 1994].map((year, i) => ({ text: "war ".repeat(10 * 2 ** i) + "peace ".repeat(1000 - 10 * 2 ** i), vars: { date: String(year) } })));
 * trend(trackFrames(tokens(house), dictionary({ war: "war" }), { over: "year" })).rows[0].change.toFixed(1); // => "100.0"
 */
export function trend(table: Table<PeriodRow>, options: TrendOptions = {}): Trend {
  expectKind(table, "table", "trend");
  expectOptions(options, { years: true, minPeriods: true, minCount: true, level: true }, "trend");
  const { years = 1, minPeriods = 4, minCount = 10, level = 0.95 } = options;
  if (!(years > 0)) throw new HustingsError("bad-option", { who: "trend", needs: "years above 0", got: `${years}` });
  if (!(level > 0 && level < 1))
    throw new HustingsError("bad-option", { who: "trend", needs: "a level between 0 and 1", got: `${level}` });
  const all = seriesOf(table, "trend");
  const plan = { years, minPeriods: Math.max(3, minPeriods), minCount, level };
  const found = all.map((series) => ofSeries(series, plan));
  const method: Method = {
    ...table.method,
    name: "trend",
    options: { ...table.method.options, years, minPeriods, minCount, level },
    formula:
      "change = 100 (e^(b × years) − 1), where ln E(count) = ln tokens + a + b × time; slope = median of the slopes of all pairs of periods",
    sources: ["doi:10.2307/1907187", "doi:10.1080/01621459.1968.10480934"],
    seed: null,
  };
  return {
    kind: "table",
    rows: found.map(({ row }) => row),
    columns: columnsOf(table, { years, level }),
    method,
    notices: table.notices,
    ...joinedEvidence(
      table,
      all.map(({ rows }) => rows),
    ),
    series: {
      ...seriesTable(table, { all, fitted: found.map(({ fitted }) => fitted) }),
      method: { ...method, formula: `fitted = ${per} × e^(a + b × time)` },
    },
  };
}

function ofSeries(
  series: Series,
  { years, minPeriods, minCount, level }: Required<TrendOptions>,
): { readonly row: TrendRow; readonly fitted: ArrayLike<number> | null } {
  const { group, frame, periods, times, counts, tokens } = series;
  const [count, size] = [total(counts), total(tokens)];
  const own = { group, frame, periods: periods.length, count, tokens: size };
  // Time from its middle, so that numbers stay small.
  const middle = total(times) / times.length;
  const model =
    periods.length < minPeriods || count < minCount
      ? undefined
      : poissonRegression(
          times.map((time) => [1, time - middle]),
          { y: counts, exposure: tokens },
        );
  if (model === undefined) return { row: { ...own, ...nothing }, fitted: null };
  const df = periods.length - 2;
  const [b, error] = [model.coefficients[1] as number, Math.sqrt(model.covariance[1]?.[1] as number)];
  const reach = tQuantile((1 + level) / 2, { df }) * error;
  const percent = (slope: number): number => 100 * Math.expm1(slope * years);
  const rates = counts.map((value, i) => (value / (tokens[i] as number)) * per);
  const kendall: MannKendall = mannKendall(rates, { times, level });
  const residuals = counts.map(
    (value, i) => (value - (model.fitted[i] as number)) / Math.sqrt(model.fitted[i] as number),
  );
  return {
    row: {
      ...own,
      change: percent(b),
      low: percent(b - reach),
      high: percent(b + reach),
      interval: "quasi-poisson",
      p: Math.min(1, 2 * tTail(Math.abs(b / error), { df, tail: "upper" })),
      dispersion: model.dispersion,
      autocorrelation: numberOrNull(neighbours(residuals)),
      tau: numberOrNull(kendall.tau),
      tauP: numberOrNull(kendall.p),
      slope: numberOrNull(kendall.slope * years),
      slopeLow: numberOrNull(kendall.low * years),
      slopeHigh: numberOrNull(kendall.high * years),
      status: "ok",
    },
    fitted: model.fitted.map((mean, i) => (mean / (tokens[i] as number)) * per),
  };
}

const nothing = {
  change: null,
  low: null,
  high: null,
  interval: "none",
  p: null,
  dispersion: null,
  autocorrelation: null,
  tau: null,
  tauP: null,
  slope: null,
  slopeLow: null,
  slopeHigh: null,
  status: "too-little-data",
} as const;

function numberOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** The correlation of a series with itself, one step later. */
function neighbours(values: readonly number[]): number {
  const mean = total(values) / values.length;
  const all = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return values.slice(1).reduce((sum, value, i) => sum + (value - mean) * ((values[i] as number) - mean), 0) / all;
}

function columnsOf(
  { columns }: Table<PeriodRow>,
  { years, level }: { readonly years: number; readonly level: number },
): { readonly [K in keyof TrendRow]: Column } {
  const time = years === 1 ? "a year" : `in ${years} years`;
  const limit = `${Number((100 * level).toPrecision(6))} % interval`;
  const rate = `per ${per.toLocaleString("en-US")} tokens ${time}`;
  return {
    group: columns.group,
    frame: columns.frame,
    periods: { label: "periods", type: "integer", unit: "periods" },
    count: columns.count,
    tokens: columns.tokens,
    change: { label: "change", type: "number", unit: `% ${time}` },
    low: { label: `low end of the ${limit}`, type: "number", unit: `% ${time}` },
    high: { label: `high end of the ${limit}`, type: "number", unit: `% ${time}` },
    interval: { label: "interval", type: "text" },
    p: { label: "p", type: "number" },
    dispersion: { label: "dispersion", type: "number" },
    autocorrelation: { label: "autocorrelation", type: "number" },
    tau: { label: "Kendall's τ", type: "number" },
    tauP: { label: "p of τ", type: "number" },
    slope: { label: "Sen's slope", type: "number", unit: rate },
    slopeLow: { label: "low end of the slope", type: "number", unit: rate },
    slopeHigh: { label: "high end of the slope", type: "number", unit: rate },
    status: { label: "status", type: "text" },
  };
}
