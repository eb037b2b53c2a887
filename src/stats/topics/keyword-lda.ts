// keywordLda: topics with keywords of their own, which they use beside all other words.

import type { Dictionary } from "../../core/dictionary.ts";
import { expectKind } from "../../core/expect-kind.ts";
import { expectOptions } from "../../core/expect-options.ts";
import { HustingsError } from "../../core/errors.ts";
import type { FeatureMatrix } from "../../core/feature-matrix.ts";
import { provenance } from "../provenance.ts";
import { documentWords } from "./document-words.ts";
import { keywordSampler } from "./keyword-sampler.ts";
import { ldaOptions, type ChainOptions } from "./lda-options.ts";
import { ldaSources } from "./lda.ts";
import { runChain } from "./run-chain.ts";
import { seedWords } from "./seed-words.ts";
import type { TopicModel } from "./topic-model.ts";

/** The options of `keywordLda()`. */
export interface KeywordLdaOptions extends ChainOptions {
  /** A key for each topic with its keywords, or globs. */
  readonly keywords: Dictionary;
  /** Further topics without keywords, for all else (default 5). */
  readonly residual?: number;
}

/**
 * Keyword-assisted topics (keyATM, base model): a topic says a token either from its keywords or from all words, and how often it does which is learned. Use it to measure topics that theory gives, where few good keywords are known: they need not be
 * frequent, and a bad one is used less.
 *
 * @param matrix Counts.
 * @param options `keywords`: required. `residual` 5; else as for `lda()`. The priors of keyATM that are not options: keywords 0.1 each, and 1 and 1 for the share of keywords.
 * @returns A model; topics in the order of the keywords, residual topics by size behind them.
 * @throws As `seededLda()`.
 * @source Eshima, Imai & Sasaki 2024, doi:10.1111/ajps.12779
 * @cost O(iterations × tokens × topics)
 * @example
 * const texts = Array.from({ length: 20 }, (_, i) => (i % 4 === 0 ? "war army war army navy" : "tax jobs tax jobs trade"));
 * const model = keywordLda(features(tokens(corpus(texts))), { keywords: dictionary({ defence: "arm*", economy: "tax" }), residual: 0, iterations: 50 });
 * model.topics; // => ["defence", "economy"]
 */
export function keywordLda(matrix: FeatureMatrix, options: KeywordLdaOptions): TopicModel {
  const who = "keywordLda";
  expectKind(matrix, "features", who);
  expectOptions(
    options,
    {
      keywords: true,
      residual: true,
      alpha: true,
      beta: true,
      iterations: true,
      keep: true,
      seed: true,
      onProgress: true,
    },
    who,
  );
  const { keywords, residual = 5, onProgress } = options;
  const found = seedWords(keywords, matrix.features, who);
  if (!Number.isInteger(residual) || residual < 0)
    throw new HustingsError("bad-option", {
      who,
      needs: "residual topics from zero up, a whole number",
      got: `${residual}`,
    });
  const topics = found.length + residual;
  const settings = ldaOptions(matrix, { ...options, topics }, who);
  const { alpha, beta, iterations, keep, seed } = settings;
  const input = {
    ...documentWords(matrix, who),
    width: matrix.features.length,
    topics,
    alpha,
    beta,
    seed,
    keywords: found.map(({ words }) => words),
    keywordBeta: 0.1,
    gamma: [1, 1] as const,
  };
  return runChain(matrix, keywordSampler(input), {
    ...settings,
    topics,
    names: found.map(({ name }) => name),
    onProgress,
    method: {
      name: who,
      options: {
        keywords: found.map(({ name, words: own }) => `${name}: ${own.map((w) => matrix.features[w]).join(" ")}`),
        residual,
        alpha,
        beta,
        iterations,
        keep,
      },
      formula:
        "a token comes from the keywords of its topic with probability π, else from all its words; π ~ Beta(1, 1)",
      sources: ["Eshima, Imai & Sasaki 2024, doi:10.1111/ajps.12779", ...ldaSources],
      seed,
      corpus: provenance(matrix),
    },
  });
}
