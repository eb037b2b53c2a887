// logComplement: from the logarithm of a probability to the logarithm of what it leaves over.

/**
 * ln(1 − e^log).
 *
 * @param log At most 0.
 * @source Mächler 2012, Accurately computing log(1 − exp(−|a|)), vignette of the CRAN package Rmpfr
 * @cost O(1)
 */
export function logComplement(log: number): number {
  return log > -Math.LN2 ? Math.log(-Math.expm1(log)) : Math.log1p(-Math.exp(log));
}
