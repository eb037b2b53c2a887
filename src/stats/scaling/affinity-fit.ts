// affinityFit: of which classes' words a text is mixed, by maximum likelihood.

import { newton, type Curvature } from "../../math/newton.ts";
import { cholesky } from "../../math/cholesky.ts";

/** Shares of a text by class, and their standard errors. All NaN for a text without a known word. */
export interface AffinityFit {
  readonly shares: Float64Array;
  readonly standardErrors: Float64Array;
}

/**
 * Maximises Σ counts × ln(Σ share × chance) + smoothing × Σ ln share over shares that sum to one. It is concave: there is one answer.
 *
 * @param counts Of the words of the text.
 * @param options `chances`: for each class those of the same words. `smoothing`: above 0 it keeps shares off the ends.
 * @source Perry & Benoit 2017, arXiv:1710.08963
 * @cost O(words × classes²) a step
 * @example
 * affinityFit([30, 10], { chances: [[0.9, 0.1], [0.3, 0.7]], smoothing: 0 }).shares[0].toFixed(6); // => "0.750000"
 */
export function affinityFit(
  counts: ArrayLike<number>,
  { chances, smoothing }: { readonly chances: readonly ArrayLike<number>[]; readonly smoothing: number },
): AffinityFit {
  const classes = chances.length;
  const total = Array.from(counts).reduce((sum, count) => sum + count, 0);
  const none = (): Float64Array => new Float64Array(classes).fill(Number.NaN);
  if (total === 0) return { shares: none(), standardErrors: none() };
  const start = climbed(counts, { chances, smoothing });
  // The last share is one less the others.
  const free = start.slice(0, -1);
  const of = (x: Float64Array): Curvature => curvature(x, { counts, chances, smoothing });
  const { at } = newton(free, { of, tolerance: 1e-13 });
  const inside = at.every((share) => share > 0) && at.reduce((sum, share) => sum + share, 0) < 1;
  const best = inside ? at : free;
  const inverse = inside ? cholesky(of(best).hessian)?.inverse() : undefined;
  const variances = inverse?.map((row, a) => row[a] as number) ?? [...best].map(() => Number.NaN);
  const last = inverse?.reduce((sum, row) => sum + row.reduce((all, value) => all + value, 0), 0) ?? Number.NaN;
  return {
    shares: Float64Array.from([...best, 1 - best.reduce((sum, share) => sum + share, 0)]),
    standardErrors: Float64Array.from([...variances, last], (variance) => Math.sqrt(variance)),
  };
}

interface Problem {
  readonly counts: ArrayLike<number>;
  readonly chances: readonly ArrayLike<number>[];
  readonly smoothing: number;
}

/** Some hundred rounds of expectation and maximisation: slow at the end, but they never leave the simplex. */
function climbed(counts: ArrayLike<number>, { chances, smoothing }: Omit<Problem, "counts">): Float64Array {
  let shares = new Float64Array(chances.length).fill(1 / chances.length);
  for (let round = 0; round < 500; round++) {
    const next = new Float64Array(chances.length).fill(smoothing);
    for (let w = 0; w < counts.length; w++) {
      const mixed = chances.reduce((sum, chance, c) => sum + (chance[w] as number) * (shares[c] as number), 0);
      for (const [c, chance] of chances.entries())
        next[c] = (next[c] as number) + ((counts[w] as number) * (chance[w] as number) * (shares[c] as number)) / mixed;
    }
    const sum = next.reduce((all, share) => all + share, 0);
    const moved = next.reduce((most, share, c) => Math.max(most, Math.abs(share / sum - (shares[c] as number))), 0);
    shares = next.map((share) => share / sum);
    if (moved < 1e-6) break;
  }
  return shares;
}

/** Minus the objective by all shares but the last. Beyond the simplex it is infinite. */
function curvature(x: Float64Array, { counts, chances, smoothing }: Problem): Curvature {
  const [size, rest] = [x.length, 1 - x.reduce((sum, share) => sum + share, 0)];
  const gradient = new Float64Array(size);
  const hessian = Array.from({ length: size }, () => new Float64Array(size));
  if (rest <= 0 || x.some((share) => share <= 0)) return { value: Number.POSITIVE_INFINITY, gradient, hessian };
  const last = chances[size] as ArrayLike<number>;
  let value = -smoothing * (Math.log(rest) + x.reduce((sum, share) => sum + Math.log(share), 0));
  for (let a = 0; a < size; a++) {
    gradient[a] = smoothing * (1 / rest - 1 / (x[a] as number));
    for (let b = 0; b < size; b++)
      (hessian[a] as Float64Array)[b] = smoothing * (1 / rest ** 2 + (a === b ? 1 / (x[a] as number) ** 2 : 0));
  }
  for (let w = 0; w < counts.length; w++) {
    const [count, base] = [counts[w] as number, last[w] as number];
    const steps = Array.from({ length: size }, (_, c) => ((chances[c] as ArrayLike<number>)[w] as number) - base);
    const mixed = base + steps.reduce((sum, step, c) => sum + step * (x[c] as number), 0);
    value -= count * Math.log(mixed);
    for (let a = 0; a < size; a++) {
      gradient[a] = (gradient[a] as number) - (count * (steps[a] as number)) / mixed;
      const row = hessian[a] as Float64Array;
      for (let b = 0; b < size; b++)
        row[b] = (row[b] as number) + (count * (steps[a] as number) * (steps[b] as number)) / mixed ** 2;
    }
  }
  return { value, gradient, hessian };
}
