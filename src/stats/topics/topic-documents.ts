// topicDocuments: the documents that are most of a topic, to be read before it is given a name.

import { expectKind } from "../../core/expect-kind.ts";
import { expectOptions } from "../../core/expect-options.ts";
import { HustingsError } from "../../core/errors.ts";
import type { Column, Status, Table } from "../../core/table.ts";
import type { Tokens } from "../../core/tokens.ts";
import { random } from "../../core/random.ts";
import { dirichletDraw } from "./posterior.ts";
import { topWords } from "./top-words.ts";
import { evidenced } from "../evidenced.ts";
import { topicEvidence, topicOrigin, typicalDocuments } from "./topic-evidence.ts";
import type { TopicModel } from "./topic-model.ts";

/** A row of `topicDocuments()`. */
export interface TopicDocumentsRow {
  readonly topic: string;
  readonly rank: number;
  readonly id: string;
  /** The share of the topic in the document, 0 to 1. */
  readonly share: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly tokens: number;
  readonly interval: "posterior" | "none";
  readonly status: Status;
}

/** The options of `topicDocuments()`. */
export interface TopicDocumentsOptions {
  /** At most so many documents a topic (default 5). */
  readonly limit?: number;
  readonly level?: number;
  /** Documents of fewer tokens are left out (default 0). */
  readonly minTokens?: number;
  readonly seed?: number;
  /** The tokens of the same documents, for a matrix that was not counted from them here: rows lead to the words of the topic. */
  readonly tokens?: Tokens;
}

const columns: { readonly [K in keyof TopicDocumentsRow]: Column } = {
  topic: { label: "topic", type: "text" },
  rank: { label: "rank", type: "integer" },
  id: { label: "document", type: "text" },
  share: { label: "share", type: "number", unit: "of the document" },
  low: { label: "low", type: "number" },
  high: { label: "high", type: "number" },
  tokens: { label: "tokens", type: "number" },
  interval: { label: "interval", type: "text" },
  status: { label: "status", type: "text" },
};

/**
 * The documents with the largest share of each topic. Read them: a topic is what its documents have in common, not what its words suggest.
 *
 * @param model A model of topics.
 * @param options `limit` 5, `minTokens` 0, `level` 0.95, `seed` 1; `tokens` for evidence.
 * @returns Topics in the order of the model, documents from the first rank, ties by id. The interval is that of the posterior: which topic said which token of this document; a model without draws has none. Evidence: the topic's twenty
 *   most probable words in the document.
 * @throws wrong-value; bad-option; unknown-option.
 * @cost O(topics × documents × log documents)
 * @example
 * const texts = Array.from({ length: 20 }, (_, i) => (i % 4 === 0 ? "war army war army navy" : "tax jobs tax jobs trade"));
 * const model = lda(features(tokens(corpus(texts.map((text, i) => ({ id: `d${i}`, text }))))), { topics: 2, iterations: 50 });
 * texts[Number(topicDocuments(model, { limit: 1 }).rows[1].id.slice(1))]; // => "war army war army navy"
 */
export function topicDocuments(model: TopicModel, options: TopicDocumentsOptions = {}): Table<TopicDocumentsRow> {
  expectKind(model, "topic-model", "topicDocuments");
  expectOptions(options, { limit: true, level: true, minTokens: true, seed: true, tokens: true }, "topicDocuments");
  const { limit = 5, level = 0.95, minTokens = 0, seed = 1, tokens } = options;
  if (!(limit >= 1))
    throw new HustingsError("bad-option", {
      who: "topicDocuments",
      needs: "a limit of one document or more",
      got: `${limit}`,
    });
  const { topics, index, lengths, documentTopics, method } = model;
  const among = index.ids.map((_, d) => d).filter((d) => (lengths[d] as number) >= minTokens);
  const top = topics.map((_, topic) => typicalDocuments(model, { topic, count: Math.floor(limit), among }));
  const rows = top.flatMap((documents, k) =>
    documents.map((d, rank): TopicDocumentsRow => {
      const limits = limitsOf(model, { d, k, level, seed });
      return {
        topic: topics[k] as string,
        rank: rank + 1,
        id: index.ids[d] as string,
        share: documentTopics[d * topics.length + k] as number,
        low: limits?.low ?? null,
        high: limits?.high ?? null,
        tokens: lengths[d] as number,
        interval: limits === null ? "none" : "posterior",
        status: "ok",
      };
    }),
  );
  const words = topWords(model.topicWords, { topics: topics.length, count: 20 });
  const table: Table<TopicDocumentsRow> = {
    kind: "table",
    rows,
    columns,
    method: {
      ...method,
      options: { ...method.options, limit, minTokens, level },
      formula: `share = (tokens of the document in the topic + alpha) / (tokens + alpha × topics), mean of the states kept; model: ${method.formula}`,
    },
    notices: [],
  };
  return evidenced(table, topicOrigin(model, tokens), (origin) =>
    topicEvidence(
      origin,
      model,
      top.flatMap((documents, k) => documents.map((d) => ({ words: words[k] as readonly number[], documents: [d] }))),
    ),
  );
}

/** Forty draws from each state that was kept. */
function limitsOf(
  { draws, topics, alpha }: TopicModel,
  { d, k, level, seed }: { readonly d: number; readonly k: number; readonly level: number; readonly seed: number },
): { readonly low: number; readonly high: number } | null {
  if (draws.length === 0) return null;
  const source = random(seed);
  const shares = draws.flatMap((counts) => {
    const own = counts.subarray(d * topics.length, (d + 1) * topics.length);
    return Array.from({ length: 40 }, () => dirichletDraw(source, own, alpha)[k] as number);
  });
  shares.sort((a, b) => a - b);
  const at = (p: number): number => shares[Math.min(shares.length - 1, Math.floor(p * shares.length))] as number;
  return { low: at((1 - level) / 2), high: at(1 - (1 - level) / 2) };
}
