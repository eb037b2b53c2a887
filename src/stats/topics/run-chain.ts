// runChain: lets a chain run, keeps states of its second half, and makes a model of their mean.

import type { FeatureMatrix } from "../../core/feature-matrix.ts";
import type { Method } from "../../core/table.ts";
import { featuresOrigin, withOrigin } from "../../features/origin.ts";
import type { ChainOptions, ChainSettings } from "./lda-options.ts";
import { nameTopics } from "./name-topics.ts";
import type { TopicChain, TopicModel } from "./topic-model.ts";

/** What a run is about. */
export interface RunOptions extends ChainSettings {
  readonly topics: number;
  /** The names of the first topics; the others are numbered by size. */
  readonly names?: readonly string[];
  readonly method: Method;
  readonly onProgress: ChainOptions["onProgress"];
}

/**
 * Runs a chain to its end.
 *
 * @cost iterations sweeps; memory of keep × documents × topics
 */
export function runChain(matrix: FeatureMatrix, chain: TopicChain, options: RunOptions): TopicModel {
  const { iterations, keep, topics, alpha, onProgress, names = [], method } = options;
  const width = matrix.features.length;
  const words = new Float64Array(topics * width);
  const draws: Int32Array[] = [];
  const half = Math.floor(iterations / 2);
  for (let i = 1; i <= iterations; i++) {
    chain.sweep();
    // The last state is always among those that are kept.
    const due = Math.floor(((i - half) * keep) / (iterations - half));
    if (i > half && due > draws.length) {
      draws.push(chain.counts().slice());
      chain.addWords(words);
    }
    onProgress?.(i, iterations);
  }
  const topicWords = words.map((sum) => sum / draws.length);
  const order = bySize(draws, topics, names.length);
  const sorted = draws.map((counts) => permuted(counts, order));
  const lengths = lengthsOf(matrix);
  const ordered = Float64Array.from(
    topicWords,
    (_, at) => topicWords[(order[Math.floor(at / width)] as number) * width + (at % width)] as number,
  );
  const model: TopicModel = {
    kind: "topic-model",
    topics: nameTopics(ordered, { features: matrix.features, topics, names }),
    features: matrix.features,
    index: matrix.index,
    lengths,
    documentTopics: meanShares(sorted, { lengths, alpha, topics }),
    topicWords: ordered,
    draws: sorted,
    alpha,
    method,
  };
  return withOrigin(model, featuresOrigin(matrix));
}

/** Tokens or weights of each document. */
export function lengthsOf({ index, bounds, values }: FeatureMatrix): Float64Array {
  return Float64Array.from(index.ids, (_, d) => {
    let sum = 0;
    for (let k = bounds[d] as number; k < (bounds[d + 1] as number); k++) sum += values[k] as number;
    return sum;
  });
}

/** The topics with names of their own first, the others by their tokens. */
function bySize(draws: readonly Int32Array[], topics: number, named: number): readonly number[] {
  const sizes = new Float64Array(topics);
  for (const counts of draws)
    for (const [at, count] of counts.entries()) sizes[at % topics] = (sizes[at % topics] as number) + count;
  const all = [...sizes.keys()];
  return [
    ...all.slice(0, named),
    ...all.slice(named).sort((a, b) => (sizes[b] as number) - (sizes[a] as number) || a - b),
  ];
}

function permuted(counts: Int32Array, order: readonly number[]): Int32Array {
  const topics = order.length;
  return counts.map((_, at) => counts[at - (at % topics) + (order[at % topics] as number)] as number);
}

function meanShares(
  draws: readonly Int32Array[],
  { lengths, alpha, topics }: { readonly lengths: Float64Array; readonly alpha: number; readonly topics: number },
): Float64Array {
  const shares = new Float64Array(lengths.length * topics);
  for (const counts of draws) for (const [at, count] of counts.entries()) shares[at] = (shares[at] as number) + count;
  return shares.map((sum, at) => {
    const length = lengths[Math.floor(at / topics)] as number;
    return length === 0 ? Number.NaN : (sum / draws.length + alpha) / (length + topics * alpha);
  });
}
