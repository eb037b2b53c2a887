// normalQuantile: the point that leaves a given probability in a tail of the standard normal distribution.

import { normalTail } from "./normal-tail.ts";
import { bothTails, type TailOptions } from "./pick-tail.ts";

/**
 * The inverse of `normalTail`.
 *
 * @param p A probability, or its natural logarithm with `as: "log"`.
 * @param options `tail`: the tail that holds `p`, `"lower"` (default) or `"upper"`. `as`: `"probability"` (default) or `"log"`.
 * @returns The point in standard deviations; ±Infinity at 0 and 1.
 * @source Abramowitz & Stegun 26.2.23 for the start, then Newton's steps on the logarithm of the tail
 * @cost O(1)
 * @example
 * normalQuantile(0.975).toFixed(10); // => "1.9599639845"
 * normalQuantile(0.5); // => 0
 */
export function normalQuantile(p: number, { tail = "lower", as = "probability" }: TailOptions = {}): number {
  const { lower, upper } = bothTails(p, { tail, as });
  if (Number.isNaN(lower + upper) && !(lower === 0 || upper === 0)) return Number.NaN;
  if (lower === upper) return 0;
  return upper < lower ? outwards(upper) : -outwards(lower);
}

/** The positive point whose upper tail has this logarithm, which is at most ln ½. */
function outwards(log: number): number {
  if (log === Number.NEGATIVE_INFINITY) return Number.POSITIVE_INFINITY;
  const t = Math.sqrt(-2 * log);
  let z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  for (let turn = 0; turn < 20; turn++) {
    const at = normalTail(z, { as: "log" });
    // The slope of the logarithm of the tail is −density / tail.
    const step = (at - log) * Math.exp(at + (z * z + Math.log(2 * Math.PI)) / 2);
    z += step;
    if (Math.abs(step) <= 1e-15 * (1 + Math.abs(z))) break;
  }
  return Math.max(0, z);
}
