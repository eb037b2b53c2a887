// Draws of the gamma distribution: their distribution function is that of the library, at any shape.

import { expect, it } from "vitest";
import { random } from "../../src/core/random.ts";
import { gammaDraw } from "../../src/math/gamma-draw.ts";
import { gammaTail } from "../../src/math/gamma-tail.ts";

// The largest distance of 4,000 draws from their distribution exceeds 1.95 / √4000 once in a thousand times (Kolmogorov).
it.each([0.05, 0.5, 1, 2.5, 40])("of shape %s are distributed as they should be", (shape) => {
  const source = random(Math.round(100 * shape));
  const tails = Array.from({ length: 4000 }, () => gammaTail(gammaDraw(source, shape), { shape, tail: "lower" })).sort(
    (a, b) => a - b,
  );
  const distance = Math.max(
    ...tails.map((tail, i) => Math.max(Math.abs(tail - i / 4000), Math.abs(tail - (i + 1) / 4000))),
  );
  expect(distance).toBeLessThan(1.95 / Math.sqrt(4000));
});
