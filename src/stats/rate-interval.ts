// rateInterval: how sure a rate can be, by a method that the design of the data chooses and the answer names.

import { gammaQuantile } from "../math/gamma-quantile.ts";
import { ratioResampler } from "../math/ratio-resampler.ts";
import type { Status } from "../core/table.ts";

/** How an interval was made. */
export type IntervalMethod = "cluster-bootstrap" | "block-bootstrap" | "poisson" | "none";

/** Counts and the tokens they were made in, one pair a document (or a block of one). */
export interface Clusters {
  readonly counts: ArrayLike<number>;
  readonly tokens: ArrayLike<number>;
}

/** A rate with its interval. Without enough data all three numbers are null. */
export interface RateInterval {
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly interval: IntervalMethod;
  readonly status: Status;
}

/** The limits at which the method changes, and the dials of the bootstrap. All have defaults. */
export interface IntervalOptions {
  /** From so many documents on, documents are resampled; below, the blocks inside them. */
  readonly minDocuments?: number;
  /** Below so many counts the interval is the exact one of Poisson. */
  readonly minCount?: number;
  /** Below so many tokens there is no rate. */
  readonly minTokens?: number;
  readonly draws?: number;
  readonly level?: number;
  readonly seed?: number;
}

/** What `rateInterval` may be told. */
export interface RateIntervalOptions extends IntervalOptions {
  /** The rate is per so many tokens. */
  readonly per?: number;
  /** For groups of few documents: each document's blocks, asked for only when they are needed. */
  readonly blocks?: () => readonly Clusters[];
}

/**
 * The rate of a count in a group of documents, Σ counts / Σ tokens, with an interval chosen by the design:
 *
 * - ten documents or more: cluster bootstrap over documents, because words come in bursts and a speech is one decision;
 * - fewer: block bootstrap over paragraphs or sentences inside each document. It says how sure the rate is *of these documents*;
 * - a count under ten: the exact Poisson interval. It takes tokens for independent, so bursty words are less sure than it says;
 * - under 500 tokens, or no document: no rate.
 *
 * With neither ten documents nor blocks, the interval is Poisson's. Overlapping intervals are not a test: see `differenceInterval`.
 *
 * @param clusters One entry a document; those without tokens are left out. Their order does not matter.
 * @param options `per`: tokens (default 1, a share). `blocks`: see above. `minDocuments` 10, `minCount` 10, `minTokens` 500. `draws` 2000, BCa.
 *   `level` 0.95. `seed` 1.
 * @returns Rate and limits per `per` tokens, the method, and the status.
 * @source BCa: Efron 1987, doi:10.1080/01621459.1987.10478410; Poisson: Garwood 1936, doi:10.2307/2333958
 * @cost O(draws × documents) for the first call with so many documents, then O(draws × documents with a count)
 * @example
 * rateInterval({ counts: [3], tokens: [1000] }, { per: 1000 }).high.toFixed(3); // => "8.767"
 * rateInterval({ counts: [3], tokens: [400] }).status; // => "too-little-data"
 */
export function rateInterval(clusters: Clusters, options: RateIntervalOptions = {}): RateInterval {
  const { per = 1, blocks, minDocuments = 10, minCount = 10, minTokens = 500, level = 0.95 } = options;
  const documents = inOrder(clusters);
  const count = sum(documents.counts);
  const tokens = sum(documents.tokens);
  if (documents.tokens.length === 0 || tokens < minTokens || tokens === 0) return nothing;
  const rate = count / tokens;
  const answer = (low: number, high: number, interval: IntervalMethod): RateInterval => {
    return { rate: rate * per, low: low * per, high: high * per, interval, status: "ok" };
  };
  const poisson = (): RateInterval => answer(...poissonLimits(count, tokens, level), "poisson");
  if (count < minCount) return poisson();
  if (documents.tokens.length >= minDocuments) {
    const { low, high } = resample(documents, [0, documents.tokens.length], options);
    return answer(low, high, "cluster-bootstrap");
  }
  const pieces = stratified(blocks?.() ?? []);
  if (pieces.tokens.length < minDocuments || sum(pieces.tokens) === 0) return poisson();
  const { low, high } = resample(pieces, pieces.strata, options);
  return answer(low, high, "block-bootstrap");
}

const nothing: RateInterval = { rate: null, low: null, high: null, interval: "none", status: "too-little-data" };

/** The exact limits of a Poisson rate. */
export function poissonLimits(count: number, tokens: number, level: number): [number, number] {
  const tail = (1 - level) / 2;
  const low = count === 0 ? 0 : gammaQuantile(tail, { shape: count });
  return [low / tokens, gammaQuantile(tail, { shape: count + 1, tail: "upper" }) / tokens];
}

interface Sorted {
  readonly counts: readonly number[];
  readonly tokens: readonly number[];
}

/** The clusters that have tokens, by size and count: equal data give equal draws, in whatever order they came. */
function inOrder({ counts, tokens }: Clusters): Sorted {
  const places = Array.from(tokens, (_, i) => i).filter((i) => (tokens[i] ?? 0) > 0);
  places.sort((i, j) => (tokens[i] ?? 0) - (tokens[j] ?? 0) || (counts[i] ?? 0) - (counts[j] ?? 0));
  return { counts: places.map((i) => counts[i] ?? 0), tokens: places.map((i) => tokens[i] ?? 0) };
}

/** The blocks of all documents behind each other, a stratum a document; documents by their content, so that order does not matter. */
function stratified(documents: readonly Clusters[]): Sorted & { readonly strata: readonly number[] } {
  const sorted = documents.map((blocks) => inOrder(blocks)).filter(({ tokens }) => tokens.length > 0);
  sorted.sort((a, b) => compareLists(a.tokens, b.tokens) || compareLists(a.counts, b.counts));
  const strata = [0];
  for (const { tokens } of sorted) strata.push((strata.at(-1) ?? 0) + tokens.length);
  return { counts: sorted.flatMap(({ counts }) => counts), tokens: sorted.flatMap(({ tokens }) => tokens), strata };
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return a.length - b.length;
  const i = a.findIndex((value, k) => value !== b[k]);
  return i === -1 ? 0 : (a[i] ?? 0) - (b[i] ?? 0);
}

function resample(
  { counts, tokens }: Sorted,
  strata: readonly number[],
  { draws = 2000, level = 0.95, seed = 1 }: IntervalOptions,
): { readonly low: number; readonly high: number } {
  const places = counts.flatMap((count, i) => (count === 0 ? [] : [i]));
  const resampler = ratioResampler({ sizes: tokens, strata }, { draws, level, seed });
  return resampler.interval(
    places,
    places.map((i) => counts[i] ?? 0),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
