// wordListSentences: the tone of sentences by a list of words: valences added up, turned where a negator stands before.

import type { Tokens } from "../core/tokens.ts";
import type { Stretch } from "../dictionary/near.ts";
import { negation as negationOf } from "../dictionary/negation.ts";
import { wordSets } from "../dictionary/word-sets.ts";
import { wordTest } from "../dictionary/word-test.ts";
import { lexiconTable, type LexiconTable } from "./lexicon-table.ts";
import type { ToneMethod } from "./lexicon.ts";
import type { NegationRule, Sentence, SentenceScore, SentenceScorer } from "./sentence-scorer.ts";

/** What a negated valence is multiplied by: as in VADER, where it was estimated from ratings. */
const turn = -0.74;

/** A word or phrase of the list in a sentence. */
interface Hit {
  readonly first: number;
  readonly last: number;
  readonly value: number;
}

/**
 * Longer phrases go before shorter ones and before words, and count as one word. A negator that turns a word has no valence of its own ("no good").
 *
 * @source The factor of negation: Hutto & Gilbert 2014, doi:10.1609/icwsm.v8i1.14550
 */
export function wordListSentences(
  tokens: Tokens,
  { method, negation }: { readonly method: ToneMethod; readonly negation: NegationRule },
): SentenceScorer {
  const table = lexiconTable(tokens.vocabulary, method.words);
  const treated = negation === "turn" && method.negators.words.length > 0;
  const reached = treated ? negationOf(tokens, method.negators) : () => false;
  const negators = treated ? negatorIds(tokens, method) : new Set<number>();
  return (sentence, masked = []) => {
    const hits = hitsOf(tokens, table, sentence, masked);
    if (hits.length === 0) return scoreOf(0, 0, wordsOf(tokens, sentence, masked));
    const turned = hits.map(({ first }) => reached(first, sentence.document, masked));
    const spent = (h: number): boolean =>
      negators.has(tokens.ids[hits[h]?.last ?? 0] as number) && turned[h + 1] === true;
    const scored = hits.flatMap(({ value }, h) => (spent(h) ? [] : [turned[h] === true ? value * turn : value]));
    const sum = scored.reduce((total, value) => total + value, 0);
    const joined = hits.reduce((more, { first, last }) => more + last - first, 0);
    return scoreOf(sum, scored.length, wordsOf(tokens, sentence, masked) - joined);
  };
}

function scoreOf(sum: number, scored: number, words: number): SentenceScore {
  return { sum, scored, words, tone: words === 0 ? 0 : sum / words };
}

function negatorIds(tokens: Tokens, { negators }: ToneMethod): ReadonlySet<number> {
  const tests = negators.words.map((word) => wordTest({ word, match: "glob", case: "fold" }));
  return new Set(wordSets(tokens.vocabulary, tests).flat());
}

/** The words and phrases of the list, from left to right; nothing that touches a masked stretch. */
function hitsOf(
  { ids }: Tokens,
  { values, phrases, forms }: LexiconTable,
  { first, end }: Sentence,
  masked: readonly Stretch[],
): readonly Hit[] {
  const hits: Hit[] = [];
  let next = 0;
  for (let i = first; i < end; i++) {
    const id = ids[i] as number;
    const own = values[id] as number;
    const starting = phrases[id];
    // Most words are in no list: nothing else needs to be asked of them.
    if (starting === undefined && Number.isNaN(own)) continue;
    while ((masked[next]?.last ?? Number.POSITIVE_INFINITY) < i) next++;
    const edge = Math.min(masked[next]?.first ?? end, end);
    if (edge <= i) continue;
    const phrase = starting?.find(
      ({ rest }) => i + rest.length < edge && rest.every((word, k) => forms[ids[i + 1 + k] as number] === word),
    );
    const value = phrase?.value ?? own;
    if (Number.isNaN(value)) continue;
    const last = i + (phrase?.rest.length ?? 0);
    hits.push({ first: i, last, value });
    i = last;
  }
  return hits;
}

/** Words that are neither pads nor masked. */
function wordsOf({ ids }: Tokens, { first, end }: Sentence, masked: readonly Stretch[]): number {
  let count = 0;
  for (let i = first; i < end; i++) if (ids[i] !== 0) count++;
  for (const stretch of masked)
    for (let i = Math.max(first, stretch.first); i <= stretch.last && i < end; i++) if (ids[i] !== 0) count--;
  return count;
}
