// betaTails: both tails of the beta distribution as logarithms. t, F and binomial tails are made of them.

import type { LogTails } from "./gamma-tails.ts";
import { logBinomial } from "./log-binomial.ts";
import { logComplement } from "./log-complement.ts";

const tiny = 1e-300;

/**
 * ln I(x; a, b) and ln I(1 − x; b, a), the regularised incomplete beta functions.
 *
 * @param x The point, 0 to 1.
 * @param options `a`, `b`: greater than 0. `y`: 1 − x, given apart where it may be tiny (default 1 − x).
 * @returns Logarithms, so that a tail of 10^−100000 is still a number.
 * @source DLMF 8.17.22 (continued fraction), https://dlmf.nist.gov/8
 * @cost O(√max(a, b)) near the middle, O(1) far from it
 */
export function betaTails(
  x: number,
  { a, b, y = 1 - x }: { readonly a: number; readonly b: number; readonly y?: number },
): LogTails {
  if (Number.isNaN(x) || !(a > 0) || !(b > 0)) return { lower: Number.NaN, upper: Number.NaN };
  if (x <= 0) return { lower: Number.NEGATIVE_INFINITY, upper: 0 };
  if (y <= 0) return { lower: 0, upper: Number.NEGATIVE_INFINITY };
  if (x <= (a + 1) / (a + b + 2)) {
    const lower = logLower(x, y, a, b);
    return { lower, upper: logComplement(lower) };
  }
  const upper = logLower(y, x, b, a);
  return { lower: logComplement(upper), upper };
}

function logLower(x: number, y: number, a: number, b: number): number {
  const front = logBinomial(a, { n: a + b, p: x, q: y }) + Math.log(b / (a + b));
  return Math.min(0, front + Math.log(fraction(x, a, b)));
}

/** Lentz's way through the continued fraction, two steps a turn. */
function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1) || tiny);
  let product = d;
  for (let m = 1; m < 1e7; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d || tiny);
    c = 1 + even / c || tiny;
    product *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d || tiny);
    c = 1 + odd / c || tiny;
    product *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return product;
}
