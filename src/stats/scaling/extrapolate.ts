// extrapolate: where a sequence that creeps to its end is likely to end, from three of its members.

/**
 * One step of squared extrapolation (SQUAREM, scheme S3): from x₀, x₁ = F(x₀) and x₂ = F(x₁).
 *
 * @returns A point further along; x₂ itself where the differences say nothing.
 * @source Varadhan & Roland 2008, doi:10.1111/j.1467-9469.2007.00585.x
 * @cost O(numbers)
 */
export function extrapolate(first: Float64Array, second: Float64Array, third: Float64Array): Float64Array {
  let [step, bend] = [0, 0];
  for (let i = 0; i < third.length; i++) {
    const r = (second[i] as number) - (first[i] as number);
    const v = (third[i] as number) - (second[i] as number) - r;
    step += r * r;
    bend += v * v;
  }
  const length = Math.max(1, Math.min(longest, Math.sqrt(step / bend)));
  if (!Number.isFinite(length)) return third;
  return third.map((_, i) => {
    const r = (second[i] as number) - (first[i] as number);
    const v = (third[i] as number) - (second[i] as number) - r;
    return (first[i] as number) + 2 * length * r + length * length * v;
  });
}

/** Further than this a guess is a gamble. */
const longest = 30;
