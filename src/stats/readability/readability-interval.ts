// readabilityInterval: how far a readability would move had other documents, or other sentences, been spoken.

import { bootstrapInterval } from "../../math/bootstrap-interval.ts";
import { random, type Random } from "../../core/random.ts";
import { added, type Additive } from "./text-counts.ts";

/** The limits and what was resampled. */
export interface ReadabilityLimits {
  readonly low: number | null;
  readonly high: number | null;
  readonly interval: "cluster-bootstrap" | "block-bootstrap" | "none";
}

/** The most blocks of a document: neighbouring sentences are joined, because style outlasts a sentence. */
const mostBlocks = 50;
/** Fewer units than this tell nothing of their spread. */
const leastUnits = 10;

/**
 * Percentile interval of a formula over resampled units: documents where there are enough, else blocks of sentences within their documents.
 *
 * @param documents The counts of each sentence, by document.
 * @param options `of`: the formula. `minDocuments` 10, `draws` 1000, `level` 0.95, `seed` 1.
 * @source Efron & Tibshirani 1993, An Introduction to the Bootstrap, section 13.3
 * @cost O(draws × units)
 */
export function readabilityInterval(
  documents: readonly (readonly Additive[])[],
  {
    of,
    minDocuments = 10,
    draws = 1000,
    level = 0.95,
    seed = 1,
  }: {
    readonly of: (counts: Additive) => number;
    readonly minDocuments?: number;
    readonly draws?: number;
    readonly level?: number;
    readonly seed?: number;
  },
): ReadabilityLimits {
  const spoken = documents.filter((sentences) => sentences.length > 0);
  const clustered = spoken.length >= minDocuments;
  const strata = clustered ? [spoken.map(added)] : spoken.map(blocks);
  const units = strata.reduce((sum, { length }) => sum + length, 0);
  if (units < leastUnits) return { low: null, high: null, interval: "none" };
  const source = random(seed);
  // By what is in them: equal data have equal draws, in whatever order the documents stand.
  const vectors = strata.map((own) => own.map(vectorOf)).sort(compareLists);
  if (clustered) vectors[0]?.sort(compare);
  const drawn = Float64Array.from({ length: draws }, () => of(countsOf(resampled(vectors, source))));
  const { low, high } = bootstrapInterval(drawn, {
    estimate: of(added(strata.flat())),
    acceleration: 0,
    method: "percentile",
    level,
  });
  return { low, high, interval: clustered ? "cluster-bootstrap" : "block-bootstrap" };
}

/** Numbers in a row add up faster than named ones. */
const names = Object.keys(added([])) as (keyof Additive)[];

function vectorOf(counts: Additive): Float64Array {
  return Float64Array.from(names, (name) => counts[name]);
}

function compare(a: Float64Array, b: Float64Array): number {
  const k = a.findIndex((value, i) => value !== b[i]);
  return k === -1 ? 0 : (a[k] as number) - (b[k] as number);
}

function compareLists(a: readonly Float64Array[], b: readonly Float64Array[]): number {
  if (a.length !== b.length) return a.length - b.length;
  return a.reduce((order, vector, i) => order || compare(vector, b[i] as Float64Array), 0);
}

function countsOf(vector: Float64Array): Additive {
  return Object.fromEntries(names.map((name, i) => [name, vector[i] as number])) as unknown as Additive;
}

function resampled(strata: readonly (readonly Float64Array[])[], source: Random): Float64Array {
  const sum = new Float64Array(names.length);
  for (const own of strata)
    for (let i = 0; i < own.length; i++) {
      const unit = own[source.integer(own.length)] as Float64Array;
      for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] as number) + (unit[k] as number);
    }
  return sum;
}

function blocks(sentences: readonly Additive[]): readonly Additive[] {
  const step = Math.max(1, Math.ceil(sentences.length / mostBlocks));
  return Array.from({ length: Math.ceil(sentences.length / step) }, (_, b) =>
    added(sentences.slice(b * step, (b + 1) * step)),
  );
}
