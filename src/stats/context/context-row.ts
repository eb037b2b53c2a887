// ContextRow: what a regression of contexts says of a term, and which words stand near the contexts of a group.

import type { Column, Status } from "../../core/table.ts";

/** A term of `contextRegression()`. */
export interface ContextRow {
  /** The variable and its value: `party: Labour`; a number by its name alone. */
  readonly term: string;
  /** The value it is held against; null for a number. */
  readonly base: string | null;
  /** `squared − bias`: how far apart the meanings are. Around 0 where they are not; it may fall below. */
  readonly debiased: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly standardError: number | null;
  /** Of the permutation test. */
  readonly p: number | null;
  /** ‖β‖², which noise alone makes large. */
  readonly squared: number | null;
  /** The part of it that noise makes on average. */
  readonly bias: number | null;
  /** Mentions with the value, and documents and speakers they are in; of a number, all. */
  readonly contexts: number;
  readonly documents: number;
  readonly speakers: number | null;
  readonly interval: "jackknife" | "none";
  readonly status: Status;
}

/** A word near the contexts of a group. */
export interface NeighbourRow {
  readonly group: string;
  readonly rank: number;
  readonly word: string;
  /** The cosine of the word's vector with the mean of the group's contexts. */
  readonly similarity: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Mentions of the group. */
  readonly contexts: number;
  readonly interval: "cluster-bootstrap" | "none";
  readonly status: Status;
}

/** What the columns of terms mean. */
export function contextColumns(level: number): { readonly [K in keyof ContextRow]: Column } {
  const limit = `${Number((level * 100).toPrecision(6))} % interval`;
  return {
    term: { label: "term", type: "text" },
    base: { label: "against", type: "text" },
    debiased: { label: "debiased squared norm", type: "number" },
    low: { label: `low end of the ${limit}`, type: "number" },
    high: { label: `high end of the ${limit}`, type: "number" },
    standardError: { label: "standard error", type: "number" },
    p: { label: "p", type: "number" },
    squared: { label: "squared norm", type: "number" },
    bias: { label: "bias", type: "number" },
    contexts: { label: "contexts", type: "integer" },
    documents: { label: "documents", type: "integer", unit: "documents" },
    speakers: { label: "speakers", type: "integer", unit: "speakers" },
    interval: { label: "interval", type: "text" },
    status: { label: "status", type: "text" },
  };
}

/** Those of neighbours. */
export const neighbourColumns: { readonly [K in keyof NeighbourRow]: Column } = {
  group: { label: "group", type: "text" },
  rank: { label: "rank", type: "integer" },
  word: { label: "word", type: "text" },
  similarity: { label: "similarity", type: "number", unit: "cosine" },
  low: { label: "low", type: "number", unit: "cosine" },
  high: { label: "high", type: "number", unit: "cosine" },
  contexts: { label: "contexts", type: "integer" },
  interval: { label: "interval", type: "text" },
  status: { label: "status", type: "text" },
};
