// tQuantile: the point that leaves a given probability in a tail of Student's t distribution.

import { findRoot } from "./find-root.ts";
import { normalQuantile } from "./normal-quantile.ts";
import { bothTails, type TailOptions } from "./pick-tail.ts";
import { tTail } from "./t-tail.ts";

/**
 * The inverse of `tTail`.
 *
 * @param p A probability, or its natural logarithm with `as: "log"`.
 * @param options `df`: degrees of freedom, greater than 0. `tail`: the tail that holds `p`, `"lower"` (default) or `"upper"`.
 *   `as`: `"probability"` (default) or `"log"`.
 * @returns The point; ±Infinity at 0 and 1.
 * @cost about fifteen evaluations of `tTail`
 * @example
 * tQuantile(0.975, { df: 10 }).toFixed(10); // => "2.2281388520"
 */
export function tQuantile(
  p: number,
  { df, tail = "lower", as = "probability" }: { readonly df: number } & TailOptions,
): number {
  const { lower, upper } = bothTails(p, { tail, as });
  if (lower === upper) return 0;
  return upper < lower ? outwards(upper, df) : -outwards(lower, df);
}

/** The positive point whose upper tail has this logarithm. t lies beyond the normal, so that is where the search begins. */
function outwards(log: number, df: number): number {
  if (log === Number.NEGATIVE_INFINITY) return Number.POSITIVE_INFINITY;
  // Few degrees of freedom make the tail a power of t: its logarithm is the scale to search on.
  const miss = (logT: number): number => log - tTail(Math.exp(logT), { df, as: "log" });
  const normal = normalQuantile(log, { tail: "upper", as: "log" });
  const low = Math.log(normal) - 0.001;
  let high = low + 1;
  while (miss(high) < 0 && high < 350) high += 1;
  return Math.exp(findRoot(miss, { low, high, tolerance: 1e-16 }));
}
