// wordListSentences: the tone of sentences by a list of words: valences added up, turned where a negator stands before.

import type { Tokens } from "../core/tokens.ts";
import type { Stretch } from "../dictionary/near.ts";
import { negation as negationOf } from "../dictionary/negation.ts";
import { wordFlags } from "../dictionary/word-flags.ts";
import { lowerBound } from "../math/lower-bound.ts";
import { tokensCount } from "../tokens/count.ts";
import { lexiconTable, type LexiconPhrase, type LexiconTable } from "./lexicon-table.ts";
import type { ToneMethod } from "./lexicon.ts";
import type { NegationRule, SentenceScorer } from "./sentence-scorer.ts";

/** What a negated valence is multiplied by: as in VADER, where it was estimated from ratings. */
const turn = -0.74;

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
  const { begins, values } = table;
  const treated = negation === "turn" && method.negators.words.length > 0;
  const reached = treated ? negationOf(tokens, method.negators) : () => false;
  const negates = treated ? wordFlags(vocabulary, method.negators.words) : new Uint8Array(vocabulary.length);
  const places = placesOf(ids, table.starts);
  const count = tokensCount(tokens);
  const answer = { sum: 0.5, scored: 0, words: 0, tone: 0.5 };
  let cursor = 0;
  return ({ document, first, end }, masked = []) => {
    let sum = 0;
    let scored = 0;
    let next = 0;
    let joined = 0;
    let free = first;
    // The last valence is added once it is known that it is no negator of the next.
    let waiting = Number.NaN;
    let isNegator = false;
    cursor = from(places, cursor, first);
    for (; cursor < places.length && (places[cursor] as number) < end; cursor++) {
      const i = places[cursor] as number;
      if (i < free) continue;
      let edge = end;
      if (masked.length > 0) {
        while ((masked[next]?.last ?? Number.POSITIVE_INFINITY) < i) next++;
        edge = Math.min(masked[next]?.first ?? end, end);
        if (edge <= i) continue;
      }
      const id = ids[i] as number;
      const phrase = begins[id] === 1 ? phraseAt(ids, table, { i, edge }) : undefined;
      const value = phrase === undefined ? (values[id] as number) : phrase.value;
      if (Number.isNaN(value)) continue;
      const last = phrase === undefined ? i : i + phrase.rest.length;
      const turned = reached(i, document, masked);
      if (!Number.isNaN(waiting) && !(isNegator && turned)) {
        sum += waiting;
        scored++;
      }
      waiting = turned ? value * turn : value;
      isNegator = negates[ids[last] as number] === 1;
      free = last + 1;
      joined += last - i;
    }
    if (!Number.isNaN(waiting)) {
      sum += waiting;
      scored++;
    }
    // A phrase is one word.
    const words = count(first, end) - joined - (masked.length === 0 ? 0 : hidden(tokens, { first, end }, masked));
    answer.sum = sum;
    answer.scored = scored;
    answer.words = words;
    answer.tone = words === 0 ? 0 : sum / words;
    return answer;
  };
}

/** How many tokens are looked at before room for more places is made. */
const stretch = 4096;

/** The tokens at which a word or phrase of the list begins: few, so that sentences need not look at the others. */
function placesOf(ids: Uint32Array, starts: Uint8Array): Uint32Array {
  let places = new Uint32Array(2 * stretch);
  let found = 0;
  for (let first = 0; first < ids.length; first += stretch) {
    if (found + stretch >= places.length) {
      const more = new Uint32Array(2 * places.length);
      more.set(places);
      places = more;
    }
    const end = Math.min(ids.length, first + stretch);
    // Written at each token and kept at few: whether a word begins here cannot be foreseen, and a branch would be guessed wrong.
    for (let i = first; i < end; i++) {
      places[found] = i;
      found += starts[ids[i] as number] as number;
    }
  }
  return places.subarray(0, found);
}

/** The first place from `first` on. Sentences mostly come in their order, so that it is where the one before ended. */
function from(places: Uint32Array, cursor: number, first: number): number {
  if ((places[cursor - 1] ?? -1) < first && (places[cursor] ?? first) >= first) return cursor;
  return lowerBound(places, first);
}

/** The longest phrase that begins at `i` and ends before `edge`. */
function phraseAt(
  ids: Uint32Array,
  { phrases, forms }: LexiconTable,
  { i, edge }: { readonly i: number; readonly edge: number },
): LexiconPhrase | undefined {
  return phrases[ids[i] as number]?.find(
    ({ rest }) => i + rest.length < edge && rest.every((word, k) => forms[ids[i + 1 + k] as number] === word),
  );
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
