// expandedLevel: the level at which a bootstrap interval of few units must be taken to cover as often as it says.

import { normalTail } from "./normal-tail.ts";
import { tQuantile } from "./t-quantile.ts";

/**
 * The nominal level of a bootstrap interval, widened for the number of units.
 *
 * Drawing n units again gives a variance (n − 1) / n too small and normal where it should be t, so percentile and BCa intervals of few units
 * are too narrow. Taken at this level they are as wide as those of t would be. From a hundred units on it makes no difference worth the name.
 *
 * @param level The level that is wanted, 0 to 1.
 * @param options `units`: how many are drawn, less one for each stratum beyond the first. Fewer than two leave the level as it is.
 * @source Hesterberg 2015, doi:10.1080/00031305.2015.1089789, section 4.6 ("expanded percentile interval")
 * @cost O(1)
 */
export function expandedLevel(level: number, { units }: { readonly units: number }): number {
  if (!(units >= 2)) return level;
  const reach = Math.sqrt(units / (units - 1)) * tQuantile((1 + level) / 2, { df: units - 1 });
  return 1 - normalTail(reach, { tail: "both" });
}
