// effectInterval: the interval and p-value of a measure of size, from how the word's rate varies between documents.

import { tTail } from "../math/t-tail.ts";
import { tQuantile } from "../math/t-quantile.ts";
import { normalQuantile } from "../math/normal-quantile.ts";
import { normalTail } from "../math/normal-tail.ts";
import type { TwoCounts } from "../math/contingency.ts";
import type { KeynessScore, KeynessSettings, LogEffect } from "./keyness-measure.ts";
import type { WordMoments, WordSpread } from "./word-spread.ts";

/** Whether the rates are taken to vary between documents as they do, or as if tokens were independent. */
type EffectDesign = "documents" | "tokens";

/** How words are spread over one side's documents, and how they vary. */
type SideSpread = WordSpread & WordMoments;

/** The two sides as the interval sees them; a side that is a list of counts has no spread. */
export interface EffectSides {
  readonly target: SideSpread;
  readonly reference: SideSpread | undefined;
  readonly design: EffectDesign;
  readonly level: number;
}

/**
 * Prepares the intervals of all words of one comparison.
 *
 * The variance of a log rate is that of a ratio estimator over documents (the residuals of count on tokens), or that of independent
 * tokens if this is larger; quantiles are those of t with one degree of freedom less than the smaller side has documents.
 *
 * @source Cochran 1977, Sampling techniques, section 6.3; Walter 1975, doi:10.1093/biomet/62.2.371
 */
export function effectInterval(
  effect: LogEffect,
  { target, reference, design, level }: EffectSides,
): (word: number, counts: TwoCounts, settings: KeynessSettings) => Omit<KeynessScore, "score"> {
  const sizes = [target, reference].flatMap((side) =>
    side !== undefined && side.documents > 1 ? [side.documents] : [],
  );
  const df = design === "tokens" || sizes.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...sizes) - 1;
  const beyond = (1 + level) / 2;
  const reach = Number.isFinite(df) ? tQuantile(beyond, { df }) : normalQuantile(beyond);
  const tail = (t: number): number =>
    Number.isFinite(df) ? tTail(t, { df, tail: "both" }) : normalTail(t, { tail: "both" });
  return (word, counts, settings) => {
    const [one, two] = effect.slopes(counts, settings);
    const own =
      one * one * variance(counts.target, counts.targetTokens, word, design === "tokens" ? undefined : target);
    const other =
      two * two * variance(counts.reference, counts.referenceTokens, word, design === "tokens" ? undefined : reference);
    const error = Math.sqrt(own + other);
    const centre = effect.centre(counts, settings);
    const { scale } = effect;
    return { low: scale(centre - reach * error), high: scale(centre + reach * error), p: tail(centre / error) };
  };
}

/** The variance of the logarithm of one side's rate. */
function variance(count: number, tokens: number, word: number, spread: SideSpread | undefined): number {
  const independent = Math.max(0, 1 / (count + 0.5) - 1 / (tokens + 0.5));
  if (spread === undefined || spread.documents < 2 || count === 0) return independent;
  const rate = count / tokens;
  const residuals =
    (spread.squares[word] ?? 0) - 2 * rate * (spread.products[word] ?? 0) + rate * rate * spread.squaredTokens;
  return Math.max(independent, ((spread.documents / (spread.documents - 1)) * residuals) / (count * count));
}
