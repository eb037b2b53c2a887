// bidiagonalSvd: the singular values of a matrix with nothing but a diagonal and the one above it.

import { rotate } from "./rotate.ts";

/** B, and the vectors that turn along with it; all are changed in place. */
export interface Bidiagonal {
  readonly diagonal: Float64Array;
  /** `above[k]` stands in row k, column k + 1. */
  readonly above: Float64Array;
  /** Column k of what is on the left of B; any number of rows. */
  readonly left: readonly Float64Array[];
  readonly right: readonly Float64Array[];
}

/**
 * Diagonalises B by implicit shifts: afterwards `diagonal` has the singular values, none negative, in no order.
 *
 * @source Golub & Van Loan 2013, Matrix Computations, algorithms 8.6.1 and 8.6.2
 * @cost O(n²), plus O(n²) for each row of the vectors
 */
export function bidiagonalSvd({ diagonal, above, left, right }: Bidiagonal): void {
  const whole = norm(diagonal, above);
  const tiny = Number.EPSILON * whole;
  let last = diagonal.length - 1;
  for (let step = 0; last > 0 && step < 60 * diagonal.length; step++) {
    for (let k = 0; k < last; k++) {
      const near = Math.abs(diagonal[k] as number) + Math.abs(diagonal[k + 1] as number);
      if (Math.abs(above[k] as number) <= Number.EPSILON * near + Number.MIN_VALUE) above[k] = 0;
    }
    while (last > 0 && above[last - 1] === 0) last--;
    let first = last;
    while (first > 0 && above[first - 1] !== 0) first--;
    if (last === 0) break;
    const gone = diagonal.subarray(first, last).findIndex((value) => Math.abs(value) <= tiny);
    if (gone !== -1) clearRow(diagonal, above, left, { row: first + gone, last });
    else sweep({ diagonal, above, left, right }, first, last);
  }
  for (const [k, value] of diagonal.entries()) {
    if (value >= 0) continue;
    diagonal[k] = -value;
    const vector = right[k] as Float64Array;
    for (let i = 0; i < vector.length; i++) vector[i] = -(vector[i] as number);
  }
}

function norm(diagonal: Float64Array, above: Float64Array): number {
  return [diagonal, above].reduce((most, part) => part.reduce((m, value) => Math.max(m, Math.abs(value)), most), 0);
}

/** A zero on the diagonal: what stands right of it is turned away, row by row. */
function clearRow(
  diagonal: Float64Array,
  above: Float64Array,
  left: readonly Float64Array[],
  { row, last }: { readonly row: number; readonly last: number },
): void {
  diagonal[row] = 0;
  let bulge = above[row] as number;
  above[row] = 0;
  for (let k = row + 1; k <= last && bulge !== 0; k++) {
    const size = Math.hypot(diagonal[k] as number, bulge);
    const [cosine, sine] = [(diagonal[k] as number) / size, bulge / size];
    diagonal[k] = size;
    if (k < last) {
      bulge = -sine * (above[k] as number);
      above[k] = cosine * (above[k] as number);
    }
    rotate(left[k] as Float64Array, left[row] as Float64Array, cosine, sine);
  }
}

/** One step with the shift of the last two columns, chasing the bulge from `first` down to `last`. */
function sweep({ diagonal: d, above: e, left, right }: Bidiagonal, first: number, last: number): void {
  let [y, z] = shifted(d, e, first, last);
  for (let k = first; k < last; k++) {
    let size = Math.hypot(y, z);
    let [cosine, sine] = [y / size, z / size];
    if (k > first) e[k - 1] = size;
    const [dk, ek, next] = [d[k] as number, e[k] as number, d[k + 1] as number];
    y = cosine * dk + sine * ek;
    const side = cosine * ek - sine * dk;
    z = sine * next;
    const below = cosine * next;
    rotate(right[k] as Float64Array, right[k + 1] as Float64Array, cosine, sine);
    size = Math.hypot(y, z);
    [cosine, sine] = size === 0 ? [1, 0] : [y / size, z / size];
    d[k] = size;
    e[k] = cosine * side + sine * below;
    d[k + 1] = cosine * below - sine * side;
    rotate(left[k] as Float64Array, left[k + 1] as Float64Array, cosine, sine);
    if (k + 1 === last) return;
    y = e[k] as number;
    z = sine * (e[k + 1] as number);
    e[k + 1] = cosine * (e[k + 1] as number);
  }
}

/** The first column of BᵀB less the shift, scaled against overflow. */
function shifted(d: Float64Array, e: Float64Array, first: number, last: number): readonly [number, number] {
  const scale = Math.max(Math.abs(d[last] as number), Math.abs(d[last - 1] as number), Math.abs(e[last - 1] as number));
  const [a, b, c] = [(d[last - 1] as number) / scale, (e[last - 1] as number) / scale, (d[last] as number) / scale];
  const before = last - 1 > first ? (e[last - 2] as number) / scale : 0;
  const [upper, lower, beside] = [a * a + before * before, c * c + b * b, a * b];
  const half = (upper - lower) / 2;
  const away = half + (half < 0 ? -1 : 1) * Math.hypot(half, beside);
  const shift = away === 0 ? lower : lower - (beside * beside) / away;
  const start = (d[first] as number) / scale;
  return [start - shift / start, (e[first] as number) / scale];
}
