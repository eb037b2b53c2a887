// normalTail: the probability that a standard normal value lies beyond a point.

import { gammaTails } from "./gamma-tails.ts";
import { logComplement } from "./log-complement.ts";

/**
 * The tail of the standard normal distribution.
 *
 * @param z The point, in standard deviations.
 * @param options `tail`: `"upper"` (default), `"lower"`, or `"both"` for beyond ±|z|. `as`: `"probability"` (default), or `"log"` for its natural
 *   logarithm, which still has its digits where the probability would be 0.
 * @returns Relative error below 1e-12.
 * @source DLMF 7.11.2, https://dlmf.nist.gov/7.11
 * @cost O(1)
 * @example
 * normalTail(0); // => 0.5
 * normalTail(6).toPrecision(6); // => "9.86588e-10"
 * normalTail(1.96, { tail: "both" }).toFixed(6); // => "0.049996"
 */
export function normalTail(
  z: number,
  {
    tail = "upper",
    as = "probability",
  }: { readonly tail?: "upper" | "lower" | "both"; readonly as?: "probability" | "log" } = {},
): number {
  const beyond = gammaTails((z * z) / 2, { shape: 0.5 }).upper;
  const log = tail === "both" ? beyond : oneSide(beyond, z > 0 === (tail === "upper"));
  return as === "log" ? log : Math.exp(log);
}

/** Half of both tails, or all but that half. */
function oneSide(beyond: number, outer: boolean): number {
  const half = beyond - Math.LN2;
  return outer ? half : logComplement(half);
}
