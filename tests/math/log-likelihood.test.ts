// G² of two-by-two tables against published values.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chiSquaredTail } from "../../src/math/chi-squared-tail.ts";
import { contingency, fromMargins } from "../../src/math/contingency.ts";
import { logLikelihood } from "../../src/math/log-likelihood.ts";
import { oracle } from "../helpers/oracle.ts";

describe("logLikelihood", () => {
  it("gives the values of Dunning 1993: 270.72, 95.29 and 167.23", () => {
    expect(logLikelihood(fromMargins(110, 2552, 221, 31777)).toFixed(2)).toBe("270.72");
    expect(logLikelihood(fromMargins(8, 13, 32, 31777)).toFixed(2)).toBe("95.29");
    expect(logLikelihood({ o11: 10, o12: 0, o21: 3, o22: 31764 }).toFixed(2)).toBe("167.23");
  });

  it("gives Rayson's wizard with two cells, and another value with four", () => {
    const table = contingency({ target: 7, reference: 2, targetTokens: 1000, referenceTokens: 1000 });
    expect(logLikelihood(table, { cells: "two" }).toFixed(7)).toBe("2.9419377");
    expect(logLikelihood(table)).toAgreeWith(2.954494184508, 1e-12);
  });

  it("keeps its digits in very large corpora, where adding up o ln(o / e) would lose them", () => {
    const table = contingency({ target: 101, reference: 100000, targetTokens: 1e9, referenceTokens: 1e12 });
    // Almost as expected (e = 100.001 − …): G² is close to (o − e)² / e.
    const e = ((101 + 100000) * 1e9) / (1e9 + 1e12);
    const pearson = (101 - e) ** 2 / e;
    expect(logLikelihood(table) / pearson).toBeCloseTo(1, 1);
    expect(chiSquaredTail(logLikelihood(table), { df: 1 })).toBeCloseTo(0.92, 1);
  });

  it("is 0 when the word is as frequent on both sides, whatever the sizes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 50 }), (count, times) => {
        const table = contingency({
          target: count,
          reference: count * times,
          targetTokens: count * 40,
          referenceTokens: count * 40 * times,
        });
        expect(logLikelihood(table)).toBeCloseTo(0, 9);
      }),
    );
  });

  it("agrees with the reference run on 71 words of Evert's corpus", () => {
    const { n1, n2, rows } = oracle<{
      readonly n1: number;
      readonly n2: number;
      readonly rows: readonly { readonly f1: number; readonly f2: number; readonly G2: number }[];
    }>("evert-keyness");
    for (const { f1, f2, G2 } of rows) {
      const table = contingency({ target: f1, reference: f2, targetTokens: n1, referenceTokens: n2 });
      expect(logLikelihood(table)).toAgreeWith(Math.abs(G2), 1e-11);
    }
  });
});
