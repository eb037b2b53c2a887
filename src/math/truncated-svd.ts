// truncatedSvd: the first few singular triplets of a large matrix that is known by its products only.

import { random, type Random } from "../core/random.ts";
import { bidiagonalSvd } from "./bidiagonal-svd.ts";
import { dot } from "./dot.ts";
import { fixSign } from "./fix-sign.ts";
import type { Svd } from "./svd.ts";

/** A matrix by what it does to vectors: sparse, centred, or whatever else need not be written out. */
export interface LinearOperator {
  readonly rows: number;
  readonly columns: number;
  /** A · x */
  readonly times: (x: Float64Array) => Float64Array;
  /** Aᵀ · x */
  readonly transposedTimes: (x: Float64Array) => Float64Array;
}

/** How many triplets, and the seed of the vector to start from. */
export interface TruncatedSvdOptions {
  readonly count: number;
  readonly seed?: number;
  /** What may be left over of a triplet, as a share of the largest singular value (default 1e-14). Where values lie close together, as at the end of many, the last digits take most of the steps. */
  readonly tolerance?: number;
}

/**
 * The largest singular values of a matrix with their vectors, by Lanczos bidiagonalisation with every vector kept orthogonal to all before it.
 * Use it for the document-feature matrices of thousands of documents; the same matrix and seed give the same bits.
 *
 * @param operator The matrix; see `sparseOperator()`.
 * @param options `count`: how many, at most the shorter side. `seed`: default 1; it decides the way, not the result. `tolerance`: 1e-14.
 * @returns Singular values to about the tolerance of the largest one, or better.
 * @source Golub & Kahan 1965, doi:10.1137/0702016; Simon & Zha 2000, doi:10.1137/S1064827597327309
 * @cost O(steps × cells + steps² × (rows + columns)); steps are two to four times `count`
 * @example
 * const a = sparseOperator(sparseMatrix([[3, 0, 0], [0, 4, 0]]));
 * truncatedSvd(a, { count: 1 }).values[0]?.toFixed(9); // => "4.000000000"
 */
export function truncatedSvd(
  operator: LinearOperator,
  { count, seed = 1, tolerance = 1e-14 }: TruncatedSvdOptions,
): Svd {
  // The side with fewer numbers is the one whose vectors can be exhausted.
  const wide = operator.columns > operator.rows;
  const own = wide ? transposed(operator) : operator;
  const wanted = Math.max(0, Math.min(count, own.columns));
  const found = lanczos(own, { wanted, tolerance }, random(seed));
  const [left, right] = wide ? [found.right, found.left] : [found.left, found.right];
  for (const [k, vector] of right.entries()) fixSign(vector, left[k] as Float64Array);
  return { values: found.values, left, right };
}

function transposed({ rows, columns, times, transposedTimes }: LinearOperator): LinearOperator {
  return { rows: columns, columns: rows, times: transposedTimes, transposedTimes: times };
}

/** The two bases, and the bidiagonal matrix between them: A · V = U · B. */
interface Basis {
  readonly u: Float64Array[];
  readonly v: Float64Array[];
  readonly diagonal: number[];
  readonly above: number[];
}

function lanczos(
  operator: LinearOperator,
  { wanted, tolerance }: { readonly wanted: number; readonly tolerance: number },
  source: Random,
): Svd {
  const basis: Basis = { u: [], v: [], diagonal: [], above: [] };
  if (wanted === 0) return { values: new Float64Array(0), left: [], right: [] };
  let settled = Math.min(operator.columns, 2 * wanted + 10);
  let rest = fresh(basis.v, operator.columns, source);
  for (;;) {
    const beyond = step(operator, basis, rest, source);
    const size = basis.v.length;
    if (size === operator.columns) break;
    const fault = Math.abs(beyond.size) <= 1e-14 * largest(basis);
    // The space is exhausted; whatever is left has the same singular values once more, or none.
    if (fault) settled = Math.max(settled, Math.min(operator.columns, size + wanted + 10));
    if (size >= settled) {
      if (converged(basis, { wanted, tolerance, over: beyond.size })) break;
      settled = size + Math.max(8, wanted >>> 2);
    }
    basis.above.push(fault ? 0 : beyond.size);
    rest = fault ? fresh(basis.v, operator.columns, source) : beyond.vector;
  }
  return resolved(basis, wanted);
}

