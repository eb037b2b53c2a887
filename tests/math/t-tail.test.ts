// tTail against its witnesses at 1e-10.

import { describe, expect, it } from "vitest";
import { normalTail } from "../../src/math/normal-tail.ts";
import { tTail } from "../../src/math/t-tail.ts";
import { witness } from "../helpers/witness.ts";

describe("tTail", () => {
  it("agrees with R and with 60-digit arithmetic to 1e-10, tails as far as they go", () => {
    const { cases, missed } = witness("t", ([t, df], tail) => tTail(t, { df, tail, as: "log" }));
    expect(cases).toBeGreaterThan(5);
    expect(missed).toEqual([]);
  });

  it("becomes the normal's with many degrees of freedom", () => {
    expect(tTail(1.3, { df: 1e9 })).toBeCloseTo(normalTail(1.3), 9);
    expect([tTail(0, { df: 2 }), tTail(Number.POSITIVE_INFINITY, { df: 2 })]).toEqual([0.5, 0]);
  });
});
