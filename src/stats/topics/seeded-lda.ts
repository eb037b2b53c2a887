// seededLda: topics that are told some of their words before they look.

import type { Dictionary } from "../../core/dictionary.ts";
import { expectKind } from "../../core/expect-kind.ts";
import { expectOptions } from "../../core/expect-options.ts";
import { HustingsError } from "../../core/errors.ts";
import type { FeatureMatrix } from "../../core/feature-matrix.ts";
import { provenance } from "../provenance.ts";
import { documentWords } from "./document-words.ts";
import { ldaChain } from "./lda-chain.ts";
import { ldaOptions, type ChainOptions } from "./lda-options.ts";
import { ldaSources } from "./lda.ts";
import { runChain } from "./run-chain.ts";
import { seedWords } from "./seed-words.ts";
import type { TopicModel } from "./topic-model.ts";

/** The options of `seededLda()`. */
export interface SeededLdaOptions extends ChainOptions {
  /** A key for each topic with words, or globs, that it is to have. */
  readonly seeds: Dictionary;
  /** Further topics without seeds, for all else (default 0). */
  readonly residual?: number;
  /** As how much of an average topic each seed word counts before anything is seen (default 0.01). */
  readonly weight?: number;
}

/**
 * Seeded LDA (quanteda: `textmodel_seededlda`): latent Dirichlet allocation in which the seed words of a topic are thought to have been seen in it already. Use it where you know the topics and want the texts to fill in their words; seeds are a
 * beginning, and words can end elsewhere if the texts say so. `keywordLda` holds the keywords of a topic apart from its other words.
 *
 * @param matrix Counts.
 * @param options `seeds`: required. `residual` 0, `weight` 0.01; else as for `lda()`.
 * @returns A model; topics in the order of the seeds, residual topics by size behind them.
 * @throws As `lda()`; bad-option for a key none of whose words is in the matrix.
 * @source Watanabe & Baturo 2024, doi:10.1177/08944393231178605; Lu, Ott, Cardie & Tsou 2011, doi:10.1109/ICDMW.2011.125
 * @cost as `lda()`
 * @example
 * const texts = Array.from({ length: 20 }, (_, i) => (i % 4 === 0 ? "war army war army navy" : "tax jobs tax jobs trade"));
 * const model = seededLda(features(tokens(corpus(texts))), { seeds: dictionary({ defence: "arm*", economy: "tax" }), iterations: 50 });
 * model.topics; // => ["defence", "economy"]
 */
export function seededLda(matrix: FeatureMatrix, options: SeededLdaOptions): TopicModel {
  const who = "seededLda";
  expectKind(matrix, "features", who);
  expectOptions(
    options,
    {
      seeds: true,
      residual: true,
      weight: true,
      alpha: true,
      beta: true,
      iterations: true,
      keep: true,
      seed: true,
      onProgress: true,
    },
    who,
  );
  const { seeds, residual = 0, weight = 0.01, onProgress } = options;
  const found = seedWords(seeds, matrix.features, who);
  if (!Number.isInteger(residual) || residual < 0)
    throw new HustingsError("bad-option", {
      who,
      needs: "residual topics from zero up, a whole number",
      got: `${residual}`,
    });
  if (!(weight > 0 && weight <= 1))
    throw new HustingsError("bad-option", { who, needs: "a weight above 0, at most 1", got: `${weight}` });
  const topics = found.length + residual;
  const settings = ldaOptions(matrix, { ...options, topics }, who);
  const { alpha, beta, iterations, keep, seed } = settings;
  const { words, bounds } = documentWords(matrix, who);
  const count = Math.max(1, Math.round((weight * words.length) / topics));
  const told = found.flatMap((entry, topic) => entry.words.map((word) => ({ word, topic, count })));
  const input = { words, bounds, width: matrix.features.length, topics, alpha, beta, seed, seeds: told };
  return runChain(matrix, ldaChain(input), {
    ...settings,
    topics,
    names: found.map(({ name }) => name),
    onProgress,
    method: {
      name: who,
      options: {
        seeds: found.map(({ name, words: own }) => `${name}: ${own.map((w) => matrix.features[w]).join(" ")}`),
        residual,
        weight,
        pseudoCount: count,
        alpha,
        beta,
        iterations,
        keep,
      },
      formula: "as lda, with pseudoCount tokens of each seed word in its topic",
      sources: ["Watanabe & Baturo 2024, doi:10.1177/08944393231178605", ...ldaSources],
      seed,
      corpus: provenance(matrix),
    },
  });
}
