// zipfFit: the likeliest exponent (and shift) of counts by rank, and how far they lie from the law.

import { newton, type Curvature } from "../math/newton.ts";

/** `zipf`: P(rank) ∝ 1 / rank^exponent. `mandelbrot`: P(rank) ∝ 1 / (rank + shift)^exponent. */
export type ZipfLaw = "zipf" | "mandelbrot";

/** A law fitted to counts. All NaN where there are fewer than three different counts, or no law is likeliest. */
export interface ZipfFit {
  readonly exponent: number;
  /** 0 under `zipf`. */
  readonly shift: number;
  /** The largest gap between the shares of tokens up to a rank, observed and expected (Kolmogorov-Smirnov). */
  readonly distance: number;
  /** Expected counts by rank. */
  readonly expected: Float64Array;
}

/**
 * Maximum likelihood: each token is taken to draw its rank from the law, over as many ranks as there are words.
 *
 * @param given Counts from the largest down, none of them 0.
 * @source Izsák 2006, doi:10.1007/s11192-006-0052-x; Clauset, Shalizi & Newman 2009, doi:10.1137/070710111
 * @cost O(words × steps), about ten steps
 * @example
 * zipfFit([60, 30, 20, 15], "zipf").exponent.toFixed(6); // => "1.000000"
 */
export function zipfFit(given: ArrayLike<number>, law: ZipfLaw): ZipfFit {
  const counts = Float64Array.from(given);
  const tokens = counts.reduce((sum, count) => sum + count, 0);
  if (new Set(counts).size < 3)
    return { exponent: Number.NaN, shift: Number.NaN, distance: Number.NaN, expected: new Float64Array(0) };
  const shares = Float64Array.from(counts, (count) => count / tokens);
  const one = newton([1], { of: (x) => firstOnly(curvature(shares, x[0] as number, 0)) });
  const both =
    law === "zipf"
      ? one
      : newton([one.at[0] as number, 0], { of: (x) => curvature(shares, x[0] as number, x[1] as number) });
  const found = both.status === "unfinished" ? [Number.NaN, Number.NaN] : both.at;
  const [exponent = Number.NaN, logShift = 0] = found;
  const shift = Math.expm1(logShift);
  const { weights, total } = weighted(shares.length, exponent, shift);
  const expected = weights.map((weight) => (weight / total) * tokens);
  let [seen, wanted, distance] = [0, 0, 0];
  for (const [r, share] of shares.entries()) {
    seen += share;
    wanted += (expected[r] as number) / tokens;
    distance = Math.max(distance, Math.abs(seen - wanted));
  }
  return { exponent, shift, distance: Number.isNaN(exponent) ? Number.NaN : distance, expected };
}

function weighted(
  ranks: number,
  exponent: number,
  shift: number,
): { readonly weights: Float64Array; readonly total: number } {
  const weights = Float64Array.from({ length: ranks }, (_, r) => Math.exp(-exponent * Math.log(r + 1 + shift)));
  return { weights, total: weights.reduceRight((sum, weight) => sum + weight, 0) };
}

/** −log likelihood of a token, by the exponent and t = ln(1 + shift), so that every shift above −1 can be tried. */
function curvature(shares: Float64Array, exponent: number, t: number): Curvature {
  const shift = Math.expm1(t);
  const { weights, total } = weighted(shares.length, exponent, shift);
  // Observed and expected means of the logarithm, of 1 / (rank + shift) and its square, and what second derivatives need.
  let [logs, inverses, squares] = [0, 0, 0];
  let [eLog, eInverse, eSquare, eLogLog, eLogInverse] = [0, 0, 0, 0, 0];
  for (let r = shares.length - 1; r >= 0; r--) {
    const [share, chance] = [shares[r] as number, (weights[r] as number) / total];
    const log = Math.log(r + 1 + shift);
    const inverse = 1 / (r + 1 + shift);
    logs += share * log;
    inverses += share * inverse;
    squares += share * inverse * inverse;
    eLog += chance * log;
    eInverse += chance * inverse;
    eSquare += chance * inverse * inverse;
    eLogLog += chance * log * log;
    eLogInverse += chance * log * inverse;
  }
  const byShift = exponent * (inverses - eInverse);
  const spread = eSquare - eInverse * eInverse;
  const byShift2 = exponent * (eSquare - squares) + exponent * exponent * spread;
  const mixed = inverses - eInverse + exponent * (eLogInverse - eLog * eInverse);
  const scale = 1 + shift;
  return {
    value: exponent * logs + Math.log(total),
    gradient: Float64Array.of(logs - eLog, byShift * scale),
    hessian: [
      Float64Array.of(eLogLog - eLog * eLog, mixed * scale),
      Float64Array.of(mixed * scale, byShift2 * scale * scale + byShift * scale),
    ],
  };
}

function firstOnly({ value, gradient, hessian }: Curvature): Curvature {
  return {
    value,
    gradient: gradient.subarray(0, 1),
    hessian: [(hessian[0] as Float64Array).subarray(0, 1)],
  };
}
