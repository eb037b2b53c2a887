// stirlingError: what Stirling's formula leaves out of ln Γ(x + 1). Densities are built of it so that nothing large cancels.

/** Where the asymptotic series is exact to the last digit. */
const far = 16;

/**
 * ln Γ(x + 1) − (x + ½) ln x + x − ½ ln 2π.
 *
 * @param x Greater than 0.
 * @source Loader 2000, Fast and accurate computation of binomial probabilities
 * @cost O(1)
 */
export function stirlingError(x: number): number {
  let sum = 0;
  let y = x;
  // One step down costs (y + ½) ln(1 + 1/y) − 1, which is small and exact.
  for (; y < far; y++) sum += stepDown(y);
  const square = 1 / (y * y);
  const series =
    1 / 12 -
    square *
      (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - square * 0.0019175269175269174))));
  return sum + series / y;
}

function stepDown(y: number): number {
  return (y + 0.5) * Math.log1p(1 / y) - 1;
}
