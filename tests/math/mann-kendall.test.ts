// Mann-Kendall and Sen by hand; R's figures are in the test of trend().

import { expect, it } from "vitest";
import { mannKendall } from "../../src/math/mann-kendall.ts";

const level = 0.95;

it("counts pairs that rise and fall", () => {
  // Of ten pairs 8 rise and 2 fall; slopes sorted: −1, −1, 1/3, 0.5, 0.75, 1, 1, 4/3, 2, 3.
  const found = mannKendall([1, 3, 2, 5, 4], { times: [1, 2, 3, 4, 5], level });
  expect(found.s).toBe(6);
  expect(found.tau).toBeCloseTo(0.6, 12);
  expect(found.slope).toBeCloseTo(0.875, 12);
  expect(found.low).toBeLessThanOrEqual(found.slope);
  expect(found.high).toBeGreaterThanOrEqual(found.slope);
});

it("does not care for a monotone change of values, and turns with time", () => {
  const values = [3, 1, 4, 1, 5, 9, 2, 6];
  const times = values.map((_, i) => i);
  const one = mannKendall(values, { times, level });
  expect(
    mannKendall(
      values.map((v) => v ** 3),
      { times, level },
    ).p,
  ).toBe(one.p);
  expect(mannKendall(values.toReversed(), { times, level }).s).toBe(-one.s);
});

it("knows nothing of two values, or of values all alike", () => {
  expect(mannKendall([1, 2], { times: [0, 1], level }).p).toBeNaN();
  expect(mannKendall([2, 2, 2, 2], { times: [0, 1, 2, 3], level }).tau).toBeNaN();
});
