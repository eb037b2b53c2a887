// halfDeviance: how far an observed count lies from its mean, computed so that nearby values keep all their digits.

/**
 * x ln(x / mean) + mean − x: half the deviance of a Poisson count.
 *
 * @param x The observed value, at least 0.
 * @param mean The expected value, greater than 0.
 * @source Loader 2000, Fast and accurate computation of binomial probabilities
 * @cost O(1)
 */
export function halfDeviance(x: number, mean: number): number {
  if (x === 0) return mean;
  if (Math.abs(x - mean) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x;
  // ln(x / mean) = 2 artanh(v): the first terms cancel against mean − x by algebra, not by subtraction.
  const v = (x - mean) / (x + mean);
  let power = 2 * x * v;
  let sum = (x - mean) * v;
  for (let j = 1; ; j++) {
    power *= v * v;
    const next = sum + power / (2 * j + 1);
    if (next === sum) return sum;
    sum = next;
  }
}
