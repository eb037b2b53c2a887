// binomialTail: the probability of at least, or at most, so many successes.

import { betaTails } from "./beta-tails.ts";
import { pickTail, type TailOptions } from "./pick-tail.ts";

/**
 * The tail of the binomial distribution, the point itself included on both sides: `"upper"` is P(X ≥ k), `"lower"` is P(X ≤ k).
 *
 * @param k Successes, whole.
 * @param options `n`: trials. `p`: the chance of success. `tail`: `"upper"` (default) or `"lower"`. `as`: `"probability"` (default) or `"log"`.
 * @returns Relative error below 1e-10 down to 1e-300.
 * @source DLMF 8.17.5, https://dlmf.nist.gov/8.17
 * @cost O(√n)
 * @example
 * binomialTail(2, { n: 2, p: 0.5 }).toFixed(12); // => "0.250000000000"
 * binomialTail(0, { n: 2, p: 0.5, tail: "lower" }).toFixed(12); // => "0.250000000000"
 */
export function binomialTail(
  k: number,
  { n, p, tail = "upper", as = "probability" }: { readonly n: number; readonly p: number } & TailOptions,
): number {
  const first = tail === "upper" ? k : k + 1;
  if (first <= 0) return pickTail({ lower: Number.NEGATIVE_INFINITY, upper: 0 }, { tail, as });
  if (first > n) return pickTail({ lower: 0, upper: Number.NEGATIVE_INFINITY }, { tail, as });
  const { lower, upper } = betaTails(p, { a: first, b: n - first + 1 });
  return pickTail({ lower: upper, upper: lower }, { tail, as });
}
