// Forty invented documents of two topics, which every model finds at once, by two groups and two years.

import type { Corpus } from "../../src/core/corpus.ts";
import type { FeatureMatrix } from "../../src/core/feature-matrix.ts";
import type { Tokens } from "../../src/core/tokens.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { features } from "../../src/features/features.ts";
import { lda } from "../../src/stats/topics/lda.ts";
import type { TopicModel } from "../../src/stats/topics/topic-model.ts";
import { tokens } from "../../src/tokens/tokens.ts";

/** Party A speaks of the army in three of four documents, party B in one of four. Twenty tokens each. */
export const house: Corpus = corpus(
  Array.from({ length: 40 }, (_, i) => {
    const army = i % 2 === 0 ? i % 8 !== 0 : i % 8 === 1;
    const text = (army ? "war army navy troops army. " : "tax jobs trade wages tax. ").repeat(4);
    return {
      id: `d${String(i).padStart(2, "0")}`,
      text,
      vars: { party: i % 2 === 0 ? "A" : "B", date: i < 20 ? "1990" : "2000", speaker: `s${i % 10}` },
    };
  }),
);
export const cut: Tokens = tokens(house);
export const matrix: FeatureMatrix = features(cut);
export const model: TopicModel = lda(matrix, { topics: 2, iterations: 100 });
/** Which topic is about the army. */
export const army: number = model.topics.findIndex((name) => name.includes("army"));
