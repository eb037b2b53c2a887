// seriesOf: the rows of a table of counts by period as series in time, one for each group and frame.

import { expectKind } from "../../core/expect-kind.ts";
import { HustingsError } from "../../core/errors.ts";
import type { Column, Status, Table } from "../../core/table.ts";
import { gatheredEvidence } from "../../core/gathered-evidence.ts";

/** What is read of a row: those of `trackFrames` and `topicPrevalence` with `over` have it. */
export interface PeriodRow {
  readonly group: string;
  readonly period: string;
  readonly frame: string;
  readonly count: number;
  readonly tokens: number;
}

/** One frame of one group in time; periods without a token are left out. */
export interface Series {
  readonly group: string;
  readonly frame: string;
  readonly periods: readonly string[];
  /** In years: 1990-Q3 is 1990.5. */
  readonly times: readonly number[];
  readonly counts: readonly number[];
  readonly tokens: readonly number[];
  /** Places in the table. */
  readonly rows: readonly number[];
}

/** A period with what a model makes of it. */
export interface SeriesRow {
  readonly group: string;
  readonly frame: string;
  readonly period: string;
  readonly count: number;
  readonly tokens: number;
  readonly rate: number;
  /** What the model has for the period; null where it could not be fitted. */
  readonly fitted: number | null;
  readonly status: Status;
}

/** The usual rate: so many tokens. */
export const per = 10_000;

/**
 * Series by group and frame, in the order of their names.
 *
 * @throws wrong-value for a table without periods, counts and tokens.
 */
export function seriesOf(table: Table<PeriodRow>, who: string): readonly Series[] {
  expectKind(table, "table", who);
  const missing = (["group", "frame", "period", "count", "tokens"] as const).find(
    (name) => !Object.hasOwn(table.columns, name),
  );
  const dated = table.rows.flatMap((row, place) => {
    const time = timeOf(row.period);
    return time === null || row.tokens <= 0 ? [] : [{ row, place, time }];
  });
  if (missing !== undefined || (dated.length === 0 && table.rows.length > 0))
    throw new HustingsError("wrong-value", {
      who,
      needs: 'counts by period, as trackFrames(said, codebook, { over: "year" }) gives them',
      got: missing === undefined ? "no row has a dated period with tokens" : `the table has no column "${missing}"`,
    });
  const groups = new Map<string, typeof dated>();
  for (const one of dated) {
    const key = JSON.stringify([one.row.group, one.row.frame]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.keys()].sort().map((key) => {
    const own = (groups.get(key) ?? []).toSorted((a, b) => a.time - b.time || a.place - b.place);
    return {
      group: own[0]?.row.group ?? "",
      frame: own[0]?.row.frame ?? "",
      periods: own.map(({ row }) => row.period),
      times: own.map(({ time }) => time),
      counts: own.map(({ row }) => row.count),
      tokens: own.map(({ row }) => row.tokens),
      rows: own.map(({ place }) => place),
    };
  });
}

const name = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/u;

/** The beginning of a period in years, or null where it is none ("all", "unknown"). */
function timeOf(period: string): number | null {
  const parts = name.exec(period);
  if (parts === null) return null;
  const month = parts[2] === undefined ? Number(parts[3] ?? 1) - 1 : (Number(parts[2]) - 1) * 3;
  return Number(parts[1]) + month / 12;
}

/** The table of the periods of all series, with what a model makes of each; it keeps the passages of the counts. */
export function seriesTable(
  table: Table<PeriodRow>,
  { all, fitted }: { readonly all: readonly Series[]; readonly fitted: readonly (ArrayLike<number> | null)[] },
): Omit<Table<SeriesRow>, "method"> {
  const rows = all.flatMap((series, s) =>
    series.periods.map((period, i): SeriesRow => {
      const expected = fitted[s]?.[i];
      return {
        group: series.group,
        frame: series.frame,
        period,
        count: series.counts[i] as number,
        tokens: series.tokens[i] as number,
        rate: ((series.counts[i] as number) / (series.tokens[i] as number)) * per,
        fitted: expected === undefined ? null : expected,
        status: expected === undefined ? "too-little-data" : "ok",
      };
    }),
  );
  const places = all.flatMap((series) => series.rows.map((place) => [place]));
  return { kind: "table", rows, columns: seriesColumns(table), notices: [], ...evidenceOf(table, places) };
}

function evidenceOf(
  { evidence, withoutEvidence = "The table of counts has no passages." }: Table<PeriodRow>,
  places: readonly (readonly number[])[],
): Pick<Table<never>, "evidence" | "withoutEvidence"> {
  return evidence === undefined ? { withoutEvidence } : { evidence: gatheredEvidence(evidence, places) };
}

/** The passages of a table's rows, joined for new rows that each stand for some of them. */
export function joinedEvidence(
  table: Table<PeriodRow>,
  places: readonly (readonly number[])[],
): Pick<Table<never>, "evidence" | "withoutEvidence"> {
  return evidenceOf(table, places);
}

function seriesColumns({ columns }: Table<PeriodRow>): { readonly [K in keyof SeriesRow]: Column } {
  const unit = `per ${per.toLocaleString("en-US")} tokens`;
  return {
    group: columns.group,
    frame: columns.frame,
    period: columns.period,
    count: columns.count,
    tokens: columns.tokens,
    rate: { label: "rate", type: "number", unit },
    fitted: { label: "fitted", type: "number", unit },
    status: { label: "status", type: "text" },
  };
}
