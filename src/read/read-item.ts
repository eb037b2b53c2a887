// ReadItem: what the reader of a format gives, piece by piece.

import type { HustingsError } from "../core/errors.ts";
import type { Notice } from "../core/notice.ts";
import type { RecordDocument } from "../format/record.ts";

/** What may be said of many files is counted, and said once for all. */
export type Tallied = "text-outside-speeches" | "notes-outside-speeches" | "printed-speaker" | "unknown-speaker";

/** `broken`: a record that is none; with `rest`, what is left of the file cannot be read either. `odd`: a value that is no document; why not is found out later. */
export type ReadItem =
  | { readonly kind: "record"; readonly record: RecordDocument; readonly line: number }
  | { readonly kind: "notice"; readonly notice: Notice }
  | { readonly kind: "tally"; readonly what: Tallied; readonly count: number; readonly some?: string }
  | { readonly kind: "broken"; readonly error: HustingsError; readonly rest: boolean }
  | { readonly kind: "odd"; readonly value: unknown; readonly place: string };
