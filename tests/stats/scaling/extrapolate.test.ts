// Extrapolation: a geometric sequence is carried to its limit in one step.

import { expect, it } from "vitest";
import { extrapolate } from "../../../src/stats/scaling/extrapolate.ts";

it("finds the limit of a geometric sequence", () => {
  // 5 + 8 × 0.9^k: the limit is 5.
  const at = (k: number): Float64Array => Float64Array.of(5 + 8 * 0.9 ** k, -2 - 3 * 0.9 ** k);
  const found = extrapolate(at(0), at(1), at(2));
  expect(found[0]).toBeCloseTo(5, 12);
  expect(found[1]).toBeCloseTo(-2, 12);
});

it("stays where nothing moves", () => {
  const same = Float64Array.of(1, 2);
  expect(extrapolate(same, same, same)).toEqual(same);
});
