// extraScatter: how much more counts scatter from one period to the next than Poisson's law has it, whatever leaps there are.

/**
 * The median χ² of neighbouring periods for having one rate, over the median that χ² with one degree of freedom has; at least 1. Some leaps do not move a median.
 *
 * @param counts In time.
 * @param tokens Of the same periods.
 * @returns 1 for fewer than four periods.
 * @cost O(periods log periods)
 */
export function extraScatter(counts: readonly number[], tokens: readonly number[]): number {
  const scores = counts.slice(1).flatMap((second, i) => {
    const [first, before, after] = [counts[i] as number, tokens[i] as number, tokens[i + 1] as number];
    const expected = ((first + second) * before) / (before + after);
    const other = first + second - expected;
    return expected > 0 && other > 0 ? [(first - expected) ** 2 / expected + (second - other) ** 2 / other] : [];
  });
  if (scores.length < 3) return 1;
  scores.sort((a, b) => a - b);
  const half = (scores.length - 1) / 2;
  const median = ((scores[Math.floor(half)] as number) + (scores[Math.ceil(half)] as number)) / 2;
  return Math.max(1, median / 0.454936423119572);
}
