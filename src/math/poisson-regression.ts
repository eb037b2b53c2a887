// poissonRegression: a log-linear model of counts, and how much more they scatter than Poisson's law has it.

import { cholesky } from "./cholesky.ts";
import { newton } from "./newton.ts";

/** A fitted model. */
export interface PoissonRegression {
  readonly coefficients: Float64Array;
  /** With the dispersion in them (quasi-Poisson), row by row. */
  readonly covariance: readonly Float64Array[];
  /** Pearson's χ² over n − p: 1 under Poisson's law. */
  readonly dispersion: number;
  readonly fitted: Float64Array;
}

/**
 * Fits ln E(y) = X b + ln exposure by maximum likelihood.
 *
 * @param rows The rows of X, the 1 of the intercept first.
 * @param options `y`: counts. `exposure`: above 0.
 * @returns Undefined where columns of X depend on each other, all counts are 0, or rows are not more than columns.
 * @source McCullagh & Nelder 1989, Generalized Linear Models, chapters 6 and 9
 * @cost O(rows × columns²) a step
 * @example
 * poissonRegression([[1, 0], [1, 1], [1, 2]], { y: [10, 20, 40], exposure: [1, 1, 1] })?.coefficients[1]?.toFixed(6); // => "0.693147"
 */
export function poissonRegression(
  rows: readonly ArrayLike<number>[],
  { y, exposure }: { readonly y: ArrayLike<number>; readonly exposure: ArrayLike<number> },
): PoissonRegression | undefined {
  const width = rows[0]?.length ?? 0;
  const [total, whole] = [sum(y), sum(exposure)];
  if (rows.length <= width || total === 0) return undefined;
  const meansAt = (b: Float64Array): Float64Array =>
    Float64Array.from(rows, (row, i) => (exposure[i] as number) * Math.exp(inner(row, b)));
  const start = new Float64Array(width);
  start[0] = Math.log(total / whole);
  const information = (means: Float64Array): readonly Float64Array[] =>
    Array.from({ length: width }, (_, a) =>
      Float64Array.from({ length: width }, (_one, c) =>
        rows.reduce((all, row, i) => all + (row[a] as number) * (row[c] as number) * (means[i] as number), 0),
      ),
    );
  const { at, status } = newton(start, {
    of: (b) => {
      const means = meansAt(b);
      return {
        value: means.reduce(
          (all, mean, i) => all + mean - (y[i] as number) * inner(rows[i] as ArrayLike<number>, b),
          0,
        ),
        gradient: Float64Array.from({ length: width }, (_, a) =>
          rows.reduce((all, row, i) => all + (row[a] as number) * ((means[i] as number) - (y[i] as number)), 0),
        ),
        hessian: information(means),
      };
    },
    tolerance: 1e-12,
  });
  const fitted = meansAt(at);
  const root = cholesky(information(fitted));
  if (status === "unfinished" || root === undefined) return undefined;
  const pearson = fitted.reduce((all, mean, i) => all + ((y[i] as number) - mean) ** 2 / mean, 0);
  const dispersion = pearson / (rows.length - width);
  const covariance = root.inverse().map((row) => row.map((value) => value * dispersion));
  return { coefficients: at, covariance, dispersion, fitted };
}

function inner(row: ArrayLike<number>, b: Float64Array): number {
  return b.reduce((all, value, a) => all + value * (row[a] as number), 0);
}

function sum(values: ArrayLike<number>): number {
  return Array.from(values).reduce((all, value) => all + value, 0);
}
