// changePoints: in which periods the use of a frame leaps to another level.

import { expectKind } from "../../core/expect-kind.ts";
import { expectOptions } from "../../core/expect-options.ts";
import { HustingsError } from "../../core/errors.ts";
import type { Column, Method, Status, Table } from "../../core/table.ts";
import { pelt } from "../../math/pelt.ts";
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

/** A stretch of one level, of one frame of one group. The first of a series has no change before it. */
export interface ChangePointRow {
  readonly group: string;
  readonly frame: string;
  /** 1 for the first stretch. */
  readonly stretch: number;
  /** The first period of the stretch; of all but the first, where the change is. */
  readonly from: string;
  readonly to: string;
  /** Between which periods the change lies with `level`; null for the first stretch. */
  readonly low: string | null;
  readonly high: string | null;
  readonly interval: "posterior" | "none";
  readonly periods: number;
  readonly count: number;
  readonly tokens: number;
  readonly rate: number | null;
  /** The rate over that of the stretch before. */
  readonly ratio: number | null;
  readonly status: Status;
}

/** A table of stretches, with that of the periods. */
export interface ChangePoints extends Table<ChangePointRow> {
  readonly series: Table<SeriesRow>;
}

/** The options of `changePoints()`. */
export interface ChangePointsOptions {
  /** Of each change (default 2 ln periods: that of Schwarz for a level and a place). */
  readonly penalty?: number;
  /** How much more counts scatter than Poisson's law has it: a number (1: not at all), or `estimated` (default) from neighbouring periods. */
  readonly dispersion?: number | "estimated";
  /** Fewer periods have no changes (default 6). */
  readonly minPeriods?: number;
  /** Fewer counts in all have none (default 10). */
  readonly minCount?: number;
  /** The shortest stretch, in periods (default 1). */
  readonly minLength?: number;
  /** Of the places of changes (default 0.95). */
  readonly level?: number;
}

/**
 * Change points of rates, by the exact search PELT: stretches of one Poisson rate each, as few as the penalty allows.
 *
 * Use it where something may have happened (a war, a new speaker) and the question is when. A steady rise is cut into stairs: look at the chart, and see `trend`. Words come in bursts: with `dispersion` 1 every burst becomes a change; as estimated, only
 * what stands out of the usual scatter of neighbouring periods does.
 *
 * @param table Counts by period: what `trackFrames` or `topicPrevalence` with `over` answer.
 * @param options See `ChangePointsOptions`.
 * @returns One row a stretch, by group, frame and time; `series` beside it: each period with the rate of its stretch, per 10,000 tokens. The place of a change is a credible set, its neighbours taken as known and every place as likely beforehand. Evidence: the passages of the stretch.
 * @throws wrong-value for a table without dated periods; bad-option.
 * @source Killick, Fearnhead & Eckley 2012, doi:10.1080/01621459.2012.737745
 * @cost O(periods²) at worst for each series
 * @example
 * const house = corpus([1, 1, 1, 1, 5, 5, 5, 5].map((times, i) => ({ text: "war ".repeat(20 * times) + "peace ".repeat(1000 - 20 * times), vars: { date: String(1990 + i) } })));
 * changePoints(trackFrames(tokens(house), dictionary({ war: "war" }), { over: "year" })).rows.map(({ from, rate }) => `${from} ${rate}`); // => ["1990 200", "1994 1000"]
 */
export function changePoints(table: Table<PeriodRow>, options: ChangePointsOptions = {}): ChangePoints {
  expectKind(table, "table", "changePoints");
  expectOptions(
    options,
    { penalty: true, dispersion: true, minPeriods: true, minCount: true, minLength: true, level: true },
    "changePoints",
  );
  const { dispersion = "estimated", minPeriods = 6, minCount = 10, minLength = 1, level = 0.95 } = options;
  check(options);
  const all = seriesOf(table, "changePoints");
  const plan = { penalty: options.penalty, dispersion, minPeriods, minCount, minLength, level };
  const found = all.map((series) => ofSeries(series, plan));
  const rows = found.flatMap(({ rows: own }) => own);
  const method: Method = {
    ...table.method,
    name: "changePoints",
    options: { ...table.method.options, ...plan, penalty: options.penalty ?? "2 ln periods" },
    formula: `rate = count / tokens × ${per}; stretches minimise Σ 2 (count ln(tokens / count)) / dispersion + penalty × changes; ratio = rate / rate before`,
    sources: ["doi:10.1080/01621459.2012.737745"],
    seed: null,
  };
  return {
    kind: "table",
    rows,
    columns: columnsOf(table, level),
    method,
    notices: table.notices,
    ...joinedEvidence(
      table,
      found.flatMap(({ places }) => places),
    ),
    series: { ...seriesTable(table, { all, fitted: found.map(({ fitted }) => fitted) }), method },
  };
}

type Plan = Required<Omit<ChangePointsOptions, "penalty">> & { readonly penalty: number | undefined };

