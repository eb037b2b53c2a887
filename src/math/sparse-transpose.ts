// sparseTranspose: the same cells column by column (CSR to CSC and back).

import type { SparseMatrix } from "./sparse-matrix.ts";

/**
 * The transpose of a sparse matrix. Its rows are the columns of the given one, so it is that matrix in CSC form too.
 *
 * @returns Columns ascend inside each row.
 * @cost O(cells + rows + columns)
 * @example
 * [...sparseTranspose(sparseMatrix([[0, 2], [3, 4]])).values]; // => [3, 2, 4]
 */
export function sparseTranspose({ width, bounds, columns, values }: SparseMatrix): SparseMatrix {
  const starts = new Uint32Array(width + 1);
  for (const column of columns) starts[column + 1] = (starts[column + 1] as number) + 1;
  for (let c = 0; c < width; c++) starts[c + 1] = (starts[c + 1] as number) + (starts[c] as number);
  const next = starts.slice();
  const turned = { columns: new Uint32Array(columns.length), values: new Float64Array(columns.length) };
  for (let row = 0; row + 1 < bounds.length; row++)
    for (let k = bounds[row] as number; k < (bounds[row + 1] as number); k++) {
      const column = columns[k] as number;
      const place = next[column] as number;
      next[column] = place + 1;
      turned.columns[place] = row;
      turned.values[place] = values[k] as number;
    }
  return { width: bounds.length - 1, bounds: starts, ...turned };
}
