// keynessLimits: the interval of each score, from its measure or from a bootstrap of documents.

import type { FeatureMatrix } from "../core/feature-matrix.ts";
import type { Comparison } from "./comparison.ts";
import { keynessMeasures } from "./keyness-measures.ts";
import type { FilledOptions } from "./keyness-options.ts";
import { countsOf, type KeynessScores } from "./keyness-scores.ts";
import { scoreBootstrap } from "./score-bootstrap.ts";

/** The limits of a place: those of its measure, or of a bootstrap, which is made for the rows that are shown alone. */
export function keynessLimits(
  matrix: FeatureMatrix,
  compared: Comparison,
  { scores, words }: KeynessScores,
  { interval, measure, draws, seed, settings }: FilledOptions,
): (place: number) => { readonly low: number; readonly high: number } {
  const { fromCounts } = keynessMeasures[measure];
  const none = { low: Number.NaN, high: Number.NaN };
  if (interval === "none") return () => none;
  if (interval !== "bootstrap" || fromCounts === undefined) return (place) => scores[place] ?? none;
  const { target, reference } = compared;
  const bootstrap = scoreBootstrap(matrix, { target, reference, draws, seed, level: settings.level });
  const all = { ...settings, words: Math.max(1, words.length) };
  return (place) => {
    const word = words[place] ?? 0;
    return bootstrap(word, countsOf(compared, word), (counts) => fromCounts(counts, all).score);
  };
}
