// KeynessRow: one word of a comparison with all that stands behind its score, and what the columns are called.

import type { Column, Status } from "../core/table.ts";
import type { KeynessMeasure } from "./keyness-measure.ts";

/** A row of `keyness()`. What does not exist is null. */
export interface KeynessRow {
  readonly feature: string;
  /** Positive where the target uses the word more; ratios lie above 1 there. */
  readonly score: number | null;
  /** Two-sided, for one word alone. */
  readonly p: number | null;
  /** The same, allowing for all words that were compared. */
  readonly pAdjusted: number | null;
  /** The interval of the score. */
  readonly low: number | null;
  readonly high: number | null;
  /** Tokens of the word on either side. */
  readonly target: number;
  readonly reference: number;
  /** Documents with the word on either side; null where the reference is a list. */
  readonly targetDocuments: number;
  readonly referenceDocuments: number | null;
  /** Speakers of the target who use it; null where no document names one. */
  readonly speakers: number | null;
  /** Gries's DP over the target's documents: 0 is as even as the texts, 1 is all in one place. */
  readonly dispersion: number | null;
  readonly status: Status;
}

/** The columns of a keyness table; the score is called after its measure. */
export function keynessColumns({ label, unit }: KeynessMeasure): { readonly [K in keyof KeynessRow]: Column } {
  return {
    feature: { label: "word", type: "text" },
    score: { label, type: "number", unit },
    p: { label: "p", type: "number" },
    pAdjusted: { label: "adjusted p", type: "number" },
    low: { label: "low", type: "number", unit },
    high: { label: "high", type: "number", unit },
    target: { label: "in target", type: "integer", unit: "tokens" },
    reference: { label: "in reference", type: "integer", unit: "tokens" },
    targetDocuments: { label: "target documents", type: "integer", unit: "documents" },
    referenceDocuments: { label: "reference documents", type: "integer", unit: "documents" },
    speakers: { label: "speakers", type: "integer", unit: "speakers" },
    dispersion: { label: "dispersion (DP)", type: "number", unit: "0 even to 1 uneven" },
    status: { label: "status", type: "text" },
  };
}
