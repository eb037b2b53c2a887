// A matrix that was counted from tokens knows them; the documents behind its rows are those that can be counted by hand.

import { expect, it } from "vitest";
import {
  corpus,
  features,
  featuresGroup,
  featuresMerge,
  featuresTrim,
  featuresWeight,
  tokens,
} from "../../src/index.ts";
import { keynessJob } from "../../src/stats/keyness-job.ts";
import { featuresOrigin, rowsOrigin, tokensOrigin, withOrigin, withoutOrigin } from "../../src/features/origin.ts";

const house = corpus([
  { id: "1", text: "Wars and war", vars: { party: "B" } },
  { id: "2", text: "peace and war", vars: { party: "A" } },
  { id: "3", text: "peace", vars: { party: "B" } },
]);
const words = tokens(house);

it("remembers the tokens by reference, with features in place of words", () => {
  const stem = (word: string): string => word.replace(/s$/u, "");
  const origin = featuresOrigin(features(words, { stopwords: ["and"], stem }));
  expect(origin?.tokens.ids).toBe(words.ids);
  expect(origin?.tokens.corpus).toBe(house);
  expect(origin?.tokens.vocabulary).toEqual(["", "war", "", "war", "peace"]);
  expect([0, 1, 2].map((row) => origin?.documents(row))).toEqual([[0], [1], [2]]);
});

it("goes along with what is trimmed, weighed and grouped", () => {
  const matrix = features(words);
  expect(featuresOrigin(featuresTrim(matrix, { minCount: 2 }))).toBe(featuresOrigin(matrix));
  expect(featuresOrigin(featuresWeight(matrix, { scheme: "proportion" }))).toBe(featuresOrigin(matrix));
  const groups = featuresOrigin(featuresGroup(matrix, { by: "party" }));
  expect(groups?.names).toEqual(["A", "B"]);
  expect([groups?.documents(0), groups?.documents(1)]).toEqual([[1], [0, 2]]);
});

it("is not there for what was merged, copied or made by hand", () => {
  const matrix = features(words);
  expect(featuresOrigin(featuresMerge([matrix]))).toBeUndefined();
  expect(featuresOrigin(structuredClone(matrix))).toBeUndefined();
  expect(featuresOrigin({ ...matrix })).toBeUndefined();
  expect(featuresOrigin(withoutOrigin(features(words)))).toBeUndefined();
  const [part] = keynessJob({ by: "party", target: "A" }).map(words);
  expect(featuresOrigin(part as object)).toBeUndefined();
  expect(rowsOrigin(undefined, { names: [], rows: [] })).toBeUndefined();
});

it("can be handed on to what is made of a matrix", () => {
  const origin = tokensOrigin(words);
  const model = withOrigin({ kind: "model" }, origin);
  expect(featuresOrigin(model)).toBe(origin);
  expect(featuresOrigin(withOrigin({ kind: "model" }, undefined))).toBeUndefined();
});
