// normalQuantile against its witnesses at 1e-10.

import { describe, expect, it } from "vitest";
import { normalQuantile } from "../../src/math/normal-quantile.ts";
import { normalTail } from "../../src/math/normal-tail.ts";
import { witness } from "../helpers/witness.ts";

describe("normalQuantile", () => {
  it("agrees with R and with 60-digit arithmetic to 1e-10, tails as far as they go", () => {
    const { cases, missed } = witness("normal quantile", ([p]) => normalQuantile(p));
    expect(cases).toBeGreaterThan(5);
    expect(missed).toEqual([]);
  });

  it("undoes normalTail, also far out", () => {
    for (const z of [0.1, 1, 8, 37, 300])
      expect(normalQuantile(normalTail(z, { as: "log" }), { tail: "upper", as: "log" })).toBeCloseTo(z, 11);
    expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([
      Number.NEGATIVE_INFINITY,
      0,
      Number.POSITIVE_INFINITY,
    ]);
  });
});
