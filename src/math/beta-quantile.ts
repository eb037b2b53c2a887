// betaQuantile: the point that leaves a given probability in a tail of the beta distribution.

import { betaTails } from "./beta-tails.ts";
import { findRoot } from "./find-root.ts";
import { bothTails, type TailOptions } from "./pick-tail.ts";

/**
 * The inverse of `betaTail`. Exact binomial (Clopper–Pearson) limits are made of it.
 *
 * @param p A probability, or its natural logarithm with `as: "log"`.
 * @param options `a`, `b`: the shapes, greater than 0. `tail`: the tail that holds `p`, `"lower"` (default) or `"upper"`.
 *   `as`: `"probability"` (default) or `"log"`.
 * @returns The point, 0 to 1.
 * @cost about fifteen evaluations of `betaTails`
 * @example
 * betaQuantile(0.3, { a: 1, b: 1 }).toFixed(12); // => "0.300000000000"
 */
export function betaQuantile(
  p: number,
  { a, b, tail = "lower", as = "probability" }: { readonly a: number; readonly b: number } & TailOptions,
): number {
  const wanted = bothTails(p, { tail, as });
  if (wanted.lower === Number.NEGATIVE_INFINITY) return 0;
  if (wanted.upper === Number.NEGATIVE_INFINITY) return 1;
  const side = wanted.lower < wanted.upper ? "lower" : "upper";
  const sign = side === "lower" ? 1 : -1;
  // On the scale of log odds both ends of [0, 1] keep their digits.
  const miss = (logit: number): number => {
    const [x, y] = [1 / (1 + Math.exp(-logit)), 1 / (1 + Math.exp(logit))];
    return sign * (betaTails(x, { a, b, y })[side] - wanted[side]);
  };
  const middle = Math.log(a / b);
  let [low, high] = [middle - 1, middle + 1];
  for (let width = 1; miss(low) > 0 && low > -700; width *= 2) low -= width;
  for (let width = 1; miss(high) < 0 && high < 700; width *= 2) high += width;
  return 1 / (1 + Math.exp(-findRoot(miss, { low, high, tolerance: 1e-16 })));
}
