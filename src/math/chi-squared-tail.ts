// chiSquaredTail: the probability of a χ² value at least as large.

import { gammaTails } from "./gamma-tails.ts";
import { pickTail, type TailOptions } from "./pick-tail.ts";

/**
 * The tail of the χ² distribution; the upper one is the p-value of a χ² or G² test.
 *
 * @param x The statistic.
 * @param options `df`: degrees of freedom, greater than 0. `tail`: `"upper"` (default) or `"lower"`. `as`: `"probability"` (default) or `"log"`.
 * @returns Relative error below 1e-10 down to 1e-300.
 * @source DLMF 8.2.4, https://dlmf.nist.gov/8.2
 * @cost O(√df)
 * @example
 * chiSquaredTail(3.841458820694124, { df: 1 }).toFixed(10); // => "0.0500000000"
 * chiSquaredTail(10000, { df: 1, as: "log" }).toFixed(3); // => "-5004.831"
 */
export function chiSquaredTail(x: number, { df, ...options }: { readonly df: number } & TailOptions): number {
  return pickTail(gammaTails(x / 2, { shape: df / 2 }), options);
}
