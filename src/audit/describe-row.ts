// One fact about a corpus, as `describe` answers it.

import type { Status } from "../core/table.ts";

/** The parts of a datasheet, in their order. */
export type DescribeSection =
  | "corpus"
  | "lengths"
  | "languages"
  | "speakers"
  | "dates"
  | "variables"
  | "duplicates"
  | "suspicious";

/** One fact. */
export interface DescribeRow {
  readonly section: DescribeSection;
  readonly fact: string;
  /** A number where the fact is one, else words; `null` where nothing is known of it. */
  readonly value: string | number | null;
  /** The documents or values it concerns, the first of them by name; empty where it concerns all or none. */
  readonly which: string;
  readonly status: Status;
}
