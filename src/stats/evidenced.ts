// evidenced: the passages behind tables that are made of a matrix, where it is known which tokens it was counted from.

import type { FeatureMatrix } from "../core/feature-matrix.ts";
import type { Evidence, Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { featuresOrigin, tokensOrigin, type Origin } from "../features/origin.ts";
import { lazyEvidence } from "../core/lazy-evidence.ts";
import { eachSentence } from "../tokens/sentences-of.ts";
import { wordEvidence } from "./word-evidence.ts";

/** Why a table has no passages that was made of a matrix from elsewhere. */
export const noOrigin =
  "The matrix was saved, merged or made by hand, or its rows are no documents, so that nothing leads from it to texts: give tokens, or a matrix that features() counted from them.";

/** Why a table has none that was counted by a fold. */
export const partsApart = "The table was counted in parts, and the texts stay with the parts.";

/** Where tokens or a matrix lead to. */
export function originOf(source: FeatureMatrix | Tokens): Origin | undefined {
  return source.kind === "tokens" ? tokensOrigin(source) : featuresOrigin(source);
}

/** The table with evidence that is found when it is asked for, or with the reason why there is none. */
export function evidenced<T extends Table<object>>(
  table: T,
  origin: Origin | undefined,
  find: (origin: Origin) => Evidence,
): T {
  return origin === undefined ? { ...table, withoutEvidence: noOrigin } : lazyEvidence(table, () => find(origin));
}

/** A word, and which of the sets of rows of the matrix its passages come from; none stands for all rows. */
export interface OriginWord {
  readonly word: string;
  readonly from?: number;
}

/**
 * Where words stand in the documents of some rows.
 *
 * @param options `sets`: rows of the matrix, by place; without them there is one of all documents.
 * @cost O(tokens)
 */
export function wordsBehind(
  { tokens, documents }: Origin,
  rows: readonly OriginWord[],
  sets?: readonly (readonly number[])[],
): Evidence {
  const size = tokens.index.ids.length;
  const flags = sets?.map((set) => {
    const own = new Uint8Array(size);
    for (const row of set) for (const d of documents(row)) own[d] = 1;
    return own;
  });
  return wordEvidence(tokens, {
    rows: rows.map(({ word, from = 0 }) => ({ word, from })),
    documents: flags ?? [new Uint8Array(size).fill(1)],
  });
}

/** The sentences of the documents that each row stands for, given as rows of the matrix. */
export function documentsBehind(origin: Origin, rows: readonly (readonly number[])[]): Evidence {
  return sentencesBehind(origin, rows, Number.POSITIVE_INFINITY);
}

/** The openings of those documents: for rows that rest on several texts as wholes. */
export function openingsBehind(origin: Origin, rows: readonly (readonly number[])[]): Evidence {
  return sentencesBehind(origin, rows, 1);
}

/** The first sentences of each document, counted and then written: a large corpus has hundreds of thousands. */
function sentencesBehind({ tokens, documents }: Origin, rows: readonly (readonly number[])[], most: number): Evidence {
  const sizes = Uint32Array.from(tokens.index.ids, (_, d) => {
    let count = 0;
    eachSentence(tokens, d, () => count++);
    return Math.min(most, count);
  });
  const behind = rows.map((own) => own.flatMap((row) => documents(row)));
  const bounds = new Uint32Array(rows.length + 1);
  for (const [r, own] of behind.entries())
    bounds[r + 1] = own.reduce((sum, d) => sum + (sizes[d] as number), bounds[r] as number);
  const size = bounds.at(-1) ?? 0;
  const spans = { documents: new Uint32Array(size), starts: new Uint32Array(size), ends: new Uint32Array(size) };
  let place = 0;
  for (const d of behind.flat()) {
    const end = place + (sizes[d] as number);
    eachSentence(tokens, d, (first, last) => {
      if (place === end) return;
      spans.documents[place] = d;
      spans.starts[place] = tokens.starts[first] as number;
      spans.ends[place++] = tokens.ends[last - 1] as number;
    });
  }
  return { corpus: tokens.corpus, bounds, ...spans };
}

/** The ids of a word: several where words were counted as one. */
export function idsByWord({ vocabulary }: Tokens): (word: string) => readonly number[] {
  const ids = new Map<string, number[]>();
  for (const [id, word] of vocabulary.entries()) {
    const same = ids.get(word);
    if (same === undefined) ids.set(word, [id]);
    else same.push(id);
  }
  return (word) => ids.get(word) ?? [];
}

/** The rows of a matrix by their names, and none for what is not among them. */
export function rowsNamed({ names }: Origin): (name: string) => readonly number[] {
  const places = new Map(names.map((name, row) => [name, [row]]));
  return (name) => places.get(name) ?? [];
}
