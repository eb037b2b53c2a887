// TeiOptions: how TEI is read, for whatever takes part in reading it.

import type { TeiNames } from "./tei-names.ts";

/** What becomes of the annotation of words in `.ana` files. */
export type TeiAnnotations = "drop" | "lemma" | "variables";
/** What becomes of notes such as applause. */
export type TeiNotes = "variable" | "text" | "drop";

/** How TEI is read. */
export interface TeiOptions {
  readonly names: TeiNames;
  readonly annotations?: TeiAnnotations;
  readonly notes?: TeiNotes;
  /** The file, for notices and for documents without an id. */
  readonly place: string;
  /** The line the parser is in. */
  readonly line: () => number;
}
