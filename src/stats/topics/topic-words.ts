// topicWords: the words of each topic, by how often it says them or how much they are its own.

import { expectKind } from "../../core/expect-kind.ts";
import { expectOptions } from "../../core/expect-options.ts";
import { HustingsError } from "../../core/errors.ts";
import type { Column, Status, Table } from "../../core/table.ts";
import type { Tokens } from "../../core/tokens.ts";
import { frex } from "./frex.ts";
import { topWords } from "./top-words.ts";
import { evidenced } from "../evidenced.ts";
import { topicEvidence, topicOrigin, typicalDocuments } from "./topic-evidence.ts";
import type { TopicModel } from "./topic-model.ts";

/** A row of `topicWords()`. */
export interface TopicWordsRow {
  readonly topic: string;
  readonly rank: number;
  readonly feature: string;
  /** Its share of the topic, 0 to 1. */
  readonly probability: number;
  /** Both frequent in the topic and its own, 0 to 1. */
  readonly frex: number;
  /** Its share of the topic over its share of the corpus. */
  readonly lift: number;
  readonly status: Status;
}

/** The options of `topicWords()`. */
export interface TopicWordsOptions {
  /** What the words are ranked by (default `probability`). */
  readonly by?: "probability" | "frex" | "lift";
  /** At most so many words a topic (default 10). */
  readonly limit?: number;
  /** The weight of exclusivity in FREX, 0 to 1 (default 0.5). */
  readonly weight?: number;
  /** The tokens of the same documents, for a matrix that was not counted from them here: rows lead to where the words stand. */
  readonly tokens?: Tokens;
}

const columns: { readonly [K in keyof TopicWordsRow]: Column } = {
  topic: { label: "topic", type: "text" },
  rank: { label: "rank", type: "integer" },
  feature: { label: "word", type: "text" },
  probability: { label: "probability", type: "number", unit: "of the topic" },
  frex: { label: "FREX", type: "number", unit: "0 to 1" },
  lift: { label: "lift", type: "number", unit: "times its share of the corpus" },
  status: { label: "status", type: "text" },
};

/**
 * The words that a topic is read by. `probability` shows what it says most, also words that all topics say; `frex` what tells it from others; `lift` its rarest words. There are no intervals: a word's share is a part of the model, which another
 * seed would cut otherwise.
 *
 * @param model Of `lda()`, `seededLda()`, `keywordLda()` or `nmf()`.
 * @param options `by` `probability`, `limit` 10, `weight` 0.5; `tokens` for evidence.
 * @returns Topics in the order of the model, words from the first rank. Evidence: their places in the ten documents with most of the topic.
 * @throws wrong-value; bad-option; unknown-option.
 * @source FREX: Bischof & Airoldi 2012; lift: Taddy 2012, On estimation and selection for topic models
 * @cost O(topics × words × log words)
 * @example
 * const texts = Array.from({ length: 20 }, (_, i) => (i % 4 === 0 ? "war army war army navy" : "tax jobs tax jobs trade"));
 * const model = lda(features(tokens(corpus(texts))), { topics: 2, iterations: 50 });
 * topicWords(model, { limit: 2 }).rows.map(({ feature }) => feature); // => ["jobs", "tax", "army", "war"]
 */
export function topicWords(model: TopicModel, options: TopicWordsOptions = {}): Table<TopicWordsRow> {
  expectKind(model, "topic-model", "topicWords");
  expectOptions(options, { by: true, limit: true, weight: true, tokens: true }, "topicWords");
  const { by = "probability", limit = 10, weight = 0.5, tokens } = options;
  const refuse = (needs: string, got: string, choices: readonly string[] = []): never => {
    throw new HustingsError("bad-option", { who: "topicWords", needs, got, choices });
  };
  if (!["probability", "frex", "lift"].includes(by))
    refuse("a known order", `"${by}" is none`, ["probability", "frex", "lift"]);
  if (!(limit >= 1)) refuse("a limit of one word or more", `${limit}`);
  if (!(weight >= 0 && weight <= 1)) refuse("a weight from 0 to 1", `${weight}`);
  const { topics, features, topicWords: shares } = model;
  const scores = frex({ shares, topics: topics.length, width: features.length }, { weight });
  const lifts = liftsOf(model);
  const order = { probability: shares, frex: scores, lift: lifts }[by];
  const top = topWords(order, { topics: topics.length, count: Math.floor(limit) });
  const rows = top.flatMap((words, k) =>
    words.map((w, rank): TopicWordsRow => {
      const at = k * features.length + w;
      return {
        topic: topics[k] as string,
        rank: rank + 1,
        feature: features[w] as string,
        probability: shares[at] as number,
        frex: scores[at] as number,
        lift: lifts[at] as number,
        status: "ok",
      };
    }),
  );
  const { method } = model;
  const table: Table<TopicWordsRow> = {
    kind: "table",
    rows,
    columns,
    method: {
      ...method,
      options: { ...method.options, by, limit, weight },
      formula: `frex = 1 / (weight / rank of exclusivity + (1 − weight) / rank of probability); lift = probability / share of the corpus; model: ${method.formula}`,
      sources: [
        ...method.sources,
        "Bischof & Airoldi 2012, Summarizing topical content with word frequency and exclusivity",
      ],
    },
    notices: [],
  };
  return evidenced(table, topicOrigin(model, tokens), (origin) =>
    topicEvidence(
      origin,
      model,
      top.flatMap((words, topic) => {
        const documents = typicalDocuments(model, { topic, count: 10 });
        return words.map((w) => ({ words: [w], documents }));
      }),
    ),
  );
}

/** Shares of the corpus are those that the model gives it, so that they exist for every model. */
function liftsOf({ topics, features, topicWords: shares, documentTopics, lengths }: TopicModel): Float64Array {
  const sizes = new Float64Array(topics.length);
  for (const [at, share] of documentTopics.entries())
    if (!Number.isNaN(share))
      sizes[at % topics.length] =
        (sizes[at % topics.length] as number) + share * (lengths[Math.floor(at / topics.length)] as number);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const width = features.length;
  const corpus = new Float64Array(width);
  for (const [at, share] of shares.entries())
    corpus[at % width] = (corpus[at % width] as number) + (share * (sizes[Math.floor(at / width)] as number)) / all;
  return shares.map((share, at) => share / (corpus[at % width] as number));
}
