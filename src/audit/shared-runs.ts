// sharedRuns: where two documents have the same run of words: the places from which an alignment is worth trying.

import type { Tokens } from "../core/tokens.ts";

/** A run at two places, as tokens of the corpus; `first` stands in the document that is first among the given ones. */
export interface SharedRun {
  readonly first: number;
  readonly second: number;
}

/** The runs of a pair of documents. */
export interface SharedRuns {
  readonly documents: readonly [first: number, second: number];
  readonly runs: readonly SharedRun[];
}

/**
 * Pairs of documents with at least one run of `size` tokens in common, and where it stands in both.
 *
 * @param options `among`: documents, in the order of the pairs. `most`: a run that stands in more documents is a formula, and left out. `apart`: whether a pair is asked for at all.
 * @cost O(tokens log tokens + pairs of places)
 */
export function sharedRuns(
  { ids, bounds }: Tokens,
  {
    among,
    size,
    most,
    apart,
  }: {
    readonly among: readonly number[];
    readonly size: number;
    readonly most: number;
    readonly apart: (first: number, second: number) => boolean;
  },
): readonly SharedRuns[] {
  const [places, owners, keys]: [number[], number[], number[]] = [[], [], []];
  for (const [rank, d] of among.entries())
    for (let i = bounds[d] as number; i + size <= (bounds[d + 1] as number); i++) {
      const key = keyOf(ids, i, size);
      if (key === null) continue;
      places.push(i);
      owners.push(rank);
      keys.push(key);
    }
  const order = Uint32Array.from(keys.keys()).sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b);
  const pairs = new Map<number, SharedRun[]>();
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && keys[order[to] as number] === keys[order[from] as number]) to++;
    const group = [...order.subarray(from, to)];
    from = to;
    if (group.length < 2 || new Set(group.map((k) => owners[k])).size > most) continue;
    for (const [n, a] of group.entries())
      for (const b of group.slice(n + 1)) {
        const [one, other] = [owners[a] as number, owners[b] as number];
        const [first, second] = [places[a] as number, places[b] as number];
        if (one === other || !apart(among[one] as number, among[other] as number)) continue;
        // Keys may agree by accident.
        if (!same(ids, { first, second, size })) continue;
        const key = one * among.length + other;
        const runs = pairs.get(key);
        if (runs === undefined) pairs.set(key, [{ first, second }]);
        else runs.push({ first, second });
      }
  }
  return [...pairs.keys()]
    .sort((a, b) => a - b)
    .map((key) => ({
      documents: [among[Math.floor(key / among.length)] as number, among[key % among.length] as number],
      runs: (pairs.get(key) ?? []).toSorted((a, b) => a.first - b.first || a.second - b.second),
    }));
}

/** A number for a run, exact below 2⁵³; null where a token was removed. */
function keyOf(ids: Uint32Array, start: number, size: number): number | null {
  let [low, high] = [0x811c9dc5 | 0, 0x2f0b4c47 | 0];
  for (let i = start; i < start + size; i++) {
    const id = ids[i] as number;
    if (id === 0) return null;
    low = Math.imul(low ^ id, 0x01000193);
    high = Math.imul(high ^ id, 0x5bd1e995) ^ (high >>> 13);
  }
  return (high >>> 11) * 4294967296 + (low >>> 0);
}

function same(
  ids: Uint32Array,
  { first, second, size }: { readonly first: number; readonly second: number; readonly size: number },
): boolean {
  for (let k = 0; k < size; k++) if (ids[first + k] !== ids[second + k]) return false;
  return true;
}
