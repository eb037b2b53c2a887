// logistic: logistic regression with a ridge penalty, of two classes or more.

import { lbfgs } from "../../math/lbfgs.ts";
import type { ClassifierSettings, ClassModel, Training } from "./classifier.ts";
import { probabilities } from "./probabilities.ts";

/** The coefficients of a logistic regression. */
export interface LogisticFit extends ClassModel {
  /** One a class, which sum to zero; of two classes the first has 0. */
  readonly intercepts: Float64Array;
  readonly status: "converged" | "unfinished" | "stalled";
}

/**
 * Minimises the mean negative log-likelihood plus λ/2 times the sum of the squared weights; intercepts are not penalised. Of two classes one set of weights is fitted, of more one a class.
 *
 * @param training Counts or weights.
 * @param options `lambda` and `standardise` as in `ClassifierSettings`. `tolerance` of L-BFGS (default 1e-9), `iterations` at most (default 2000).
 * @source Friedman, Hastie & Tibshirani 2010, doi:10.18637/jss.v033.i01: the same numbers as glmnet with alpha = 0
 * @cost O(cells × classes) an iteration
 */
export function logistic(
  training: Training,
  {
    lambda,
    standardise,
    tolerance = 1e-9,
    iterations = 2000,
  }: Pick<ClassifierSettings, "lambda" | "standardise"> & { readonly tolerance?: number; readonly iterations?: number },
): LogisticFit {
  const width = training.matrix.features.length;
  const scales = standardise === "deviation" ? deviations(training) : new Float64Array(width).fill(1);
  const sets = training.classes === 2 ? 1 : training.classes;
  const problem: Problem = { ...training, scales, sets, lambda };
  const found = lbfgs(beginning(problem), { of: (at) => slope(problem, at), tolerance, iterations });
  const own = Array.from({ length: sets }, (_, s) =>
    found.at
      .slice(s * (width + 1), s * (width + 1) + width)
      .map((b, w) => (scales[w] === 0 ? 0 : b / (scales[w] as number))),
  );
  const starts = Array.from({ length: sets }, (_, s) => found.at[s * (width + 1) + width] as number);
  const centre = sets === 1 ? 0 : starts.reduce((sum, start) => sum + start, 0) / sets;
  const intercepts = Float64Array.from(sets === 1 ? [0, ...starts] : starts.map((start) => start - centre));
  const weights = sets === 1 ? [new Float64Array(width), own[0] as Float64Array] : own;
  return {
    intercepts,
    weights,
    status: found.status,
    scores: ({ columns, values }) =>
      intercepts.map((start, c) => {
        const beta = weights[c] as Float64Array;
        let sum = start;
        for (let k = 0; k < columns.length; k++) sum += (values[k] as number) * (beta[columns[k] as number] as number);
        return sum;
      }),
  };
}

interface Problem extends Training {
  readonly scales: Float64Array;
  /** Sets of weights: one for two classes. */
  readonly sets: number;
  readonly lambda: number;
}

/** Weights of zero, and the intercepts that then fit best. */
function beginning({ matrix, labels, classes, sets }: Problem): Float64Array {
  const width = matrix.features.length;
  const counts = new Float64Array(classes);
  for (let i = 0; i < labels.length; i++) counts[labels[i] as number] = (counts[labels[i] as number] as number) + 1;
  const at = new Float64Array(sets * (width + 1));
  for (let s = 0; s < sets; s++)
    at[s * (width + 1) + width] =
      sets === 1 ? Math.log((counts[1] as number) / (counts[0] as number)) : Math.log(counts[s] as number);
  return at;
}

/** Standard deviations of the words over the documents, with divisor n. */
function deviations({ matrix: { features, bounds, columns, values }, rows }: Training): Float64Array {
  const [sums, squares] = [new Float64Array(features.length), new Float64Array(features.length)];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    for (let k = bounds[row] as number; k < (bounds[row + 1] as number); k++) {
      const [w, value] = [columns[k] as number, values[k] as number];
      sums[w] = (sums[w] as number) + value;
      squares[w] = (squares[w] as number) + value * value;
    }
  }
  const n = rows.length;
  // A word that every document has alike has no deviation; rounding must not give it one.
  return squares.map((square, w) => {
    const variance = square / n - ((sums[w] as number) / n) ** 2;
    return variance > 1e-14 * (square / n) ? Math.sqrt(variance) : 0;
  });
}

/** The objective and its gradient, in weights of standardised words. */
function slope(problem: Problem, at: Float64Array): { readonly value: number; readonly gradient: Float64Array } {
  const { matrix, rows, labels, scales, sets, lambda } = problem;
  const { bounds, columns, values, features } = matrix;
  const width = features.length;
  const step = width + 1;
  const gradient = new Float64Array(at.length);
  const beta = at.map((b, i) => {
    const w = i % step;
    return w === width ? b : scales[w] === 0 ? 0 : b / (scales[w] as number);
  });
  const scores = new Float64Array(sets === 1 ? 2 : sets);
  const first = sets === 1 ? 1 : 0;
  let value = 0;
  for (let i = 0; i < rows.length; i++) {
    const [from, to] = [bounds[rows[i] as number] as number, bounds[(rows[i] as number) + 1] as number];
    for (let s = 0; s < sets; s++) {
      let sum = beta[s * step + width] as number;
      for (let k = from; k < to; k++)
        sum += (values[k] as number) * (beta[s * step + (columns[k] as number)] as number);
      scores[first + s] = sum;
    }
    const { shares, total } = probabilities(scores);
    value += total - (scores[labels[i] as number] as number);
    for (let s = 0; s < sets; s++) {
      const miss = (shares[first + s] as number) - Number(labels[i] === first + s);
      gradient[s * step + width] = (gradient[s * step + width] as number) + miss;
      for (let k = from; k < to; k++) {
        const place = s * step + (columns[k] as number);
        gradient[place] = (gradient[place] as number) + miss * (values[k] as number);
      }
    }
  }
  let penalty = 0;
  for (let i = 0; i < at.length; i++) {
    const w = i % step;
    const scale = w === width ? 1 : (scales[w] as number);
    gradient[i] = scale === 0 ? 0 : (gradient[i] as number) / scale / rows.length;
    if (w === width) continue;
    penalty += (at[i] as number) ** 2;
    gradient[i] = (gradient[i] as number) + lambda * (at[i] as number);
  }
  return { value: value / rows.length + (lambda / 2) * penalty, gradient };
}
