// newton: the smallest value of a smooth function of few variables, from its gradient and second derivatives.

import { cholesky } from "./cholesky.ts";
import type { Minimum } from "./minimum.ts";

/** A function's value, gradient and second derivatives at a point. */
export interface Curvature {
  readonly value: number;
  readonly gradient: Float64Array;
  /** Rows of the Hessian. */
  readonly hessian: readonly Float64Array[];
}

/**
 * Minimises by Newton's method with steps halved until they go down. Use it for likelihoods with up to a few hundred parameters.
 *
 * @param start Where to begin; not changed.
 * @param options `of`: the function. `tolerance`: of the largest part of the gradient, relative to the larger of 1 and the value (default 1e-10).
 *   `iterations`: at most (default 100).
 * @source Nocedal & Wright 2006, Numerical Optimization, algorithms 3.2 and 3.3
 * @cost O(n³) a step beside the function
 * @example
 * const bowl = (x) => ({ value: (x[0] - 3) ** 2, gradient: Float64Array.of(2 * (x[0] - 3)), hessian: [Float64Array.of(2)] });
 * newton([0], { of: bowl }).at[0]?.toFixed(9); // => "3.000000000"
 */
export function newton(
  start: ArrayLike<number>,
  {
    of,
    tolerance = 1e-10,
    iterations = 100,
  }: {
    readonly of: (x: Float64Array) => Curvature;
    readonly tolerance?: number;
    readonly iterations?: number;
  },
): Minimum {
  let at: Float64Array = Float64Array.from(start);
  let here = of(at);
  for (let iteration = 0; ; iteration++) {
    const slope = here.gradient.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const told = { at, value: here.value, slope, iterations: iteration };
    if (slope <= tolerance * Math.max(1, Math.abs(here.value))) return { ...told, status: "converged" };
    if (iteration === iterations) return { ...told, status: "unfinished" };
    const way = downhill(here);
    const next = halved(of, { at, here, way });
    if (next === undefined) return { ...told, status: "stalled" };
    ({ at, here } = next);
  }
}

/** The Newton step; where the function is not convex, of a matrix made so by what is added to its diagonal. */
function downhill({ gradient, hessian }: Curvature): Float64Array {
  const scale = hessian.reduce((most, row, i) => Math.max(most, Math.abs(row[i] as number)), 1e-300);
  for (let ridge = 0; ridge < 1e12 * scale; ridge = Math.max(10 * ridge, 1e-8 * scale)) {
    if (cholesky(lifted(hessian, ridge)) === undefined) continue;
    // Twice what it takes: a matrix that is just barely definite makes steps without measure.
    const step = cholesky(lifted(hessian, 2 * ridge))?.solve(gradient);
    if (step !== undefined) return step.map((value) => -value);
  }
  return gradient.map((value) => -value);
}

function lifted(hessian: readonly Float64Array[], ridge: number): readonly Float64Array[] {
  return hessian.map((row, i) => row.map((value, j) => (i === j ? value + ridge : value)));
}

interface Place {
  readonly at: Float64Array;
  readonly here: Curvature;
}

function halved(
  of: (x: Float64Array) => Curvature,
  { at, here, way }: Place & { readonly way: Float64Array },
): Place | undefined {
  const descent = here.gradient.reduce((sum, value, i) => sum + value * (way[i] as number), 0);
  const rounding = 1e-14 * Math.abs(here.value);
  for (let length = 1; length > 1e-12; length /= 2) {
    const next = at.map((value, i) => value + length * (way[i] as number));
    if (next.every((value, i) => value === at[i])) return undefined;
    const there = of(next);
    if (there.value <= here.value + 1e-4 * length * descent + rounding) return { at: next, here: there };
  }
  return undefined;
}
