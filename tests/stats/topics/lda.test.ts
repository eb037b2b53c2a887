// LDA, seeded LDA and keywords on the State of the Union: as good a fit as seededlda and keyATM reach, and what is refused.

import { describe, expect, it } from "vitest";
import { dictionary } from "../../../src/dictionary/dictionary.ts";
import { featuresWeight } from "../../../src/features/weight.ts";
import { keywordLda } from "../../../src/stats/topics/keyword-lda.ts";
import { lda } from "../../../src/stats/topics/lda.ts";
import { seededLda } from "../../../src/stats/topics/seeded-lda.ts";
import { topicWords } from "../../../src/stats/topics/topic-words.ts";
import type { TopicModel } from "../../../src/stats/topics/topic-model.ts";
import { addressWords, topicsRun } from "../../helpers/address-words.ts";
import { matrix as small } from "../../helpers/two-topics.ts";

const matrix = addressWords();

/** exp(−mean log-likelihood) of the words that the model was made of, as the script has it. */
function perplexity({ topics, documentTopics, topicWords: shares }: TopicModel): number {
  const [count, width] = [topics.length, matrix.features.length];
  let [sum, tokens] = [0, 0];
  for (let d = 0; d < matrix.index.ids.length; d++)
    for (let c = matrix.bounds[d] as number; c < (matrix.bounds[d + 1] as number); c++) {
      let share = 0;
      for (let k = 0; k < count; k++)
        share +=
          (documentTopics[d * count + k] as number) * (shares[k * width + (matrix.columns[c] as number)] as number);
      sum += (matrix.values[c] as number) * Math.log(share);
      tokens += matrix.values[c] as number;
    }
  return Math.exp(-sum / tokens);
}
const mean = (fits: readonly { readonly perplexity: number }[]): number =>
  fits.reduce((sum, one) => sum + one.perplexity, 0) / fits.length;
const keys = dictionary({
  war: ["war", "military", "enemy", "forces"],
  economy: ["jobs", "economy", "economic", "business"],
  law: ["law", "court", "courts", "legislation"],
});
/** Words of the first ten that any of R's three runs has as well. */
function shared(
  model: TopicModel,
  runs: readonly { readonly top: readonly (readonly string[])[] }[],
): readonly number[] {
  return [0, 1, 2].map((k) => {
    const theirs = new Set(runs.flatMap(({ top }) => top[k] ?? []));
    return topicWords(model).rows.filter(({ topic, feature }) => topic === model.topics[k] && theirs.has(feature))
      .length;
  });
}

describe("on the addresses from 1900 on", () => {
  // R ran 600 and 1,000 iterations; twenty-five to forty, the most that a test should take, come within three percent.
  it("lda fits as well as seededlda does: perplexity 643 of 1,174 words", () => {
    const found = perplexity(lda(matrix, { topics: 10, alpha: 0.5, beta: 0.1, iterations: 40 }));
    expect(found / mean(topicsRun.lda)).toBeGreaterThan(0.97);
    expect(found / mean(topicsRun.lda)).toBeLessThan(1.03);
  });

  it("seededLda fits as well as seededlda does, and has at least four of its ten words", () => {
    const model = seededLda(matrix, { seeds: keys, residual: 5, alpha: 0.5, beta: 0.1, iterations: 30 });
    expect(Math.abs(perplexity(model) / mean(topicsRun.seededlda) - 1)).toBeLessThan(0.03);
    expect(model.topics.slice(0, 3)).toEqual(["war", "economy", "law"]);
    for (const count of shared(model, topicsRun.seededlda)) expect(count).toBeGreaterThanOrEqual(4);
  });

  it("keywordLda fits as well as keyATM does, and has at least four of its ten words", () => {
    const model = keywordLda(matrix, { keywords: keys, residual: 5, alpha: 0.5, iterations: 25 });
    expect(Math.abs(perplexity(model) / mean(topicsRun.keyATM) - 1)).toBeLessThan(0.03);
    for (const count of shared(model, topicsRun.keyATM)) expect(count).toBeGreaterThanOrEqual(4);
  });
});

describe("what is refused", () => {
  it.each([
    ["one topic", { topics: 1 }, "2 to 1024 topics"],
    ["alpha of zero", { topics: 2, alpha: 0 }, "alpha above zero"],
    ["half an iteration", { topics: 2, iterations: 0.5 }, "iterations from one up"],
    ["an option it does not have", { topics: 2, iteration: 5 } as never, 'did you mean "iterations"'],
  ] as const)("%s", (_, options, message) => {
    expect(() => lda(small, options)).toThrow(message);
  });

  it("weights instead of counts", () => {
    expect(() => lda(featuresWeight(small, { scheme: "proportion" }), { topics: 2 })).toThrow(
      "lda needs counts of words",
    );
  });
});
