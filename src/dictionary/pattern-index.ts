// pattern-index: patterns turned round, so that a token leads at once to the patterns it can begin or continue.

import type { DictionaryEntry, Pattern } from "../core/dictionary.ts";
import { wordSets } from "./word-sets.ts";
import { wordTest, type PatternWord, type WordTest } from "./word-test.ts";

/** A place inside patterns: the entries that end here, and where each further word of a pattern leads. */
export interface Place {
  readonly ends: readonly number[];
  readonly next: ReadonlyMap<number, Place>;
}

/** Words of patterns are numbered; `strict[w]` is there where the case of word `w` counts. */
export interface PatternIndex {
  /** 0: the token begins nothing. 1: it is a match of one word by itself. 2: it can begin a path. 3: both. */
  readonly kinds: Uint8Array;
  /** Entries that token `id` matches by itself: `singles[singleBounds[id]]` up to, not including, `[id + 1]`. */
  readonly singleBounds: Uint32Array;
  readonly singles: Uint32Array;
  /** By token id, the words of patterns it can stand for on a path; undefined for most. */
  readonly words: readonly (readonly number[] | undefined)[];
  readonly strict: readonly (((written: string) => boolean) | undefined)[];
  readonly start: Place;
  /** Tokens of the longest pattern. */
  readonly longest: number;
}

interface Growing {
  readonly ends: number[];
  readonly next: Map<number, Growing>;
}

/**
 * Compiles entries against a vocabulary.
 *
 * Patterns of one word in which the case does not count become a table by token; all others become paths of words.
 *
 * @throws bad-pattern when a pattern does not compile.
 * @cost O(vocabulary + patterns × words they match)
 */
export function patternIndex(vocabulary: readonly string[], entries: readonly DictionaryEntry[]): PatternIndex {
  const { tests, numberOf } = numbered(entries);
  const sets = wordSets(vocabulary, tests);
  const kinds = new Uint8Array(vocabulary.length);
  const words: (number[] | undefined)[] = Array.from({ length: vocabulary.length });
  const singles: Set<number>[] = [];
  const start: Growing = { ends: [], next: new Map() };
  const onPath = new Set<number>();
  let longest = 0;
  entries.forEach((entry, e) => {
    for (const pattern of entry.patterns) {
      const path = pattern.words.map((word) => numberOf(pattern, word));
      const [first = 0] = path;
      longest = Math.max(longest, path.length);
      if (path.length === 1 && tests[first]?.strict === undefined) {
        for (const id of sets[first] ?? []) (singles[id] ??= new Set()).add(e);
      } else {
        lay(start, path, e);
        for (const id of sets[first] ?? []) kinds[id] = 2;
        for (const word of path) onPath.add(word);
      }
    }
  });
  for (const word of onPath) for (const id of sets[word] ?? []) (words[id] ??= []).push(word);
  return { kinds, words, start, longest, strict: tests.map(({ strict }) => strict), ...table(singles, kinds) };
}

/** Every distinct word of the patterns gets one number and one test. */
function numbered(entries: readonly DictionaryEntry[]): {
  readonly tests: readonly WordTest[];
  readonly numberOf: (pattern: Pattern, word: string) => number;
} {
  const numbers = new Map<string, number>();
  const tests: WordTest[] = [];
  const name = (word: PatternWord): string => `${word.match} ${word.case} ${word.word}`;
  for (const entry of entries)
    for (const pattern of entry.patterns)
      for (const word of pattern.words) {
        const whole = { word, match: pattern.match, case: pattern.case };
        if (!numbers.has(name(whole))) numbers.set(name(whole), tests.push(wordTest(whole)) - 1);
      }
  const numberOf = (pattern: Pattern, word: string): number =>
    numbers.get(name({ word, match: pattern.match, case: pattern.case })) as number;
  return { tests, numberOf };
}

function lay(start: Growing, path: readonly number[], entry: number): void {
  let place = start;
  for (const word of path) {
    let next = place.next.get(word);
    if (next === undefined) place.next.set(word, (next = { ends: [], next: new Map() }));
    place = next;
  }
  if (!place.ends.includes(entry)) place.ends.push(entry);
}

/** The entries of single words as one table, ascending; marks the words that have any. */
function table(
  singles: readonly (ReadonlySet<number> | undefined)[],
  kinds: Uint8Array,
): { readonly singleBounds: Uint32Array; readonly singles: Uint32Array } {
  const bounds = new Uint32Array(kinds.length + 1);
  const list: number[] = [];
  for (let id = 0; id < kinds.length; id++) {
    const own = singles[id];
    if (own !== undefined) {
      list.push(...[...own].sort((a, b) => a - b));
      kinds[id] = (kinds[id] as number) | 1;
    }
    bounds[id + 1] = list.length;
  }
  return { singleBounds: bounds, singles: Uint32Array.from(list) };
}
