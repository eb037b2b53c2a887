// binomialTail against its witnesses at 1e-10.

import { describe, expect, it } from "vitest";
import { binomialTail } from "../../src/math/binomial-tail.ts";
import { witness } from "../helpers/witness.ts";

describe("binomialTail", () => {
  it("agrees with R and with 60-digit arithmetic to 1e-10, tails as far as they go", () => {
    const { cases, missed } = witness("binomial", ([k, n, p], tail) => binomialTail(k, { n, p, tail, as: "log" }));
    expect(cases).toBeGreaterThan(5);
    expect(missed).toEqual([]);
  });

  it("holds its own point on both sides: the tails overlap by P(X = k)", () => {
    const [upper, lower] = [binomialTail(3, { n: 8, p: 0.4 }), binomialTail(3, { n: 8, p: 0.4, tail: "lower" })];
    expect(upper + lower - 1).toBeCloseTo(56 * 0.4 ** 3 * 0.6 ** 5, 14);
    expect([binomialTail(0, { n: 8, p: 0.4 }), binomialTail(9, { n: 8, p: 0.4 })]).toEqual([1, 0]);
  });
});
