// scoreMeasures: what is counted of the words of quotations found and annotated: the same, covered, token by token.

import type { QuotationKind } from "../core/quotation.ts";
import { coreOf, lettersIn, type Letters } from "./score-letters.ts";

/** A stretch of a text with its letters counted and its kind. */
export interface Span<T> {
  readonly item: T;
  readonly start: number;
  readonly end: number;
  readonly letters: number;
  readonly kind: QuotationKind;
}

/** The counts of words. */
export interface ScoreMeasures {
  readonly exact: number;
  readonly ggt30: number;
  readonly ggt80: number;
  readonly tokensGold: number;
  readonly tokensFound: number;
  readonly tokensRight: number;
}

/** All measures of one text; `ignored` is annotated and counts neither way. */
export function scoreMeasures(
  letters: Letters,
  {
    found,
    gold,
    ignored,
  }: {
    readonly found: readonly Span<unknown>[];
    readonly gold: readonly Span<unknown>[];
    readonly ignored: readonly Span<unknown>[];
  },
): ScoreMeasures {
  return {
    exact: exact(letters, found, gold),
    ggt30: covered(letters, found, gold, 0.3),
    ggt80: covered(letters, found, gold, 0.8),
    ...tokens(letters, { found, gold, ignored }),
  };
}

/** Letters that two stretches share. */
export function shared<A, B>(letters: Letters, a: Span<A>, b: Span<B>): number {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  return start < end ? lettersIn(letters, start, end) : 0;
}

function exact(letters: Letters, found: readonly Span<unknown>[], gold: readonly Span<unknown>[]): number {
  const left = new Map<string, number>();
  for (const { start, end } of gold) {
    const key = coreOf(letters, start, end);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return found.filter(({ start, end }) => {
    const key = coreOf(letters, start, end);
    const rest = left.get(key) ?? 0;
    left.set(key, rest - 1);
    return rest > 0;
  }).length;
}

/** The rule of the Gender Gap Tracker: a share of the annotated letters is covered. */
function covered(
  letters: Letters,
  found: readonly Span<unknown>[],
  gold: readonly Span<unknown>[],
  threshold: number,
): number {
  const used = new Set<number>();
  let right = 0;
  for (const span of gold) {
    let best = -1;
    let most = 0;
    found.forEach((other, i) => {
      const share = shared(letters, other, span) / span.letters;
      if (!used.has(i) && share > threshold && share > most) {
        most = share;
        best = i;
      }
    });
    if (best >= 0) {
      used.add(best);
      right++;
    }
  }
  return right;
}

function tokens(
  letters: Letters,
  {
    found,
    gold,
    ignored,
  }: {
    readonly found: readonly Span<unknown>[];
    readonly gold: readonly Span<unknown>[];
    readonly ignored: readonly Span<unknown>[];
  },
): Pick<ScoreMeasures, "tokensGold" | "tokensFound" | "tokensRight"> {
  const cover = (all: readonly Span<unknown>[]): Uint8Array => {
    const mask = new Uint8Array(letters.text.length);
    for (const { start, end } of all) mask.fill(1, start, end);
    return mask;
  };
  const [inGold, inFound, inIgnored] = [cover(gold), cover(found), cover(ignored)];
  const sum = { tokensGold: 0, tokensFound: 0, tokensRight: 0 };
  for (const { index } of letters.text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (inIgnored[index] === 1 && inGold[index] === 0) continue;
    sum.tokensGold += inGold[index] ?? 0;
    sum.tokensFound += inFound[index] ?? 0;
    sum.tokensRight += (inGold[index] ?? 0) & (inFound[index] ?? 0);
  }
  return sum;
}
