// jaccard: the share of what either of two sets has that both have.

/**
 * `|a ∩ b| / |a ∪ b|`, 0 to 1.
 *
 * @returns NaN for two empty sets: there is nothing to compare.
 * @source Jaccard 1912, doi:10.1111/j.1469-8137.1912.tb05611.x
 * @cost O(smaller set)
 */
export function jaccard(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let both = 0;
  for (const one of small) if (large.has(one)) both++;
  return both / (a.size + b.size - both);
}
