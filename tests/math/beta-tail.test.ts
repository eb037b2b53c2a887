// betaTail against its witnesses at 1e-10.

import { describe, expect, it } from "vitest";
import { betaTail } from "../../src/math/beta-tail.ts";
import { witness } from "../helpers/witness.ts";

describe("betaTail", () => {
  it("agrees with R and with 60-digit arithmetic to 1e-10, tails as far as they go", () => {
    const { cases, missed } = witness("beta", ([x, a, b], tail) => betaTail(x, { a, b, tail, as: "log" }));
    expect(cases).toBeGreaterThan(5);
    expect(missed).toEqual([]);
  });

  it("turns over with its shapes, and is 0 and 1 at the ends", () => {
    expect(betaTail(0.3, { a: 2, b: 5 })).toBeCloseTo(betaTail(0.7, { a: 5, b: 2, tail: "lower" }), 15);
    expect([betaTail(0, { a: 2, b: 5 }), betaTail(1, { a: 2, b: 5 })]).toEqual([1, 0]);
  });
});
