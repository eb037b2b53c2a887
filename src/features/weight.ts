// featuresWeight: counts turned into shares, logarithms, yes or no, or tf-idf.

import type { Variables } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";
import type { FeatureMatrix } from "../core/feature-matrix.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";
import { featuresOrigin, withOrigin } from "./origin.ts";
import { featuresDocumentFrequency, type DocumentFrequencyOptions, type DocumentScheme } from "./document-frequency.ts";

/** What a count becomes within its document. */
export type TermScheme = "count" | "proportion" | "proportionMax" | "logCount" | "boolean" | "augmented" | "logAverage";

/** How counts become weights. */
export interface FeaturesWeightOptions {
  readonly scheme?: TermScheme | "tfidf";
  /** Of the logarithms. */
  readonly base?: number;
  /** Of `augmented`: the least weight of a feature that occurs. */
  readonly k?: number;
  /** Added to every cell first, empty ones too; above 0 the matrix is no longer sparse. */
  readonly smoothing?: number;
  /** Of `tfidf`: what the count becomes before it meets the document frequency. */
  readonly termScheme?: TermScheme;
  /** Of `tfidf`: which document frequency it meets. */
  readonly documentScheme?: DocumentScheme;
  /** Of `tfidf`: added in the denominator and to the quotient of the document frequency. */
  readonly documentK?: number;
  readonly documentSmoothing?: number;
}

/** A row's sum, maximum and mean over the cells it has. */
interface RowFacts {
  readonly sum: number;
  readonly max: number;
  readonly mean: number;
}

const formulas: Readonly<
  Record<
    TermScheme,
    (tf: number, row: RowFacts, o: { readonly log: (x: number) => number; readonly k: number }) => number
  >
> = {
  count: (tf) => tf,
  proportion: (tf, { sum }) => tf / sum,
  proportionMax: (tf, { max }) => tf / max,
  logCount: (tf, _, { log }) => 1 + log(tf),
  boolean: () => 1,
  augmented: (tf, { max }, { k }) => k + ((1 - k) * tf) / max,
  logAverage: (tf, { mean }, { log }) => (1 + log(tf)) / (1 + log(mean)),
};

/**
 * Weights the cells of a matrix of counts. With `tf` the count, and sum, max and mean over the features a document has:
 *
 * `proportion`: tf / sum. `proportionMax`: tf / max. `logCount`: 1 + log tf. `boolean`: 1. `augmented`: k + (1 − k) tf / max.
 * `logAverage`: (1 + log tf) / (1 + log mean). `tfidf`: tf × log(N / df).
 *
 * Tests that need counts, such as keyness, have no meaning on weights.
 *
 * @param options `scheme`: default `count`. `base`: default 10. `k`: default 0.5. `smoothing`: default 0.
 *   `termScheme`: default `count`; `documentScheme`: default `inverse`; `documentK`, `documentSmoothing`: default 0.
 * @returns The same documents and features; cells that become 0 are left out.
 * @throws bad-option when a scheme is not known.
 * @source Manning, Raghavan & Schütze 2008, Introduction to Information Retrieval, 6.2 and 6.4; equal to quanteda 4.3.1 `dfm_weight`, `dfm_tfidf`
 *   and `dfm_smooth`.
 * @cost O(cells); with smoothing O(documents × features)
 * @example
 * const m = features(tokens(corpus(["war war peace", "war"])));
 * [...featuresWeight(m, { scheme: "proportionMax" }).values]; // => [0.5, 1, 1]
 * [...featuresWeight(m, { scheme: "tfidf", base: 2 }).values]; // => [1]
 */
