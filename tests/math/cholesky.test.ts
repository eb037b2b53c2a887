import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cholesky } from "../../src/math/cholesky.ts";

describe("cholesky", () => {
  it("is the root: L · Lᵀ gives the matrix back", () => {
    const rows = fc.array(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 4, maxLength: 4 }), {
      minLength: 6,
      maxLength: 6,
    });
    fc.assert(
      fc.property(rows, (given) => {
        const gram = [0, 1, 2, 3].map((i) =>
          [0, 1, 2, 3].map((j) => given.reduce((sum, row) => sum + (row[i] ?? 0) * (row[j] ?? 0), Number(i === j))),
        );
        const lower = cholesky(gram)?.rows ?? [];
        for (const [i, row] of gram.entries())
          for (const [j, cell] of row.entries()) {
            const shared = Math.min(i, j) + 1;
            const sum = Array.from({ length: shared }, (_, k) => (lower[i]?.[k] ?? 0) * (lower[j]?.[k] ?? 0));
            expect(sum.reduce((a, b) => a + b, 0)).toBeCloseTo(cell, 10);
          }
      }),
    );
  });

  it("refuses a matrix that is only half definite", () => {
    expect(
      cholesky([
        [1, 1],
        [1, 1],
      ]),
    ).toBeUndefined();
  });
});
