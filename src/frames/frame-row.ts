// A row of trackFrames: how often a frame was used by a group in a period, and how sure that is.

import type { Column, Status } from "../core/table.ts";
import type { IntervalMethod } from "../stats/rate-interval.ts";

/** `rate`, `low` and `high` are null, all three, where `status` is not `"ok"`. */
export interface FrameRow {
  /** `"all"` where no group was asked for. */
  readonly group: string;
  /** `"all"` where no period was asked for. */
  readonly period: string;
  readonly frame: string;
  /** Matches that count. */
  readonly count: number;
  /** Of the documents of the group and period, which `documents` and `speakers` count. */
  readonly tokens: number;
  readonly documents: number;
  /** `null` where no document of the corpus names a speaker. */
  readonly speakers: number | null;
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly interval: IntervalMethod;
  readonly status: Status;
  /** Matches that an exclusion or a condition of the codebook keeps out. */
  readonly excluded: number;
  /** Matches with a negator before them, of frames that count them apart. */
  readonly negated: number;
}

/** What the columns mean. `by` and `over` name the first two. */
export function frameColumns({
  by,
  over,
  per,
  level,
}: {
  readonly by: string | undefined;
  readonly over: string | undefined;
  readonly per: number;
  readonly level: number;
}): Readonly<Record<keyof FrameRow, Column>> {
  const unit = `per ${per.toLocaleString("en-US")} tokens`;
  const limit = `${level * 100} % interval`;
  return {
    group: { label: by ?? "group", type: "text" },
    period: { label: over ?? "period", type: over === undefined ? "text" : "date" },
    frame: { label: "frame", type: "text" },
    count: { label: "matches", type: "integer" },
    tokens: { label: "tokens", type: "integer", unit: "tokens" },
    documents: { label: "documents", type: "integer" },
    speakers: { label: "speakers", type: "integer" },
    rate: { label: "rate", type: "number", unit },
    low: { label: `low end of the ${limit}`, type: "number", unit },
    high: { label: `high end of the ${limit}`, type: "number", unit },
    interval: { label: "how the interval was made", type: "text" },
    status: { label: "status", type: "text" },
    excluded: { label: "excluded matches", type: "integer" },
    negated: { label: "negated matches", type: "integer" },
  };
}
