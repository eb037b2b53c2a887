// CentralityRow: a word of a network with one of its centralities; a tie between two; what the columns are called.

import type { Column, Status } from "../core/table.ts";
import type { CentralityName } from "./centralities.ts";

/** A word and one of its centralities. */
export interface CentralityRow {
  readonly measure: CentralityName;
  readonly rank: number;
  readonly word: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly count: number;
  readonly documents: number;
  readonly interval: "cluster-bootstrap" | "none";
  readonly status: Status;
}

/** Two words that stand together. */
export interface TieRow {
  readonly from: string;
  readonly to: string;
  /** The pairs of them, or their information: what centralities weigh ties by. */
  readonly weight: number;
  readonly count: number;
  readonly documents: number;
  /** Normalised pointwise mutual information, −1 to 1. */
  readonly npmi: number;
}

/** The columns of words. */
export const centralityColumns: { readonly [K in keyof CentralityRow]: Column } = {
  measure: { label: "measure", type: "text" },
  rank: { label: "rank", type: "integer" },
  word: { label: "word", type: "text" },
  value: { label: "value", type: "number" },
  low: { label: "low", type: "number" },
  high: { label: "high", type: "number" },
  count: { label: "count", type: "integer", unit: "tokens" },
  documents: { label: "documents", type: "integer", unit: "documents" },
  interval: { label: "interval", type: "text" },
  status: { label: "status", type: "text" },
};

/** Those of ties. */
export const tieColumns: { readonly [K in keyof TieRow]: Column } = {
  from: { label: "word", type: "text" },
  to: { label: "and", type: "text" },
  weight: { label: "weight", type: "number" },
  count: { label: "pairs", type: "integer" },
  documents: { label: "documents", type: "integer", unit: "documents" },
  npmi: { label: "NPMI", type: "number", unit: "−1 to 1" },
};
