// featuresOrigin: the tokens that a matrix was counted from, remembered beside it, so that what is made of it leads back to the texts.

import type { Tokens } from "../core/tokens.ts";

/** Where the rows of a matrix, or of a model of one, came from. */
export interface Origin {
  /** By reference, nothing is copied; the vocabulary has the names of the features in place of the words they were counted from. */
  readonly tokens: Tokens;
  /** The names of the rows, and the documents of the tokens that each stands for. */
  readonly names: readonly string[];
  readonly documents: (row: number) => readonly number[];
}

// Beside the matrix and not in it: a matrix stays plain data, and one that was saved, sent or made by hand has no origin.
const known = new WeakMap<object, Origin>();

/** What is remembered of a matrix, a model or a table of similarities; nothing where it was not counted here. */
export function featuresOrigin(of: object): Origin | undefined {
  return known.get(of);
}

/** Remembers where something came from. */
export function withOrigin<T extends object>(of: T, origin: Origin | undefined): T {
  if (origin !== undefined) known.set(of, origin);
  return of;
}

/** Lets the tokens of a matrix go: a part of a corpus that is counted by itself is to hold its counts alone. */
export function withoutOrigin<T extends object>(of: T): T {
  known.delete(of);
  return of;
}

/** Tokens as their own origin: each row is a document. */
export function tokensOrigin(tokens: Tokens): Origin {
  return { tokens, names: tokens.index.ids, documents: (row) => [row] };
}

/** The origin of rows that each stand for some rows of the matrix before. */
export function rowsOrigin(
  origin: Origin | undefined,
  { names, rows }: { readonly names: readonly string[]; readonly rows: readonly (readonly number[])[] },
): Origin | undefined {
  if (origin === undefined) return undefined;
  const { tokens, documents } = origin;
  return { tokens, names, documents: (row) => (rows[row] ?? []).flatMap((one) => documents(one)) };
}
