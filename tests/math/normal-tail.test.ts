// normalTail against its witnesses at 1e-10.

import { describe, expect, it } from "vitest";
import { normalTail } from "../../src/math/normal-tail.ts";
import { witness } from "../helpers/witness.ts";

describe("normalTail", () => {
  it("agrees with R and with 60-digit arithmetic to 1e-10, tails as far as they go", () => {
    const { cases, missed } = witness("normal", ([z], tail) => normalTail(z, { tail, as: "log" }));
    expect(cases).toBeGreaterThan(5);
    expect(missed).toEqual([]);
  });

  it("has both tails for twice one of them, and is half at 0", () => {
    expect(normalTail(-2, { tail: "both" })).toBe(2 * normalTail(2));
    expect([normalTail(0), normalTail(0, { tail: "lower" })]).toEqual([0.5, 0.5]);
    expect([normalTail(Number.POSITIVE_INFINITY), normalTail(Number.NaN)]).toEqual([0, Number.NaN]);
  });
});
