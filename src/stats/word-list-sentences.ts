// wordListSentences: the tone of sentences by a list of words: valences added up, turned where a negator stands before.

import type { Tokens } from "../core/tokens.ts";
import type { Stretch } from "../dictionary/near.ts";
import { negation as negationOf } from "../dictionary/negation.ts";
import { wordFlags } from "../dictionary/word-flags.ts";
import { lexiconTable, type LexiconTable } from "./lexicon-table.ts";
import type { ToneMethod } from "./lexicon.ts";
import type { NegationRule, SentenceScore, SentenceScorer } from "./sentence-scorer.ts";

/** What a negated valence is multiplied by: as in VADER, where it was estimated from ratings. */
const turn = -0.74;

/** The word or phrase of the list that begins at a token; `last` is NaN where none does. */
interface Hit {
  last: number;
  value: number;
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
  const { ids, vocabulary } = tokens;
  const table = lexiconTable(vocabulary, method.words);
  const treated = negation === "turn" && method.negators.words.length > 0;
  const reached = treated ? negationOf(tokens, method.negators) : () => false;
  const negates = treated ? wordFlags(vocabulary, method.negators.words) : new Uint8Array(vocabulary.length);
  const hit: Hit = { last: 0, value: 0 };
  return ({ document, first, end }, masked = []) => {
    let [sum, scored, words, next] = [0, 0, 0, 0];
    // The last valence is added once it is known that it is no negator of the next.
    let [waiting, isNegator] = [Number.NaN, false];
    for (let i = first; i < end; i++) {
      const id = ids[i] as number;
      if (id !== 0) words++;
      if (table.starts[id] === 0) continue;
      while ((masked[next]?.last ?? Number.POSITIVE_INFINITY) < i) next++;
      const edge = Math.min(masked[next]?.first ?? end, end);
      if (edge <= i || !hitAt(ids, table, { i, edge, hit })) continue;
      const turned = reached(i, document, masked);
      if (!Number.isNaN(waiting) && !(isNegator && turned)) {
        sum += waiting;
        scored++;
      }
      waiting = turned ? hit.value * turn : hit.value;
      isNegator = negates[ids[hit.last] as number] === 1;
      i = hit.last;
    }
    if (!Number.isNaN(waiting)) {
      sum += waiting;
      scored++;
    }
    return scoreOf(sum, scored, masked.length === 0 ? words : words - hidden(tokens, { first, end }, masked));
  };
}

function scoreOf(sum: number, scored: number, words: number): SentenceScore {
  return { sum, scored, words, tone: words === 0 ? 0 : sum / words };
}

/** Looks for the longest phrase that begins at `i` and ends before `edge`, then for the word; answers in `hit`. */
function hitAt(
  ids: Uint32Array,
  { values, phrases, forms }: LexiconTable,
  { i, edge, hit }: { readonly i: number; readonly edge: number; readonly hit: Hit },
): boolean {
  const id = ids[i] as number;
  const phrase = phrases[id]?.find(
    ({ rest }) => i + rest.length < edge && rest.every((word, k) => forms[ids[i + 1 + k] as number] === word),
  );
  hit.value = phrase?.value ?? (values[id] as number);
  hit.last = i + (phrase?.rest.length ?? 0);
  return !Number.isNaN(hit.value);
}

/** Words of a sentence under masked stretches. */
function hidden(
  { ids }: Tokens,
  { first, end }: { readonly first: number; readonly end: number },
  masked: readonly Stretch[],
): number {
  let count = 0;
  for (const stretch of masked)
    for (let i = Math.max(first, stretch.first); i <= stretch.last && i < end; i++) if (ids[i] !== 0) count++;
  return count;
}
