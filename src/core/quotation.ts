// A quotation: a stretch of a document that somebody said, who that was, and why we think so.

/** `direct`: at least 95 % of the letters stand inside marks; `mixed`: some do; `indirect`: none do. */
export type QuotationKind = "direct" | "mixed" | "indirect";

/** A stretch of text with its own words, offsets in UTF-16 code units, end exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One quotation, as `quotes()` and `hustings quotes --json` give it. A missing speaker is `null`: the quotation is never dropped. */
export interface Quotation {
  /** Offsets of the content, quotation marks included. */
  readonly start: number;
  readonly end: number;
  readonly kind: QuotationKind;
  /** The person the mention resolves to, by the fullest name known. */
  readonly speaker: string | null;
  readonly speakerId: string | null;
  /** The words that name the speaker here: "Mr. Putin", "he", "the Belarusian leader". */
  readonly mention: TextSpan | null;
  /** The words that report the speech: "said", "according to". */
  readonly cue: TextSpan | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** The name of the rule that decided the speaker. */
  readonly rule: string;
  /** The steps that led to the speaker, in words. */
  readonly why: readonly string[];
  /** Parts of one split quotation share a group. */
  readonly group: number | null;
}
