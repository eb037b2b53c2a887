import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sparseMatrix } from "../../src/math/sparse-matrix.ts";
import { sparseProduct } from "../../src/math/sparse-product.ts";
import { sparseTranspose } from "../../src/math/sparse-transpose.ts";

const rows = fc.array(fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 5, maxLength: 5 }), {
  minLength: 1,
  maxLength: 8,
});

describe("sparse matrices", () => {
  it("give the products of the dense ones, from both sides and in blocks", () => {
    fc.assert(
      fc.property(rows, (dense) => {
        const sparse = sparseMatrix(dense);
        const right = Float64Array.from({ length: 10 }, (_, i) => i - 4);
        const wanted = dense.flatMap((row) =>
          [0, 1].map((c) => row.reduce((sum, value, j) => sum + value * (right[2 * j + c] ?? 0), 0)),
        );
        expect([...sparseProduct(sparse, right, { count: 2 })]).toEqual(wanted);
        const left = Float64Array.from(dense, (_, i) => i + 1);
        const across = [0, 1, 2, 3, 4].map((j) => dense.reduce((sum, row, i) => sum + (row[j] ?? 0) * (i + 1), 0));
        expect([...sparseProduct(sparse, left, { of: "transpose" })]).toEqual(across);
        expect([...sparseProduct(sparseTranspose(sparse), left)]).toEqual(across);
      }),
    );
  });

  it("are themselves again when turned twice, and never hold a zero", () => {
    fc.assert(
      fc.property(rows, (dense) => {
        const sparse = sparseMatrix(dense);
        expect(sparseTranspose(sparseTranspose(sparse))).toEqual(sparse);
        expect([...sparse.values]).toEqual(dense.flat().filter((value) => value !== 0));
      }),
    );
  });

  it("refuse uneven rows and what is no number", () => {
    expect(() => sparseMatrix([[1], [1, 2]])).toThrow(/rows of one length, 1 as the first has, but row 1 has 2/u);
    expect(() => sparseMatrix([[Number.NaN]])).toThrow(/finite numbers, but row 0, column 0 holds NaN/u);
  });
});