interface Found {
  readonly rows: readonly ChangePointRow[];
  readonly places: readonly (readonly number[])[];
  readonly fitted: ArrayLike<number> | null;
}

function ofSeries(series: Series, plan: Plan): Found {
  const { group, frame, periods, counts, tokens } = series;
  const length = periods.length;
  const [countTo, tokensTo] = [running(counts), running(tokens)];
  const sums = (from: number, to: number): readonly [number, number] => [
    (countTo[to] as number) - (countTo[from] as number),
    (tokensTo[to] as number) - (tokensTo[from] as number),
  ];
  const enough = length >= plan.minPeriods && (countTo[length] as number) >= plan.minCount;
  const scatter = plan.dispersion === "estimated" ? extraScatter(counts, tokens) : plan.dispersion;
  const cost = (from: number, to: number): number => {
    const [count, size] = sums(from, to);
    return count === 0 ? 0 : (2 * count * Math.log(size / count)) / scatter;
  };
  const penalty = plan.penalty ?? 2 * Math.log(length);
  const starts = enough ? pelt({ length, cost, penalty, minLength: plan.minLength }) : [];
  const bounds = [0, ...starts, length];
  const rate = (s: number): number => {
    const [count, size] = sums(bounds[s] as number, bounds[s + 1] as number);
    return (count / size) * per;
  };
  const stretches = bounds.slice(0, -1);
  return {
    rows: stretches.map((from, s) => {
      const to = bounds[s + 1] as number;
      const [count, size] = sums(from, to);
      const place = s === 0 ? null : credible({ from: bounds[s - 1] as number, to, cost, level: plan.level });
      return {
        group,
        frame,
        stretch: s + 1,
        from: periods[from] as string,
        to: periods[to - 1] as string,
        low: place === null ? null : (periods[place[0]] as string),
        high: place === null ? null : (periods[place[1]] as string),
        interval: place === null ? "none" : "posterior",
        periods: to - from,
        count,
        tokens: size,
        rate: enough ? rate(s) : null,
        ratio: s > 0 && rate(s - 1) > 0 ? rate(s) / rate(s - 1) : null,
        status: enough ? "ok" : "too-little-data",
      };
    }),
    places: stretches.map((from, s) => series.rows.slice(from, bounds[s + 1])),
    fitted: enough ? stretches.flatMap((from, s) => series.rows.slice(from, bounds[s + 1]).map(() => rate(s))) : null,
  };
}

/** The likeliest places of a change between its neighbours that together have the level, as first and last. */
function credible({
  from,
  to,
  cost,
  level,
}: {
  readonly from: number;
  readonly to: number;
  readonly cost: (from: number, to: number) => number;
  readonly level: number;
}): readonly [number, number] {
  const places = Array.from({ length: to - from - 1 }, (_, i) => from + 1 + i);
  const costs = places.map((place) => cost(from, place) + cost(place, to));
  const least = costs.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const weights = costs.map((value) => Math.exp((least - value) / 2));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const likely = [...places.keys()].toSorted((a, b) => (weights[b] as number) - (weights[a] as number) || a - b);
  let [covered, low, high] = [0, to, from];
  for (const k of likely) {
    if (covered >= level * whole) break;
    covered += weights[k] as number;
    low = Math.min(low, places[k] as number);
    high = Math.max(high, places[k] as number);
  }
  return [low, high];
}

function running(values: readonly number[]): readonly number[] {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) as number) + value);
  return sums;
}

function check({ penalty = 1, dispersion = 1, minLength = 1, level = 0.95 }: ChangePointsOptions): void {
  const fail = (needs: string, got: string): HustingsError =>
    new HustingsError("bad-option", { who: "changePoints", needs, got });
  if (!(penalty >= 0)) throw fail("a penalty from 0 up", `${penalty}`);
  if (dispersion !== "estimated" && !(dispersion > 0))
    throw fail('a dispersion above 0, or "estimated"', String(dispersion));
  if (!Number.isInteger(minLength) || minLength < 1) throw fail("stretches of one period or more", `${minLength}`);
  if (!(level > 0 && level < 1)) throw fail("a level between 0 and 1", `${level}`);
}

function columnsOf({ columns }: Table<PeriodRow>, level: number): { readonly [K in keyof ChangePointRow]: Column } {
  const limit = `${Number((100 * level).toPrecision(6))} % of the change`;
  return {
    group: columns.group,
    frame: columns.frame,
    stretch: { label: "stretch", type: "integer" },
    from: { label: "from", type: "date" },
    to: { label: "to", type: "date" },
    low: { label: `earliest, ${limit}`, type: "date" },
    high: { label: `latest, ${limit}`, type: "date" },
    interval: { label: "interval", type: "text" },
    periods: { label: "periods", type: "integer", unit: "periods" },
    count: columns.count,
    tokens: columns.tokens,
    rate: { label: "rate", type: "number", unit: `per ${per.toLocaleString("en-US")} tokens` },
    ratio: { label: "times the rate before", type: "number" },
    status: { label: "status", type: "text" },
  };
}
