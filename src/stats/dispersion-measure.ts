// DispersionMeasure: what a measure of dispersion is given, and what the registry tells of it.

/** The measures of dispersion, and the frequencies that are adjusted by them. */
export type DispersionName =
  | "range"
  | "sd"
  | "vc"
  | "juillandD"
  | "juillandU"
  | "carrollD2"
  | "carrollUm"
  | "rosengrenS"
  | "rosengrenKf"
  | "lyneD3"
  | "dc"
  | "dp"
  | "dpNorm"
  | "dpEgbert"
  | "kl"
  | "da"
  | "ald"
  | "arf"
  | "awt";

/** A word over the parts of a corpus. Parts without the word need not be listed. */
export interface PartCounts {
  /** Tokens of the word in each part that has it. */
  readonly counts: readonly number[];
  /** All tokens of those parts. */
  readonly sizes: readonly number[];
  /** How many parts there are, with and without the word; none is empty. */
  readonly parts: number;
  /** Tokens of all parts. */
  readonly tokens: number;
  /** Tokens of the smallest part of all. */
  readonly smallest: number;
}

/** A word along a corpus that is read as a ring: the steps from each of its tokens to the next. They add up to `tokens`. */
export interface WordDistances {
  readonly distances: readonly number[];
  readonly tokens: number;
}

/** A published value: the counts and sizes, or the distances, it was computed from, and where it stands. */
export interface PublishedDispersion {
  readonly counts?: readonly number[];
  readonly sizes?: readonly number[];
  readonly distances?: readonly number[];
  readonly value: number;
  readonly decimals: number;
  readonly where: string;
}

/** One entry of the registry. It has one of `fromParts` and `fromDistances`; both answer NaN where they say nothing. */
export interface DispersionMeasure {
  readonly name: DispersionName;
  readonly label: string;
  readonly unit: string;
  /** Whether a higher number means a more even spread; null where it grows with frequency too. */
  readonly higher: "more even" | "less even" | null;
  readonly formula: string;
  readonly source: string;
  readonly published: readonly PublishedDispersion[];
  readonly fromParts?: (word: PartCounts) => number;
  readonly fromDistances?: (word: WordDistances) => number;
}
