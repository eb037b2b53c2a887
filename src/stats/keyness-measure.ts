// KeynessMeasure: what a keyness measure is given, what it answers, and what the registry tells of it.

import type { Correction } from "../math/chi-squared.ts";
import type { TwoCounts } from "../math/contingency.ts";

/** The measures of keyness. */
export type KeynessName =
  | "chiSquared"
  | "logLikelihood"
  | "logLikelihood2"
  | "fisher"
  | "pmi"
  | "logRatio"
  | "lrc"
  | "positiveLrc"
  | "simpleMaths"
  | "percentDifference"
  | "oddsRatio"
  | "logOdds"
  | "mannWhitney";

/** The dials of the measures. */
export interface KeynessSettings {
  readonly correction: Correction;
  readonly compat: "none" | "quanteda";
  /** Of two-sided intervals, 0 to 1. */
  readonly level: number;
  /** How many words are compared: the intervals of `lrc` allow for so many tests, and the prior of `logOdds` is spread over them. */
  readonly words: number;
  /** What `simpleMaths` adds to both rates, per million tokens. */
  readonly lambda: number;
  /** The prior of `logOdds`: the same for every word, or in proportion to the word's count in target and reference together. */
  readonly prior: "uniform" | "corpus";
  /** The prior count of each word (`uniform`), or of all words together (`corpus`). */
  readonly priorWeight: number;
}

/** Rates of a word in the documents of both sides; those of 0 may be left out and counted instead. */
export interface DocumentRates {
  readonly rates: readonly [readonly number[], readonly number[]];
  readonly zeros: readonly [number, number];
}

/** What a measure says of one word. NaN where it says nothing. */
export interface KeynessScore {
  readonly score: number;
  readonly p: number;
  readonly low: number;
  readonly high: number;
}

/** A measure of size, seen on the logarithm on which its error is even: how to get there and back. */
export interface LogEffect {
  readonly centre: (counts: TwoCounts, settings: KeynessSettings) => number;
  /** How much the centre moves as each side's log rate does. */
  readonly slopes: (counts: TwoCounts, settings: KeynessSettings) => readonly [number, number];
  readonly scale: (centre: number) => number;
}

/** A published value of a measure: the counts it was computed from, and where it stands. */
export interface PublishedKeyness {
  readonly input: (TwoCounts | DocumentRates) & Partial<KeynessSettings>;
  readonly value: number;
  /** Which number is published (default the score), and to how many decimals. */
  readonly of?: "score" | "p";
  readonly decimals: number;
  readonly where: string;
}

/** One entry of the registry. */
export interface KeynessMeasure {
  readonly name: KeynessName;
  readonly label: string;
  readonly unit: string;
  /** The score of a word that is as frequent in the target as in the reference. */
  readonly neutral: 0 | 1;
  readonly formula: string;
  readonly source: string;
  readonly published: readonly PublishedKeyness[];
  /** From a word's two counts. */
  readonly fromCounts?: (counts: TwoCounts, settings: KeynessSettings) => KeynessScore;
  /** From a word's rate in each document. */
  readonly fromDocuments?: (rates: DocumentRates, settings: KeynessSettings) => KeynessScore;
  /** For measures of size: their interval follows from how the rates vary. */
  readonly effect?: LogEffect;
}
