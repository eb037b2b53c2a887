// match: where the entries of a dictionary stand among tokens. The one place where patterns meet a text.

import type { Corpus } from "../core/corpus.ts";
import type { DictionaryEntry } from "../core/dictionary.ts";
import { expectChoice } from "../core/expect-choice.ts";
import { fold, tidy } from "../text/fold.ts";
import { Found } from "./found.ts";
import { patternIndex, type PatternIndex, type Place } from "./pattern-index.ts";
import { settle } from "./settle.ts";

/** Tokens as `match` needs them. With texts and offsets, patterns in which the case counts are compared with what was written. */
export interface TokenStream {
  readonly ids: Uint32Array;
  readonly bounds: Uint32Array;
  readonly starts?: Uint32Array;
  readonly ends?: Uint32Array;
  readonly corpus?: Corpus;
}

/** Match `m` is of entry `entries[m]` and covers tokens `firsts[m]` to `lasts[m]`, both included. Sorted by first token, entry, last token. */
export interface Matches {
  readonly entries: Uint32Array;
  readonly firsts: Uint32Array;
  readonly lasts: Uint32Array;
}

/** What counts where matches meet. */
export interface MatchOptions {
  /**
   * `key`: inside one key the longest match wins and no token counts twice; keys do not see each other.
   * `dictionary`: a match that lies inside longer matches of other keys does not count either.
   */
  readonly nestedScope?: "key" | "dictionary";
  /** `longest` settles overlaps as above; `all` gives every distinct match. */
  readonly overlaps?: "longest" | "all";
}

/**
 * Finds every match of the entries' patterns.
 *
 * Longer matches are settled before shorter ones, and among equals the one further left. A phrase may run over a sentence's end,
 * never over a document's, and never over a pad.
 *
 * @param vocabulary Of the tokens; id 0 is the pad and matches nothing.
 * @param stream Tokens; a `Tokens` value will do.
 * @returns Matches over the whole stream, token indices as in `stream.ids`.
 * @throws bad-pattern when a pattern does not compile; bad-option when an option has no such value.
 * @source The rules of quanteda 4.3.1 `tokens_lookup`.
 * @cost O(tokens + vocabulary + matches log matches of a document)
 */
export function match(
  vocabulary: readonly string[],
  entries: readonly DictionaryEntry[],
  stream: TokenStream,
  { nestedScope = "key", overlaps = "longest" }: MatchOptions = {},
): Matches {
  expectChoice("match", { name: "nestedScope", value: nestedScope, choices: ["key", "dictionary"] });
  expectChoice("match", { name: "overlaps", value: overlaps, choices: ["longest", "all"] });
  const index = patternIndex(vocabulary, entries);
  const matches = new Found();
  const { bounds } = stream;
  const rule = { entries: entries.length, longest: index.longest, nestedScope, overlaps };
  for (let d = 0; d + 1 < bounds.length; d++) {
    const before = matches.length;
    const base = bounds[d] as number;
    const walked = scan(index, stream, matches, { d, vocabulary });
    if (walked) settle(matches, before, { ...rule, base, size: (bounds[d + 1] as number) - base });
  }
  return matches.take();
}

interface Where {
  readonly d: number;
  readonly vocabulary: readonly string[];
}

/** Adds the raw matches of one document; answers whether a path was walked, so that matches may repeat, nest or overlap. */
function scan(index: PatternIndex, stream: TokenStream, matches: Found, where: Where): boolean {
  const { kinds, singles, singleBounds } = index;
  const { ids, bounds } = stream;
  const end = bounds[where.d + 1] as number;
  let before = matches.length;
  let walked = false;
  for (let i = bounds[where.d] as number; i < end; i++) {
    const id = ids[i] as number;
    const kind = kinds[id] as number;
    if (kind === 0) continue;
    if ((kind & 1) === 1) {
      const last = singleBounds[id + 1] as number;
      for (let s = singleBounds[id] as number; s < last; s++) matches.add(singles[s] as number, i, i);
    }
    if (kind >= 2) {
      before = matches.length;
      walk(index.start, i, { index, stream, matches, where, first: i, end });
      walked ||= matches.length > before;
    }
  }
  return walked;
}

interface Walk {
  readonly index: PatternIndex;
  readonly stream: TokenStream;
  readonly matches: Found;
  readonly where: Where;
  readonly first: number;
  readonly end: number;
}

/** Follows every path that token `i` continues. */
function walk(place: Place, i: number, step: Walk): void {
  const { index, stream, matches, first, end } = step;
  for (const word of index.words[stream.ids[i] as number] ?? []) {
    const next = place.next.get(word);
    if (next === undefined) continue;
    const strict = index.strict[word];
    if (strict !== undefined && !strict(written(stream, i, step.where))) continue;
    for (const entry of next.ends) matches.add(entry, first, i);
    if (next.next.size > 0 && i + 1 < end) walk(next, i + 1, step);
  }
}

/** Token `i` as its author wrote it. A token that stands for something else than its text, such as a compound, is its own form. */
function written({ ids, starts, ends, corpus }: TokenStream, i: number, { d, vocabulary }: Where): string {
  const form = vocabulary[ids[i] as number] as string;
  const text = corpus?.documents[d]?.text;
  if (text === undefined || starts === undefined || ends === undefined) return form;
  const raw = tidy(text.slice(starts[i], ends[i]));
  return fold(raw) === fold(form) ? raw : form;
}
