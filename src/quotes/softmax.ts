// softmax: turns scores into chances that sum to one.

/** Chances in proportion to the exponentials of the scores. */
export function softmax(scores: readonly number[]): readonly number[] {
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const sum = raised.reduce((a, b) => a + b, 0);
  return raised.map((value) => value / sum);
}
