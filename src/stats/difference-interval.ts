// differenceInterval: how much two groups' rates differ, and how sure that is. Overlapping intervals are not a test; this is.

import type { Status } from "../core/table.ts";
import { rateInterval, type Clusters, type IntervalMethod, type RateIntervalOptions } from "./rate-interval.ts";

/** The difference of two rates with its interval. Without enough data on both sides the numbers are null. */
export interface DifferenceInterval {
  readonly difference: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** How the interval of each of the two rates was made. */
  readonly intervals: readonly [IntervalMethod, IntervalMethod];
  readonly status: Status;
}

/**
 * The rate of the first group less that of the second, with an interval made of the intervals of both (the method of variance
 * estimates recovery). If it does not hold 0, the groups differ at that level.
 *
 * The groups must be independent: two parties, not two frames in the same speeches.
 *
 * @param groups Counts and tokens of the documents of each.
 * @param options As for `rateInterval`; `blocks` gives those of the first and of the second group.
 * @returns Difference and limits per `per` tokens.
 * @source Zou & Donner 2008, doi:10.1002/sim.3095
 * @cost that of two calls of `rateInterval`
 * @example
 * differenceInterval([{ counts: [9], tokens: [1000] }, { counts: [1], tokens: [1000] }], { per: 1000 }).difference; // => 8
 */
export function differenceInterval(
  [first, second]: readonly [Clusters, Clusters],
  {
    blocks,
    ...options
  }: Omit<RateIntervalOptions, "blocks"> & {
    readonly blocks?: readonly [() => readonly Clusters[], () => readonly Clusters[]];
  } = {},
): DifferenceInterval {
  const a = rateInterval(first, { ...options, ...(blocks === undefined ? {} : { blocks: blocks[0] }) });
  const b = rateInterval(second, { ...options, ...(blocks === undefined ? {} : { blocks: blocks[1] }) });
  const intervals = [a.interval, b.interval] as const;
  if (a.rate === null || b.rate === null)
    return { difference: null, low: null, high: null, intervals, status: "too-little-data" };
  const difference = a.rate - b.rate;
  const down = Math.hypot(a.rate - (a.low ?? a.rate), (b.high ?? b.rate) - b.rate);
  const up = Math.hypot((a.high ?? a.rate) - a.rate, b.rate - (b.low ?? b.rate));
  return { difference, low: difference - down, high: difference + up, intervals, status: "ok" };
}
