// twoStates: Kleinberg's automaton: which periods of a series are bursts.

/** Whether each period is a burst, and how much cheaper it is as one: the larger, the surer. */
export interface TwoStates {
  readonly bursting: readonly boolean[];
  readonly gains: readonly number[];
}

/**
 * The cheapest sequence of two states: in the usual one a token is a count with the chance of the whole series, in a burst with `ratio` times that; entering a burst costs `gamma` × ln periods.
 *
 * @param counts In time.
 * @param options `tokens`: of the same periods. `dispersion`: costs are divided by it.
 * @source Kleinberg 2003, doi:10.1023/A:1024940629314, section 2.2 (batched arrivals)
 * @cost O(periods)
 * @example
 * twoStates([1, 1, 9, 8, 1], { tokens: [100, 100, 100, 100, 100], ratio: 2, gamma: 1, dispersion: 1 }).bursting; // => [false, false, true, true, false]
 */
export function twoStates(
  counts: readonly number[],
  {
    tokens,
    ratio,
    gamma,
    dispersion,
  }: {
    readonly tokens: readonly number[];
    readonly ratio: number;
    readonly gamma: number;
    readonly dispersion: number;
  },
): TwoStates {
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  const usual = sum(counts) / sum(tokens);
  const high = Math.min(ratio * usual, 1 - 1e-12);
  const cost = (i: number, chance: number): number => {
    const [count, size] = [counts[i] as number, tokens[i] as number];
    return -(count * Math.log(chance) + (size - count) * Math.log1p(-chance)) / dispersion;
  };
  const enter = gamma * Math.log(counts.length);
  const gains = counts.map((_, i) => cost(i, usual) - cost(i, high));
  // Costs of ending in either state, against staying in the usual one throughout; and where each came from.
  let [low, up] = [0, Number.POSITIVE_INFINITY];
  const came: (readonly [boolean, boolean])[] = [];
  for (const gain of gains) {
    came.push([up < low, up < low + enter]);
    [low, up] = [Math.min(low, up), Math.min(up, low + enter) - gain];
  }
  const bursting: boolean[] = [];
  let state = up < low;
  for (let i = counts.length - 1; i >= 0; i--) {
    bursting.unshift(state);
    state = came[i]?.[state ? 1 : 0] ?? false;
  }
  return { bursting, gains };
}
