// CollocationRow: what `collocations()` answers for a sequence of words.

import type { Column, Status } from "../core/table.ts";

/** One sequence of words. */
export interface CollocationRow {
  /** The words with spaces between. */
  readonly collocation: string;
  readonly size: number;
  readonly count: number;
  /** How often it stands inside a longer sequence of the lengths asked for. */
  readonly countNested: number;
  /** The interaction of its words, in natural logarithms. */
  readonly lambda: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly z: number | null;
  readonly status: Status;
}

/** The columns in the order in which they are shown. */
export const collocationColumns: { readonly [K in keyof CollocationRow]: Column } = {
  collocation: { label: "collocation", type: "text" },
  size: { label: "size", type: "integer", unit: "words" },
  count: { label: "count", type: "integer", unit: "sequences" },
  countNested: { label: "nested", type: "integer", unit: "sequences" },
  lambda: { label: "λ", type: "number", unit: "natural logarithms" },
  low: { label: "low", type: "number", unit: "natural logarithms" },
  high: { label: "high", type: "number", unit: "natural logarithms" },
  z: { label: "z", type: "number", unit: "standard errors" },
  status: { label: "status", type: "text" },
};
