// shareInterval: an interval for a share of documents that come in groups.

import { acceleration, bootstrapInterval } from "../../math/bootstrap-interval.ts";
import { betaQuantile } from "../../math/beta-quantile.ts";
import { ratioResampler } from "../../math/ratio-resampler.ts";

/** Sums by group: how much was right, and of how much. */
export interface GroupedSums {
  readonly above: Float64Array;
  readonly below: Float64Array;
}

/** How an interval is made. */
export interface ShareIntervalOptions {
  readonly draws: number;
  readonly level: number;
  readonly seed: number;
  /** Fewer groups have no interval. */
  readonly minGroups: number;
}

/** What `shareInterval()` answers. */
export interface ShareInterval {
  readonly low: number | null;
  readonly high: number | null;
  readonly interval: "cluster-bootstrap" | "binomial" | "none";
}

const none: ShareInterval = { low: null, high: null, interval: "none" };

/**
 * The interval of Σ above / Σ below. Groups are drawn (BCa); where all groups agree, at 0 or 1, drawing says nothing and the limit is the exact binomial one, with groups for trials.
 *
 * @source Efron 1987, doi:10.1080/01621459.1987.10478410; Clopper & Pearson 1934, doi:10.1093/biomet/26.4.404
 * @cost O(draws × groups)
 */
export function shareInterval({ above, below }: GroupedSums, options: ShareIntervalOptions): ShareInterval {
  const { draws, level, seed, minGroups } = options;
  const places = Array.from(below.keys()).filter((g) => (below[g] as number) > 0);
  if (places.length < minGroups) return none;
  const [up, down] = [sum(above), sum(below)];
  const tail = (1 - level) / 2;
  if (up === 0)
    return { low: 0, high: betaQuantile(tail, { a: 1, b: places.length, tail: "upper" }), interval: "binomial" };
  if (up === down) return { low: betaQuantile(tail, { a: places.length, b: 1 }), high: 1, interval: "binomial" };
  const sizes = places.map((g) => below[g] as number);
  const counts = places.map((g) => above[g] as number);
  const drawn = ratioResampler({ sizes }, { draws, level, seed });
  const own = [...counts.keys()];
  const known = drawn.ratios(own, counts).filter((one) => Number.isFinite(one));
  if (known.length < 0.95 * draws) return none;
  const limits = bootstrapInterval(known, {
    estimate: up / down,
    acceleration: acceleration(drawn.influences(own, counts)),
    level,
  });
  return { ...limits, interval: "cluster-bootstrap" };
}

/** Sums of two numbers for each item, by the group it is in. */
export function groupedSums(
  groups: readonly string[],
  of: (item: number) => readonly [above: number, below: number],
): GroupedSums {
  // By name, so that the draws do not depend on the order of the items.
  const names = [...new Set(groups)].sort();
  const placeOf = new Map(names.map((name, g) => [name, g]));
  const [above, below] = [new Float64Array(names.length), new Float64Array(names.length)];
  for (const [item, group] of groups.entries()) {
    const g = placeOf.get(group) as number;
    const [up, down] = of(item);
    above[g] = (above[g] as number) + up;
    below[g] = (below[g] as number) + down;
  }
  return { above, below };
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
