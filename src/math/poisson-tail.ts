// poissonTail: the probability of at least, or at most, so many events.

import { gammaTails } from "./gamma-tails.ts";
import { pickTail, type TailOptions } from "./pick-tail.ts";

/**
 * The tail of the Poisson distribution, the point itself included on both sides: `"upper"` is P(X ≥ k), `"lower"` is P(X ≤ k).
 *
 * @param k Events, whole.
 * @param options `mean`: at least 0. `tail`: `"upper"` (default) or `"lower"`. `as`: `"probability"` (default) or `"log"`.
 * @returns Relative error below 1e-10 down to 1e-300.
 * @source DLMF 8.4.10, https://dlmf.nist.gov/8.4
 * @cost O(√k)
 * @example
 * poissonTail(0, { mean: 2, tail: "lower", as: "log" }).toFixed(12); // => "-2.000000000000"
 */
export function poissonTail(
  k: number,
  { mean, tail = "upper", as = "probability" }: { readonly mean: number } & TailOptions,
): number {
  const first = tail === "upper" ? k : k + 1;
  if (first <= 0) return pickTail({ lower: Number.NEGATIVE_INFINITY, upper: 0 }, { tail, as });
  const { lower, upper } = gammaTails(mean, { shape: first });
  return pickTail({ lower: upper, upper: lower }, { tail, as });
}
