// Labels moved apart: as near to where they belong as can be, and never over each other.

/**
 * Positions at least `gap` apart that stay in order and stray as little as possible (least squares) from those wanted.
 *
 * @param wanted Positions in pixels, in any order.
 * @param options `gap` between neighbours, and the `low` and `high` ends they may not leave. Where there is no room for
 *   all, the gap shrinks.
 * @returns The new positions, in the order of `wanted`.
 * @source Isotonic regression by pooling adjacent violators, on the positions less their place in the order times the gap.
 * @cost O(n log n)
 *
 * `spread([10, 12], { gap: 16, low: 0, high: 100 })` is `[3, 19]`.
 * `spread([10, 50], { gap: 16, low: 0, high: 100 })` is `[10, 50]`.
 */
export function spread(
  wanted: readonly number[],
  { gap, low, high }: { readonly gap: number; readonly low: number; readonly high: number },
): readonly number[] {
  if (wanted.length === 0) return [];
  const step = wanted.length > 1 ? Math.min(gap, (high - low) / (wanted.length - 1)) : gap;
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const shifted = pooled(order.map((index, place) => (wanted[index] ?? 0) - place * step));
  const room = Math.max(low, high - (wanted.length - 1) * step);
  const result: number[] = Array.from({ length: wanted.length }, () => 0);
  for (const [place, index] of order.entries()) {
    result[index] = Math.min(Math.max(shifted[place] ?? 0, low), room) + place * step;
  }
  return result;
}

/** The nearest ascending sequence: neighbours out of order are pooled into their mean. */
function pooled(values: readonly number[]): readonly number[] {
  const blocks: { sum: number; count: number }[] = [];
  for (const value of values) {
    let block = { sum: value, count: 1 };
    let before = blocks.at(-1);
    while (before !== undefined && before.sum / before.count > block.sum / block.count) {
      block = { sum: block.sum + before.sum, count: block.count + before.count };
      blocks.pop();
      before = blocks.at(-1);
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
}
