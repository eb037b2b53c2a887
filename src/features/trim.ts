// featuresTrim: leaves out features that are too rare or too common to say anything.

import type { Variables } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";
import type { FeatureMatrix } from "../core/feature-matrix.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";
import { featuresDocumentFrequency } from "./document-frequency.ts";
import { featuresOrigin, withOrigin } from "./origin.ts";

/**
 * How a limit is read. `count`: as it stands. `proportion`: of all counts, or of all documents. `rank`: 1 is the most frequent feature,
 * so a minimum of 100 keeps the hundred most frequent. `quantile`: 0.8 is the frequency that four of five features do not exceed.
 */
export type TrimType = "count" | "proportion" | "rank" | "quantile";

/** Limits, both ends included. What is not given does not limit. */
export interface FeaturesTrimOptions {
  readonly minCount?: number;
  readonly maxCount?: number;
  readonly minDocuments?: number;
  readonly maxDocuments?: number;
  /** How all limits are read, unless `countType` or `documentType` says otherwise. */
  readonly type?: TrimType;
  readonly countType?: TrimType;
  readonly documentType?: TrimType;
}

/**
 * Keeps the features whose count in all documents, and whose number of documents, lie within the limits.
 *
 * Use it before models that rare words only slow down. Do not use it before keyness or rates: totals would change.
 *
 * @param options Limits, none by default; `type`: default `count`. Once a limit is given, features that never occur go too.
 * @returns The same documents with fewer features, in the same order.
 * @throws bad-option when a type is not known, a count is negative or no number, or a proportion or quantile is not between 0 and 1, or a rank below 1.
 * @source The rules of quanteda 4.3.1 `dfm_trim`; quantiles are of type 1 of Hyndman & Fan 1996, doi:10.2307/2684934.
 * @cost O(cells + features log features)
 * @example
 * const m = features(tokens(corpus(["war and peace", "war or war", "peace"])));
 * featuresTrim(m, { minCount: 2, minDocuments: 2 }).features; // => ["peace", "war"]
 * featuresTrim(m, { maxDocuments: 0.5, type: "proportion" }).features; // => ["and", "or"]
 */
export function featuresTrim<V extends Variables>(
  matrix: FeatureMatrix<V>,
  options: FeaturesTrimOptions = {},
): FeatureMatrix<V> {
  expectKind(matrix, "features", "featuresTrim");
  expectOptions(
    options,
    {
      minCount: true,
      maxCount: true,
      minDocuments: true,
      maxDocuments: true,
      type: true,
      countType: true,
      documentType: true,
    },
    "featuresTrim",
  );
  const { minCount, maxCount, minDocuments, maxDocuments, type = "count" } = options;
  const limited = [minCount, maxCount, minDocuments, maxDocuments].some((limit) => limit !== undefined);
  if (!limited) return matrix;
  const counts = totals(matrix);
  const documents = featuresDocumentFrequency(matrix);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const byCount = limits(counts, all, { min: minCount, max: maxCount, type: options.countType ?? type });
  const byDocuments = limits(documents, matrix.index.ids.length, {
    min: minDocuments,
    max: maxDocuments,
    type: options.documentType ?? type,
  });
  const keep = matrix.features.map((_, f) => {
    const count = counts[f] as number;
    const inDocuments = documents[f] as number;
    return count > 0 && byCount(count) && byDocuments(inDocuments);
  });
  return withOrigin(chosen(matrix, keep), featuresOrigin(matrix));
}

interface Limits {
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly type: TrimType;
}

/** Asked of a frequency, whether it lies within the limits. */
function limits(frequencies: Float64Array, whole: number, { min, max, type }: Limits): (frequency: number) => boolean {
  const sorted = frequencies.slice().sort();
  const low = threshold(sorted, whole, min, type);
  const high = type === "rank" ? rankedBelow(sorted, max) : threshold(sorted, whole, max, type);
  return (frequency) => !(frequency < (low ?? frequency)) && !(frequency > (high ?? frequency));
}

/** The frequency that a limit stands for. */
function threshold(sorted: Float64Array, whole: number, limit: number | undefined, type: TrimType): number | undefined {
  if (limit === undefined) return undefined;
  const share = limit >= 0 && limit <= 1;
  if (type === "count" && limit >= 0) return limit;
  if (type === "proportion" && share) return limit * whole;
  // Type 1: the smallest frequency that at least this share of the features does not exceed. The grain guards against 0.1 × 30 > 3.
  if (type === "quantile" && share) return sorted[Math.max(0, Math.ceil(limit * sorted.length - 1e-9) - 1)];
  if (type === "rank" && limit >= 1) return sorted[Math.max(0, sorted.length - Math.floor(limit))];
  throw bad(type, limit);
}

/** The highest frequency of rank `limit` or lower; features of equal frequency share the best rank any of them has. */
function rankedBelow(sorted: Float64Array, limit: number | undefined): number | undefined {
  if (limit === undefined || limit <= 1) return threshold(sorted, 0, limit, "rank");
  const above = sorted[sorted.length - Math.floor(limit) + 1] ?? Number.NEGATIVE_INFINITY;
  return sorted.findLast((frequency) => frequency < above) ?? Number.NEGATIVE_INFINITY;
}

function totals({ features, columns, values }: FeatureMatrix): Float64Array {
  const sums = new Float64Array(features.length);
  for (let k = 0; k < columns.length; k++) {
    const column = columns[k] as number;
    sums[column] = (sums[column] as number) + (values[k] as number);
  }
  return sums;
}

/** The matrix with only the features that are to be kept. */
function chosen<V extends Variables>(matrix: FeatureMatrix<V>, keep: readonly boolean[]): FeatureMatrix<V> {
  const { features, columns, values, bounds } = matrix;
  let width = 0;
  const place = Int32Array.from(keep, (kept) => (kept ? width++ : -1));
  const newColumns = new Uint32Array(columns.length);
  const newValues = new Float64Array(columns.length);
  const newBounds = new Uint32Array(bounds.length);
  let cell = 0;
  for (let d = 0; d + 1 < bounds.length; d++) {
    const end = bounds[d + 1] as number;
    for (let k = bounds[d] as number; k < end; k++) {
      const column = place[columns[k] as number] as number;
      if (column < 0) continue;
      newColumns[cell] = column;
      newValues[cell++] = values[k] as number;
    }
    newBounds[d + 1] = cell;
  }
  return {
    ...matrix,
    features: features.filter((_, f) => keep[f]),
    bounds: newBounds,
    columns: newColumns.slice(0, cell),
    values: newValues.slice(0, cell),
  };
}

function bad(type: string, limit: number): HustingsError {
  const types = ["count", "proportion", "rank", "quantile"];
  if (!types.includes(type)) {
    const got = `"${type}" is none`;
    return new HustingsError("bad-option", {
      who: "featuresTrim",
      needs: "a known type",
      got,
      choices: types,
      near: type,
    });
  }
  const needs =
    type === "count" ? "counts from 0 on" : type === "rank" ? "ranks from 1 on" : `a ${type} between 0 and 1`;
  return new HustingsError("bad-option", { who: "featuresTrim", needs, got: `one is ${limit}` });
}
