// keynessScore: one word's keyness from its counts, the kernel under `keyness`.

import type { TwoCounts } from "../math/contingency.ts";
import type { DocumentRates, KeynessName, KeynessScore, KeynessSettings } from "./keyness-measure.ts";
import { keynessMeasures } from "./keyness-measures.ts";

/** What the settings are where nobody says otherwise. */
export const defaultSettings: KeynessSettings = {
  correction: "none",
  compat: "none",
  level: 0.95,
  words: 1,
  lambda: 1,
  prior: "uniform",
  priorWeight: 0.01,
};

/** What a measure works on: two counts with their totals, or for `mannWhitney` the word's rate in each document; and any setting. */
export type KeynessInput = (TwoCounts | DocumentRates) & Partial<KeynessSettings> & { readonly measure: KeynessName };

/**
 * The score of one word. Use it for counts in hand; `keyness` does it for all words of a matrix, with all that stands behind them.
 *
 * @param input `measure`, and `target`, `reference`, `targetTokens`, `referenceTokens`; settings as in `keyness`. `words`: how many words are
 *   compared (default 1).
 * @returns Score, p-value and limits, NaN where the measure has none; measures of size get their interval from documents, in `keyness`.
 * @source The registry `keynessMeasures` names that of each.
 * @cost O(1); `fisher` O(√count)
 * @example
 * keynessScore({ measure: "logRatio", target: 7, reference: 2, targetTokens: 1000, referenceTokens: 1000 }).score.toFixed(6); // => "1.584963"
 * keynessScore({ measure: "logLikelihood", target: 10, reference: 0, targetTokens: 13, referenceTokens: 31764 }).score.toFixed(2); // => "167.23"
 */
export function keynessScore({ measure, ...input }: KeynessInput): KeynessScore {
  const { fromCounts, fromDocuments } = keynessMeasures[measure];
  const settings = { ...defaultSettings, ...input };
  if ("rates" in input) return fromDocuments?.(input, settings) ?? nothing;
  // A side without a token has no rates.
  if (input.targetTokens === 0 || input.referenceTokens === 0) return nothing;
  return fromCounts?.(input, settings) ?? nothing;
}

const nothing: KeynessScore = { score: Number.NaN, p: Number.NaN, low: Number.NaN, high: Number.NaN };
