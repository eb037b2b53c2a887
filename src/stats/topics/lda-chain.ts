// ldaChain: the sparse sampler as a chain of a topic model.

import { ldaSampler, type LdaInput } from "./lda-sampler.ts";
import type { TopicChain } from "./topic-model.ts";

/** Starts the chain. */
export function ldaChain(input: LdaInput): TopicChain {
  const { bounds, width, topics, beta } = input;
  const { sweep, assigned, wordTopics, topicTokens } = ldaSampler(input);
  const counts = new Int32Array((bounds.length - 1) * topics);
  return {
    sweep,
    counts() {
      counts.fill(0);
      for (let d = 0; d + 1 < bounds.length; d++)
        for (let i = bounds[d] as number; i < (bounds[d + 1] as number); i++) {
          const at = d * topics + (assigned[i] as number);
          counts[at] = (counts[at] as number) + 1;
        }
      return counts;
    },
    addWords(to) {
      for (let w = 0; w < width; w++)
        for (let k = 0; k < topics; k++) {
          const share = ((wordTopics[w * topics + k] as number) + beta) / ((topicTokens[k] as number) + width * beta);
          to[k * width + w] = (to[k * width + w] as number) + share;
        }
    },
  };
}
