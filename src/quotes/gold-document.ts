// GoldDocument: a text with quotations annotated by hand, the shape in which quotations are scored and models trained.

/** One annotated quotation. Offsets are UTF-16 code units, end exclusive. */
export interface GoldQuotation {
  readonly start: number;
  readonly end: number;
  readonly kind?: string;
  /** The words that name the speaker, with their place. */
  readonly speakerText?: string | null;
  readonly speakerStart?: number | null;
  readonly speakerEnd?: number | null;
  /** The speaker by the fullest name. */
  readonly speakerCanonical?: string | null;
  /** Where the canonical name comes from; `pron` (a pronoun nobody resolved) and `none` are never judged. */
  readonly canonicalFrom?: string | null;
  readonly cue?: string | null;
  readonly cueStart?: number | null;
  readonly cueEnd?: number | null;
  readonly group?: string | number | null;
  /** Neither right nor wrong if found. */
  readonly optional?: boolean;
}

export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuotation[];
  /** Other names of the speakers, by canonical name. */
  readonly entities?: Readonly<Record<string, readonly string[]>>;
}
