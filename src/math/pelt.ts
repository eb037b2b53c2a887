// pelt: where a series changes: the segments whose costs, with a penalty for each change, sum to the least.

/** What a series is cut by. */
export interface PeltOptions {
  readonly length: number;
  /** Of the stretch from `from` up to, not including, `to`; cutting a stretch in two never costs more. */
  readonly cost: (from: number, to: number) => number;
  /** Of each change. */
  readonly penalty: number;
  /** The shortest stretch (default 1). */
  readonly minLength?: number;
}

/**
 * Optimal partitioning with pruning: exact, and mostly in linear time.
 *
 * @returns Where each new segment begins, ascending; empty without a change.
 * @source Killick, Fearnhead & Eckley 2012, doi:10.1080/01621459.2012.737745
 * @cost O(length) where changes are many, O(length²) at worst
 * @example
 * const values = [0, 0, 0, 9, 9, 9];
 * const cost = (a, b) => { const part = values.slice(a, b); const mean = part.reduce((x, y) => x + y) / part.length; return part.reduce((s, x) => s + (x - mean) ** 2, 0); };
 * pelt({ length: 6, cost, penalty: 5 }); // => [3]
 */
export function pelt({ length, cost, penalty, minLength = 1 }: PeltOptions): readonly number[] {
  const best = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY);
  best[0] = -penalty;
  const before = new Int32Array(length + 1);
  // Where the last change may be, and from which end on it need not be asked any more.
  let open: { readonly from: number; done: number }[] = [{ from: 0, done: Number.POSITIVE_INFINITY }];
  for (let end = minLength; end <= length; end++) {
    const newest = end - minLength;
    if (newest > 0) open.push({ from: newest, done: Number.POSITIVE_INFINITY });
    open = open.filter(({ done }) => done > end);
    const costs = open.map(({ from }) => (best[from] as number) + cost(from, end));
    for (const [k, { from }] of open.entries()) {
      const value = (costs[k] as number) + penalty;
      if (value >= (best[end] as number)) continue;
      best[end] = value;
      before[end] = from;
    }
    // What is dearer than a change here stays so for all ends that a change here can serve.
    for (const [k, one] of open.entries())
      if ((costs[k] as number) > (best[end] as number)) one.done = Math.min(one.done, end + minLength);
  }
  const changes: number[] = [];
  for (let end = length; end > 0 && (before[end] as number) > 0; end = before[end] as number)
    changes.unshift(before[end] as number);
  return changes;
}
