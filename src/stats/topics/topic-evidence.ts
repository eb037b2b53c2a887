// topicEvidence: where the words of topics stand in the documents that are made of them.

import type { Evidence } from "../../core/table.ts";
import type { Tokens } from "../../core/tokens.ts";
import { featuresOrigin, tokensOrigin, type Origin } from "../../features/origin.ts";
import { idsByWord, rowsNamed } from "../evidenced.ts";
import type { TopicModel } from "./topic-model.ts";

/** What a row rests on: words in documents, both as places in the model. */
export interface TopicRow {
  readonly words: readonly number[];
  readonly documents: readonly number[];
}

/** Where a model leads to: the tokens that were given, or those that its matrix was counted from. */
export function topicOrigin(model: TopicModel, tokens: Tokens | undefined): Origin | undefined {
  return tokens === undefined ? featuresOrigin(model) : tokensOrigin(tokens);
}

/**
 * Evidence from words and documents; documents that the tokens do not have give none.
 *
 * @cost O(tokens of the documents of all rows)
 */
export function topicEvidence(origin: Origin, { features, index }: TopicModel, rows: readonly TopicRow[]): Evidence {
  const { tokens } = origin;
  const named = rowsNamed(origin);
  const idsOf = idsByWord(tokens);
  const bounds = new Uint32Array(rows.length + 1);
  const found: { readonly d: number; readonly i: number }[] = [];
  for (const [r, { words, documents }] of rows.entries()) {
    const wanted = new Set(words.flatMap((w) => idsOf(features[w] as string)));
    const places = documents
      .flatMap((d) => named(index.ids[d] as string))
      .flatMap((row) => origin.documents(row))
      .sort((a, b) => a - b);
    for (const d of places)
      for (let i = tokens.bounds[d] as number; i < (tokens.bounds[d + 1] as number); i++)
        if (tokens.ids[i] !== 0 && wanted.has(tokens.ids[i] as number)) found.push({ d, i });
    bounds[r + 1] = found.length;
  }
  return {
    corpus: tokens.corpus,
    bounds,
    documents: Uint32Array.from(found, ({ d }) => d),
    starts: Uint32Array.from(found, ({ i }) => tokens.starts[i] as number),
    ends: Uint32Array.from(found, ({ i }) => tokens.ends[i] as number),
  };
}

/** The documents with the largest shares of a topic among some, the largest first; ties by id. */
export function typicalDocuments(
  { index, topics, documentTopics }: TopicModel,
  { topic, count, among }: { readonly topic: number; readonly count: number; readonly among?: readonly number[] },
): readonly number[] {
  const share = (d: number): number => documentTopics[d * topics.length + topic] as number;
  const all = (among ?? index.ids.map((_, d) => d)).filter((d) => !Number.isNaN(share(d)));
  return [...all]
    .sort((a, b) => share(b) - share(a) || ((index.ids[a] as string) < (index.ids[b] as string) ? -1 : 1))
    .slice(0, count);
}
