// exclusivity: whether the words of a topic are its own.

import { frex, type TopicShares } from "./frex.ts";
import { topWords } from "./top-words.ts";

/**
 * The sum of FREX over the most probable words of each topic: near their number where no other topic uses them.
 *
 * @param options `words`: how many (default 10). `weight`: of exclusivity in FREX (default 0.7).
 * @source Roberts, Stewart & Airoldi 2016, doi:10.1080/01621459.2016.1141684; as stm 1.3.8
 * @cost as `frex()`
 */
export function exclusivity(
  shares: TopicShares,
  { words = 10, weight = 0.7 }: { readonly words?: number; readonly weight?: number } = {},
): Float64Array {
  const scores = frex(shares, { weight });
  const top = topWords(shares.shares, { topics: shares.topics, count: words });
  return Float64Array.from(top, (own, k) => own.reduce((sum, w) => sum + (scores[k * shares.width + w] as number), 0));
}
