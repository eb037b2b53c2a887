// leastSquares: ordinary linear regression, with standard errors that may know of clusters.

import { cholesky } from "./cholesky.ts";

/** A regression. */
export interface LeastSquares {
  readonly coefficients: Float64Array;
  /** Of the coefficients, row by row. */
  readonly covariance: readonly Float64Array[];
  readonly residuals: Float64Array;
}

/**
 * Fits y = X b by least squares.
 *
 * @param rows The rows of X, the 1 of the intercept among them.
 * @param options `y`; `clusters`: the cluster of each row; with them the covariance allows for rows of a cluster to be alike (CR1: the sandwich times C / (C − 1) × (n − 1) / (n − p)).
 * @returns Undefined where columns of X depend on each other, or rows are not more than columns.
 * @source Golub & Van Loan 2013, section 5.3; Cameron & Miller 2015, doi:10.3368/jhr.50.2.317, equation 11
 * @cost O(rows × columns²)
 * @example
 * leastSquares([[1, 0], [1, 1], [1, 2]], { y: [1, 3, 5.3] })?.coefficients[1]?.toFixed(6); // => "2.150000"
 */
export function leastSquares(
  rows: readonly ArrayLike<number>[],
  { y, clusters }: { readonly y: ArrayLike<number>; readonly clusters?: readonly string[] },
): LeastSquares | undefined {
  const width = rows[0]?.length ?? 0;
  if (rows.length <= width) return undefined;
  const square = Array.from({ length: width }, () => new Float64Array(width));
  const right = new Float64Array(width);
  for (const [i, row] of rows.entries())
    for (let a = 0; a < width; a++) {
      right[a] = (right[a] as number) + (row[a] as number) * (y[i] as number);
      const own = square[a] as Float64Array;
      for (let b = 0; b < width; b++) own[b] = (own[b] as number) + (row[a] as number) * (row[b] as number);
    }
  // A column that others make up leaves nothing on the diagonal but rounding.
  const root = cholesky(square);
  if (root === undefined || root.rows.some((row, a) => (row[a] as number) ** 2 < 1e-11 * (square[a]?.[a] as number)))
    return undefined;
  const coefficients = root.solve(right);
  const residuals = Float64Array.from(rows, (row, i) =>
    coefficients.reduce((rest, b, a) => rest - b * (row[a] as number), y[i] as number),
  );
  const inverse = root.inverse();
  if (clusters !== undefined)
    return { coefficients, residuals, covariance: sandwich(rows, { residuals, inverse, clusters }) };
  const variance = residuals.reduce((sum, rest) => sum + rest * rest, 0) / (rows.length - width);
  return { coefficients, residuals, covariance: inverse.map((row) => row.map((value) => value * variance)) };
}

function sandwich(
  rows: readonly ArrayLike<number>[],
  {
    residuals,
    inverse,
    clusters,
  }: {
    readonly residuals: Float64Array;
    readonly inverse: readonly Float64Array[];
    readonly clusters: readonly string[];
  },
): readonly Float64Array[] {
  const width = inverse.length;
  const scores = new Map<string, Float64Array>();
  for (const [i, row] of rows.entries()) {
    const own = scores.get(clusters[i] as string) ?? new Float64Array(width);
    for (let a = 0; a < width; a++) own[a] = (own[a] as number) + (row[a] as number) * (residuals[i] as number);
    scores.set(clusters[i] as string, own);
  }
  const groups = scores.size;
  const factor = (groups / (groups - 1)) * ((rows.length - 1) / (rows.length - width));
  const covariance = Array.from({ length: width }, () => new Float64Array(width));
  for (const score of scores.values()) {
    const turned = inverse.map((row) => row.reduce((sum, value, a) => sum + value * (score[a] as number), 0));
    for (let a = 0; a < width; a++)
      for (let b = 0; b < width; b++) {
        const own = covariance[a] as Float64Array;
        own[b] = (own[b] as number) + factor * (turned[a] as number) * (turned[b] as number);
      }
  }
  return covariance;
}
