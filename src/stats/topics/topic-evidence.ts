// topicEvidence: where the words of topics stand in the documents that are made of them.

import type { Evidence } from "../../core/table.ts";
import type { Tokens } from "../../core/tokens.ts";
import type { TopicModel } from "./topic-model.ts";

/** What a row rests on: words in documents, both as places in the model. */
export interface TopicRow {
  readonly words: readonly number[];
  readonly documents: readonly number[];
}

/**
 * Evidence from words and documents; documents that the tokens do not have give none.
 *
 * @cost O(tokens of the documents of all rows)
 */
export function topicEvidence(tokens: Tokens, { features, index }: TopicModel, rows: readonly TopicRow[]): Evidence {
  const placeOf = new Map(tokens.index.ids.map((id, d) => [id, d]));
  const idOf = new Map(tokens.vocabulary.map((word, id) => [word, id]));
  const bounds = new Uint32Array(rows.length + 1);
  const found: { readonly d: number; readonly i: number }[] = [];
  for (const [r, { words, documents }] of rows.entries()) {
    const wanted = new Set(words.map((w) => idOf.get(features[w] as string)));
    const places = documents.flatMap((d) => placeOf.get(index.ids[d] as string) ?? []).sort((a, b) => a - b);
    for (const d of places)
      for (let i = tokens.bounds[d] as number; i < (tokens.bounds[d + 1] as number); i++)
        if (tokens.ids[i] !== 0 && wanted.has(tokens.ids[i])) found.push({ d, i });
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
