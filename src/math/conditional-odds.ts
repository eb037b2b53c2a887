// conditionalOdds: the odds ratio of a two-by-two table with fixed margins, estimated by conditional likelihood, with exact limits.

import type { Contingency } from "./contingency.ts";
import { findRoot } from "./find-root.ts";
import { hypergeometric, type Hypergeometric } from "./hypergeometric.ts";

/** An odds ratio with its limits: 0 and Infinity are possible values. */
export interface ConditionalOdds {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The conditional maximum-likelihood odds ratio: the one under which the expected first cell is the observed one.
 *
 * @param table Whole counts.
 * @param options `level`: of the two-sided interval (default 0.95).
 * @source stats::fisher.test of R 4.2 gives the same estimate and limits
 * @cost O(√count) times about thirty
 * @example
 * conditionalOdds({ o11: 6, o12: 2, o21: 11, o22: 10 }).estimate.toFixed(6); // => "2.637593"
 */
export function conditionalOdds(
  table: Contingency,
  { level = 0.95 }: { readonly level?: number } = {},
): ConditionalOdds {
  const cells = hypergeometric(table);
  const x = table.o11;
  const tail = (1 - level) / 2;
  const solve = (miss: (odds: number) => number): number => solveOdds(miss, table);
  const lowest = x === cells.least;
  const highest = x === cells.most;
  return {
    estimate: lowest ? 0 : highest ? Number.POSITIVE_INFINITY : solve((odds) => moments(cells, odds, x).mean - x),
    low: lowest ? 0 : solve((odds) => moments(cells, odds, x).atLeast - tail),
    high: highest ? Number.POSITIVE_INFINITY : solve((odds) => tail - moments(cells, odds, x).atMost),
  };
}

/** The odds at which an increasing function is 0, searched for on the logarithm, from the plain odds ratio outwards. */
function solveOdds(miss: (odds: number) => number, { o11, o12, o21, o22 }: Contingency): number {
  const start = Math.log(((o11 + 0.5) * (o22 + 0.5)) / ((o12 + 0.5) * (o21 + 0.5)));
  const at = (log: number): number => miss(Math.exp(log));
  let [low, high] = [start - 0.5, start + 0.5];
  for (let width = 1; at(low) > 0 && low > -690; width *= 2) low -= width;
  for (let width = 1; at(high) < 0 && high < 690; width *= 2) high += width;
  return Math.exp(findRoot(at, { low, high }));
}

/** Mean and tails of the first cell under an odds ratio, added up from the mode until nothing more is added. */
function moments(
  cells: Hypergeometric,
  odds: number,
  x: number,
): { readonly mean: number; readonly atLeast: number; readonly atMost: number } {
  const mode = cells.mode(odds);
  let [mass, first, atLeast, atMost] = [0, 0, 0, 0];
  const add = (y: number, weight: number): void => {
    mass += weight;
    first += weight * (y - mode);
    if (y >= x) atLeast += weight;
    if (y <= x) atMost += weight;
  };
  add(mode, 1);
  for (let y = mode, weight = 1; y < cells.most && weight > mass * 1e-18; y++) {
    weight *= cells.stepUp(y) * odds;
    add(y + 1, weight);
  }
  for (let y = mode, weight = 1; y > cells.least && weight > mass * 1e-18; y--) {
    weight /= cells.stepUp(y - 1) * odds;
    add(y - 1, weight);
  }
  return { mean: mode + first / mass, atLeast: atLeast / mass, atMost: atMost / mass };
}
