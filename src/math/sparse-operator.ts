// sparseOperator: a sparse matrix by what it does to vectors.

import type { SparseMatrix } from "./sparse-matrix.ts";
import { sparseProduct } from "./sparse-product.ts";
import type { LinearOperator } from "./truncated-svd.ts";

/**
 * A sparse matrix as `truncatedSvd()` takes it.
 *
 * @example
 * [...sparseOperator(sparseMatrix([[1, 2]])).times(Float64Array.of(1, 1))]; // => [3]
 */
export function sparseOperator(matrix: SparseMatrix): LinearOperator {
  return {
    rows: matrix.bounds.length - 1,
    columns: matrix.width,
    times: (x) => sparseProduct(matrix, x),
    transposedTimes: (x) => sparseProduct(matrix, x, { of: "transpose" }),
  };
}
