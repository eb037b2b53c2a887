// What every model of topics must do: find again what a corpus was made of, sum to one, stay the same, tell how far it is, and refuse what it cannot work on.

import { describe, expect, it } from "vitest";
import { dictionary } from "../../src/dictionary/dictionary.ts";
import type { FeatureMatrix } from "../../src/core/feature-matrix.ts";
import { keywordLda } from "../../src/stats/topics/keyword-lda.ts";
import { lda } from "../../src/stats/topics/lda.ts";
import { nmf } from "../../src/stats/topics/nmf.ts";
import { seededLda } from "../../src/stats/topics/seeded-lda.ts";
import type { TopicModel } from "../../src/stats/topics/topic-model.ts";
import { matched, simulated } from "../helpers/simulated-topics.ts";

const made = simulated();
/** The three most probable words of each true topic. */
const told = dictionary(
  Object.fromEntries(
    made.topicWords.map((shares, k) => [
      `true${k}`,
      [...shares.keys()]
        .sort((a, b) => (shares[b] as number) - (shares[a] as number))
        .slice(0, 3)
        .map((w) => made.matrix.features[w] as string),
    ]),
  ),
);
type Told = { readonly onProgress?: (done: number, of: number) => void };
const models: Readonly<Record<string, (matrix: FeatureMatrix, more?: Told) => TopicModel>> = {
  lda: (matrix, more = {}) => lda(matrix, { topics: 4, iterations: 100, ...more }),
  seededLda: (matrix, more = {}) => seededLda(matrix, { seeds: told, iterations: 100, ...more }),
  keywordLda: (matrix, more = {}) => keywordLda(matrix, { keywords: told, residual: 0, iterations: 100, ...more }),
  nmf: (matrix, more = {}) => nmf(matrix, { topics: 4, ...more }),
  "nmf, squared": (matrix, more = {}) => nmf(matrix, { topics: 4, loss: "squared", ...more }),
  "nmf, random": (matrix, more = {}) => nmf(matrix, { topics: 4, start: "random", ...more }),
};

describe.each(Object.entries(models))("%s", (_, fit) => {
  const model = fit(made.matrix);
  const pairs = matched(made, model);

  it("finds the topics that the corpus was made of: each with a cosine above 0.97, each once", () => {
    expect(Math.min(...pairs.map(({ cosine }) => cosine))).toBeGreaterThan(0.97);
    expect(new Set(pairs.map(({ topic }) => topic)).size).toBe(4);
  });

  it("finds how much of each document is about them, to 8 points on average", () => {
    const errors = made.documentTopics.flatMap((shares, d) =>
      pairs.map(({ topic }, k) => Math.abs((model.documentTopics[d * 4 + topic] as number) - (shares[k] as number))),
    );
    expect(errors.reduce((sum, one) => sum + one, 0) / errors.length).toBeLessThan(0.08);
  });

  it("has shares that sum to one", () => {
    const sums = (shares: Float64Array, width: number): readonly number[] =>
      Array.from({ length: shares.length / width }, (_row, i) =>
        shares.subarray(i * width, (i + 1) * width).reduce((sum, one) => sum + one, 0),
      );
    for (const sum of [...sums(model.documentTopics, 4), ...sums(model.topicWords, 120)])
      expect(sum).toBeCloseTo(1, 10);
  });

  it("is the same each time, and keeps states whose tokens are those of the documents", () => {
    expect(fit(made.matrix)).toEqual(model);
    for (const counts of model.draws) expect(counts.reduce((sum, count) => sum + count, 0)).toBe(300 * 80);
  });

  it("tells how far it is, and stops where it is told to", () => {
    const steps: number[] = [];
    fit(made.matrix, { onProgress: (done) => steps.push(done) });
    expect(steps.slice(0, 3)).toEqual([1, 2, 3]);
    const stop = (): never => {
      throw new Error("stopped");
    };
    expect(() => fit(made.matrix, { onProgress: stop })).toThrow("stopped");
  });

  it("knows nothing of a document without words, and refuses a corpus of them", () => {
    const { index, bounds } = made.matrix;
    const ids = [...index.ids, "empty"];
    const more = {
      ...made.matrix,
      index: { ids, vars: [...index.vars, { group: "A" }] },
      bounds: Uint32Array.from([...bounds, bounds.at(-1) ?? 0]),
    };
    expect(fit(more).documentTopics.slice(-4)).toEqual(Float64Array.of(Number.NaN, Number.NaN, Number.NaN, Number.NaN));
    const nothing = {
      ...made.matrix,
      bounds: bounds.map(() => 0),
      columns: new Uint32Array(0),
      values: new Float64Array(0),
    };
    expect(() => fit(nothing)).toThrow(/at least one document|a document with a word/u);
  });
});
