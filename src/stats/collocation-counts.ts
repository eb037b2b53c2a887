// collocationCounts: the sequences of words of a part of a corpus as plain lists, which can be joined and sent elsewhere.

import type { Tokens } from "../core/tokens.ts";
import { gramChain } from "./gram-chain.ts";
import { gramGroups } from "./gram-groups.ts";

/** What a sequence may not cross. */
export type Within = "document" | "sentence";

/** Sequences of one length and how often each was seen; words are places in the vocabulary. Those with a pad are in it: they are no collocations, but weigh in margins. */
export interface GramList {
  readonly length: number;
  /** `length` words each. */
  readonly words: Uint32Array;
  readonly counts: Uint32Array;
  /** How often each stood inside a longer sequence that was counted too. */
  readonly nested: Uint32Array;
}

/** A part of a corpus, counted. */
export interface CollocationCounts {
  readonly vocabulary: readonly string[];
  readonly grams: readonly GramList[];
}

/** How a part of a corpus is counted. */
export interface CollocationCounting {
  readonly lengths: readonly number[];
  readonly within: Within;
  /** Whether it is asked where the sequences stand (default no). */
  readonly places?: "keep" | "drop";
}

/** What was counted, and for each length which sequence begins at each token, from 1; 0 for none. Empty where that was not asked. */
export interface PlacedCounts extends CollocationCounts {
  readonly places: readonly Uint32Array[];
}

/**
 * Counts all sequences of the lengths.
 *
 * @cost O(tokens × length) for each length
 */
export function collocationCounts(
  tokens: Tokens,
  { lengths, within, places: asked = "drop" }: CollocationCounting,
): PlacedCounts {
  const { ids, vocabulary } = tokens;
  const longest = Math.max(...lengths);
  const found = lengths.map((length) => {
    const starts = new Uint8Array(ids.length);
    eachStretch(tokens, within, (begin, end) => {
      if (end - begin >= length) starts.fill(1, begin, end - length + 1);
    });
    const keep = asked === "keep" || length < longest;
    const { words, counts, places } = gramGroups(ids, { length, starts, vocabulary: vocabulary.length, keep });
    const nested = new Uint32Array(counts.length);
    if (length < longest)
      eachStretch(tokens, within, (begin, end) => {
        for (let first = begin; first + length <= end; first++) {
          const gram = (places[first] as number) - 1;
          if (isInside(tokens, { first, length, begin, end }, lengths)) nested[gram] = (nested[gram] as number) + 1;
        }
      });
    return { list: { length, words, counts, nested }, places };
  });
  return { vocabulary, grams: found.map(({ list }) => list), places: found.map(({ places }) => places) };
}

/** The counts of two parts as those of the whole. */
export function addCollocationCounts(a: CollocationCounts, b: CollocationCounts): CollocationCounts {
  const vocabulary = [...new Set([...a.vocabulary, ...b.vocabulary])];
  const ids = new Map(vocabulary.map((word, id) => [word, id]));
  const grams = a.grams.map(({ length }, k): GramList => {
    const chain = gramChain(length);
    const nested: number[] = [];
    for (const part of [a, b]) {
      const { words, counts, nested: inside } = part.grams[k] as GramList;
      const own = words.map((word) => ids.get(part.vocabulary[word] as string) as number);
      for (const [gram, count] of counts.entries()) {
        const place = chain.add(own, gram * length, count);
        nested[place] = (nested[place] ?? 0) + (inside[gram] as number);
      }
    }
    return { length, ...chain.lists(), nested: Uint32Array.from(nested) };
  });
  return { vocabulary, grams };
}

/** Calls for each stretch of tokens that a sequence may not leave. */
function eachStretch({ bounds, sentences }: Tokens, within: Within, see: (begin: number, end: number) => void): void {
  let sentence = 0;
  for (let d = 0; d + 1 < bounds.length; d++) {
    const last = bounds[d + 1] as number;
    for (let begin = bounds[d] as number; begin < last;) {
      while (sentence < sentences.length && (sentences[sentence] as number) <= begin) sentence++;
      const end = within === "document" ? last : Math.min(last, sentences[sentence] ?? last);
      see(begin, end);
      begin = end;
    }
  }
}

/** Whether a sequence lies in a longer one of the lengths that has no pad. */
function isInside(
  { ids }: Tokens,
  {
    first,
    length,
    begin,
    end,
  }: { readonly first: number; readonly length: number; readonly begin: number; readonly end: number },
  lengths: readonly number[],
): boolean {
  let [left, right] = [first, first + length];
  const longest = Math.max(...lengths);
  while (left > begin && first - left < longest && ids[left - 1] !== 0) left--;
  while (right < end && right - first < longest && ids[right] !== 0) right++;
  return lengths.some((longer) => longer > length && right - left >= longer);
}
