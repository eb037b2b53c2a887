// TopicModel: topics as shares of words, documents as shares of topics, and how they were found.

import type { FeatureMatrix } from "../../core/feature-matrix.ts";
import type { Method } from "../../core/table.ts";

/** A model of topics. Topics are numbered by their size, or stand in the order of their seeds. */
export interface TopicModel {
  readonly kind: "topic-model";
  /** Names of topics: a number with the topic's three most telling words, or the key of its seeds. */
  readonly topics: readonly string[];
  readonly features: readonly string[];
  readonly index: FeatureMatrix["index"];
  /** Tokens, or the sum of weights, of each document. */
  readonly lengths: Float64Array;
  /** The share of topic `k` in document `d` at `d × topics + k`; NaN for a document without words. */
  readonly documentTopics: Float64Array;
  /** The share of word `w` in topic `k` at `k × features + w`; those of a topic sum to one. */
  readonly topicWords: Float64Array;
  /** States of the chain: tokens of document `d` in topic `k`. None where a model draws none. */
  readonly draws: readonly Int32Array[];
  /** What is added to those counts before they are shares. */
  readonly alpha: number;
  readonly method: Method;
}

/** A chain of samples that a model is made of. */
export interface TopicChain {
  readonly sweep: () => void;
  /** Tokens of each document by topic, as they now are. */
  readonly counts: () => Int32Array;
  /** Adds the shares of words in topics, as they now are. */
  readonly addWords: (to: Float64Array) => void;
}
