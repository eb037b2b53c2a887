// The matrix and the figures of tests/oracle/r/linear-algebra.R, and how vectors that are known up to sign are compared.

import { oracle } from "./oracle.ts";

/** What R says of it. */
export const byR: Readonly<Record<string, readonly number[]>> =
  oracle<Readonly<Record<string, readonly number[]>>>("linear-algebra");

/** Its cells, written down there. */
export function madeMatrix(rows = 120, columns = 70): readonly (readonly number[])[] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_cell, c) => {
      const [i, j] = [r + 1, c + 1];
      return (31 * i + 17 * j) % 5 === 0 ? (3 * i * i + 5 * j ** 3 + 7 * i * j) % 101 : 0;
    }),
  );
}

/** How far any number of a vector is from the one wanted, up to the sign of the whole. */
export function vectorError(found: ArrayLike<number> | undefined, wanted: readonly number[] | undefined): number {
  const [a, b] = [Array.from(found ?? []), wanted ?? []];
  const inner = a.reduce((sum, value, i) => sum + value * (b[i] ?? Number.NaN), 0);
  if (a.length !== b.length) return Number.POSITIVE_INFINITY;
  const off = a.map((value, i) => Math.abs(value * Math.sign(inner) - (b[i] ?? Number.NaN)));
  return Math.max(...off);
}
