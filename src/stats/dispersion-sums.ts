// dispersionSums: what the measures of dispersion are made of. All of it costs as much as the parts that have the word.

import type { PartCounts } from "./dispersion-measure.ts";

/** Sums over the parts of a word. */
export const dispersionSums: {
  readonly count: (word: PartCounts) => number;
  readonly rates: (word: PartCounts) => readonly number[];
  /** Square root of the mean squared deviation, of counts or of rates. */
  readonly deviation: (values: readonly number[], parts: number) => number;
  /** (Σ √(count × size / tokens))²: Rosengren's adjusted frequency. */
  readonly rootSum: (word: PartCounts) => number;
  readonly proportions: (word: PartCounts) => number;
  readonly chiSquared: (word: PartCounts) => number;
  readonly entropy: (values: readonly number[]) => number;
  readonly divergence: (word: PartCounts) => number;
  readonly meanDifference: (values: readonly number[], parts: number) => number;
} = {
  count: ({ counts }) => sum(counts),
  rates: ({ counts, sizes }) => counts.map((count, i) => count / at(sizes, i)),
  deviation,
  rootSum: ({ counts, sizes, tokens }) =>
    sum(counts.map((count, i) => Math.sqrt((count * at(sizes, i)) / tokens))) ** 2,
  proportions,
  chiSquared,
  entropy,
  divergence,
  meanDifference,
};

/** The sum of some numbers, from the smallest up: the same to the last digit in whatever order the parts stand. */
export function sum(values: readonly number[]): number {
  if (values.length < 3) return (values[0] ?? 0) + (values[1] ?? 0);
  return Float64Array.from(values)
    .sort()
    .reduce((total, value) => total + value, 0);
}

function at(values: readonly number[], i: number): number {
  return values[i] ?? Number.NaN;
}

/** Parts without the word are zeros: each adds the squared mean. Two passes, for an even word's deviation is all cancellation. */
function deviation(values: readonly number[], parts: number): number {
  const mean = sum(values) / parts;
  const squares = sum(values.map((value) => (value - mean) ** 2)) + (parts - values.length) * mean ** 2;
  return Math.sqrt(squares / parts);
}

/** ½ Σ |count / f − size / tokens|: in whole numbers until the last step. */
function proportions({ counts, sizes, tokens }: PartCounts): number {
  const f = sum(counts);
  const elsewhere = (tokens - sum(sizes)) * f;
  const apart = sum(counts.map((count, i) => Math.abs(count * tokens - at(sizes, i) * f)));
  return (apart + elsewhere) / (2 * f * tokens);
}

/** Σ (O − E)² / E with E = f size / tokens. */
function chiSquared({ counts, sizes, tokens }: PartCounts): number {
  const f = sum(counts);
  const expected = sizes.map((size) => (f * size) / tokens);
  const elsewhere = (f * (tokens - sum(sizes))) / tokens;
  return elsewhere + sum(counts.map((count, i) => (count - at(expected, i)) ** 2 / at(expected, i)));
}

/** Of shares of the sum, in nats. */
function entropy(values: readonly number[]): number {
  const total = sum(values);
  return -sum(values.map((value) => (value / total) * Math.log(value / total)));
}

/** Σ p log₂(p / q), p the share of the word and q that of the tokens. */
function divergence({ counts, sizes, tokens }: PartCounts): number {
  const f = sum(counts);
  return sum(counts.map((count, i) => (count / f) * Math.log2((count * tokens) / (f * at(sizes, i)))));
}

/** The mean absolute difference of all pairs of parts. Sorted, a value at rank r is subtracted n − r times and added r − 1 times. */
function meanDifference(values: readonly number[], parts: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const zeros = parts - values.length;
  const total = sum(sorted.map((value, i) => (2 * (zeros + i + 1) - parts - 1) * value));
  return total / ((parts * (parts - 1)) / 2);
}
