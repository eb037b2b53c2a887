// logBinomial: the logarithm of a binomial probability, also between whole numbers, where incomplete betas need it.

import { halfDeviance } from "./half-deviance.ts";
import { stirlingError } from "./stirling-error.ts";

/**
 * ln(C(n, x) p^x q^(n − x)).
 *
 * @param x Successes, 0 to n; need not be whole.
 * @param options `n`: trials. `p`: the chance of success. `q`: 1 − p, given apart because it may be tiny (default 1 − p).
 * @source Loader 2000, Fast and accurate computation of binomial probabilities
 * @cost O(1)
 */
export function logBinomial(
  x: number,
  { n, p, q = 1 - p }: { readonly n: number; readonly p: number; readonly q?: number },
): number {
  if (x < 0 || x > n) return Number.NEGATIVE_INFINITY;
  if (x === 0) return n === 0 ? 0 : n * logOf(q, p);
  if (x === n) return n * logOf(p, q);
  const errors = stirlingError(n) - stirlingError(x) - stirlingError(n - x);
  const deviances = halfDeviance(x, n * p) + halfDeviance(n - x, n * q);
  return errors - deviances - 0.5 * (Math.log(2 * Math.PI * x) + Math.log1p(-x / n));
}

/** ln p, by way of 1 − q where p is close to 1. */
function logOf(p: number, q: number): number {
  return q < 0.1 ? Math.log1p(-q) : Math.log(p);
}