/** Adds one vector to each side; answers what is left over on the right, as a unit vector and its size. */
function step(
  { rows, times, transposedTimes }: LinearOperator,
  { u, v, diagonal }: Basis,
  next: Float64Array,
  source: Random,
): { readonly vector: Float64Array; readonly size: number } {
  v.push(next);
  const left = times(next).slice();
  const before = Math.sqrt(dot(left, left));
  straighten(left, u);
  const size = Math.sqrt(dot(left, left));
  const gone = size <= 1e-14 * before || size === 0;
  diagonal.push(gone ? 0 : size);
  u.push(gone ? fresh(u, rows, source) : left.map((value) => value / size));
  const right = transposedTimes(u.at(-1) as Float64Array).slice();
  straighten(right, v);
  const over = Math.sqrt(dot(right, right));
  return { vector: over === 0 ? right : right.map((value) => value / over), size: over };
}

function largest({ diagonal, above }: Basis): number {
  return [...diagonal, ...above].reduce((most, value) => Math.max(most, value), 0);
}

/** A random unit vector at right angles to all given. */
function fresh(basis: readonly Float64Array[], length: number, source: Random): Float64Array {
  for (let attempt = 0; attempt < 5; attempt++) {
    const vector = Float64Array.from({ length }, () => source.next() - 0.5);
    straighten(vector, basis);
    const size = Math.sqrt(dot(vector, vector));
    if (size > 1e-8) return vector.map((value) => value / size);
  }
  return new Float64Array(length);
}

/** Takes out what the vector has in common with the basis; twice, as once leaves rounding behind. */
function straighten(vector: Float64Array, basis: readonly Float64Array[]): void {
  for (let pass = 0; pass < 2; pass++)
    for (let b = basis.length - 1; b >= 0; b--) {
      const one = basis[b] as Float64Array;
      const shared = dot(vector, one);
      for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] as number) - shared * (one[i] as number);
    }
}

/** Whether the wanted triplets would no longer change: their residuals are the last numbers of their vectors times what is left over. */
function converged(
  { diagonal, above }: Basis,
  { wanted, tolerance, over }: { readonly wanted: number; readonly tolerance: number; readonly over: number },
): boolean {
  const size = diagonal.length;
  const left = diagonal.map((_, k) => Float64Array.of(Number(k === size - 1)));
  const right = diagonal.map(() => new Float64Array(0));
  const values = Float64Array.from(diagonal);
  bidiagonalSvd({ diagonal: values, above: Float64Array.from(above), left, right });
  const order = descending(values).slice(0, wanted);
  const limit = tolerance * (values[order[0] ?? 0] as number);
  return order.every((k) => over * Math.abs(left[k]?.[0] ?? 0) <= limit);
}

function descending(values: Float64Array): readonly number[] {
  return Array.from(values, (_, k) => k).sort((i, j) => (values[j] as number) - (values[i] as number) || i - j);
}

function resolved({ u, v, diagonal, above }: Basis, wanted: number): Svd {
  const size = diagonal.length;
  const unit = (k: number): Float64Array => Float64Array.from({ length: size }, (_, i) => Number(i === k));
  const values = Float64Array.from(diagonal);
  const left = diagonal.map((_, k) => unit(k));
  const right = diagonal.map((_, k) => unit(k));
  bidiagonalSvd({ diagonal: values, above: Float64Array.from(above), left, right });
  const order = descending(values).slice(0, wanted);
  return {
    values: Float64Array.from(order, (k) => values[k] as number),
    left: order.map((k) => combined(u, left[k] as Float64Array)),
    right: order.map((k) => combined(v, right[k] as Float64Array)),
  };
}

function combined(basis: readonly Float64Array[], weights: Float64Array): Float64Array {
  const sum = new Float64Array(basis[0]?.length ?? 0);
  for (const [b, vector] of basis.entries()) {
    const weight = weights[b] as number;
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + weight * (vector[i] as number);
  }
  return sum;
}
