// Counts by chance: their mean, variance and share of zeros are those of Poisson, and the same seed gives the same ones.

import { expect, it } from "vitest";
import { random } from "../../src/core/random.ts";
import { poissonDraw } from "../../src/math/poisson-draw.ts";

it.each([0.3, 4, 60])("has mean and variance %s", (mean) => {
  const source = random(11);
  const drawn = Array.from({ length: 8000 }, () => poissonDraw(source, mean));
  const found = drawn.reduce((sum, one) => sum + one, 0) / drawn.length;
  const variance = drawn.reduce((sum, one) => sum + (one - found) ** 2, 0) / drawn.length;
  // Four standard errors.
  expect(Math.abs(found - mean)).toBeLessThan(4 * Math.sqrt(mean / 8000));
  expect(Math.abs(variance / mean - 1)).toBeLessThan(4 * Math.sqrt((2 + 1 / mean) / 8000));
  const zeros = drawn.filter((one) => one === 0).length / drawn.length;
  expect(Math.abs(zeros - Math.exp(-mean))).toBeLessThan(0.02);
});

it("is 0 where the mean is, and the same for the same seed", () => {
  expect(poissonDraw(random(1), 0)).toBe(0);
  expect(poissonDraw(random(5), 7)).toBe(poissonDraw(random(5), 7));
});
