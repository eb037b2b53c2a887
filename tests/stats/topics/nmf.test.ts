// NMF: an exact factorisation is found, the loss only falls, and what is refused.

import { describe, expect, it } from "vitest";
import type { FeatureMatrix } from "../../../src/core/feature-matrix.ts";
import { sparseMatrix } from "../../../src/math/sparse-matrix.ts";
import { nmf } from "../../../src/stats/topics/nmf.ts";
import { simulated } from "../../helpers/simulated-topics.ts";

function matrixOf(rows: readonly (readonly number[])[]): FeatureMatrix {
  const { width, ...cells } = sparseMatrix(rows);
  const features = Array.from({ length: width }, (_, w) => `w${w}`);
  return {
    kind: "features",
    index: { ids: rows.map((_, d) => `d${d}`), vars: rows.map(() => ({})) },
    features,
    ...cells,
  };
}

describe("nmf", () => {
  it.each(["squared", "divergence"] as const)("takes a matrix of two blocks apart exactly: %s", (loss) => {
    const model = nmf(
      matrixOf([
        [2, 4, 0, 0],
        [1, 2, 0, 0],
        [0, 0, 3, 9],
        [0, 0, 1, 3],
      ]),
      { topics: 2, loss, tolerance: 0 },
    );
    expect(model.method.totals?.["loss"]).toBeLessThan(1e-6);
    // The larger topic first: 1 to 3 of 16; then 1 to 2 of 9.
    expect([...model.topicWords].map((share) => Math.round(share * 1e4) / 1e4)).toEqual([
      0, 0, 0.25, 0.75, 0.3333, 0.6667, 0, 0,
    ]);
    expect([...model.documentTopics].map((share) => Math.round(share * 1e4) / 1e4)).toEqual([0, 1, 0, 1, 1, 0, 1, 0]);
  });

  it.each(["squared", "divergence"] as const)("loses less with every step: %s", (loss) => {
    const { matrix } = simulated({ documents: 60 });
    const losses = [10, 20, 40, 80].map(
      (iterations) => nmf(matrix, { topics: 4, loss, iterations, tolerance: 0 }).method.totals?.["loss"] as number,
    );
    expect(losses).toEqual([...losses].sort((a, b) => b - a));
  });

  it.each([
    ["more topics than words", { topics: 5 }, "1 to 4 topics"],
    ["an unknown loss", { topics: 2, loss: "kl" as "squared" }, '"kl" is none of: squared, divergence'],
    ["no iterations", { topics: 2, iterations: 0 }, "iterations from one up"],
  ] as const)("refuses %s", (_, options, message) => {
    expect(() =>
      nmf(
        matrixOf([
          [1, 0, 0, 0],
          [1, 1, 1, 1],
          [1, 2, 0, 0],
          [0, 0, 1, 1],
        ]),
        options,
      ),
    ).toThrow(message);
  });
});
