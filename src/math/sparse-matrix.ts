// sparseMatrix: the cells of a matrix that are not zero, row by row, as document-feature matrices hold theirs.

import { HustingsError } from "../core/errors.ts";

/** Row `r` has the cells `bounds[r]` up to, not including, `bounds[r + 1]`; a `FeatureMatrix` fits once it is told its `width`. */
export interface SparseMatrix {
  /** How many columns there are. */
  readonly width: number;
  readonly bounds: Uint32Array;
  readonly columns: Uint32Array;
  readonly values: Float64Array;
}

/**
 * A sparse matrix (CSR) from rows of numbers.
 *
 * @param rows All of one length.
 * @throws wrong-value where rows differ in length or hold what is no number.
 * @cost O(rows × columns)
 * @example
 * [...sparseMatrix([[0, 2], [3, 0]]).columns]; // => [1, 0]
 */
export function sparseMatrix(rows: readonly ArrayLike<number>[]): SparseMatrix {
  const width = rows[0]?.length ?? 0;
  const bounds = new Uint32Array(rows.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  for (const [r, row] of rows.entries()) {
    if (row.length !== width) throw uneven(width, row.length, r);
    for (let c = 0; c < width; c++) {
      const value = row[c];
      if (typeof value !== "number" || !Number.isFinite(value)) throw noNumber(value, r, c);
      if (value === 0) continue;
      columns.push(c);
      values.push(value);
    }
    bounds[r + 1] = columns.length;
  }
  return { width, bounds, columns: Uint32Array.from(columns), values: Float64Array.from(values) };
}

function uneven(width: number, got: number, row: number): HustingsError {
  return new HustingsError("wrong-value", {
    who: "sparseMatrix",
    needs: `rows of one length, ${width} as the first has`,
    got: `row ${row} has ${got}`,
  });
}

function noNumber(value: unknown, row: number, column: number): HustingsError {
  return new HustingsError("wrong-value", {
    who: "sparseMatrix",
    needs: "finite numbers",
    got: `row ${row}, column ${column} holds ${String(value)}`,
  });
}
