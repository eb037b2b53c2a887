// probabilities: from the scores of classes to shares that sum to one.

/**
 * The softmax of some scores, and the logarithm of what they are divided by.
 *
 * @param scores Logarithms, up to a constant.
 * @example
 * [...probabilities([Math.log(1), Math.log(3)]).shares].map((share) => share.toFixed(6)); // => ["0.250000", "0.750000"]
 */
export function probabilities(scores: ArrayLike<number>): { readonly shares: Float64Array; readonly total: number } {
  const shares = Float64Array.from(scores);
  const largest = shares.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  let sum = 0;
  for (let c = 0; c < shares.length; c++) {
    shares[c] = Math.exp((shares[c] as number) - largest);
    sum += shares[c] as number;
  }
  for (let c = 0; c < shares.length; c++) shares[c] = (shares[c] as number) / sum;
  return { shares, total: largest + Math.log(sum) };
}
