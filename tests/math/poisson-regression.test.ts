// Poisson regression by hand; R's figures are in the test of trend().

import { expect, it } from "vitest";
import { poissonRegression } from "../../src/math/poisson-regression.ts";

it("of two groups has the logarithms of their rates, and Pearson's dispersion", () => {
  const rows = [[1, 0], [1, 0], [1, 1], [1, 1]]; // prettier-ignore
  const fit = poissonRegression(rows, { y: [8, 12, 30, 50], exposure: [1, 1, 2, 2] });
  expect(fit?.coefficients[0]).toBeCloseTo(Math.log(10), 10);
  expect(fit?.coefficients[1]).toBeCloseTo(Math.log(2), 10);
  // (2² + 2²) / 10 + (10² + 10²) / 40 over two degrees of freedom.
  expect(fit?.dispersion).toBeCloseTo((0.8 + 5) / 2, 9);
  expect(fit?.covariance[1]?.[1]).toBeCloseTo((1 / 20 + 1 / 80) * 2.9, 9);
});

it("has no answer without counts, or where columns say the same", () => {
  const rows = [[1, 1], [1, 1], [1, 1]]; // prettier-ignore
  expect(poissonRegression(rows, { y: [1, 2, 3], exposure: [1, 1, 1] })).toBeUndefined();
  expect(poissonRegression([[1], [1]], { y: [0, 0], exposure: [1, 1] })).toBeUndefined();
  expect(poissonRegression([[1]], { y: [1], exposure: [1] })).toBeUndefined();
});
