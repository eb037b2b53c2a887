// A row of influence(): what a conclusion is without one entry of the codebook.

import type { Column, Status } from "../core/table.ts";
import type { IntervalMethod } from "../stats/rate-interval.ts";

/** Whether a conclusion stands without an entry. */
export type Verdict = "holds" | "moves" | "dissolves" | "appears" | "reverses" | "unknown";

/** `without`, `change` and their limits are null where `status` is not `"ok"`. */
export interface InfluenceRow {
  /** The frame whose rate is asked for. */
  readonly frame: string;
  /** The frame that the entry is of: the same one, or one nested in it. */
  readonly owner: string;
  readonly list: "include" | "exclude";
  /** As its author wrote it. */
  readonly entry: string;
  /** The rate, or the difference of two rates, with all entries. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The same without this entry. */
  readonly without: number | null;
  readonly withoutLow: number | null;
  readonly withoutHigh: number | null;
  /** `without − value`. */
  readonly change: number | null;
  readonly changeLow: number | null;
  readonly changeHigh: number | null;
  /** Matches that only this entry makes: they go without it. */
  readonly gone: number;
  /** Matches that come without it: what an exclusion keeps out, or what a longer match hid. */
  readonly came: number;
  /** In which documents matches go or come. */
  readonly documents: number;
  readonly verdict: Verdict;
  readonly interval: IntervalMethod;
  readonly status: Status;
}

/** What the columns mean. */
export function influenceColumns(
  per: number,
  compared: readonly [string, string] | undefined,
): Readonly<Record<keyof InfluenceRow, Column>> {
  const unit = `per ${per.toLocaleString("en-US")} tokens`;
  const value = compared === undefined ? "rate" : `${compared[0]} less ${compared[1]}`;
  const number = (label: string): Column => ({ label, type: "number", unit });
  return {
    frame: { label: "frame", type: "text" },
    owner: { label: "of", type: "text" },
    list: { label: "list", type: "text" },
    entry: { label: "entry", type: "text" },
    value: number(value),
    low: number("low"),
    high: number("high"),
    without: number("without it"),
    withoutLow: number("low without it"),
    withoutHigh: number("high without it"),
    change: number("change"),
    changeLow: number("low of the change"),
    changeHigh: number("high of the change"),
    gone: { label: "matches gone", type: "integer" },
    came: { label: "matches come", type: "integer" },
    documents: { label: "documents", type: "integer" },
    verdict: { label: "conclusion", type: "text" },
    interval: { label: "interval", type: "text" },
    status: { label: "status", type: "text" },
  };
}
