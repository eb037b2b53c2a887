// lda: topics of a corpus by latent Dirichlet allocation.

import { expectKind } from "../../core/expect-kind.ts";
import { expectOptions } from "../../core/expect-options.ts";
import type { FeatureMatrix } from "../../core/feature-matrix.ts";
import { provenance } from "../provenance.ts";
import { documentWords } from "./document-words.ts";
import { ldaChain } from "./lda-chain.ts";
import { ldaOptions, type ChainOptions } from "./lda-options.ts";
import { runChain } from "./run-chain.ts";
import type { TopicModel } from "./topic-model.ts";

/** The options of `lda()`. */
export interface LdaOptions extends ChainOptions {
  /** How many topics. */
  readonly topics: number;
}

/** How the models that draw are cited. */
export const ldaSources: readonly string[] = [
  "Blei, Ng & Jordan 2003, doi:10.1162/jmlr.2003.3.4-5.993",
  "Griffiths & Steyvers 2004, doi:10.1073/pnas.0307752101",
  "Yao, Mimno & McCallum 2009, doi:10.1145/1557019.1557121",
];

/**
 * Latent Dirichlet allocation by collapsed Gibbs sampling (quanteda: `textmodel_lda` of seededlda). Leave out stop words and rare words first, or topics will be made of them.
 *
 * Use it to see what a corpus is about, and how that differs by speaker and time (`topicPrevalence`, `topicEffects`). A topic is a habit of words, not a frame: read its documents (`topicDocuments`) before you name it, have people try
 * the intrusion tests (`intrusionSheet`), and see `chooseTopics` for how many. Another seed gives other topics: report one, and whether your finding holds with others.
 *
 * @param matrix Counts.
 * @param options `topics`: required. `alpha` 0.1, `beta` 0.01, `iterations` 1000, `keep` 25 states, `seed` 1; `onProgress`.
 * @returns A model; topics by size. The same matrix, options and seed give the same bytes on every machine.
 * @throws bad-option; unknown-option; empty-corpus; not-counts; wrong-value.
 * @source Griffiths & Steyvers 2004, doi:10.1073/pnas.0307752101; Yao, Mimno & McCallum 2009, doi:10.1145/1557019.1557121
 * @cost O(iterations × tokens × topics that a word has)
 * @example
 * const texts = Array.from({ length: 20 }, (_, i) => (i % 4 === 0 ? "war army war army navy" : "tax jobs tax jobs trade"));
 * const model = lda(features(tokens(corpus(texts))), { topics: 2, iterations: 50 });
 * model.topics; // => ["1 jobs tax trade", "2 army war navy"]
 */
export function lda(matrix: FeatureMatrix, options: LdaOptions): TopicModel {
  expectKind(matrix, "features", "lda");
  expectOptions(
    options,
    { topics: true, alpha: true, beta: true, iterations: true, keep: true, seed: true, onProgress: true },
    "lda",
  );
  const { topics, onProgress } = options;
  const settings = ldaOptions(matrix, options, "lda");
  const { alpha, beta, iterations, keep, seed } = settings;
  const input = { ...documentWords(matrix, "lda"), width: matrix.features.length, topics, alpha, beta, seed };
  return runChain(matrix, ldaChain(input), {
    ...settings,
    topics,
    onProgress,
    method: {
      name: "lda",
      options: { topics, alpha, beta, iterations, keep },
      formula:
        "P(topic of a token) ∝ (tokens of document in topic + alpha) (tokens of word in topic + beta) / (tokens of topic + beta × words)",
      sources: ldaSources,
      seed,
      corpus: provenance(matrix),
    },
  });
}
