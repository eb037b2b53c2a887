// tQuantile against its witnesses at 1e-10.

import { describe, expect, it } from "vitest";
import { tQuantile } from "../../src/math/t-quantile.ts";
import { tTail } from "../../src/math/t-tail.ts";
import { witness } from "../helpers/witness.ts";

describe("tQuantile", () => {
  it("agrees with R and with 60-digit arithmetic to 1e-10, tails as far as they go", () => {
    const { cases, missed } = witness("t quantile", ([p, df]) => tQuantile(p, { df }));
    expect(cases).toBeGreaterThan(5);
    expect(missed).toEqual([]);
  });

  it("undoes tTail", () => {
    for (const df of [1, 2.5, 60]) expect(tQuantile(tTail(1.7, { df }), { df, tail: "upper" })).toBeCloseTo(1.7, 12);
  });
});
