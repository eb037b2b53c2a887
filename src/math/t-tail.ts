// tTail: the probability that a value of Student's t lies beyond a point.

import { betaTails } from "./beta-tails.ts";
import { logComplement } from "./log-complement.ts";

/**
 * The tail of Student's t distribution.
 *
 * @param t The point.
 * @param options `df`: degrees of freedom, greater than 0, need not be whole. `tail`: `"upper"` (default), `"lower"`, or `"both"` for beyond ±|t|.
 *   `as`: `"probability"` (default) or `"log"`.
 * @returns Relative error below 1e-10 down to 1e-300.
 * @source DLMF 8.17.2 with x = df / (df + t²), https://dlmf.nist.gov/8.17
 * @cost O(√df)
 * @example
 * tTail(0, { df: 3 }); // => 0.5
 * tTail(2.2281388519649385, { df: 10, tail: "both" }).toFixed(10); // => "0.0500000000"
 */
export function tTail(
  t: number,
  {
    df,
    tail = "upper",
    as = "probability",
  }: { readonly df: number; readonly tail?: "upper" | "lower" | "both"; readonly as?: "probability" | "log" },
): number {
  const square = t * t;
  const whole = df + square;
  const beyond = Number.isFinite(square)
    ? betaTails(df / whole, { a: df / 2, b: 0.5, y: square / whole }).lower
    : Number.NEGATIVE_INFINITY;
  const half = beyond - Math.LN2;
  const log = tail === "both" ? beyond : t > 0 === (tail === "upper") ? half : logComplement(half);
  return as === "log" ? log : Math.exp(log);
}
