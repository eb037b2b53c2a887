// networkTies: the ties of a network of words: how many pairs, how telling, and where they stand.

import type { WeightedTie } from "./centralities.ts";
import type { PairPlace } from "./pair-places.ts";

/** A tie with all that is known of it. */
export interface FoundTie extends WeightedTie {
  readonly count: number;
  readonly documents: number;
  readonly npmi: number;
  readonly pairs: readonly PairPlace[];
}

/** What makes a tie. */
export interface TieSettings {
  readonly size: number;
  readonly minCount: number;
  readonly weight: "count" | "npmi";
}

/** Counts pairs. `times`: how often each document was drawn. */
export function networkTies(
  places: ReadonlyMap<number, readonly PairPlace[]>,
  { size, minCount, weight }: TieSettings,
  times?: ArrayLike<number>,
): readonly FoundTie[] {
  const margins = new Float64Array(size);
  let total = 0;
  const counted = Array.from(places, ([key, pairs]) => {
    const [from, to] = [Math.floor(key / size), key % size];
    let count = 0;
    for (const { document } of pairs) count += times === undefined ? 1 : (times[document] as number);
    margins[from] = (margins[from] as number) + count;
    margins[to] = (margins[to] as number) + count;
    total += count;
    return { from, to, count, pairs };
  });
  return counted.flatMap(({ from, to, count, pairs }) => {
    if (count < Math.max(1, minCount)) return [];
    const joint = count / total;
    // A pair has two ends: the share of ends that are the word.
    const [a, b] = [(margins[from] as number) / (2 * total), (margins[to] as number) / (2 * total)];
    const npmi = joint === 1 ? 1 : Math.log(joint / (2 * a * b)) / -Math.log(joint);
    const value = weight === "count" ? count : npmi;
    if (!(value > 0)) return [];
    const documents = times === undefined ? new Set(pairs.map(({ document }) => document)).size : 0;
    return [{ from, to, weight: value, count, documents, npmi, pairs }];
  });
}
