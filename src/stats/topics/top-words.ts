// topWords: the columns of the words with the largest scores in each topic.

/**
 * The `count` words of each topic with the largest scores, the largest first; ties by column.
 *
 * @cost O(topics × words × log words)
 */
export function topWords(
  scores: Float64Array,
  { topics, count }: { readonly topics: number; readonly count: number },
): readonly (readonly number[])[] {
  const width = scores.length / topics;
  return Array.from({ length: topics }, (_, k) => {
    const own = scores.subarray(k * width, (k + 1) * width);
    const order = new Uint32Array(width)
      .map((_w, i) => i)
      .sort((a, b) => (own[b] as number) - (own[a] as number) || a - b);
    return [...order.subarray(0, count)];
  });
}
