// topicQuality: how well the words of each topic hang together, and how much they are its own.

import { expectKind } from "../../core/expect-kind.ts";
import { expectOptions } from "../../core/expect-options.ts";
import { HustingsError } from "../../core/errors.ts";
import type { FeatureMatrix } from "../../core/feature-matrix.ts";
import type { Column, Status, Table } from "../../core/table.ts";
import { coherence, coherenceMeasures } from "./coherence.ts";
import { exclusivity } from "./exclusivity.ts";
import { featuresOrigin } from "../../features/origin.ts";
import { evidenced } from "../evidenced.ts";
import { topWords } from "./top-words.ts";
import { topicEvidence, typicalDocuments } from "./topic-evidence.ts";
import type { TopicModel } from "./topic-model.ts";

/** A row of `topicQuality()`. */
export interface TopicQualityRow {
  readonly topic: string;
  /** The share of all tokens, 0 to 1. */
  readonly share: number;
  readonly umass: number | null;
  readonly npmi: number | null;
  readonly exclusivity: number;
  readonly words: string;
  readonly status: Status;
}

/** The options of `topicQuality()`. */
export interface TopicQualityOptions {
  /** How many of the most probable words are looked at (default 10). */
  readonly words?: number;
  /** The documents in which words are to meet (default those that the model was made of; give others if you can). */
  readonly documents: FeatureMatrix;
}

const columns: { readonly [K in keyof TopicQualityRow]: Column } = {
  topic: { label: "topic", type: "text" },
  share: { label: "share", type: "number", unit: "of all tokens" },
  umass: { label: "UMass coherence", type: "number", unit: "0 best" },
  npmi: { label: "NPMI coherence", type: "number", unit: "1 best, 0 chance" },
  exclusivity: { label: "exclusivity", type: "number", unit: "as many as words best" },
  words: { label: "words", type: "text" },
  status: { label: "status", type: "text" },
};

/**
 * Coherence and exclusivity of each topic. Use it to find topics that are none: low in both. There is a trade between the two, so look at them together. Neither says that people find a topic meaningful: ask them (`intrusionSheet`). There are no
 * intervals: the numbers describe these lists of words in these documents.
 *
 * @param model A model of topics.
 * @param options `documents`: required; a matrix with the same words, or some of them. `words` 10.
 * @returns Topics in the order of the model. `undefined` where one of the words is in none of the documents. Evidence: the words in the ten documents with most of the topic.
 * @throws wrong-value; bad-option; unknown-option.
 * @source Mimno et al. 2011 (UMass); Lau, Newman & Baldwin 2014, doi:10.3115/v1/E14-1056 (NPMI); Roberts, Stewart & Airoldi 2016, doi:10.1080/01621459.2016.1141684 (exclusivity)
 * @cost O(topics × words of the model × log + topics × words² × documents / 32)
 * @example
 * const texts = Array.from({ length: 20 }, (_, i) => (i % 4 === 0 ? "war army war army navy" : "tax jobs tax jobs trade"));
 * const matrix = features(tokens(corpus(texts)));
 * topicQuality(lda(matrix, { topics: 2, iterations: 50 }), { documents: matrix, words: 3 }).rows.map(({ npmi }) => npmi.toFixed(9)); // => ["1.000000000", "1.000000000"]
 */
export function topicQuality(model: TopicModel, options: TopicQualityOptions): Table<TopicQualityRow> {
  const who = "topicQuality";
  expectKind(model, "topic-model", who);
  expectOptions(options, { words: true, documents: true }, who);
  const { words = 10, documents } = options;
  expectKind(documents, "features", who);
  if (!Number.isInteger(words) || words < 2)
    throw new HustingsError("bad-option", { who, needs: "two words or more, a whole number", got: `${words}` });
  const { topics, features, topicWords, method } = model;
  const top = topWords(topicWords, { topics: topics.length, count: words });
  // Words that the documents do not have get a column that does not exist, and so no document.
  const columnOf = new Map(documents.features.map((feature, w) => [feature, w]));
  const there = top.map((own) => own.map((w) => columnOf.get(features[w] as string) ?? documents.features.length + w));
  const [umass, npmi] = (["umass", "npmi"] as const).map((measure) => coherence(documents, { words: there, measure }));
  const own = exclusivity({ shares: topicWords, topics: topics.length, width: features.length }, { words });
  const shares = topicSizes(model);
  const rows = topics.map((topic, k): TopicQualityRow => {
    const [first = Number.NaN, second = Number.NaN] = [umass?.[k], npmi?.[k]];
    return {
      topic,
      share: shares[k] as number,
      umass: Number.isNaN(first) ? null : first,
      npmi: Number.isNaN(second) ? null : second,
      exclusivity: own[k] as number,
      words: (top[k] ?? []).map((w) => features[w]).join(" "),
      status: Number.isNaN(first) ? "undefined" : "ok",
    };
  });
  const table: Table<TopicQualityRow> = {
    kind: "table",
    rows,
    columns,
    method: {
      ...method,
      options: { ...method.options, words },
      formula: `${Object.values(coherenceMeasures)
        .map(({ name, formula }) => `${name} = ${formula}`)
        .join("; ")}; exclusivity = sum of FREX, weight 0.7, over the words; model: ${method.formula}`,
      sources: [
        ...method.sources,
        ...Object.values(coherenceMeasures).map(({ source }) => source),
        "Roberts, Stewart & Airoldi 2016, doi:10.1080/01621459.2016.1141684",
      ],
    },
    notices: [],
  };
  return evidenced(table, featuresOrigin(model), (origin) =>
    topicEvidence(
      origin,
      model,
      top.map((own, topic) => ({ words: own, documents: typicalDocuments(model, { topic, count: 10 }) })),
    ),
  );
}

/** The share of all tokens that each topic has. */
export function topicSizes({ topics, documentTopics, lengths }: TopicModel): Float64Array {
  const sizes = new Float64Array(topics.length);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  for (const [at, share] of documentTopics.entries())
    if (!Number.isNaN(share))
      sizes[at % topics.length] =
        (sizes[at % topics.length] as number) + (share * (lengths[Math.floor(at / topics.length)] as number)) / all;
  return sizes;
}
