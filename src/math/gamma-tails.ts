// gammaTails: both tails of the gamma distribution as logarithms. Normal, χ² and Poisson tails are made of them.

import { logComplement } from "./log-complement.ts";
import { logGammaOnePlus } from "./log-gamma.ts";
import { logPoisson } from "./log-poisson.ts";

/** The logarithms of the two tails; their exponentials sum to 1. */
export interface LogTails {
  readonly lower: number;
  readonly upper: number;
}

const tiny = 1e-300;
const enough = 1e-17;

/**
 * ln P(shape, x) and ln Q(shape, x), the regularised incomplete gamma functions.
 *
 * @param x The point; at or below 0 the lower tail is empty.
 * @param options `shape`: greater than 0. The scale is 1.
 * @returns Logarithms, so that a tail of 10^−100000 is still a number.
 * @source DLMF 8.7.1 (series) and 8.9.2 (continued fraction), https://dlmf.nist.gov/8
 * @cost O(√shape) near the middle, O(1) far from it
 */
export function gammaTails(x: number, { shape }: { readonly shape: number }): LogTails {
  if (Number.isNaN(x) || !(shape > 0)) return { lower: Number.NaN, upper: Number.NaN };
  if (x <= 0) return { lower: Number.NEGATIVE_INFINITY, upper: 0 };
  if (x === Number.POSITIVE_INFINITY) return { lower: 0, upper: Number.NEGATIVE_INFINITY };
  if (shape < 1 && x < 1) return nearZero(x, shape);
  if (shape >= 1 && x < shape + 1) {
    const lower = Math.min(0, logPoisson(shape, { mean: x }) + Math.log(risingSeries(x, shape)));
    return { lower, upper: logComplement(lower) };
  }
  const upper = Math.min(0, logPoisson(shape, { mean: x }) + Math.log(shape * fraction(x, shape)));
  return { lower: logComplement(upper), upper };
}

/** 1 + x/(a+1) + x²/((a+1)(a+2)) + … */
function risingSeries(x: number, shape: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; term > sum * enough; n++) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum;
}

/** The continued fraction of Γ(a, x) x^−a e^x, from the front (Lentz). */
function fraction(x: number, shape: number): number {
  let b = x + 1 - shape;
  let c = 1 / tiny;
  let d = 1 / b;
  let product = d;
  for (let i = 1; i < 1e7; i++) {
    const a = -i * (i - shape);
    b += 2;
    d = 1 / (a * d + b || tiny);
    c = b + a / c || tiny;
    const factor = c * d;
    product *= factor;
    if (Math.abs(factor - 1) < 1e-16) break;
  }
  return product;
}

/** Below 1 both tails can be small: P = (1 + f)(1 + g) with f and g computed apart, so that 1 − P keeps its digits. */
function nearZero(x: number, shape: number): LogTails {
  let power = 1;
  let sum = 0;
  for (let n = 1; n < 200; n++) {
    power *= -x / n;
    const term = power / (shape + n);
    sum += term;
    if (Math.abs(term) <= Math.abs(sum) * enough) break;
  }
  const f = shape * sum;
  const logG = shape * Math.log(x) - logGammaOnePlus(shape);
  const g = Math.expm1(logG);
  const lower = Math.log1p(f) + logG;
  return { lower, upper: lower > -0.7 ? Math.log(-(f + g + f * g)) : logComplement(lower) };
}
