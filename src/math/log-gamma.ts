// logGamma: the logarithm of the gamma function, to the last digits also beside its zeros at 1 and 2.

import { stirlingError } from "./stirling-error.ts";

/** ζ(k) − 1 for k = 2, 3, …: the Taylor coefficients of ln Γ(1 + x) once its nearest pole is taken out. */
const zetaLessOne: readonly number[] = [
  0.6449340668482264, 0.2020569031595943, 0.08232323371113819, 0.03692775514336993, 0.01734306198444914,
  0.008349277381922827, 0.00407735619794434, 0.0020083928260822143, 0.0009945751278180853, 0.0004941886041194645,
  0.0002460865533080483, 0.00012271334757848915, 6.124813505870483e-5, 3.058823630702049e-5, 1.528225940865187e-5,
  7.637197637899763e-6, 3.81729326499984e-6, 1.908212716553939e-6, 9.539620338727962e-7, 4.769329867878064e-7,
  2.38450502727733e-7, 1.1921992596531106e-7, 5.960818905125948e-8, 2.980350351465228e-8, 1.4901554828365043e-8,
  7.45071178983543e-9, 3.725334024788457e-9, 1.862659723513049e-9,
];

/** 1 less Euler's constant. */
const oneLessEuler = 0.42278433509846713;

/**
 * ln Γ(x).
 *
 * @param x Greater than 0; anything else gives NaN.
 * @returns The logarithm, within a few units of the last digit.
 * @source DLMF 5.7.3 and 5.11.1, https://dlmf.nist.gov/5
 * @cost O(1)
 * @example
 * logGamma(1); // => 0
 * Math.round(Math.exp(logGamma(6))); // => 120
 */
export function logGamma(x: number): number {
  if (!(x > 0)) return Number.NaN;
  if (x < 0.5) return logGammaOnePlus(x) - Math.log(x);
  if (x <= 1.5) return logGammaOnePlus(x - 1);
  if (x <= 2.5) return logGammaOnePlus(x - 2) + Math.log1p(x - 2);
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + stirlingError(x);
}

/** ln Γ(1 + x) for |x| up to about a half, exact also where x is tiny. */
export function logGammaOnePlus(x: number): number {
  if (x > 0.6) return logGamma(1 + x);
  let sum = 0;
  for (let k = zetaLessOne.length + 1; k >= 2; k--) sum = sum * -x + (zetaLessOne[k - 2] ?? 0) / k;
  return x * oneLessEuler + x * x * sum - Math.log1p(x);
}
