// rankOf: the ranks of numbers from the largest down, with every usual way to treat ties.

import { random } from "../core/random.ts";

/** What tied values get: the lowest of their ranks, the highest, their mean, their order, the next rank without gaps, or one drawn by lot. */
export type Ties = "min" | "max" | "average" | "first" | "dense" | "random";

/**
 * Ranks, 1 for the largest.
 *
 * @param values Numbers, none of them NaN.
 * @param options `ties`: default `"min"`. `seed`: of `"random"` (default 1).
 * @returns One rank a value, in the order of the values; `"average"` may give halves.
 * @source The methods of R's `rank` and of quanteda's `textstat_frequency`
 * @cost O(n log n)
 * @example
 * rankOf([5, 9, 5, 1]); // => [2, 1, 2, 4]
 * rankOf([5, 9, 5, 1], { ties: "dense" }); // => [2, 1, 2, 3]
 */
export function rankOf(
  values: readonly number[],
  { ties = "min", seed = 1 }: { readonly ties?: Ties; readonly seed?: number } = {},
): readonly number[] {
  const order = values.map((_, i) => i).sort((i, j) => (values[j] ?? 0) - (values[i] ?? 0) || i - j);
  const ranks: number[] = values.map(() => 0);
  const source = random(seed);
  let groups = 0;
  for (let first = 0; first < order.length; groups++) {
    let next = first;
    while (next < order.length && values[order[next] ?? 0] === values[order[first] ?? 0]) next++;
    const tied = order.slice(first, next);
    if (ties === "random") shuffle(tied, (limit) => source.integer(limit));
    for (const [k, i] of tied.entries()) {
      if (ties === "min") ranks[i] = first + 1;
      else if (ties === "max") ranks[i] = next;
      else if (ties === "average") ranks[i] = (first + 1 + next) / 2;
      else if (ties === "dense") ranks[i] = groups + 1;
      else ranks[i] = first + 1 + k;
    }
    first = next;
  }
  return ranks;
}

function shuffle(items: number[], below: (limit: number) => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = below(i + 1);
    [items[i], items[j]] = [items[j] ?? 0, items[i] ?? 0];
  }
}
