// A row of sentiment: how positive or negative the words of a group are by a lexicon, and how sure that is.

import type { Status } from "../core/table.ts";
import type { IntervalMethod } from "./rate-interval.ts";

/** `tone`, `low` and `high` are null where there is too little to go by; the limits also where the design gives none. */
export interface SentimentRow {
  /** `"all"` where no group was asked for. */
  readonly group: string;
  readonly period: string;
  readonly lexicon: string;
  readonly tone: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Units above and below zero; for VADER from 0.05 and to -0.05, as its authors advise. */
  readonly positive: number;
  readonly negative: number;
  /** Sentences, or whole documents where those are the units. */
  readonly units: number;
  /** Words of the lexicon that were found; for VADER the units. */
  readonly scored: number;
  readonly tokens: number;
  readonly documents: number;
  /** `null` where no document names a speaker. */
  readonly speakers: number | null;
  readonly interval: IntervalMethod;
  readonly status: Status;
}
