// gammaQuantile: the point that leaves a given probability in a tail of the gamma distribution.

import { findRoot } from "./find-root.ts";
import { gammaTails, type LogTails } from "./gamma-tails.ts";
import { bothTails, type TailOptions } from "./pick-tail.ts";

/**
 * The inverse of `gammaTail`. Exact Poisson limits are made of it.
 *
 * @param p A probability, or its natural logarithm with `as: "log"`.
 * @param options `shape`, `scale` (default 1): greater than 0. `tail`: the tail that holds `p`, `"lower"` (default) or `"upper"`.
 *   `as`: `"probability"` (default) or `"log"`.
 * @returns The point; 0 and Infinity at the ends.
 * @cost about fifteen evaluations of `gammaTails`
 * @example
 * gammaQuantile(0.5, { shape: 1 }).toFixed(12); // => "0.693147180560"
 */
export function gammaQuantile(
  p: number,
  {
    shape,
    scale = 1,
    tail = "lower",
    as = "probability",
  }: { readonly shape: number; readonly scale?: number } & TailOptions,
): number {
  const wanted = bothTails(p, { tail, as });
  return scale * invert(wanted, (x) => gammaTails(x, { shape }), shape);
}

/** Solves for the logarithm of the point, on whichever tail is the smaller. */
function invert(wanted: LogTails, tails: (x: number) => LogTails, start: number): number {
  if (wanted.lower === Number.NEGATIVE_INFINITY) return 0;
  if (wanted.upper === Number.NEGATIVE_INFINITY) return Number.POSITIVE_INFINITY;
  const side = wanted.lower < wanted.upper ? "lower" : "upper";
  const sign = side === "lower" ? 1 : -1;
  const miss = (log: number): number => sign * (tails(Math.exp(log))[side] - wanted[side]);
  let [low, high] = [Math.log(start) - 1, Math.log(start) + 1];
  for (let width = 1; miss(low) > 0; width *= 2) low -= width;
  for (let width = 1; miss(high) < 0; width *= 2) high += width;
  return Math.exp(findRoot(miss, { low, high, tolerance: 1e-16 }));
}
