// A table: what every statistic answers. Rows, what the columns mean, how they were made, and the way back to the text.

import type { Corpus } from "./corpus.ts";
import type { Notice } from "./notice.ts";

/** What a column holds. Axes, CSV headers, docs and the methods paragraph derive from it. */
export interface Column {
  readonly label: string;
  readonly type: "text" | "integer" | "number" | "boolean" | "date";
  /** "tokens", "per 10,000 tokens", "bits"; absent where there is none. */
  readonly unit?: string;
}

/** How a table was made: enough to write the methods paragraph and to make it again. */
export interface Method {
  readonly name: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** The formula in plain text, e.g. `rate = count / tokens * per`. */
  readonly formula: string;
  /** DOIs, or an implementation with its version. */
  readonly sources: readonly string[];
  /** The seed of every random draw, `null` where none was made. */
  readonly seed: number | null;
  readonly corpus: { readonly hash: string; readonly documents: number; readonly tokens: number };
  /** Sums that rows are read against and that no row holds, by name: the tokens of either side, of a group. `explain` needs them. */
  readonly totals?: Readonly<Record<string, number>>;
}

/** Why a row's number exists or does not. */
export type Status = "ok" | "too-little-data" | "undefined";

/**
 * The passages behind the rows. Row `r` rests on spans `bounds[r]` up to, not including, `bounds[r + 1]`:
 * `starts[k]` to `ends[k]` of document `documents[k]` of the corpus.
 */
export interface Evidence {
  readonly corpus: Corpus;
  readonly bounds: Uint32Array;
  readonly documents: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** One piece of evidence, ready to be read: the sentence, cut at the match. `start` and `end` are those of the match. */
export interface Passage {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly match: string;
  readonly after: string;
  readonly speaker: string | null;
  readonly date: string | null;
}

/** A flat row. A value that does not exist is `null`. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;

/** Rows in a total order, with the meaning of their columns. `columns` has the order in which they are shown. */
export interface Table<R extends object = Row> {
  readonly kind: "table";
  readonly rows: readonly R[];
  readonly columns: { readonly [K in keyof R & string]: Column };
  readonly method: Method;
  readonly notices: readonly Notice[];
  readonly evidence?: Evidence;
  /** Where there is no `evidence`: why no passages stand behind the rows. */
  readonly withoutEvidence?: string;
}
