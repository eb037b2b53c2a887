// betaQuantile against its witnesses at 1e-10.

import { describe, expect, it } from "vitest";
import { betaQuantile } from "../../src/math/beta-quantile.ts";
import { oracle } from "../helpers/oracle.ts";
import { witness } from "../helpers/witness.ts";

describe("betaQuantile", () => {
  it("agrees with R and with 60-digit arithmetic to 1e-10, tails as far as they go", () => {
    const { cases, missed } = witness("beta quantile", ([p, a, b]) => betaQuantile(p, { a, b }));
    expect(cases).toBeGreaterThan(5);
    expect(missed).toEqual([]);
  });

  it("gives the limits of R's binom.test", () => {
    const { binomial } = oracle<{
      readonly binomial: readonly {
        readonly x: number;
        readonly n: number;
        readonly limits: readonly [number, number];
      }[];
    }>("tests");
    for (const { x, n, limits } of binomial) {
      expect(x === 0 ? 0 : betaQuantile(0.005, { a: x, b: n - x + 1 })).toAgreeWith(limits[0], 1e-11);
      expect(x === n ? 1 : betaQuantile(0.005, { a: x + 1, b: n - x, tail: "upper" })).toAgreeWith(limits[1], 1e-11);
    }
  });
});
