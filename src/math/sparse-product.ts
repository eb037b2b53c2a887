// sparseProduct: a sparse matrix times a dense block of vectors, from either side.

import type { SparseMatrix } from "./sparse-matrix.ts";

/**
 * A · X, or Aᵀ · X.
 *
 * @param matrix A, in rows.
 * @param block X, row by row: as many rows as A has columns (`of: "matrix"`) or rows (`of: "transpose"`).
 * @param options `of`: which of A and Aᵀ (default `"matrix"`). `count`: columns of X (default 1: a vector).
 * @returns The product, row by row, `count` numbers each.
 * @cost O(cells × count)
 * @example
 * const a = sparseMatrix([[1, 2], [0, 3]]);
 * [...sparseProduct(a, Float64Array.of(1, 1))]; // => [3, 3]
 * [...sparseProduct(a, Float64Array.of(1, 1), { of: "transpose" })]; // => [1, 5]
 */
export function sparseProduct(
  { width, bounds, columns, values }: SparseMatrix,
  block: Float64Array,
  { of = "matrix", count = 1 }: { readonly of?: "matrix" | "transpose"; readonly count?: number } = {},
): Float64Array {
  const rows = bounds.length - 1;
  const turned = of === "transpose";
  const product = new Float64Array((turned ? width : rows) * count);
  if (count === 1) ofVector({ bounds, columns, values }, block, { turned, product });
  else ofBlock({ bounds, columns, values }, block, { turned, count, product });
  return product;
}

type Cells = Pick<SparseMatrix, "bounds" | "columns" | "values">;

/** The loops that take nearly all the time of singular values: nothing is made in them. */
function ofVector(
  { bounds, columns, values }: Cells,
  x: Float64Array,
  { turned, product }: { readonly turned: boolean; readonly product: Float64Array },
): void {
  for (let row = 0; row + 1 < bounds.length; row++) {
    const end = bounds[row + 1] as number;
    const own = x[row] as number;
    let sum = 0;
    if (turned)
      for (let k = bounds[row] as number; k < end; k++) {
        const column = columns[k] as number;
        product[column] = (product[column] as number) + (values[k] as number) * own;
      }
    else
      for (let k = bounds[row] as number; k < end; k++)
        sum += (values[k] as number) * (x[columns[k] as number] as number);
    if (!turned) product[row] = sum;
  }
}

function ofBlock(
  { bounds, columns, values }: Cells,
  block: Float64Array,
  { turned, count, product }: { readonly turned: boolean; readonly count: number; readonly product: Float64Array },
): void {
  for (let row = 0; row + 1 < bounds.length; row++) {
    const end = bounds[row + 1] as number;
    for (let k = bounds[row] as number; k < end; k++) {
      const value = values[k] as number;
      const column = columns[k] as number;
      const to = (turned ? column : row) * count;
      const from = (turned ? row : column) * count;
      for (let c = 0; c < count; c++)
        product[to + c] = (product[to + c] as number) + value * (block[from + c] as number);
    }
  }
}
