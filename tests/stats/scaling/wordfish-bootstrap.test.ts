// The bootstraps of Wordfish: words drawn again as the general bootstrap does; bursts whose size was known; intervals that are wider where they must be.

import { expect, it } from "vitest";
import type { FeatureMatrix } from "../../../src/core/feature-matrix.ts";
import { random } from "../../../src/core/random.ts";
import { bootstrap } from "../../../src/math/bootstrap.ts";
import { gammaDraw } from "../../../src/math/gamma-draw.ts";
import { poissonDraw } from "../../../src/math/poisson-draw.ts";
import { sparseMatrix } from "../../../src/math/sparse-matrix.ts";
import { wordfish } from "../../../src/stats/scaling/wordfish.ts";
import { wordscores } from "../../../src/stats/scaling/wordscores.ts";

const places = [-1.5, -1, -0.5, 0, 0.5, 1, 1.5, 0.2];

function matrixOf(rows: readonly (readonly number[])[]): FeatureMatrix {
  const index = { ids: rows.map((_, d) => `d${d}`), vars: rows.map(() => ({})) };
  const { bounds, columns, values, width } = sparseMatrix(rows);
  return {
    kind: "features",
    index,
    features: Array.from({ length: width }, (_, w) => `w${w}`),
    bounds,
    columns,
    values,
  };
}

function drawn(shape: number, seed: number): readonly (readonly number[])[] {
  const source = random(seed);
  const slopes = Array.from({ length: 150 }, () => 3 * source.next() - 1.5);
  return places.map((place) =>
    slopes.map((slope) => {
      const burst = Number.isFinite(shape) ? gammaDraw(source, shape) / shape : 1;
      return poissonDraw(source, 4 * Math.exp(slope * place) * burst);
    }),
  );
}

const even = drawn(Number.POSITIVE_INFINITY, 1);
const bursty = drawn(2, 1);
const direction = ["d0", "d6"] as const;

it("draws words as the general bootstrap does", () => {
  const { rows } = wordfish(matrixOf(bursty), { direction, interval: "words", draws: 300, seed: 2 });
  const words = bursty[0]?.map((_, w) => bursty.map((row) => row[w] ?? 0)) ?? [];
  const general = bootstrap(words, {
    statistic: (sample) =>
      wordfish(matrixOf(places.map((_, d) => sample.map((word) => word[d] ?? 0))), { direction }).rows[1]?.position ??
      Number.NaN,
    draws: 120,
    method: "percentile",
    seed: 3,
  });
  expect(rows[1]?.interval).toBe("cluster-bootstrap");
  expect(rows[1]?.position).toBeCloseTo(general.estimate, 6);
  // Of 300 and 120 draws standard errors are known to a tenth.
  expect(Math.abs((rows[1]?.standardError ?? 0) / general.standardError - 1)).toBeLessThan(0.3);
});

it("finds how bursty words are, which the fit alone hides", () => {
  const { fit, rows } = wordfish(matrixOf(bursty), { direction, interval: "bursts", draws: 40 });
  // Shape 2 is 0.5.
  expect(fit.extra).toBeGreaterThan(0.3);
  expect(fit.extra).toBeLessThan(0.85);
  expect(rows[1]?.interval).toBe("burst-bootstrap");
  const plain = wordfish(matrixOf(bursty), { direction });
  for (const [d, { standardError }] of rows.entries())
    expect(standardError).toBeGreaterThan(1.3 * (plain.rows[d]?.standardError ?? Number.NaN));
  expect(plain.fit.extra).toBeNull();
});

it("says what the conditional errors say where words do not come in bursts", () => {
  const { fit, rows } = wordfish(matrixOf(even), { direction, interval: "bursts", draws: 80 });
  expect(fit.extra).toBeLessThan(0.03);
  const plain = wordfish(matrixOf(even), { direction }).rows.map(({ standardError }) => standardError ?? 0);
  const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
  expect(Math.abs(mean(rows.map(({ standardError }) => standardError ?? 0)) / mean(plain) - 1)).toBeLessThan(0.25);
  expect(wordfish(matrixOf(even), { direction, interval: "bursts", draws: 80 }).rows).toEqual(rows);
});

it("draws the words of Wordscores, scores and all", () => {
  const asked = { references: { d0: -1, d6: 1 } } as const;
  const { rows } = wordscores(matrixOf(bursty), { ...asked, interval: "words" });
  const words = bursty[0]?.map((_, w) => bursty.map((row) => row[w] ?? 0)) ?? [];
  const general = bootstrap(words, {
    statistic: (sample) =>
      wordscores(matrixOf(places.map((_, d) => sample.map((word) => word[d] ?? 0))), asked).rows[3]?.position ??
      Number.NaN,
    draws: 500,
    seed: 5,
  });
  expect(rows[3]).toMatchObject({ interval: "cluster-bootstrap", status: "ok" });
  expect(rows[3]?.position).toBeCloseTo(general.estimate, 12);
  expect(Math.abs((rows[3]?.standardError ?? 0) / general.standardError - 1)).toBeLessThan(0.15);
  expect(rows[3]?.standardError).toBeGreaterThan(wordscores(matrixOf(bursty), asked).rows[3]?.standardError ?? 0);
});

it("refuses what it does not know", () => {
  expect(() => wordfish(matrixOf(even), { interval: "bootstrap" as never })).toThrow(
    '"bootstrap" is none of: conditional, words, bursts',
  );
  expect(() => wordfish(matrixOf(even), { interval: "words", draws: 5 })).toThrow("twenty draws");
  expect(() => wordscores(matrixOf(even), { references: { d0: 0, d1: 1 }, interval: "bursts" as never })).toThrow(
    "[bad-option]",
  );
});
