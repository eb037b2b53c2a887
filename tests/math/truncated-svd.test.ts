import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sparseMatrix } from "../../src/math/sparse-matrix.ts";
import { sparseOperator } from "../../src/math/sparse-operator.ts";
import { svd } from "../../src/math/svd.ts";
import { truncatedSvd } from "../../src/math/truncated-svd.ts";
import { byR, madeMatrix, vectorError } from "../helpers/linear-algebra.ts";

const operator = sparseOperator(sparseMatrix(madeMatrix()));
const small = fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);

describe("truncatedSvd", () => {
  it("agrees with R's svd to 1e-10 on the first and on all singular values", () => {
    for (const count of [1, 12, 70]) {
      const { values } = truncatedSvd(operator, { count });
      expect(values.length).toBe(count);
      for (const [k, value] of values.entries()) expect(value).toAgreeWith(byR["singular"]?.[k], 1e-10);
    }
  });

  it("gives R's vectors, whichever side is the longer", () => {
    const { left, right } = truncatedSvd(operator, { count: 6 });
    expect(vectorError(left[0], byR["left1"])).toBeLessThan(1e-10);
    expect(vectorError(right[0], byR["right1"])).toBeLessThan(1e-10);
    expect(vectorError(right[4], byR["right5"])).toBeLessThan(1e-10);
    const { rows, columns, times, transposedTimes } = operator;
    const turned = { rows: columns, columns: rows, times: transposedTimes, transposedTimes: times };
    expect(vectorError(truncatedSvd(turned, { count: 6 }).left[4], byR["right5"])).toBeLessThan(1e-10);
  });

  it("is the same for every seed, and to the bit for the same one", () => {
    const [one, same, other] = [1, 1, 9].map((seed) => truncatedSvd(operator, { count: 4, seed }));
    expect(one).toEqual(same);
    for (const [k, vector] of (one?.right ?? []).entries())
      expect(vectorError(other?.right[k], Array.from(vector))).toBeLessThan(1e-10);
  });

  it("finds values that stand several times, and zeros, as the dense decomposition does", () => {
    const twice = [
      [2, 0, 0, 0],
      [0, 2, 0, 0],
      [0, 0, 2, 0],
      [0, 0, 0, 0],
    ];
    const found = truncatedSvd(sparseOperator(sparseMatrix(twice)), { count: 4 }).values;
    expect(Array.from(found, (value) => Number(value.toFixed(12)))).toEqual([2, 2, 2, 0]);
    fc.assert(
      fc.property(small, (rows) => {
        const wanted = svd(rows).values;
        const got = truncatedSvd(sparseOperator(sparseMatrix(rows)), { count: 10 }).values;
        expect(got.length).toBe(wanted.length);
        for (const [k, value] of got.entries()) expect(Math.abs(value - (wanted[k] ?? -1))).toBeLessThan(1e-11);
      }),
    );
  });

  it("puts the matrix together again", () => {
    fc.assert(
      fc.property(small, (rows) => {
        const { values, left, right } = truncatedSvd(sparseOperator(sparseMatrix(rows)), { count: 10 });
        for (const [i, row] of rows.entries())
          for (const [j, cell] of row.entries()) {
            const sum = values.reduce((s, value, k) => s + value * (left[k]?.[i] ?? 0) * (right[k]?.[j] ?? 0), 0);
            expect(Math.abs(sum - cell)).toBeLessThan(1e-11);
          }
      }),
    );
  });
});
