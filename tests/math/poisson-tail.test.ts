// poissonTail against its witnesses at 1e-10.

import { describe, expect, it } from "vitest";
import { poissonTail } from "../../src/math/poisson-tail.ts";
import { witness } from "../helpers/witness.ts";

describe("poissonTail", () => {
  it("agrees with R and with 60-digit arithmetic to 1e-10, tails as far as they go", () => {
    const { cases, missed } = witness("poisson", ([k, mean], tail) => poissonTail(k, { mean, tail, as: "log" }));
    expect(cases).toBeGreaterThan(5);
    expect(missed).toEqual([]);
  });

  it("holds its own point on both sides: the tails overlap by P(X = k)", () => {
    const [upper, lower] = [poissonTail(3, { mean: 2 }), poissonTail(3, { mean: 2, tail: "lower" })];
    expect(upper + lower - 1).toBeCloseTo((Math.exp(-2) * 8) / 6, 14);
  });
});
