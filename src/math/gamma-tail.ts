// gammaTail: the probability that a gamma value lies beyond a point.

import { gammaTails } from "./gamma-tails.ts";
import { pickTail, type TailOptions } from "./pick-tail.ts";

/**
 * The tail of the gamma distribution.
 *
 * @param x The point.
 * @param options `shape`, `scale` (default 1): greater than 0. `tail`: `"upper"` (default) or `"lower"`. `as`: `"probability"` (default) or `"log"`.
 * @returns Relative error below 1e-10 down to 1e-300.
 * @source DLMF 8.2.4, https://dlmf.nist.gov/8.2
 * @cost O(√shape)
 * @example
 * gammaTail(2, { shape: 1, as: "log" }).toFixed(12); // => "-2.000000000000"
 */
export function gammaTail(
  x: number,
  { shape, scale = 1, ...options }: { readonly shape: number; readonly scale?: number } & TailOptions,
): number {
  return pickTail(gammaTails(x / scale, { shape }), options);
}
