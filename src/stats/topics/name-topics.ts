// nameTopics: a number and three telling words for each topic, so that charts and tables can be read.

import { frex } from "./frex.ts";
import { topWords } from "./top-words.ts";

/**
 * Names such as `3 war peace nations`, of the words with the largest FREX among the hundred most frequent of the topic. Topics with names of their own keep them.
 *
 * @cost as `frex()`
 */
export function nameTopics(
  shares: Float64Array,
  {
    features,
    topics,
    names = [],
  }: { readonly features: readonly string[]; readonly topics: number; readonly names?: readonly string[] },
): readonly string[] {
  const width = features.length;
  const scores = frex({ shares, topics, width });
  const frequent = topWords(shares, { topics, count: 100 });
  return frequent.map((words, k) => {
    const own = names[k];
    if (own !== undefined) return own;
    const best = [...words].sort(
      (a, b) =>
        (scores[k * width + b] as number) - (scores[k * width + a] as number) ||
        (shares[k * width + b] as number) - (shares[k * width + a] as number) ||
        a - b,
    );
    return [k + 1, ...best.slice(0, 3).map((w) => features[w])].join(" ");
  });
}
