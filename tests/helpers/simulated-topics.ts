// Corpora made of topics that are known: what a model of topics is to find again.

import type { FeatureMatrix } from "../../src/core/feature-matrix.ts";
import { random } from "../../src/core/random.ts";
import { sparseMatrix } from "../../src/math/sparse-matrix.ts";
import { dirichletDraw } from "../../src/stats/topics/posterior.ts";
import type { TopicModel } from "../../src/stats/topics/topic-model.ts";

/** A made corpus, the shares of words in its topics, and of topics in its documents. */
export interface Simulated {
  readonly matrix: FeatureMatrix;
  readonly topicWords: readonly Float64Array[];
  readonly documentTopics: readonly Float64Array[];
}

/** Documents of some tokens, of topics drawn from a Dirichlet distribution; those of group B have the first topic more often, by `shift` in its prior. */
export function simulated({
  documents = 300,
  tokens = 80,
  width = 120,
  topics = 4,
  shift = 0,
  seed = 1,
}: {
  readonly documents?: number;
  readonly tokens?: number;
  readonly width?: number;
  readonly topics?: number;
  readonly shift?: number;
  readonly seed?: number;
} = {}): Simulated {
  const source = random(seed);
  const topicWords = Array.from({ length: topics }, () => dirichletDraw(source, new Float64Array(width), 0.1));
  const documentTopics = Array.from({ length: documents }, (_, d) =>
    dirichletDraw(
      source,
      Float64Array.from({ length: topics }, (_k, k) => (k === 0 && d % 2 === 1 ? shift : 0)),
      0.3,
    ),
  );
  const pick = (shares: Float64Array): number => {
    let rest = source.next();
    const found = shares.findIndex((share) => (rest -= share) < 0);
    return found === -1 ? shares.length - 1 : found;
  };
  const counts = documentTopics.map((shares) => {
    const row = new Float64Array(width);
    for (let i = 0; i < tokens; i++) {
      const word = pick(topicWords[pick(shares)] as Float64Array);
      row[word] = (row[word] as number) + 1;
    }
    return row;
  });
  const { bounds, columns, values } = sparseMatrix(counts);
  const ids = counts.map((_, d) => `d${String(d).padStart(4, "0")}`);
  const vars = counts.map((_, d) => ({ group: d % 2 === 1 ? "B" : "A" }));
  const features = Array.from({ length: width }, (_, w) => `w${String(w).padStart(3, "0")}`);
  return {
    matrix: { kind: "features", index: { ids, vars }, features, bounds, columns, values },
    topicWords,
    documentTopics,
  };
}

/** For each true topic the cosine with the topic of the model that is most like it, and which that is. */
export function matched(
  { topicWords }: Simulated,
  { topics, features, topicWords: found }: TopicModel,
): readonly { readonly cosine: number; readonly topic: number }[] {
  return topicWords.map((wanted) => {
    const all = topics.map((_, topic) => ({
      cosine: cosine(wanted, found.subarray(topic * features.length, (topic + 1) * features.length)),
      topic,
    }));
    return all.reduce((best, one) => (one.cosine > best.cosine ? one : best));
  });
}

function cosine(a: Float64Array, b: Float64Array): number {
  const sum = (of: (i: number) => number): number => a.reduce((total, _, i) => total + of(i), 0);
  const [x, y] = [(i: number): number => a[i] as number, (i: number): number => b[i] as number];
  return sum((i) => x(i) * y(i)) / Math.sqrt(sum((i) => x(i) ** 2) * sum((i) => y(i) ** 2));
}
