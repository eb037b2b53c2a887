// Multiple testing against R's p.adjust.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adjustP } from "../../src/math/adjust-p.ts";
import { oracle } from "../helpers/oracle.ts";

interface Case {
  readonly p: readonly number[];
  readonly bonferroni: readonly number[];
  readonly holm: readonly number[];
  readonly fdr: readonly number[];
}

describe("adjustP", () => {
  for (const method of ["bonferroni", "holm", "fdr"] as const) {
    it(`${method} agrees with R's p.adjust`, () => {
      for (const one of oracle<{ readonly adjust: readonly Case[] }>("tests").adjust) {
        const adjusted = adjustP(one.p, { method });
        for (const [i, value] of adjusted.entries()) expect(value).toAgreeWith(one[method][i], 1e-12);
      }
    });

    it(`${method} keeps the order, raises every p, and never passes 1`, () => {
      fc.assert(
        fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (p) => {
          const adjusted = adjustP(p, { method });
          for (const [i, value] of adjusted.entries()) {
            expect(value).toBeGreaterThanOrEqual(p[i] ?? 2);
            expect(value).toBeLessThanOrEqual(1);
            expect(adjusted.every((other, j) => (p[i] ?? 0) >= (p[j] ?? 0) || value <= other)).toBe(true);
          }
        }),
      );
    });
  }

  it("leaves a test that was not made out of the count", () => {
    expect(adjustP([0.01, Number.NaN, 0.04], { method: "bonferroni" })).toEqual([0.02, Number.NaN, 0.08]);
    expect(adjustP([0.01, 0.5], { method: "none" })).toEqual([0.01, 0.5]);
  });
});
