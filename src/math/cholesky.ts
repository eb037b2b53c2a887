// cholesky: the triangular root of a symmetric positive definite matrix, and what it solves.

/** L of A = L · Lᵀ, with what can be asked of it. */
export interface Cholesky {
  /** Row `i` of L has `i + 1` numbers. */
  readonly rows: readonly Float64Array[];
  readonly logDeterminant: number;
  /** x of A · x = b. */
  readonly solve: (b: ArrayLike<number>) => Float64Array;
  /** A⁻¹, row by row. */
  readonly inverse: () => readonly Float64Array[];
}

/**
 * The Cholesky decomposition. Use it to solve equations with covariance and information matrices.
 *
 * @param matrix Rows of a symmetric matrix; only the lower triangle is read.
 * @returns Undefined where the matrix is not positive definite.
 * @source Golub & Van Loan 2013, Matrix Computations, algorithm 4.2.1
 * @cost O(n³ / 3)
 * @example
 * [...(cholesky([[4, 2], [2, 5]])?.solve([8, 12]) ?? [])]; // => [1, 2]
 */
export function cholesky(matrix: readonly ArrayLike<number>[]): Cholesky | undefined {
  const rows: Float64Array[] = [];
  for (const [i, given] of matrix.entries()) {
    const row = new Float64Array(i + 1);
    for (let j = 0; j <= i; j++) {
      const other = j === i ? row : (rows[j] as Float64Array);
      let rest = given[j] as number;
      for (let k = 0; k < j; k++) rest -= (row[k] as number) * (other[k] as number);
      if (j < i) row[j] = rest / (other[j] as number);
      else if (rest > 0) row[i] = Math.sqrt(rest);
      else return undefined;
    }
    rows.push(row);
  }
  const logDeterminant = rows.reduce((sum, row, i) => sum + 2 * Math.log(row[i] as number), 0);
  const solve = (b: ArrayLike<number>): Float64Array => solved(rows, b);
  const inverse = (): readonly Float64Array[] =>
    rows.map((_, i) =>
      solved(
        rows,
        Float64Array.from(rows, (_row, j) => Number(i === j)),
      ),
    );
  return { rows, logDeterminant, solve, inverse };
}

/** L · y = b from the top, then Lᵀ · x = y from the bottom. */
function solved(rows: readonly Float64Array[], b: ArrayLike<number>): Float64Array {
  const x = Float64Array.from(b);
  for (const [i, row] of rows.entries()) {
    let rest = x[i] as number;
    for (let k = 0; k < i; k++) rest -= (row[k] as number) * (x[k] as number);
    x[i] = rest / (row[i] as number);
  }
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i] as Float64Array;
    const value = (x[i] as number) / (row[i] as number);
    x[i] = value;
    for (let k = 0; k < i; k++) x[k] = (x[k] as number) - (row[k] as number) * value;
  }
  return x;
}
