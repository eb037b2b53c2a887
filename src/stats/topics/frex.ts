// frex: words that are both frequent in a topic and its own, and how exclusive topics are.

/** Shares of words in topics: word `w` of topic `k` at `k × width + w`. */
export interface TopicShares {
  readonly shares: Float64Array;
  readonly topics: number;
  readonly width: number;
}

/**
 * FREX: the harmonic mean of two ranks of a word in its topic, of its share there and of how much of it belongs there.
 *
 * @param options `weight`: of exclusivity against frequency, 0 to 1 (default 0.5).
 * @returns A number from 0 to 1 in the place of each share.
 * @source Bischof & Airoldi 2012, Summarizing topical content with word frequency and exclusivity; as stm 1.3.8 without its shrinkage
 * @cost O(topics × words × log words)
 * @example
 * [...frex({ shares: Float64Array.of(0.5, 0.3, 0.2, 0.5, 0.1, 0.4), topics: 2, width: 3 })].map((one) => one.toFixed(2)); // => ["0.80", "0.80", "0.33", "0.80", "0.33", "0.80"]
 */
export function frex(
  { shares, topics, width }: TopicShares,
  { weight = 0.5 }: { readonly weight?: number } = {},
): Float64Array {
  const totals = new Float64Array(width);
  for (const [at, share] of shares.entries()) totals[at % width] = (totals[at % width] as number) + share;
  const result = new Float64Array(shares.length);
  for (let k = 0; k < topics; k++) {
    const own = shares.subarray(k * width, (k + 1) * width);
    const frequent = ranks(own);
    const exclusive = ranks(own.map((share, w) => share / (totals[w] as number)));
    for (let w = 0; w < width; w++)
      result[k * width + w] = 1 / (weight / (exclusive[w] as number) + (1 - weight) / (frequent[w] as number));
  }
  return result;
}

/** Ranks from the smallest up, over their number; those that are equal share their mean. */
function ranks(values: Float64Array): Float64Array {
  const order = new Uint32Array(values.length)
    .map((_, i) => i)
    .sort((a, b) => (values[a] as number) - (values[b] as number));
  const result = new Float64Array(values.length);
  for (let i = 0; i < order.length;) {
    let j = i + 1;
    while (j < order.length && values[order[j] as number] === values[order[i] as number]) j++;
    for (let k = i; k < j; k++) result[order[k] as number] = (i + j + 1) / 2 / values.length;
    i = j;
  }
  return result;
}
