// logPoisson: the logarithm of a Poisson probability, also between whole numbers, where incomplete gammas need it.

import { halfDeviance } from "./half-deviance.ts";
import { stirlingError } from "./stirling-error.ts";

/**
 * ln(mean^x e^−mean / Γ(x + 1)).
 *
 * @param x The count, at least 0; need not be whole.
 * @param options `mean`: greater than 0.
 * @source Loader 2000, Fast and accurate computation of binomial probabilities
 * @cost O(1)
 */
export function logPoisson(x: number, { mean }: { readonly mean: number }): number {
  if (x === 0) return -mean;
  return -stirlingError(x) - halfDeviance(x, mean) - 0.5 * Math.log(2 * Math.PI * x);
}
