// Word vectors: positive information and its singular vectors as R has them, and words that are used alike.

import { expect, it } from "vitest";
import { corpus } from "../../../src/corpus/corpus.ts";
import { featuresCooccurrence } from "../../../src/features/cooccurrence.ts";
import { positiveInformation, wordVectors } from "../../../src/stats/context/word-vectors.ts";
import { tokens } from "../../../src/tokens/tokens.ts";
import { contextRun as run } from "../../helpers/contexts.ts";

const small = tokens(corpus(["a a b a c", "b c b"]));

it("has R's positive information", () => {
  const near = positiveInformation(featuresCooccurrence(small, { window: 2 }), 0.75);
  for (let row = 0; row < 3; row++)
    for (let k = near.bounds[row] ?? 0; k < (near.bounds[row + 1] ?? 0); k++)
      expect(near.values[k]).toBeCloseTo(run.information[row]?.[near.columns[k] ?? 0] ?? Number.NaN, 12);
});

it("has R's singular values: the squared lengths of its dimensions", () => {
  const { values, dimensions } = wordVectors(small, { window: 2, minCount: 1 });
  expect(dimensions).toBe(3);
  for (const [k, wanted] of run.singular.entries())
    expect([0, 1, 2].reduce((sum, w) => sum + (values[w * 3 + k] ?? 0) ** 2, 0)).toBeCloseTo(wanted, 9);
});

it("refuses too little", () => {
  expect(() => wordVectors(small, { minCount: 9 })).toThrow("two words or more that stand 9 times");
  expect(() => wordVectors(small, { dimensions: 0 })).toThrow("one dimension");
  expect(() => wordVectors(small, { smoothing: 0 })).toThrow("a smoothing");
});
