// keynessScores: the score of every word of a comparison, before anything is put in order.

import type { FeatureMatrix } from "../core/feature-matrix.ts";
import { adjustP, type Adjustment } from "../math/adjust-p.ts";
import type { TwoCounts } from "../math/contingency.ts";
import type { Comparison } from "./comparison.ts";
import { effectInterval, type EffectSides } from "./effect-interval.ts";
import type { DocumentRates, KeynessMeasure, KeynessScore, KeynessSettings } from "./keyness-measure.ts";

/** Scores by place: word `words[i]` of the comparison has `scores[i]`. */
export interface KeynessScores {
  readonly words: readonly number[];
  readonly scores: readonly KeynessScore[];
  readonly adjusted: readonly number[];
}

/** What the scores are made of. */
export interface ScorePlan {
  readonly measure: KeynessMeasure;
  readonly settings: KeynessSettings;
  readonly adjust: Adjustment;
  readonly minCount: number;
  /** How the intervals of measures of size are made; undefined for none. */
  readonly sides: EffectSides | undefined;
}

/** Scores every word that stands often enough on the two sides together. */
export function keynessScores(matrix: FeatureMatrix, compared: Comparison, plan: ScorePlan): KeynessScores {
  const { targetCounts, referenceCounts } = compared;
  const words: number[] = [];
  for (let w = 0; w < targetCounts.length; w++)
    if ((targetCounts[w] as number) + (referenceCounts[w] as number) >= plan.minCount) words.push(w);
  const settings = { ...plan.settings, words: Math.max(1, words.length) };
  // A side without a token has no rates: nothing can be said of any word.
  const scores =
    compared.targetTokens === 0 || compared.referenceTokens === 0
      ? words.map(() => nothing)
      : plan.measure.fromDocuments === undefined
        ? fromCounts(words, compared, { ...plan, settings })
        : fromDocuments(words, { matrix, compared, measure: plan.measure, settings });
  return {
    words,
    scores,
    adjusted: adjustP(
      scores.map(({ p }) => p),
      { method: plan.adjust },
    ),
  };
}

/** The two counts of a word with both totals. */
export function countsOf(
  { targetCounts, referenceCounts, targetTokens, referenceTokens }: Comparison,
  word: number,
): TwoCounts {
  return {
    target: targetCounts[word] ?? 0,
    reference: referenceCounts[word] ?? 0,
    targetTokens,
    referenceTokens,
  };
}

/** Words with the same two counts have the same score: most words are rare, so each pair is computed once. */
function fromCounts(words: readonly number[], compared: Comparison, plan: ScorePlan): readonly KeynessScore[] {
  const { measure, settings, sides } = plan;
  const known = new Map<number, KeynessScore>();
  const interval =
    measure.effect === undefined || sides === undefined ? undefined : effectInterval(measure.effect, sides);
  return words.map((word) => {
    const counts = countsOf(compared, word);
    const key = counts.target * (compared.referenceTokens + 1) + counts.reference;
    const score = known.get(key) ?? measure.fromCounts?.(counts, settings) ?? nothing;
    known.set(key, score);
    return interval === undefined ? score : { score: score.score, ...interval(word, counts, settings) };
  });
}

const nothing: KeynessScore = { score: Number.NaN, p: Number.NaN, low: Number.NaN, high: Number.NaN };

/** The rates of each word in the documents that have it, gathered column by column. */
function fromDocuments(
  words: readonly number[],
  {
    matrix,
    compared,
    measure,
    settings,
  }: {
    readonly matrix: FeatureMatrix;
    readonly compared: Comparison;
    readonly measure: KeynessMeasure;
    readonly settings: KeynessSettings;
  },
): readonly KeynessScore[] {
  const one = ratesByWord(matrix, compared.target);
  const two = ratesByWord(matrix, compared.reference);
  return words.map((word) => {
    const rates: DocumentRates["rates"] = [one.rates[word] ?? [], two.rates[word] ?? []];
    const zeros = [one.documents - rates[0].length, two.documents - rates[1].length] as const;
    return measure.fromDocuments?.({ rates, zeros }, settings) ?? nothing;
  });
}

function ratesByWord(
  { bounds, columns, values, features }: FeatureMatrix,
  rows: readonly number[],
): { readonly documents: number; readonly rates: readonly (readonly number[])[] } {
  const rates: number[][] = features.map(() => []);
  let documents = 0;
  for (const d of rows) {
    const [first, last] = [bounds[d] ?? 0, bounds[d + 1] ?? 0];
    const size = values.subarray(first, last).reduce((sum, value) => sum + value, 0);
    if (size > 0) documents++;
    for (let k = first; k < last; k++) {
      const count = values[k] ?? 0;
      if (count > 0) rates[columns[k] ?? 0]?.push(count / size);
    }
  }
  return { documents, rates };
}
