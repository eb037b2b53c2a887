// conservativeRatio: the log ratio that one can be sure of: the end of its exact interval that lies nearer to no difference.

import { betaQuantile } from "../math/beta-quantile.ts";
import { binomialTail } from "../math/binomial-tail.ts";
import type { TwoCounts } from "../math/contingency.ts";
import type { KeynessScore, KeynessSettings } from "./keyness-measure.ts";

/**
 * LRC: given both counts together, the target's is binomial; the limits of its share, at a level that allows for all the words compared
 * (Bonferroni), are turned into log ratios. `"both"` answers 0 where the interval holds 0; `"positive"` gives the lower limit as it is.
 *
 * @source Evert 2022, Measuring keyness, doi:10.17605/OSF.IO/CY6MW; as the R package corpora
 */
export function conservativeRatio(
  { target, reference, targetTokens, referenceTokens }: TwoCounts,
  { level, words, sides }: Pick<KeynessSettings, "level" | "words"> & { readonly sides: "both" | "positive" },
): KeynessScore {
  const error = (1 - level) / words / (sides === "both" ? 2 : 1);
  const both = target + reference;
  const share = targetTokens / (targetTokens + referenceTokens);
  if (both === 0 || targetTokens === 0 || referenceTokens === 0) return nothing;
  // Log odds of the target's share, less those of equal rates.
  const toRatio = (odds: number): number => Math.log2((odds * referenceTokens) / targetTokens);
  const low = toRatio(lowerOdds(target, reference, error));
  const atLeast = binomialTail(target, { n: both, p: share });
  if (sides === "positive") return { score: low, p: atLeast, low, high: Number.POSITIVE_INFINITY };
  const high = toRatio(1 / lowerOdds(reference, target, error));
  const p = Math.min(1, 2 * Math.min(atLeast, binomialTail(target, { n: both, p: share, tail: "lower" })));
  return { score: low > 0 ? low : high < 0 ? high : 0, p, low, high };
}

const nothing: KeynessScore = { score: Number.NaN, p: Number.NaN, low: Number.NaN, high: Number.NaN };

/** The odds of the lower Clopper–Pearson limit of `successes` in `successes + failures`. */
function lowerOdds(successes: number, failures: number, error: number): number {
  if (successes === 0) return 0;
  const share = betaQuantile(error, { a: successes, b: failures + 1 });
  return share / (1 - share);
}
