// fTail against its witnesses at 1e-10.

import { describe, expect, it } from "vitest";
import { fTail } from "../../src/math/f-tail.ts";
import { tTail } from "../../src/math/t-tail.ts";
import { witness } from "../helpers/witness.ts";

describe("fTail", () => {
  it("agrees with R and with 60-digit arithmetic to 1e-10, tails as far as they go", () => {
    const { cases, missed } = witness("f", ([f, df1, df2], tail) => fTail(f, { df1, df2, tail, as: "log" }));
    expect(cases).toBeGreaterThan(5);
    expect(missed).toEqual([]);
  });

  it("is t's both tails at the square, with one degree of freedom above", () => {
    expect(fTail(2.5 ** 2, { df1: 1, df2: 9 })).toBeCloseTo(tTail(2.5, { df: 9, tail: "both" }), 14);
    expect([fTail(0, { df1: 1, df2: 9 }), fTail(Number.POSITIVE_INFINITY, { df1: 1, df2: 9 })]).toEqual([1, 0]);
  });
});
