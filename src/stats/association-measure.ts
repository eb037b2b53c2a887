// AssociationMeasure: what a measure of association is given, and what the registry tells of it.

import type { Contingency } from "../math/contingency.ts";

/** The measures of association. */
export type AssociationName =
  | "chiSquared"
  | "deltaPForward"
  | "deltaPBackward"
  | "dice"
  | "fisher"
  | "jaccard"
  | "lmi"
  | "logDice"
  | "logLikelihood"
  | "logRatio"
  | "mi"
  | "mi2"
  | "mi3"
  | "minSensitivity"
  | "npmi"
  | "oddsRatio"
  | "phiSquared"
  | "poissonStirling"
  | "tScore"
  | "zScore";

/** A score, and the two-sided p-value where the measure is a test. NaN where there is none. */
export interface AssociationScore {
  readonly score: number;
  readonly p: number;
}

/** A published value: the table it was computed from, and where it stands. */
interface PublishedAssociation {
  readonly table: Contingency;
  readonly value: number;
  readonly of?: "score" | "p";
  readonly decimals: number;
  readonly where: string;
}

/** One entry of the registry. */
export interface AssociationMeasure {
  readonly name: AssociationName;
  readonly label: string;
  readonly unit: string;
  /** The score of two words that have nothing to do with each other; null where that depends on how frequent they are. */
  readonly neutral: number | null;
  /**
   * Which table is looked at around a node: `window`, tokens near the node against all others; or `pair`, how often word and node meet
   * against how often each stands at all.
   */
  readonly table: "window" | "pair";
  readonly formula: string;
  readonly source: string;
  readonly published: readonly PublishedAssociation[];
  readonly fromTable: (table: Contingency) => AssociationScore;
}
