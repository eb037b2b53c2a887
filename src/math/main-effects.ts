// mainEffects: how much of the variance of numbers each of several choices explains, as in an analysis of variance.

import { leastSquares } from "./least-squares.ts";

/** One choice. */
export interface MainEffect {
  /** The sum of squares that goes with it. NaN where the numbers cannot tell it from the others. */
  readonly between: number;
  /** The mean of the numbers at each of its levels; NaN at one without any. */
  readonly means: readonly number[];
}

/** All of them, and what they are parts of. */
export interface MainEffects {
  readonly effects: readonly MainEffect[];
  /** Σ (number − mean)². */
  readonly total: number;
  /** Whether every combination of levels has the same number of numbers: then sums of squares add up, and what is left over goes with combinations. */
  readonly balanced: boolean;
}

/**
 * Sums of squares of main effects. In a balanced design they are exact sums over the levels, Σ n (mean of the level − mean)²; else each is what leaving the choice out of the least-squares fit of all of them adds to the residuals (type II).
 *
 * @param rows For each number the levels it was made with, one for each choice, from 0.
 * @param options `y`: the numbers. `levels`: how many each choice has.
 * @source Fisher 1925, Statistical methods for research workers, chapter 7; Yates 1934, doi:10.1080/01621459.1934.10502686 for designs with holes
 * @cost O(numbers × choices), where balanced; else O(choices × numbers × levels²)
 * @example
 * mainEffects([[0, 0], [0, 1], [1, 0], [1, 1]], { y: [1, 2, 5, 6], levels: [2, 2] }).effects.map(({ between }) => between); // => [16, 1]
 */
export function mainEffects(
  rows: readonly (readonly number[])[],
  { y, levels }: { readonly y: readonly number[]; readonly levels: readonly number[] },
): MainEffects {
  const centre = mean(y);
  const total = y.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  const balanced = isBalanced(rows, levels);
  const effects = levels.map((count, choice): MainEffect => {
    const own = Array.from({ length: count }, (_, level) => y.filter((_, i) => rows[i]?.[choice] === level));
    const means = own.map(mean);
    const between = balanced
      ? own.reduce((sum, values, level) => sum + values.length * ((means[level] as number) - centre) ** 2, 0)
      : added(rows, { y, levels, choice });
    return { between, means };
  });
  return { effects, total, balanced };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function isBalanced(rows: readonly (readonly number[])[], levels: readonly number[]): boolean {
  const cells = new Map<string, number>();
  for (const row of rows) cells.set(row.join(), (cells.get(row.join()) ?? 0) + 1);
  return cells.size === levels.reduce((product, count) => product * count, 1) && new Set(cells.values()).size === 1;
}

/** What the residuals gain without the choice. */
function added(
  rows: readonly (readonly number[])[],
  { y, levels, choice }: { readonly y: readonly number[]; readonly levels: readonly number[]; readonly choice: number },
): number {
  const all = [...levels.keys()];
  const [full, without] = [all, all.filter((one) => one !== choice)].map((choices) => residual(rows, y, choices));
  return (without as number) - (full as number);
}

/** The sum of squared residuals of the fit by some choices. Levels that no number has are left out of it. */
function residual(rows: readonly (readonly number[])[], y: readonly number[], choices: readonly number[]): number {
  const columns = choices.flatMap((choice) =>
    [...new Set(rows.map((row) => row[choice]))].slice(1).map((level) => [choice, level] as const),
  );
  const design = rows.map((row) => [1, ...columns.map(([choice, level]) => (row[choice] === level ? 1 : 0))]);
  const fit = leastSquares(design, { y });
  return fit === undefined ? Number.NaN : fit.residuals.reduce((sum, rest) => sum + rest * rest, 0);
}
