import { describe, expect, it } from "vitest";
import { cholesky } from "../../src/math/cholesky.ts";
import { symmetricEigen } from "../../src/math/symmetric-eigen.ts";
import { byR, madeMatrix, vectorError } from "../helpers/linear-algebra.ts";

/** AᵀA + 1 of the first 12 rows and 8 columns. */
const few = madeMatrix(12, 8);
const gram = Array.from({ length: 8 }, (_, i) =>
  Array.from({ length: 8 }, (_cell, j) =>
    few.reduce((sum, row) => sum + (row[i] ?? 0) * (row[j] ?? 0), Number(i === j)),
  ),
);

describe("symmetricEigen", () => {
  it("agrees with R's eigen to 1e-10", () => {
    const { values, vectors } = symmetricEigen(gram);
    for (const [k, value] of values.entries()) expect(value).toAgreeWith(byR["eigenvalues"]?.[k], 1e-10);
    expect(vectorError(vectors[1], byR["eigenvector2"])).toBeLessThan(1e-10);
  });

  it("takes negative values and an empty matrix", () => {
    expect(
      [
        ...symmetricEigen([
          [0, 2],
          [2, 0],
        ]).values,
      ].map((value) => Number(value.toFixed(12))),
    ).toEqual([2, -2]);
    expect(symmetricEigen([]).values.length).toBe(0);
  });
});

describe("cholesky", () => {
  it("agrees with R's solve and determinant to 1e-10", () => {
    const root = cholesky(gram);
    const first = root?.inverse()[0] ?? [];
    for (const [k, value] of first.entries()) expect(value).toAgreeWith(byR["inverse"]?.[k], 1e-10);
    expect(root?.logDeterminant).toAgreeWith(Number(byR["logDeterminant"]), 1e-12);
    const solved = root?.solve(gram.map((row) => row.reduce((sum, value, i) => sum + value * (i + 1), 0))) ?? [];
    for (const [k, value] of solved.entries()) expect(value).toAgreeWith(k + 1, 1e-10);
  });

  it("refuses what is not positive definite", () => {
    expect(
      cholesky([
        [1, 2],
        [2, 1],
      ]),
    ).toBeUndefined();
  });
});
