// embeddingFit: a regression whose outcome is a vector: coefficients, their squared lengths, and how much of those is noise.

import { cholesky } from "../../math/cholesky.ts";

/** Rows of outcomes (`dimensions` numbers each) and of predictors, with the cluster of each row. */
export interface EmbeddingData {
  readonly y: Float64Array;
  readonly dimensions: number;
  /** Row by row, `width` numbers each, the 1 of the intercept among them. */
  readonly x: Float64Array;
  readonly width: number;
  /** From 0, as many as there are; every row its own where they are as many as rows. */
  readonly clusters: ArrayLike<number>;
}

/** By predictor. */
export interface EmbeddingFit {
  readonly coefficients: readonly Float64Array[];
  /** ‖β‖². */
  readonly squared: Float64Array;
  /** What ‖β‖² is too large by on average: Σ over the dimensions of the variance of β. */
  readonly bias: Float64Array;
}

/**
 * Least squares for each dimension; the variance allows for heteroscedasticity, and for rows of a cluster to be alike: HC1 where every row is its own cluster, else CR1.
 *
 * @param data What is fitted.
 * @param rows Some rows of it, by place; a row may stand there twice.
 * @returns Undefined where predictors depend on each other, or rows do not suffice.
 * @source Rodriguez, Spirling & Stewart 2023, doi:10.1017/s0003055422001228; the bias: Green et al. 2025, doi:10.1017/pan.2024.22; MacKinnon & White 1985, doi:10.1016/0304-4076(85)90158-7
 * @cost O(rows × predictors × (predictors + dimensions))
 */
export function embeddingFit(data: EmbeddingData, rows: ArrayLike<number>): EmbeddingFit | undefined {
  const { x, y, width, dimensions, clusters } = data;
  if (rows.length <= width) return undefined;
  const square = Array.from({ length: width }, () => new Float64Array(width));
  const right = Array.from({ length: width }, () => new Float64Array(dimensions));
  for (let r = 0; r < rows.length; r++) {
    const i = rows[r] as number;
    for (let a = 0; a < width; a++) {
      const own = x[i * width + a] as number;
      if (own === 0) continue;
      const [line, sums] = [square[a] as Float64Array, right[a] as Float64Array];
      for (let b = 0; b < width; b++) line[b] = (line[b] as number) + own * (x[i * width + b] as number);
      for (let k = 0; k < dimensions; k++) sums[k] = (sums[k] as number) + own * (y[i * dimensions + k] as number);
    }
  }
  const root = cholesky(square);
  if (root === undefined || root.rows.some((row, a) => (row[a] as number) ** 2 < 1e-11 * (square[a]?.[a] as number)))
    return undefined;
  const inverse = root.inverse();
  const coefficients = inverse.map((row) =>
    Float64Array.from({ length: dimensions }, (_, k) =>
      row.reduce((sum, value, b) => sum + value * (right[b]?.[k] as number), 0),
    ),
  );
  const squared = Float64Array.from(coefficients, (own) => own.reduce((sum, value) => sum + value * value, 0));
  return { coefficients, squared, bias: noise(data, rows, { coefficients, inverse, clusters }) };
}

/** Σ over dimensions of the sandwich's diagonal. */
function noise(
  { x, y, width, dimensions }: EmbeddingData,
  rows: ArrayLike<number>,
  {
    coefficients,
    inverse,
    clusters,
  }: {
    readonly coefficients: readonly Float64Array[];
    readonly inverse: readonly Float64Array[];
    readonly clusters: ArrayLike<number>;
  },
): Float64Array {
  // By cluster: for each predictor the sum over its rows of (what the row weighs in β) × residual.
  const sums = new Map<number, Float64Array>();
  const rest = new Float64Array(dimensions);
  for (let r = 0; r < rows.length; r++) {
    const i = rows[r] as number;
    for (let k = 0; k < dimensions; k++) rest[k] = y[i * dimensions + k] as number;
    for (let a = 0; a < width; a++) {
      const own = x[i * width + a] as number;
      const beta = coefficients[a] as Float64Array;
      if (own !== 0) for (let k = 0; k < dimensions; k++) rest[k] = (rest[k] as number) - own * (beta[k] as number);
    }
    const cluster = clusters[i] as number;
    const sum = sums.get(cluster) ?? new Float64Array(width * dimensions);
    sums.set(cluster, sum);
    for (let a = 0; a < width; a++) {
      let weight = 0;
      for (let b = 0; b < width; b++) weight += (inverse[a]?.[b] as number) * (x[i * width + b] as number);
      for (let k = 0; k < dimensions; k++)
        sum[a * dimensions + k] = (sum[a * dimensions + k] as number) + weight * (rest[k] as number);
    }
  }
  const [n, groups] = [rows.length, sums.size];
  const factor = (groups / (groups - 1)) * ((n - 1) / (n - width));
  const bias = new Float64Array(width);
  for (const sum of sums.values())
    for (let a = 0; a < width; a++)
      for (let k = 0; k < dimensions; k++)
        bias[a] = (bias[a] as number) + factor * (sum[a * dimensions + k] as number) ** 2;
  return bias;
}
