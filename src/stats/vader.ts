// vader: the valence of a short English text by VADER's lexicon and rules. An own scorer: only the lexicon is borrowed.

import { expectKind } from "../core/expect-kind.ts";
import { vaderRules } from "./vader-rules.ts";
import { maskedToken, vaderToken, type VaderToken } from "./vader-token.ts";

/** What VADER says of a text. `positive`, `neutral` and `negative` are shares and add up to 1. */
export interface VaderScore {
  /** -1 (most negative) to 1 (most positive). */
  readonly compound: number;
  readonly positive: number;
  readonly neutral: number;
  readonly negative: number;
}

/** Stretches of the text, ascending and apart: UTF-16 code units, end exclusive. */
export type Stretches = readonly { readonly start: number; readonly end: number }[];

/**
 * Scores a text as one unit. Use it for sentences, headlines and posts in English; a whole speech runs into the ends of the
 * scale, so `sentiment` takes the mean over its sentences.
 *
 * compound = s / √(s² + 15), where s is the sum of the valences after the rules (words of degree, negation, capitals, "but",
 * idioms), drawn away from 0 by exclamation and question marks.
 *
 * On text in ASCII every figure is that of the reference implementation. Curly apostrophes and quotation marks are read as plain
 * ones, and a dash between words as a space; emoji are not read.
 *
 * @returns Not rounded; the reference rounds to four and three digits. All 0 for a text without words.
 * @source Hutto & Gilbert 2014, doi:10.1609/icwsm.v8i1.14550; vaderSentiment 3.3.2
 * @cost O(characters)
 * @example
 * vader("The book was good.").compound.toFixed(4); // => "0.4404"
 * vader("At least it isn't a horrible book.").compound.toFixed(4); // => "0.4310"
 */
export function vader(text: string): VaderScore {
  expectKind(text, "text", "vader");
  return vaderScorer()(text);
}

/** A scorer that remembers the words it has met: for many texts. `masked` stretches keep their place and say nothing. */
export function vaderScorer(): (text: string, from?: number, to?: number, masked?: Stretches) => VaderScore {
  const known = new Map<string, VaderToken>();
  const look = (raw: string): VaderToken => {
    let token = known.get(raw);
    if (token === undefined) known.set(raw, (token = vaderToken(raw)));
    return token;
  };
  return (text, from = 0, to = text.length, masked = []) => {
    const tokens = tokensOf(text, { from, to, masked, look });
    return score(tokens, marks(text, from, to));
  };
}

interface Reading {
  readonly from: number;
  readonly to: number;
  readonly masked: Stretches;
  readonly look: (raw: string) => VaderToken;
}

/** What stands between spaces, a masked stretch as one token. */
function tokensOf(text: string, { from, to, masked, look }: Reading): readonly VaderToken[] {
  const tokens: VaderToken[] = [];
  let start = -1;
  let next = 0;
  for (let i = from; i <= to; i++) {
    const inside = i < to && !separates(text.charCodeAt(i));
    if (inside && start === -1) start = i;
    if (inside || start === -1) continue;
    while ((masked[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const hidden = (masked[next]?.start ?? Number.POSITIVE_INFINITY) < i;
    if (!hidden) tokens.push(look(text.slice(start, i)));
    else if (!continues(masked[next]?.start, start, tokens)) tokens.push(maskedToken);
    start = -1;
  }
  return tokens;
}

/** Whether a masked stretch began in an earlier token, so that it has its place already. */
function continues(stretch: number | undefined, start: number, tokens: readonly VaderToken[]): boolean {
  return stretch !== undefined && stretch < start && tokens.at(-1) === maskedToken;
}

/** White space, and the dashes that stand between words. */
function separates(unit: number): boolean {
  if (unit <= 32) return unit === 32 || (unit >= 9 && unit <= 13) || (unit >= 28 && unit <= 31);
  if (unit < 0x85) return false;
  if (unit === 0x2013 || unit === 0x2014) return true;
  return unit === 0x85 || unit === 0xa0 || unit === 0x1680 || (unit >= 0x2000 && spaces.has(unit));
}

const spaces: ReadonlySet<number> = new Set([
  ...Array.from({ length: 11 }, (_, i) => 0x2000 + i),
  0x2028,
  0x2029,
  0x202f,
  0x205f,
  0x3000,
]);

/** How far exclamation marks (up to four) and question marks (from two on) draw a sum away from 0. */
function marks(text: string, from: number, to: number): number {
  let exclamations = 0;
  let questions = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 33) exclamations++;
    else if (unit === 63) questions++;
  }
  const asked = questions > 3 ? 0.96 : questions * 0.18;
  return Math.min(exclamations, 4) * 0.292 + (questions > 1 ? asked : 0);
}

function score(tokens: readonly VaderToken[], emphasis: number): VaderScore {
  const { shouting, but } = survey(tokens);
  let sum = 0;
  let positive = 0;
  let negative = 0;
  let neutral = 0;
  for (let i = 0; i < tokens.length; i++) {
    if ((tokens[i] as VaderToken).masked) continue;
    const valence = vaderRules(tokens, i, shouting) * weight(i, but);
    sum += valence;
    if (valence > 0) positive += valence + 1;
    else if (valence < 0) negative += 1 - valence;
    else neutral++;
  }
  sum += Math.sign(sum) * emphasis;
  if (positive > negative) positive += emphasis;
  else if (positive < negative) negative += emphasis;
  const total = positive + negative + neutral || 1;
  return {
    compound: sum / Math.sqrt(sum * sum + 15),
    positive: positive / total,
    neutral: neutral / total,
    negative: negative / total,
  };
}

/** Whether some but not all words are in capitals, and where the first "but" stands. */
function survey(tokens: readonly VaderToken[]): { readonly shouting: boolean; readonly but: number } {
  let words = 0;
  let loud = 0;
  let but = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as VaderToken;
    if (token.masked) continue;
    words++;
    if (token.capitals) loud++;
    if (but === -1 && token.word === "but") but = i;
  }
  return { shouting: loud > 0 && loud < words, but };
}

/** What is said after "but" outweighs what was said before. */
function weight(i: number, but: number): number {
  if (but === -1 || i === but) return 1;
  return i < but ? 0.5 : 1.5;
}
