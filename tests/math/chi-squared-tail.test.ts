// chiSquaredTail against its witnesses at 1e-10.

import { describe, expect, it } from "vitest";
import { chiSquaredTail } from "../../src/math/chi-squared-tail.ts";
import { normalTail } from "../../src/math/normal-tail.ts";
import { witness } from "../helpers/witness.ts";

describe("chiSquaredTail", () => {
  it("agrees with R and with 60-digit arithmetic to 1e-10, tails as far as they go", () => {
    const { cases, missed } = witness("chisq", ([x, df], tail) => chiSquaredTail(x, { df, tail, as: "log" }));
    expect(cases).toBeGreaterThan(5);
    expect(missed).toEqual([]);
  });

  it("is the normal's both tails at one degree of freedom, and 1 at 0", () => {
    expect(chiSquaredTail(3.7 ** 2, { df: 1 })).toBeCloseTo(normalTail(3.7, { tail: "both" }), 15);
    expect([chiSquaredTail(0, { df: 1 }), chiSquaredTail(-1, { df: 3 })]).toEqual([1, 1]);
  });

  it("still has a logarithm where the probability is 0", () => {
    expect(chiSquaredTail(7388.3, { df: 1 })).toBe(0);
    expect(chiSquaredTail(7388.3, { df: 1, as: "log" })).toBeLessThan(-3690);
  });
});
