// logOdds: the difference of a word's log odds, drawn towards a prior and measured in its own standard errors ("Fightin' Words").

import { normalTail } from "../math/normal-tail.ts";
import type { TwoCounts } from "../math/contingency.ts";
import type { KeynessScore, KeynessSettings } from "./keyness-measure.ts";

/**
 * z of the weighted log-odds ratio with a Dirichlet prior.
 *
 * @source Monroe, Colaresi & Quinn 2008, doi:10.1093/pan/mpn018, eqs 15, 16, 20 and 22
 */
export function logOdds(
  { target, reference, targetTokens, referenceTokens }: TwoCounts,
  { prior, priorWeight, words }: Pick<KeynessSettings, "prior" | "priorWeight" | "words">,
): KeynessScore {
  const all = targetTokens + referenceTokens;
  const own = prior === "uniform" ? priorWeight : (priorWeight * (target + reference)) / all;
  const whole = prior === "uniform" ? priorWeight * words : priorWeight;
  const odds = (count: number, tokens: number): number => Math.log((count + own) / (tokens + whole - count - own));
  const difference = odds(target, targetTokens) - odds(reference, referenceTokens);
  const score = difference / Math.sqrt(1 / (target + own) + 1 / (reference + own));
  return { score, p: normalTail(score, { tail: "both" }), low: Number.NaN, high: Number.NaN };
}
