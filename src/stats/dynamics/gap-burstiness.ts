// gapBurstiness: whether events come in bursts, from the gaps between them.

/** Both forms, −1 (at equal steps) over 0 (by chance) to 1 (all at once); NaN for fewer than two gaps. */
export interface GapBurstiness {
  /** Goh and Barabási's B = (σ − μ) / (σ + μ). Of few events it is too low: chance comes out below 0. */
  readonly plain: number;
  /** Kim and Jo's A, which is 0 by chance, and reaches 1, however few the events are. */
  readonly corrected: number;
}

/**
 * Burstiness of gaps (inter-event times), with σ over their number.
 *
 * @param gaps Two or more, not all 0.
 * @source Goh & Barabási 2008, doi:10.1209/0295-5075/81/48002; Kim & Jo 2016, doi:10.1103/PhysRevE.94.032311, equation 22
 * @cost O(gaps)
 * @example
 * gapBurstiness([3, 3, 3]).plain; // => -1
 * gapBurstiness([0, 0, 0, 8]).corrected; // => 1
 */
export function gapBurstiness(gaps: readonly number[]): GapBurstiness {
  const n = gaps.length;
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / n;
  if (n < 2 || !(mean > 0)) return { plain: Number.NaN, corrected: Number.NaN };
  const deviation = Math.sqrt(gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / n);
  const ratio = deviation / mean;
  const [more, less] = [Math.sqrt(n + 1), Math.sqrt(n - 1)];
  return {
    plain: (deviation - mean) / (deviation + mean),
    corrected: (more * ratio - less) / ((more - 2) * ratio + less),
  };
}
