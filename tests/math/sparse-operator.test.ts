import { describe, expect, it } from "vitest";
import { sparseMatrix } from "../../src/math/sparse-matrix.ts";
import { sparseOperator } from "../../src/math/sparse-operator.ts";

describe("sparseOperator", () => {
  it("knows its size and both products", () => {
    const { rows, columns, times, transposedTimes } = sparseOperator(sparseMatrix([[1, 0, 2]]));
    expect([rows, columns]).toEqual([1, 3]);
    expect([...times(Float64Array.of(1, 5, 1))]).toEqual([3]);
    expect([...transposedTimes(Float64Array.of(2))]).toEqual([2, 0, 4]);
  });
});
