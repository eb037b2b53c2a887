// Counts: a matrix of counts without empty documents and words, with its sums, as every scaling model needs it.

import type { FeatureMatrix } from "../../core/feature-matrix.ts";

/** Counts by document (rows, compressed) and word. */
export interface Counts {
  readonly documents: number;
  readonly words: number;
  readonly bounds: Uint32Array;
  readonly columns: Uint32Array;
  readonly values: Float64Array;
  readonly rowSums: Float64Array;
  readonly columnSums: Float64Array;
  readonly total: number;
  /** Places of the rows and columns in the matrix they come from. */
  readonly rowOf: Uint32Array;
  readonly columnOf: Uint32Array;
}

/**
 * What of a matrix can be scaled: documents and words with at least one token, in their order.
 *
 * @cost O(cells)
 */
export function countsOf(matrix: FeatureMatrix): Counts {
  const { index, features, bounds, columns, values } = matrix;
  const sums = new Float64Array(features.length);
  for (const [k, column] of columns.entries()) sums[column] = (sums[column] as number) + (values[k] as number);
  const columnOf = Uint32Array.from([...features.keys()].filter((column) => (sums[column] as number) > 0));
  const place = new Int32Array(features.length).fill(-1);
  for (const [own, column] of columnOf.entries()) place[column] = own;
  const totals = index.ids.map((_, d) => values.subarray(bounds[d], bounds[d + 1]).reduce((sum, one) => sum + one, 0));
  const rowOf = Uint32Array.from([...index.ids.keys()].filter((d) => (totals[d] as number) > 0));
  const [ownColumns, ownValues]: [number[], number[]] = [[], []];
  const ownBounds = [0];
  for (const d of rowOf) {
    for (let k = bounds[d] as number; k < (bounds[d + 1] as number); k++) {
      if (values[k] === 0) continue;
      ownColumns.push(place[columns[k] as number] as number);
      ownValues.push(values[k] as number);
    }
    ownBounds.push(ownColumns.length);
  }
  const rowSums = Float64Array.from(rowOf, (d) => totals[d] as number);
  return {
    documents: rowOf.length,
    words: columnOf.length,
    bounds: Uint32Array.from(ownBounds),
    columns: Uint32Array.from(ownColumns),
    values: Float64Array.from(ownValues),
    rowSums,
    columnSums: Float64Array.from(columnOf, (column) => sums[column] as number),
    total: rowSums.reduce((sum, one) => sum + one, 0),
    rowOf,
    columnOf,
  };
}