export function featuresWeight<V extends Variables>(
  matrix: FeatureMatrix<V>,
  options: FeaturesWeightOptions = {},
): FeatureMatrix<V> {
  expectKind(matrix, "features", "featuresWeight");
  expectOptions(
    options,
    {
      scheme: true,
      base: true,
      k: true,
      smoothing: true,
      termScheme: true,
      documentScheme: true,
      documentK: true,
      documentSmoothing: true,
    },
    "featuresWeight",
  );
  const { scheme = "count", base = 10, k = 0.5, smoothing = 0, termScheme = "count" } = options;
  const term = formulas[scheme === "tfidf" ? termScheme : scheme];
  if (term === undefined) throw unknown(scheme === "tfidf" ? termScheme : scheme);
  const full = smoothing === 0 ? matrix : smoothed(matrix, smoothing);
  const document = scheme === "tfidf" ? featuresDocumentFrequency(full, documentOptions(options)) : undefined;
  const values = full.values.slice();
  const log = logarithm(base);
  for (let d = 0; d + 1 < full.bounds.length; d++) {
    const end = full.bounds[d + 1] as number;
    const row = facts(full.values.subarray(full.bounds[d], end));
    for (let cell = full.bounds[d] as number; cell < end; cell++) {
      const tf = values[cell] as number;
      if (tf === 0) continue;
      const weight = term(tf, row, { log, k });
      values[cell] = document === undefined ? weight : weight * (document[full.columns[cell] as number] as number);
    }
  }
  return withOrigin(withoutZeros({ ...full, values }), featuresOrigin(matrix));
}

function documentOptions(options: FeaturesWeightOptions): DocumentFrequencyOptions {
  const { base = 10, documentScheme = "inverse", documentK = 0, documentSmoothing = 0 } = options;
  return { scheme: documentScheme, base, k: documentK, smoothing: documentSmoothing };
}

function facts(values: Float64Array): RowFacts {
  let sum = 0;
  let max = 0;
  let held = 0;
  for (const value of values) {
    sum += value;
    max = Math.max(max, value);
    if (value !== 0) held++;
  }
  return { sum, max, mean: sum / held };
}

function logarithm(base: number): (x: number) => number {
  if (base === 10) return Math.log10;
  return base === 2 ? Math.log2 : (x) => Math.log(x) / Math.log(base);
}

/** Every cell, empty ones too, with a constant added. */
function smoothed<V extends Variables>(matrix: FeatureMatrix<V>, smoothing: number): FeatureMatrix<V> {
  const width = matrix.features.length;
  const documents = matrix.bounds.length - 1;
  const values = new Float64Array(width * documents).fill(smoothing);
  for (let d = 0; d < documents; d++)
    for (let cell = matrix.bounds[d] as number; cell < (matrix.bounds[d + 1] as number); cell++) {
      const place = d * width + (matrix.columns[cell] as number);
      values[place] = (matrix.values[cell] as number) + smoothing;
    }
  return {
    ...matrix,
    bounds: Uint32Array.from({ length: documents + 1 }, (_, d) => d * width),
    columns: Uint32Array.from({ length: values.length }, (_, cell) => cell % width),
    values,
  };
}

function withoutZeros<V extends Variables>(matrix: FeatureMatrix<V>): FeatureMatrix<V> {
  const { values, columns, bounds } = matrix;
  if (!values.includes(0)) return matrix;
  const newBounds = new Uint32Array(bounds.length);
  let kept = 0;
  for (let d = 0; d + 1 < bounds.length; d++) {
    for (let cell = bounds[d] as number; cell < (bounds[d + 1] as number); cell++) if (values[cell] !== 0) kept++;
    newBounds[d + 1] = kept;
  }
  return {
    ...matrix,
    bounds: newBounds,
    columns: columns.filter((_, cell) => values[cell] !== 0),
    values: values.filter((value) => value !== 0),
  };
}

function unknown(scheme: string): HustingsError {
  return new HustingsError("bad-option", {
    who: "featuresWeight",
    needs: "a known scheme",
    got: `"${scheme}" is none`,
    choices: [...Object.keys(formulas), "tfidf"],
    near: scheme,
  });
}
