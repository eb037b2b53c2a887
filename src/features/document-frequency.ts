// featuresDocumentFrequency: in how many documents each feature stands, plain or as an inverse weight.

import { HustingsError } from "../core/errors.ts";
import type { FeatureMatrix } from "../core/feature-matrix.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";

/** `N` documents, `df` of them with the feature, `s` the smoothing and `k` the constant of the options. */
export type DocumentScheme = "count" | "inverse" | "inverseMax" | "inverseProbability" | "unary";

/** How document frequencies become weights. */
export interface DocumentFrequencyOptions {
  readonly scheme?: DocumentScheme;
  /** Of the logarithms. */
  readonly base?: number;
  /** Added to the quotient before its logarithm is taken. */
  readonly smoothing?: number;
  /** Added to the number of documents in the denominator. */
  readonly k?: number;
}

const formulas: Readonly<
  Record<DocumentScheme, (df: number, n: number, max: number, o: Required<DocumentFrequencyOptions>) => number>
> = {
  count: (df) => df,
  inverse: (df, n, _, { base, smoothing, k }) => log(smoothing + n / (k + df), base),
  inverseMax: (df, _, max, { base, smoothing, k }) => log(smoothing + max / (k + df), base),
  inverseProbability: (df, n, _, { base, smoothing, k }) => Math.max(0, log(smoothing + (n - df) / (k + df), base)),
  unary: () => 1,
};

/**
 * The document frequency of every feature.
 *
 * `count`: df. `inverse`: log(s + N / (k + df)). `inverseMax`: log(s + max df / (k + df)).
 * `inverseProbability`: log(s + (N − df) / (k + df)), at least 0. `unary`: 1.
 *
 * @param options `scheme`: default `count`. `base`: default 10. `smoothing`, `k`: default 0.
 * @returns One number a feature, in the order of the features. A feature that no document has gets 0 from the inverse schemes.
 * @throws bad-option when the scheme is not known.
 * @source Manning, Raghavan & Schütze 2008, Introduction to Information Retrieval, 6.2; quanteda 4.3.1 `docfreq`.
 * @cost O(cells)
 * @example
 * const m = features(tokens(corpus(["war and peace", "war", "peace", "war"])));
 * [...featuresDocumentFrequency(m)]; // => [1, 2, 3]
 * featuresDocumentFrequency(m, { scheme: "inverse", base: 2 })[0]; // => 2
 */
export function featuresDocumentFrequency(matrix: FeatureMatrix, options: DocumentFrequencyOptions = {}): Float64Array {
  expectKind(matrix, "features", "featuresDocumentFrequency");
  expectOptions(options, { scheme: true, base: true, smoothing: true, k: true }, "featuresDocumentFrequency");
  const { scheme = "count", base = 10, smoothing = 0, k = 0 } = options;
  const formula = formulas[scheme];
  if (formula === undefined) throw unknown(scheme);
  const df = new Float64Array(matrix.features.length);
  for (let cell = 0; cell < matrix.columns.length; cell++) {
    const column = matrix.columns[cell] as number;
    if (matrix.values[cell] !== 0) df[column] = (df[column] as number) + 1;
  }
  const max = df.reduce((most, one) => Math.max(most, one), 0);
  const settings = { scheme, base, smoothing, k };
  const never = scheme === "unary" ? 1 : 0;
  return df.map((one) => (one === 0 ? never : formula(one, matrix.index.ids.length, max, settings)));
}

/** The two usual bases have functions that are exact at their powers. */
function log(x: number, base: number): number {
  if (base === 10) return Math.log10(x);
  return base === 2 ? Math.log2(x) : Math.log(x) / Math.log(base);
}

function unknown(scheme: string): HustingsError {
  return new HustingsError("bad-option", {
    who: "featuresDocumentFrequency",
    needs: "a known scheme",
    got: `"${scheme}" is none`,
    choices: Object.keys(formulas),
    near: scheme,
  });
}
