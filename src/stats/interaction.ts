// interaction: how much more often a sequence of words stands together than its shorter parts let one expect (λ of a log-linear model).

/** λ in natural logarithms, its standard error, and z = λ / SE. */
export interface Interaction {
  readonly lambda: number;
  readonly standardError: number;
  readonly z: number;
}

/**
 * The highest-order interaction of the saturated log-linear model of a table of 2^n cells: λ = Σ (−1)^(n − agreeing places) ln(cell + smoothing),
 * SE = √Σ 1 / (cell + smoothing).
 *
 * @param cells The number of sequences that agree with the one at exactly the places of the mask that is the index. 2^n numbers, n from 2 up.
 * @param options `smoothing`: added to each cell, default 0.5.
 * @returns NaN with a smoothing of zero and an empty cell.
 * @source Blaheta & Johnson 2001, Unsupervised learning of multi-word verbs, section 2
 * @cost O(2^n)
 * @example
 * // "good ice" stands twice in 14 pairs, "good" and "ice" never without each other.
 * interaction([12, 0, 0, 2]).lambda.toFixed(4); // => "4.8283"
 */
export function interaction(
  cells: ArrayLike<number>,
  { smoothing = 0.5 }: { readonly smoothing?: number } = {},
): Interaction {
  const places = Math.log2(cells.length);
  let [lambda, variance] = [0, 0];
  for (let mask = 0; mask < cells.length; mask++) {
    const cell = (cells[mask] as number) + smoothing;
    lambda += ((places - bits(mask)) % 2 === 0 ? 1 : -1) * Math.log(cell);
    variance += 1 / cell;
  }
  const standardError = Math.sqrt(variance);
  const known = Number.isFinite(lambda) && Number.isFinite(standardError);
  return known
    ? { lambda, standardError, z: lambda / standardError }
    : { lambda: Number.NaN, standardError: Number.NaN, z: Number.NaN };
}

/** How many places a mask holds fast. */
export function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** From counts of "agrees at least here" to counts of "agrees exactly here", in place: for each place held fast, what agrees there too is taken off. */
export function exactCells(cells: Float64Array): Float64Array {
  for (let place = 1; place < cells.length; place <<= 1)
    for (let mask = 0; mask < cells.length; mask++)
      if ((mask & place) === 0) cells[mask] = (cells[mask] as number) - (cells[mask | place] as number);
  return cells;
}
