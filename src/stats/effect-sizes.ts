// effectSizes: how much more a word is used in the target, as a ratio, a percentage or an odds ratio.

import type { TwoCounts } from "../math/contingency.ts";
import type { KeynessScore, KeynessSettings, LogEffect } from "./keyness-measure.ts";

interface Effect {
  readonly fromCounts: (counts: TwoCounts, settings: KeynessSettings) => KeynessScore;
  readonly effect: LogEffect;
}

/** The measures of size by name. Half a count is added to each side where a logarithm is taken, so that zeros can be compared. */
export const effectSizes: Readonly<Record<"logRatio" | "simpleMaths" | "percentDifference" | "oddsRatio", Effect>> = {
  logRatio: {
    fromCounts: (counts) => only(smoothLogRatio(counts) / Math.LN2),
    effect: { centre: smoothLogRatio, slopes: () => [1, 1], scale: (centre) => centre / Math.LN2 },
  },
  percentDifference: {
    fromCounts: (counts) => {
      const [target, reference] = ratesOf(counts);
      return only((100 * (target - reference)) / reference);
    },
    effect: { centre: smoothLogRatio, slopes: () => [1, 1], scale: (centre) => 100 * Math.expm1(centre) },
  },
  oddsRatio: {
    fromCounts: ({ target, reference, targetTokens, referenceTokens }) =>
      only((target / (targetTokens - target)) * ((referenceTokens - reference) / reference)),
    effect: {
      centre: ({ target, reference, targetTokens, referenceTokens }) =>
        Math.log((target + 0.5) / (targetTokens - target + 0.5)) -
        Math.log((reference + 0.5) / (referenceTokens - reference + 0.5)),
      slopes: (counts) => {
        const [target, reference] = ratesOf(counts);
        return [1 / (1 - target), 1 / (1 - reference)];
      },
      scale: Math.exp,
    },
  },
  simpleMaths: {
    fromCounts: (counts, { lambda }) => {
      const [target, reference] = ratesOf(counts);
      return only((target * 1e6 + lambda) / (reference * 1e6 + lambda));
    },
    effect: {
      centre: (counts, { lambda }) => {
        const [target, reference] = ratesOf(counts);
        return Math.log((target * 1e6 + lambda) / (reference * 1e6 + lambda));
      },
      // What is added to both rates dampens them: less of a change in the rate reaches the ratio.
      slopes: (counts, { lambda }) => {
        const [target, reference] = smoothRatesOf(counts);
        return [target / (target + lambda / 1e6), reference / (reference + lambda / 1e6)];
      },
      scale: Math.exp,
    },
  },
};

function only(score: number): KeynessScore {
  return { score, p: Number.NaN, low: Number.NaN, high: Number.NaN };
}

function ratesOf({ target, reference, targetTokens, referenceTokens }: TwoCounts): readonly [number, number] {
  return [target / targetTokens, reference / referenceTokens];
}

function smoothRatesOf({ target, reference, targetTokens, referenceTokens }: TwoCounts): readonly [number, number] {
  return [(target + 0.5) / (targetTokens + 0.5), (reference + 0.5) / (referenceTokens + 0.5)];
}

function smoothLogRatio(counts: TwoCounts): number {
  if (counts.targetTokens === 0 || counts.referenceTokens === 0) return Number.NaN;
  const [target, reference] = smoothRatesOf(counts);
  return Math.log(target / reference);
}
