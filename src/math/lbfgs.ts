// lbfgs: the smallest value of a smooth function of many variables, from its gradient alone.

import { dot } from "./dot.ts";
import type { Minimum } from "./minimum.ts";

/** A function's value and its gradient at a point. */
export interface Slope {
  readonly value: number;
  readonly gradient: Float64Array;
}

/** When to stop, and how much to remember. */
export interface LbfgsOptions {
  readonly tolerance?: number;
  readonly iterations?: number;
  readonly memory?: number;
}

/**
 * Minimises by L-BFGS. Use it for models with many parameters (regularised regressions); with few, and second derivatives at hand, `newton()`
 * needs fewer steps.
 *
 * @param start Where to begin; not changed.
 * @param options `of`: the function. `tolerance`: of the largest part of the gradient, relative to the larger of 1 and the value (default 1e-10).
 *   `iterations`: at most (default 1000). `memory`: steps remembered (default 10).
 * @source Nocedal & Wright 2006, Numerical Optimization, algorithm 7.4; Lewis & Overton 2013, doi:10.1007/s10107-012-0514-2 (line search)
 * @cost O(memory × variables) a step beside the function
 * @example
 * const bowl = (x) => ({ value: (x[0] - 3) ** 2, gradient: Float64Array.of(2 * (x[0] - 3)) });
 * lbfgs([0], { of: bowl }).at[0]; // => 3
 */
export function lbfgs(
  start: ArrayLike<number>,
  { of, tolerance = 1e-10, iterations = 1000, memory = 10 }: LbfgsOptions & { readonly of: (x: Float64Array) => Slope },
): Minimum {
  let at: Float64Array = Float64Array.from(start);
  let here = of(at);
  const steps: Step[] = [];
  for (let iteration = 0; ; iteration++) {
    const slope = steepest(here.gradient);
    const told = { at, value: here.value, slope, iterations: iteration };
    if (slope <= tolerance * Math.max(1, Math.abs(here.value))) return { ...told, status: "converged" };
    if (iteration === iterations) return { ...told, status: "unfinished" };
    const way = direction(here.gradient, steps);
    const found = search(of, { at, here, way, first: steps.length === 0 ? 1 / Math.max(1, slope) : 1 });
    if (found === undefined) {
      if (steps.length === 0) return { ...told, status: "stalled" };
      // What is remembered misleads close to the end: once more, straight down.
      steps.length = 0;
      continue;
    }
    remember(steps, memory, {
      moved: found.at.map((value, i) => value - (at[i] as number)),
      turned: found.there.gradient.map((value, i) => value - (here.gradient[i] as number)),
    });
    at = found.at;
    here = found.there;
  }
}

interface Step {
  readonly moved: Float64Array;
  readonly turned: Float64Array;
}

function remember(steps: Step[], memory: number, step: Step): void {
  if (dot(step.moved, step.turned) <= 1e-300) return;
  steps.push(step);
  if (steps.length > memory) steps.shift();
}

/** The gradient times an estimate of the inverse Hessian, turned downhill. */
function direction(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const way = gradient.map((value) => -value);
  const shares = new Float64Array(steps.length);
  for (let k = steps.length - 1; k >= 0; k--) {
    const { moved, turned } = steps[k] as Step;
    const share = dot(moved, way) / dot(moved, turned);
    shares[k] = share;
    add(way, turned, -share);
  }
  const last = steps.at(-1);
  const scale = last === undefined ? 1 : dot(last.moved, last.turned) / dot(last.turned, last.turned);
  for (let i = 0; i < way.length; i++) way[i] = (way[i] as number) * scale;
  for (const [k, { moved, turned }] of steps.entries())
    add(way, moved, (shares[k] as number) - dot(turned, way) / dot(moved, turned));
  return way;
}

interface Search {
  readonly at: Float64Array;
  readonly here: Slope;
  readonly way: Float64Array;
  readonly first: number;
}

/** A step that goes down enough and is not too short (weak Wolfe conditions), by doubling and halving. */
function search(
  of: (x: Float64Array) => Slope,
  { at, here, way, first }: Search,
): { readonly at: Float64Array; readonly there: Slope } | undefined {
  const descent = dot(here.gradient, way);
  if (!(descent < 0)) return undefined;
  let [low, high, length] = [0, Number.POSITIVE_INFINITY, first];
  for (let attempt = 0; attempt < 60; attempt++) {
    const next = at.slice();
    add(next, way, length);
    const there = of(next);
    const rounding = 1e-15 * Math.abs(here.value);
    const flat = Math.abs(there.value - here.value) <= rounding && steepest(there.gradient) < steepest(here.gradient);
    if (!(there.value <= here.value + 1e-4 * length * descent) && !flat) high = length;
    else if (dot(there.gradient, way) < 0.9 * descent) low = length;
    else return { at: next, there };
    length = high === Number.POSITIVE_INFINITY ? 2 * low : (low + high) / 2;
  }
  return undefined;
}

function steepest(gradient: Float64Array): number {
  return gradient.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] as number) + times * (what[i] as number);
}
