// lexiconTable: a lexicon laid out for the words of a vocabulary, so that scoring a token is looking up a number.

import { glob } from "../dictionary/glob.ts";
import { fold } from "../text/fold.ts";

/** A phrase of the lexicon from its second word on. */
export interface LexiconPhrase {
  readonly rest: readonly string[];
  readonly value: number;
}

export interface LexiconTable {
  /** By token id: 1 where a word or a phrase of the lexicon begins with it. Most words begin none, and every token asks. */
  readonly starts: Uint8Array;
  /** By token id; NaN where the lexicon has no such word. */
  readonly values: Float64Array;
  /** By token id: 1 where a phrase begins with it. */
  readonly begins: Uint8Array;
  /** By token id, the phrases that begin with it, longer ones first. */
  readonly phrases: readonly (readonly LexiconPhrase[] | undefined)[];
  /** By token id. */
  readonly forms: readonly string[];
}

const known = new WeakMap<readonly string[], readonly string[]>();

/** @cost O(vocabulary × globs of the lexicon) */
export function lexiconTable(vocabulary: readonly string[], words: Readonly<Record<string, number>>): LexiconTable {
  const forms = known.get(vocabulary) ?? vocabulary.map((word) => fold(word));
  known.set(vocabulary, forms);
  const exact = new Map<string, number>();
  const globs: { readonly test: (word: string) => boolean; readonly length: number; readonly value: number }[] = [];
  const starts = new Map<string, LexiconPhrase[]>();
  for (const [key, value] of Object.entries(words)) {
    const [first = "", ...rest] = fold(key).trim().split(/\s+/u);
    if (rest.length > 0) starts.set(first, [...(starts.get(first) ?? []), { rest, value }]);
    else {
      const { kind, test } = glob(first);
      if (kind === "exact") exact.set(first, value);
      else globs.push({ test, length: first.length, value });
    }
  }
  globs.sort((a, b) => b.length - a.length);
  for (const own of starts.values()) own.sort((a, b) => b.rest.length - a.rest.length);
  const size = forms.length;
  const [values, begins, found] = [new Float64Array(size).fill(Number.NaN), new Uint8Array(size), new Uint8Array(size)];
  const phrases: LexiconTable["phrases"][number][] = Array.from({ length: size });
  // The pad, 0, is no word.
  for (let id = 1; id < size; id++) {
    const form = forms[id] as string;
    const value = exact.get(form) ?? globs.find(({ test }) => test(form))?.value;
    const own = starts.get(form);
    if (value !== undefined) values[id] = value;
    if (own !== undefined) begins[id] = 1;
    if (value !== undefined || own !== undefined) found[id] = 1;
    phrases[id] = own;
  }
  return { starts: found, begins, forms, phrases, values };
}
