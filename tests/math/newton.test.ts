import { describe, expect, it } from "vitest";
import { newton } from "../../src/math/newton.ts";

describe("newton", () => {
  it("leaves a place where the function curves the wrong way", () => {
    // x⁴ − x² has its minima at ±1/√2 and a hill at 0.
    const found = newton([0.1], {
      of: ([x = 0]) => ({
        value: x ** 4 - x * x,
        gradient: Float64Array.of(4 * x ** 3 - 2 * x),
        hessian: [Float64Array.of(12 * x * x - 2)],
      }),
    });
    expect(found.at[0]).toBeCloseTo(Math.SQRT1_2, 10);
    expect(found.status).toBe("converged");
  });
});
