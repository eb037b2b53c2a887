// poissonDraw: a random count with a given mean.

import type { Random } from "../core/random.ts";

/**
 * A Poisson variable, by adding up exponential waiting times in steps that do not underflow.
 *
 * @param mean From 0 up.
 * @cost O(mean)
 * @example
 * const source = random(1);
 * const draws = Array.from({ length: 1000 }, () => poissonDraw(source, 4));
 * Math.round(draws.reduce((sum, one) => sum + one, 0) / 1000); // => 4
 */
export function poissonDraw(source: Random, mean: number): number {
  let count = 0;
  for (let left = mean; left > 0;) {
    left += Math.log(1 - source.next());
    if (left > 0) count++;
  }
  return count;
}
