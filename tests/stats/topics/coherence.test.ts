// Coherence, exclusivity and FREX: the numbers of stm on the same shares and documents.

import { describe, expect, it } from "vitest";
import { corpus } from "../../../src/corpus/corpus.ts";
import { features } from "../../../src/features/features.ts";
import { coherence } from "../../../src/stats/topics/coherence.ts";
import { exclusivity } from "../../../src/stats/topics/exclusivity.ts";
import { frex } from "../../../src/stats/topics/frex.ts";
import { topWords } from "../../../src/stats/topics/top-words.ts";
import { tokens } from "../../../src/tokens/tokens.ts";
import { addressWords, madeShares, topicsRun } from "../../helpers/address-words.ts";

const matrix = addressWords();
const width = matrix.features.length;
const shares = madeShares(width);
const top = topWords(shares, { topics: 4, count: 10 });

it("looks at the same counts as R did", () => {
  const { documents, words, tokens: all } = topicsRun;
  expect([matrix.index.ids.length, width, matrix.values.reduce((sum, value) => sum + value, 0)]).toEqual([
    documents,
    words,
    all,
  ]);
});

describe("coherence", () => {
  it("UMass is that of stm, which adds 0.01 where the paper adds 1", () => {
    const found = coherence(matrix, { words: top, measure: "umass", smoothing: 0.01 });
    for (const [k, wanted] of topicsRun.coherence.stm.entries())
      expect(Math.abs((found[k] as number) - wanted)).toBeLessThan(0.02);
  });

  it("NPMI is that of its formula in R", () => {
    const found = coherence(matrix, { words: top, measure: "npmi" });
    for (const [k, wanted] of topicsRun.coherence.npmi.entries()) expect(found[k]).toAgreeWith(wanted, 1e-8);
  });

  it("by hand: two documents of four have both words", () => {
    const four = features(tokens(corpus(["tax jobs", "tax jobs", "tax", "war"])));
    const words = [[2 - 1, 0]];
    expect(four.features).toEqual(["jobs", "tax", "war"]);
    expect(coherence(four, { words, measure: "umass" })[0]).toBeCloseTo(Math.log(3 / 3), 12);
    expect(coherence(four, { words, measure: "npmi" })[0]).toBeCloseTo(
      Math.log((2 * 4) / (3 * 2)) / -Math.log(2 / 4),
      12,
    );
    expect(coherence(four, { words: [[0, 2]], measure: "npmi" })[0]).toBe(-1);
    expect(coherence(four, { words: [[0, 7]], measure: "npmi" })[0]).toBeNaN();
  });
});

describe("frex", () => {
  it("ranks words as stm does", () => {
    const scores = frex({ shares, topics: 4, width });
    for (const [k, wanted] of topicsRun.frex.top.entries()) {
      // Words that are alike come in any order: the scores of both lists are the same.
      const own = scores.subarray(k * width, (k + 1) * width);
      const best = [...own].sort((a, b) => b - a).slice(0, 10);
      expect(wanted.map((w) => own[w - 1])).toEqual(best);
    }
  });
});

describe("exclusivity", () => {
  it("is that of stm, up to words that are alike", () => {
    const found = exclusivity({ shares, topics: 4, width });
    for (const [k, wanted] of topicsRun.exclusivity.entries()) expect(found[k]).toAgreeWith(wanted, 1e-8);
  });
});
