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
    else if (glob(first).kind === "exact") exact.set(first, value);
    else globs.push({ test: glob(first).test, length: first.length, value });
  }
  globs.sort((a, b) => b.length - a.length);
  const valueOf = (form: string): number =>
    exact.get(form) ?? globs.find(({ test }) => test(form))?.value ?? Number.NaN;
  const phrases = forms.map((form, id) =>
    id === 0 ? undefined : starts.get(form)?.toSorted((a, b) => b.rest.length - a.rest.length),
  );
  const values = Float64Array.from(forms, (form, id) => (id === 0 ? Number.NaN : valueOf(form)));
  const begins = Uint8Array.from(phrases, (own) => Number(own !== undefined));
  const found = Uint8Array.from(values, (value, id) => Number(begins[id] === 1 || !Number.isNaN(value)));
  return { starts: found, begins, forms, phrases, values };
}
