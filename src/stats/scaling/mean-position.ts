// meanPosition: a document as the mean of the scores of its words, with the standard error that takes those as known.

import type { FeatureMatrix } from "../../core/feature-matrix.ts";
import type { Position } from "./scale.ts";

/** The share-weighted mean of the scores of a text's words; words without a score are passed over. */
export function meanPosition({ bounds, columns, values }: FeatureMatrix, d: number, scores: Float64Array): Position {
  let [tokens, sum] = [0, 0];
  const [first, end] = [bounds[d] as number, bounds[d + 1] as number];
  for (let k = first; k < end; k++) {
    const score = scores[columns[k] as number] as number;
    if (!Number.isFinite(score)) continue;
    tokens += values[k] as number;
    sum += (values[k] as number) * score;
  }
  const position = sum / tokens;
  let spread = 0;
  for (let k = first; k < end; k++) {
    const score = scores[columns[k] as number] as number;
    if (Number.isFinite(score)) spread += (values[k] as number) * (score - position) ** 2;
  }
  return { position, standardError: Math.sqrt(spread / tokens / tokens), tokens };
}
