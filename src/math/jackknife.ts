// jackknife: how the statistic changes as each unit is left out, which tells its influence and its standard error.

import { mean } from "simple-statistics";

/** What leaving out one unit at a time shows. */
export interface Jackknife {
  readonly estimate: number;
  /** (n − 1) (mean of the values without a unit − value without unit i): what unit i adds. */
  readonly influences: readonly number[];
  readonly standardError: number;
}

/**
 * The jackknife of a statistic.
 *
 * @param values The data, at least two.
 * @param options `statistic`: from data to a number, called n + 1 times.
 * @source Efron & Tibshirani 1993, chapter 11
 * @cost n + 1 evaluations of the statistic
 * @example
 * jackknife([1, 2, 6], { statistic: (x) => x.reduce((a, b) => a + b) / x.length }).influences; // => [-2, -1, 3]
 */
export function jackknife<T>(
  values: readonly T[],
  { statistic }: { readonly statistic: (sample: readonly T[]) => number },
): Jackknife {
  const count = values.length;
  const without = values.map((_, i) => statistic(values.filter((_, j) => j !== i)));
  const centre = count === 0 ? Number.NaN : mean(without);
  const influences = without.map((value) => (count - 1) * (centre - value));
  const squares = influences.reduce((sum, value) => sum + value * value, 0);
  return { estimate: statistic(values), influences, standardError: Math.sqrt(squares / (count * (count - 1))) };
}
