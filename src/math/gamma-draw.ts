// gammaDraw: a random number of the gamma distribution, from the seeded generator.

import type { Random } from "../core/random.ts";
import { normalQuantile } from "./normal-quantile.ts";

/**
 * A draw from the gamma distribution with scale 1. Shares of several draws are a draw of the Dirichlet distribution.
 *
 * @param shape Above zero.
 * @source Marsaglia & Tsang 2000, doi:10.1145/358407.358414; below 1 by their note, from a draw of shape + 1
 * @cost about three uniform numbers
 * @example
 * const source = random(1);
 * const draws = Array.from({ length: 1000 }, () => gammaDraw(source, 3));
 * Math.round(draws.reduce((sum, one) => sum + one, 0) / 1000); // => 3
 */
export function gammaDraw(source: Random, shape: number): number {
  if (shape < 1) return gammaDraw(source, shape + 1) * openDraw(source) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normalQuantile(openDraw(source));
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(openDraw(source)) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** A uniform number that is never 0. */
function openDraw(source: Random): number {
  let drawn = source.next();
  while (drawn === 0) drawn = source.next();
  return drawn;
}
