// Class affinity: by hand, quanteda's figures for two classes and three, and known mixtures.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { affinityFit } from "../../../src/stats/scaling/affinity-fit.ts";
import { affinity } from "../../../src/stats/scaling/affinity.ts";
import { matrixOf } from "../../helpers/scaling.ts";
import { run, spoken } from "../../helpers/semantics.ts";

describe("affinityFit", () => {
  it("finds the mixture that gives the shares of words exactly", () => {
    // 0.75 of (0.9, 0.1) and 0.25 of (0.3, 0.7) are (0.75, 0.25).
    const fit = affinityFit([30, 10], {
      chances: [
        [0.9, 0.1],
        [0.3, 0.7],
      ],
      smoothing: 0,
    });
    expect(fit.shares[0]).toBeCloseTo(0.75, 10);
    // Curvature by hand: 30 (0.6 / 0.75)² + 10 (0.6 / 0.25)² = 0.64·30 + 5.76·10 = 76.8... in units of counts over squares.
    expect(fit.standardErrors[0]).toBeCloseTo(1 / Math.sqrt(30 * (0.6 / 0.75) ** 2 + 10 * (0.6 / 0.25) ** 2), 10);
  });

  it("finds a known mixture of three", () => {
    const chances = [
      [0.7, 0.2, 0.05, 0.05],
      [0.1, 0.6, 0.2, 0.1],
      [0.05, 0.05, 0.3, 0.6],
    ];
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 60 }), fc.integer({ min: 5, max: 30 }), (a, b) => {
        const truth = [a / 100, b / 100, 1 - (a + b) / 100];
        const counts = [0, 1, 2, 3].map(
          (w) => 1000 * truth.reduce((sum, share, c) => sum + share * (chances[c]?.[w] ?? 0), 0),
        );
        const { shares } = affinityFit(counts, { chances, smoothing: 0 });
        for (const [c, share] of truth.entries()) expect(shares[c]).toBeCloseTo(share, 6);
      }),
      { numRuns: 30 },
    );
  });

  it("knows nothing of a text without words", () => {
    expect([...affinityFit([], { chances: [[], []], smoothing: 0.5 }).shares]).toEqual([Number.NaN, Number.NaN]);
  });
});

describe("affinity of the State of the Union since 1981", () => {
  const { matrix } = spoken();
  const [ids, three] = [run.documents, { smoothing: 1, referenceSmoothing: 0.1 }];
  const references = Object.fromEntries([2, 3, 4, 13, 14, 15].map((d) => [ids[d], d < 10 ? "R" : "D"]));
  const others = { ...references, ...Object.fromEntries([29, 30].map((d) => [ids[d], "O"])) };

  it.each([
    ["two classes", affinity(matrix, { references }), run.affinity],
    ["three classes", affinity(matrix, { references: others, ...three }), run.three],
  ] as const)("has quanteda's shares and standard errors of %s, to its convergence", (_, table, wanted) => {
    const shares = wanted.fit.flat();
    expect(table.rows).toHaveLength(shares.length);
    for (const [i, row] of table.rows.entries()) {
      expect(row.affinity).toBeCloseTo(shares[i] as number, 6);
      expect(row.standardError).toBeCloseTo(wanted.se.flat()[i] as number, 5);
    }
  });
});

it("sums to one, keeps intervals within 0 and 1, and has no share for a text of other words", () => {
  const house = matrixOf(["l", "r", "v", "o"], ["aid", "cut", "tax", "war"], [[3, 0, 1, 0], [0, 3, 1, 0], [2, 1, 1, 0], [0, 0, 0, 5]]); // prettier-ignore
  const { rows } = affinity(house, { references: { l: "left", r: "right" } });
  for (const { affinity: share, low, high } of rows.slice(0, 6)) {
    expect(low).toBeGreaterThanOrEqual(0);
    expect(high).toBeLessThanOrEqual(1);
    expect(share).toBeGreaterThan(0);
  }
  expect((rows[4]?.affinity ?? 0) + (rows[5]?.affinity ?? 0)).toBeCloseTo(1, 12);
  expect(rows[6]).toMatchObject({ affinity: null, low: null, interval: "none", tokens: 0, status: "too-little-data" });
});

it("refuses references that are none, and smoothing that is none", () => {
  const house = matrixOf(["l", "r"], ["aid", "cut"], [[3, 1], [1, 3]]); // prettier-ignore
  expect(() => affinity(house, { references: { x: "left" } })).toThrow('"x" is none');
  expect(() => affinity(house, { references: { l: "left" } })).toThrow("there are 1");
  expect(() => affinity(house, { references: { l: "left", r: "right" }, smoothing: 0 })).toThrow("smoothing above 0");
});
