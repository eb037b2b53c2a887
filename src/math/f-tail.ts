// fTail: the probability of an F value at least as large.

import { betaTails } from "./beta-tails.ts";
import { pickTail, type TailOptions } from "./pick-tail.ts";

/**
 * The tail of Fisher and Snedecor's F distribution.
 *
 * @param f The statistic.
 * @param options `df1`, `df2`: degrees of freedom of numerator and denominator. `tail`: `"upper"` (default) or `"lower"`.
 *   `as`: `"probability"` (default) or `"log"`.
 * @returns Relative error below 1e-10 down to 1e-300.
 * @source DLMF 8.17.2 with x = df1 f / (df1 f + df2), https://dlmf.nist.gov/8.17
 * @cost O(√max(df1, df2))
 * @example
 * fTail(1, { df1: 4, df2: 4 }).toFixed(12); // => "0.500000000000"
 */
export function fTail(
  f: number,
  { df1, df2, ...options }: { readonly df1: number; readonly df2: number } & TailOptions,
): number {
  const part = df1 * f;
  const whole = part + df2;
  const x = Number.isFinite(whole) ? part / whole : 1;
  return pickTail(betaTails(x, { a: df1 / 2, b: df2 / 2, y: Number.isFinite(whole) ? df2 / whole : 0 }), options);
}
