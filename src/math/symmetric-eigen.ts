// symmetricEigen: eigenvalues and eigenvectors of a symmetric matrix, by rotations.

import { fixSign } from "./fix-sign.ts";
import { rotate } from "./rotate.ts";

/** Pairs from the largest value down. */
export interface Eigen {
  readonly values: Float64Array;
  /** One unit vector a value; the number of largest size in each is positive. */
  readonly vectors: readonly Float64Array[];
}

/**
 * The eigen decomposition of a symmetric matrix by Jacobi's cyclic rotations. Use it up to a few hundred rows.
 *
 * @param matrix Rows; symmetric.
 * @source Golub & Van Loan 2013, Matrix Computations, algorithm 8.5.3
 * @cost O(n³) a sweep, about eight sweeps
 * @example
 * [...symmetricEigen([[2, 1], [1, 2]]).values].map((value) => value.toFixed(6)); // => ["3.000000", "1.000000"]
 */
export function symmetricEigen(matrix: readonly ArrayLike<number>[]): Eigen {
  const a = matrix.map((row) => Float64Array.from(row));
  const size = a.length;
  const vectors = a.map((_, i) => Float64Array.from({ length: size }, (_one, j) => Number(i === j)));
  const whole = Math.sqrt(a.reduce((sum, row) => row.reduce((s, value) => s + value * value, sum), 0));
  for (let sweep = 0; sweep < 60 && outside(a) > whole * 1e-16; sweep++)
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) annihilate(a, vectors, p, q);
  const order = a.map((_, i) => i).sort((i, j) => at(a, j, j) - at(a, i, i) || i - j);
  return {
    values: Float64Array.from(order, (i) => at(a, i, i)),
    vectors: order.map((i) => fixSign(vectors[i] as Float64Array)),
  };
}

function at(a: readonly Float64Array[], i: number, j: number): number {
  return (a[i] as Float64Array)[j] as number;
}

/** The size of what is not yet on the diagonal. */
function outside(a: readonly Float64Array[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) for (let j = 0; j < i; j++) sum += 2 * at(a, i, j) ** 2;
  return Math.sqrt(sum);
}

/** Turns rows and columns p and q so that their common cell vanishes. */
function annihilate(a: readonly Float64Array[], vectors: readonly Float64Array[], p: number, q: number): void {
  const shared = at(a, p, q);
  if (shared === 0) return;
  const half = (at(a, q, q) - at(a, p, p)) / (2 * shared);
  const tangent = (half < 0 ? -1 : 1) / (Math.abs(half) + Math.hypot(half, 1));
  const cosine = 1 / Math.hypot(tangent, 1);
  const sine = -tangent * cosine;
  for (const row of a) {
    const [x, y] = [row[p] as number, row[q] as number];
    row[p] = cosine * x + sine * y;
    row[q] = cosine * y - sine * x;
  }
  rotate(a[p] as Float64Array, a[q] as Float64Array, cosine, sine);
  rotate(vectors[p] as Float64Array, vectors[q] as Float64Array, cosine, sine);
}
