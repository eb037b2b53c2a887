// softmax: turns scores into chances that sum to one.

/** Chances in proportion to the exponentials of the scores. */
export function softmax(scores: ArrayLike<number>): Float64Array {
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < scores.length; i++) top = Math.max(top, scores[i] as number);
  const raised = new Float64Array(scores.length);
  let sum = 0;
  for (let i = 0; i < raised.length; i++) sum += raised[i] = Math.exp((scores[i] as number) - top);
  for (let i = 0; i < raised.length; i++) raised[i] = (raised[i] as number) / sum;
  return raised;
}
