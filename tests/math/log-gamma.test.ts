// logGamma against its witnesses at 1e-10.

import { describe, expect, it } from "vitest";
import { logGamma } from "../../src/math/log-gamma.ts";
import { witness } from "../helpers/witness.ts";

describe("logGamma", () => {
  it("agrees with R and with 60-digit arithmetic to 1e-10, tails as far as they go", () => {
    const { cases, missed } = witness("log gamma", ([x]) => logGamma(x));
    expect(cases).toBeGreaterThan(5);
    expect(missed).toEqual([]);
  });

  it("is the logarithm of a factorial, and does not exist at 0 or below", () => {
    expect(Math.exp(logGamma(11))).toBeCloseTo(3628800, 6);
    expect([logGamma(0), logGamma(-1.5)]).toEqual([Number.NaN, Number.NaN]);
  });
});
