import { describe, expect, it } from "vitest";
import { svd } from "../../src/math/svd.ts";
import { byR, madeMatrix, vectorError } from "../helpers/linear-algebra.ts";

describe("svd", () => {
  it("agrees with R to 1e-10: values and vectors", () => {
    const { values, left, right } = svd(madeMatrix());
    for (const [k, value] of values.entries()) expect(value).toAgreeWith(byR["singular"]?.[k], 1e-10);
    expect(vectorError(left[0], byR["left1"])).toBeLessThan(1e-10);
    expect(vectorError(right[4], byR["right5"])).toBeLessThan(1e-10);
    const few = svd(madeMatrix(12, 8)).values;
    for (const [k, value] of few.entries()) expect(value).toAgreeWith(byR["small"]?.[k], 1e-10);
  });

  it("is the same for the transpose with the sides swapped, and has zeros for what is not there", () => {
    const given = madeMatrix(6, 4);
    const turned = [0, 1, 2, 3].map((c) => given.map((row) => row[c] ?? 0));
    for (const [k, value] of svd(turned).values.entries()) expect(value).toBeCloseTo(svd(given).values[k] ?? 0, 11);
    expect(
      [
        ...svd([
          [1, 1],
          [1, 1],
        ]).values,
      ].map((value) => value.toFixed(12)),
    ).toEqual(["2.000000000000", "0.000000000000"]);
    expect(svd([]).values.length).toBe(0);
  });
});
