// gammaQuantile against its witnesses at 1e-10.

import { describe, expect, it } from "vitest";
import { gammaQuantile } from "../../src/math/gamma-quantile.ts";
import { witness } from "../helpers/witness.ts";

describe("gammaQuantile", () => {
  it("agrees with R and with 60-digit arithmetic to 1e-10, tails as far as they go", () => {
    const { cases, missed } = witness("gamma quantile", ([p, shape], tail) => gammaQuantile(p, { shape, tail }));
    expect(cases).toBeGreaterThan(5);
    expect(missed).toEqual([]);
  });

  it("is 0 and Infinity at the ends", () => {
    expect([gammaQuantile(0, { shape: 3 }), gammaQuantile(1, { shape: 3 })]).toEqual([0, Number.POSITIVE_INFINITY]);
  });
});
