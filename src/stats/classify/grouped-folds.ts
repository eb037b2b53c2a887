// groupedFolds: which part of a cross-validation each document is held out in, so that no speaker or date is on both sides and every part has some of each class.

import { random } from "../../core/random.ts";

/** The documents to be dealt. */
export interface FoldOptions {
  /** The class of each document, from 0; by default all are of one. */
  readonly labels?: readonly number[];
  readonly folds: number;
  /** Of the order among groups of one size. */
  readonly seed: number;
}

/**
 * Deals groups into folds: the largest groups first, each to the fold that has least of its classes so far, then to the smallest.
 *
 * @param groups The group of each document.
 * @returns The fold of each document, from 0. It depends on the groups and what is in them, not on the order of the documents.
 * @cost O(documents + groups × folds × classes)
 * @example
 * [...groupedFolds(["a", "a", "b", "c"], { folds: 2, seed: 1 })].slice(0, 2); // => [0, 0]
 */
export function groupedFolds(groups: readonly string[], { labels = [], folds, seed }: FoldOptions): Int32Array {
  const classes = labels.reduce((most, label) => Math.max(most, label), 0) + 1;
  const counts = new Map<string, Float64Array>();
  const totals = new Float64Array(classes);
  for (const [i, group] of groups.entries()) {
    const own = counts.get(group) ?? new Float64Array(classes);
    const label = labels[i] ?? 0;
    own[label] = (own[label] as number) + 1;
    totals[label] = (totals[label] as number) + 1;
    counts.set(group, own);
  }
  const source = random(seed);
  const drawn = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, own]) => ({ name, own, size: own.reduce((sum, count) => sum + count, 0), place: source.next() }))
    .sort((a, b) => b.size - a.size || a.place - b.place);
  const room = Array.from({ length: folds }, () => ({ own: new Float64Array(classes), size: 0 }));
  const foldOf = new Map<string, number>();
  for (const { name, own, size } of drawn) {
    const crowd = room.map((fold) =>
      own.reduce((sum, count, c) => sum + (count * (fold.own[c] as number)) / (totals[c] as number), 0),
    );
    const best = [...room.keys()].sort(
      (a, b) => (crowd[a] as number) - (crowd[b] as number) || (room[a]?.size ?? 0) - (room[b]?.size ?? 0) || a - b,
    )[0] as number;
    const chosen = room[best] as { own: Float64Array; size: number };
    for (const [c, count] of own.entries()) chosen.own[c] = (chosen.own[c] as number) + count;
    chosen.size += size;
    foldOf.set(name, best);
  }
  return Int32Array.from(groups, (group) => foldOf.get(group) as number);
}
