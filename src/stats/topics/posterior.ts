// posterior: draws of the topics of documents, as a model that samples thinks they could be.

import { random, type Random } from "../../core/random.ts";
import { gammaDraw } from "../../math/gamma-draw.ts";
import type { TopicModel } from "./topic-model.ts";

/** A draw of shares from the Dirichlet distribution of counts + alpha. */
export function dirichletDraw(source: Random, counts: ArrayLike<number>, alpha: number): Float64Array {
  const drawn = Float64Array.from({ length: counts.length }, (_, k) =>
    gammaDraw(source, (counts[k] as number) + alpha),
  );
  const sum = drawn.reduce((total, one) => total + one, 0);
  return drawn.map((one) => one / sum);
}

/**
 * For each state that was kept a draw of all shares; a model without draws gives its own shares, once.
 *
 * @cost O(states × documents × topics)
 */
export function posterior(
  { draws, topics, alpha, documentTopics, lengths }: TopicModel,
  seed: number,
): readonly Float64Array[] {
  if (draws.length === 0) return [documentTopics];
  const source = random(seed);
  const width = topics.length;
  return draws.map((counts) => {
    const shares = new Float64Array(counts.length).fill(Number.NaN);
    for (let d = 0; d < lengths.length; d++)
      if ((lengths[d] as number) > 0)
        shares.set(dirichletDraw(source, counts.subarray(d * width, (d + 1) * width), alpha), d * width);
    return shares;
  });
}
