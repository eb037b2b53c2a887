// collocationCounts: the sequences of words of a part of a corpus as plain lists, which can be joined and sent elsewhere.

import type { Tokens } from "../core/tokens.ts";
import { gramCounter } from "./gram-counter.ts";

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

/**
 * Counts all sequences of the lengths.
 *
 * @cost O(tokens × 2^length) for each length
 */
export function collocationCounts(
  tokens: Tokens,
  { lengths, within }: { readonly lengths: readonly number[]; readonly within: Within },
): CollocationCounts {
  const longest = Math.max(...lengths);
  const grams = lengths.map((length): GramList => {
    const counter = gramCounter(length, tokens.vocabulary.length);
    const words: number[] = [];
    const nested: number[] = [];
    eachSequence(tokens, { length, within }, (first, begin, end) => {
      const gram = counter.add(tokens.ids, first, 1);
      if (gram === nested.length) {
        nested.push(0);
        for (let place = 0; place < length; place++) words.push(tokens.ids[first + place] as number);
      }
      if (length < longest && isInside(tokens, { first, length, begin, end }, lengths))
        nested[gram] = (nested[gram] as number) + 1;
    });
    return {
      length,
      words: Uint32Array.from(words),
      counts: Uint32Array.from(nested, (_, gram) => counter.count(gram)),
      nested: Uint32Array.from(nested),
    };
  });
  return { vocabulary: tokens.vocabulary, grams };
}

/** The counts of two parts as those of the whole. */
export function addCollocationCounts(a: CollocationCounts, b: CollocationCounts): CollocationCounts {
  const vocabulary = [...new Set([...a.vocabulary, ...b.vocabulary])];
  const ids = new Map(vocabulary.map((word, id) => [word, id]));
  const grams = a.grams.map(({ length }, k): GramList => {
    const counter = gramCounter(length, vocabulary.length);
    const words: number[] = [];
    const nested: number[] = [];
    for (const part of [a, b]) {
      const list = part.grams[k];
      for (let gram = 0; gram < (list?.counts.length ?? 0); gram++) {
        const own = Uint32Array.from(
          { length },
          (_, at) => ids.get(part.vocabulary[list?.words[gram * length + at] ?? 0] ?? "") ?? 0,
        );
        const place = counter.add(own, 0, list?.counts[gram] ?? 0);
        if (place === nested.length) {
          nested.push(0);
          words.push(...own);
        }
        nested[place] = (nested[place] as number) + (list?.nested[gram] ?? 0);
      }
    }
    return {
      length,
      words: Uint32Array.from(words),
      counts: Uint32Array.from(nested, (_, gram) => counter.count(gram)),
      nested: Uint32Array.from(nested),
    };
  });
  return { vocabulary, grams };
}

/** Calls for each sequence, with the stretch it lies in. */
export function eachSequence(
  { bounds, sentences }: Tokens,
  { length, within }: { readonly length: number; readonly within: Within },
  see: (first: number, begin: number, end: number, document: number) => void,
): void {
  let sentence = 0;
  for (let d = 0; d + 1 < bounds.length; d++) {
    const last = bounds[d + 1] as number;
    for (let begin = bounds[d] as number; begin < last;) {
      while (sentence < sentences.length && (sentences[sentence] as number) <= begin) sentence++;
      const end = within === "document" ? last : Math.min(last, sentences[sentence] ?? last);
      for (let first = begin; first + length <= end; first++) see(first, begin, end, d);
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
