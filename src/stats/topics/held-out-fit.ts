// heldOutFit: how well topics say the words of documents that they were not made of.

import type { FeatureMatrix } from "../../core/feature-matrix.ts";
import { random } from "../../core/random.ts";
import type { TopicModel } from "./topic-model.ts";

/** For each document the log-likelihood of the words that were kept apart, and how many there were. */
export interface HeldOutFit {
  readonly logLikelihood: Float64Array;
  readonly tokens: Float64Array;
}

/**
 * Document completion: half of the tokens of a new document, drawn at random, say which topics it has; the other half is then to be said. Perplexity is exp(−Σ log-likelihood / Σ tokens).
 *
 * @param matrix New documents with the columns of the model.
 * @param options `seed` of the halves, `iterations` of the estimate of the topics (default 50).
 * @source Wallach, Murray, Salakhutdinov & Mimno 2009, doi:10.1145/1553374.1553515
 * @cost O(iterations × cells × topics)
 */
export function heldOutFit(
  { topics, topicWords, alpha, features }: Pick<TopicModel, "topics" | "topicWords" | "alpha" | "features">,
  matrix: FeatureMatrix,
  { seed, iterations = 50 }: { readonly seed: number; readonly iterations?: number },
): HeldOutFit {
  const source = random(seed);
  const [width, count] = [features.length, topics.length];
  const documents = matrix.index.ids.length;
  const fit = { logLikelihood: new Float64Array(documents), tokens: new Float64Array(documents) };
  for (let d = 0; d < documents; d++) {
    const [from, to] = [matrix.bounds[d] as number, matrix.bounds[d + 1] as number];
    const seen = Array.from({ length: to - from }, (_, i) => half(source, matrix.values[from + i] as number));
    let shares: Float64Array = new Float64Array(count).fill(1 / count);
    for (let i = 0; i < iterations; i++) {
      const next = new Float64Array(count).fill(alpha);
      for (const [c, number] of seen.entries())
        if (number > 0) {
          const word = matrix.columns[from + c] as number;
          const all = said(shares, { topicWords, width, word });
          for (let k = 0; k < count; k++)
            next[k] =
              (next[k] as number) + (number * (shares[k] as number) * (topicWords[k * width + word] as number)) / all;
        }
      const sum = next.reduce((total, one) => total + one, 0);
      if (sum > 0) shares = next.map((one) => one / sum);
    }
    for (const [c, number] of seen.entries()) {
      const left = (matrix.values[from + c] as number) - number;
      if (left <= 0) continue;
      const word = matrix.columns[from + c] as number;
      fit.logLikelihood[d] =
        (fit.logLikelihood[d] as number) + left * Math.log(said(shares, { topicWords, width, word }));
      fit.tokens[d] = (fit.tokens[d] as number) + left;
    }
  }
  return fit;
}

/** How many of some tokens fall into the half that is seen. */
function half(source: ReturnType<typeof random>, tokens: number): number {
  let count = 0;
  for (let n = 0; n < tokens; n++) count += Number(source.next() < 0.5);
  return count;
}

/** The probability of a word. */
function said(
  shares: Float64Array,
  { topicWords, width, word }: { readonly topicWords: Float64Array; readonly width: number; readonly word: number },
): number {
  let sum = 0;
  for (let k = 0; k < shares.length; k++) sum += (shares[k] as number) * (topicWords[k * width + word] as number);
  return sum;
}
