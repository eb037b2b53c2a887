// Looking into results from tests: one cell of a matrix, and the words of tokens.

import type { FeatureMatrix } from "../../src/core/feature-matrix.ts";
import type { Tokens } from "../../src/core/tokens.ts";

/** The value of a feature in a document; 0 where there is no cell. */
export function cell(matrix: FeatureMatrix, id: string, feature: string): number {
  const d = matrix.index.ids.indexOf(id);
  const f = matrix.features.indexOf(feature);
  for (let k = matrix.bounds[d] ?? 0; k < (matrix.bounds[d + 1] ?? 0); k++)
    if (matrix.columns[k] === f) return matrix.values[k] ?? 0;
  return 0;
}

/** A matrix as R prints one: rows, columns, and values row by row. */
export interface Printed {
  readonly rows: readonly string[];
  readonly cols: readonly string[];
  readonly values: readonly (readonly number[])[];
}

/** The same rows and columns of ours, to be compared with a printed matrix. */
export function like(printed: Printed, matrix: FeatureMatrix): readonly (readonly number[])[] {
  return printed.rows.map((id) => printed.cols.map((feature) => cell(matrix, id, feature)));
}

/** The matching forms of each document's tokens, in order; a pad is the empty string. */
export function words({ ids, bounds, vocabulary }: Tokens): readonly (readonly string[])[] {
  return Array.from({ length: bounds.length - 1 }, (_, d) =>
    Array.from(ids.subarray(bounds[d], bounds[d + 1]), (id) => vocabulary[id] ?? "?"),
  );
}

/** The stretches of text that each document's tokens stand for. */
export function texts({ starts, ends, bounds, corpus }: Tokens): readonly (readonly string[])[] {
  return corpus.documents.map(({ text }, d) =>
    Array.from(starts.subarray(bounds[d], bounds[d + 1]), (start, k) =>
      text.slice(start, ends[(bounds[d] ?? 0) + k] ?? start),
    ),
  );
}
