// Round numbers for an axis: few enough to read, and never beyond need.

/**
 * Round numbers from at or below `low` to at or above `high`.
 *
 * @param options `low` and `high` of the data; `count`: about how many steps (default 6).
 * @returns Ascending, equal steps of 1, 2 or 5 times a power of ten. Equal ends are one apart.
 *
 * `ticks({ low: 0, high: 32.5 })` is `[0, 5, 10, 15, 20, 25, 30, 35]`.
 * `ticks({ low: 0, high: 0 })` is `[0, 0.2, 0.4, 0.6, 0.8, 1]`.
 * `ticks({ low: -0.3, high: 0.5, count: 4 })` is `[-0.4, -0.2, 0, 0.2, 0.4, 0.6]`.
 */
export function ticks({
  low,
  high,
  count = 6,
}: {
  readonly low: number;
  readonly high: number;
  readonly count?: number;
}): readonly number[] {
  const top = high > low ? high : low + 1;
  const raw = (top - low) / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = [1, 2, 5, 10].find((candidate) => raw / power <= candidate * 1.2) ?? 10;
  // A hair's breadth of rounding does not ask for another step.
  const first = Math.floor(low / (factor * power) + 1e-9);
  const last = Math.ceil(top / (factor * power) - 1e-9);
  const digits = Math.min(100, Math.max(0, 1 - Math.floor(Math.log10(power))));
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * factor * power).toFixed(digits)));
}
