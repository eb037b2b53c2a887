// svd: the singular value decomposition of a dense matrix.

import { dot } from "./dot.ts";
import { fixSign } from "./fix-sign.ts";
import { rotate } from "./rotate.ts";

/** A = Σ valuesₖ · leftₖ · rightₖᵀ, from the largest value down. */
export interface Svd {
  readonly values: Float64Array;
  /** Unit vectors with one number a row of A. */
  readonly left: readonly Float64Array[];
  /** Unit vectors with one number a column of A; the number of largest size in each is positive. */
  readonly right: readonly Float64Array[];
}

/**
 * The singular value decomposition by one-sided Jacobi rotations: small singular values are as exact as large ones.
 * Use it up to a few hundred rows or columns; for the first few of a large sparse matrix there is `truncatedSvd()`.
 *
 * @param matrix Rows of numbers.
 * @returns As many triplets as the shorter side has; vectors of singular values that are 0 are zeros on one side.
 * @source Hestenes 1958, doi:10.1137/0106005; Demmel & Veselić 1992, doi:10.1137/0613074
 * @cost O(longer × shorter²) a sweep, about eight sweeps
 * @example
 * [...svd([[3, 0], [0, 4]]).values]; // => [4, 3]
 */
export function svd(matrix: readonly ArrayLike<number>[]): Svd {
  const columns = matrix[0]?.length ?? 0;
  // The vectors that are made orthogonal: the fewer the better.
  const wide = columns > matrix.length;
  const moved = wide ? matrix.map((row) => Float64Array.from(row)) : turned(matrix, columns);
  const turns = moved.map((_, i) => Float64Array.from(moved, (_one, j) => Number(i === j)));
  for (let sweep = 0; sweep < 60; sweep++) if (!swept(moved, turns)) break;
  const sizes = moved.map((vector) => Math.sqrt(dot(vector, vector)));
  const order = sizes.map((_, i) => i).sort((i, j) => (sizes[j] as number) - (sizes[i] as number) || i - j);
  const units = order.map((i) => (moved[i] as Float64Array).map((value) => value / ((sizes[i] as number) || 1)));
  const kept = order.map((i) => turns[i] as Float64Array);
  const [left, right] = wide ? [kept, units] : [units, kept];
  for (const [k, vector] of right.entries()) fixSign(vector, left[k] as Float64Array);
  return { values: Float64Array.from(order, (i) => sizes[i] as number), left, right };
}

function turned(matrix: readonly ArrayLike<number>[], columns: number): readonly Float64Array[] {
  return Array.from({ length: columns }, (_, c) => Float64Array.from(matrix, (row) => row[c] as number));
}

/** Turns every pair of vectors until they are orthogonal; whether any had to be. */
function swept(vectors: readonly Float64Array[], turns: readonly Float64Array[]): boolean {
  let moved = false;
  for (let p = 0; p < vectors.length; p++)
    for (let q = p + 1; q < vectors.length; q++) {
      const [x, y] = [vectors[p] as Float64Array, vectors[q] as Float64Array];
      const [xx, yy, xy] = [dot(x, x), dot(y, y), dot(x, y)];
      if (Math.abs(xy) <= 1e-15 * Math.sqrt(xx * yy)) continue;
      moved = true;
      const half = (yy - xx) / (2 * xy);
      const tangent = (half < 0 ? -1 : 1) / (Math.abs(half) + Math.hypot(half, 1));
      const cosine = 1 / Math.hypot(tangent, 1);
      rotate(x, y, cosine, -tangent * cosine);
      rotate(turns[p] as Float64Array, turns[q] as Float64Array, cosine, -tangent * cosine);
    }
  return moved;
}
