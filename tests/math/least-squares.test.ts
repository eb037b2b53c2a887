// Regression: the coefficients, covariance and clustered standard errors of R, and columns that say the same.

import { describe, expect, it } from "vitest";
import { leastSquares } from "../../src/math/least-squares.ts";
import { oracle } from "../helpers/oracle.ts";

const run = oracle<{
  readonly y: readonly number[];
  readonly x: readonly (readonly number[])[];
  readonly clusters: readonly number[];
  readonly coefficients: readonly number[];
  readonly covariance: readonly (readonly number[])[];
  readonly clustered: readonly number[];
}>("least-squares");

describe("leastSquares", () => {
  it("gives what lm of R gives", () => {
    const fit = leastSquares(run.x, { y: run.y });
    for (const [a, wanted] of run.coefficients.entries()) {
      expect(fit?.coefficients[a]).toAgreeWith(wanted, 1e-9);
      for (const [b, one] of (run.covariance[a] ?? []).entries())
        expect(fit?.covariance[a]?.[b]).toAgreeWith(one, 1e-8);
    }
  });

  it("gives the clustered standard errors of estimatr (CR1)", () => {
    const fit = leastSquares(run.x, { y: run.y, clusters: run.clusters.map(String) });
    for (const [a, wanted] of run.clustered.entries())
      expect(Math.sqrt(fit?.covariance[a]?.[a] as number)).toAgreeWith(wanted, 1e-8);
  });

  it("says nothing where columns depend on each other, or rows are too few", () => {
    expect(
      leastSquares(
        [
          [1, 2],
          [1, 2],
          [1, 2],
        ],
        { y: [1, 2, 3] },
      ),
    ).toBeUndefined();
    expect(
      leastSquares(
        [
          [1, 2],
          [1, 3],
        ],
        { y: [1, 2] },
      ),
    ).toBeUndefined();
  });
});
