// shareDifference: the difference of two shares with an interval that also holds for few and for extreme ones.

import { normalQuantile } from "./normal-quantile.ts";

/** So many of so many. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** first − second; NaN where one of them is of nothing. */
export interface ShareDifference {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The difference of two independent shares, with the hybrid score interval (Wilson's limits of both, squared and added).
 *
 * @source Newcombe 1998, doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I, method 10
 * @cost O(1)
 * @example
 * shareDifference({ count: 56, of: 70 }, { count: 48, of: 80 }, { level: 0.95 }).low.toFixed(4); // => "0.0524"
 */
export function shareDifference(first: Share, second: Share, { level }: { readonly level: number }): ShareDifference {
  const z = normalQuantile((1 + level) / 2);
  const [a, b] = [wilson(first, z), wilson(second, z)];
  const difference = a.share - b.share;
  return {
    difference,
    low: difference - Math.hypot(a.share - a.low, b.high - b.share),
    high: difference + Math.hypot(a.high - a.share, b.share - b.low),
  };
}

function wilson(
  { count, of }: Share,
  z: number,
): { readonly share: number; readonly low: number; readonly high: number } {
  if (of === 0) return { share: Number.NaN, low: Number.NaN, high: Number.NaN };
  const share = count / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const reach = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return { share, low: middle - reach, high: middle + reach };
}
