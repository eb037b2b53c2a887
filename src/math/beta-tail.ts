// betaTail: the probability that a beta value lies beyond a point.

import { betaTails } from "./beta-tails.ts";
import { pickTail, type TailOptions } from "./pick-tail.ts";

/**
 * The tail of the beta distribution.
 *
 * @param x The point, 0 to 1.
 * @param options `a`, `b`: the shapes, greater than 0. `tail`: `"upper"` (default) or `"lower"`. `as`: `"probability"` (default) or `"log"`.
 * @returns Relative error below 1e-10 down to 1e-300.
 * @source DLMF 8.17.2, https://dlmf.nist.gov/8.17
 * @cost O(√max(a, b))
 * @example
 * betaTail(0.25, { a: 1, b: 1 }).toFixed(12); // => "0.750000000000"
 */
export function betaTail(
  x: number,
  { a, b, ...options }: { readonly a: number; readonly b: number } & TailOptions,
): number {
  return pickTail(betaTails(x, { a, b }), options);
}
