// hypergeometric: what the first cell of a two-by-two table may be when the margins are fixed, and how likely each value is.

import type { Contingency } from "./contingency.ts";
import { logBinomial } from "./log-binomial.ts";

/** The distribution of the first cell given the margins. `odds` of 1 is independence. */
export interface Hypergeometric {
  readonly least: number;
  readonly most: number;
  /** ln P(first cell = x) under independence. */
  readonly logAt: (x: number) => number;
  /** P(x + 1) / P(x) under independence. */
  readonly stepUp: (x: number) => number;
  /** The most likely value when the odds ratio is `odds`. */
  readonly mode: (odds: number) => number;
}

/** The distribution of the first cell of the table, its margins fixed. */
export function hypergeometric({ o11, o12, o21, o22 }: Contingency): Hypergeometric {
  const inTarget = o11 + o21;
  const outside = o12 + o22;
  const word = o11 + o12;
  const least = Math.max(0, word - outside);
  const most = Math.min(word, inTarget);
  const share = word / (inTarget + outside);
  const rest = 1 - share;
  const whole = logBinomial(word, { n: inTarget + outside, p: share, q: rest });
  const logAt = (x: number): number =>
    logBinomial(x, { n: inTarget, p: share, q: rest }) +
    logBinomial(word - x, { n: outside, p: share, q: rest }) -
    whole;
  const stepUp = (x: number): number => (((inTarget - x) / (x + 1)) * (word - x)) / (outside - word + x + 1);
  return { least, most, logAt, stepUp, mode: (odds) => clamp(turn(odds, { inTarget, outside, word }), least, most) };
}

/** Where the steps stop going up: the smaller root of a quadratic, in the form that does not cancel. */
function turn(
  odds: number,
  { inTarget, outside, word }: { readonly inTarget: number; readonly outside: number; readonly word: number },
): number {
  const a = odds - 1;
  const b = odds * (inTarget + word) + outside - word + 2;
  const c = odds * inTarget * word - (outside - word + 1);
  return Math.ceil((2 * c) / (b + Math.sqrt(Math.max(0, b * b - 4 * a * c))));
}

function clamp(x: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, x));
}
