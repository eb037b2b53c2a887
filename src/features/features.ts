// features: how often each word stands in each document, as a sparse matrix.

import { expectKind } from "../core/expect-kind.ts";
import type { Variables } from "../core/document.ts";
import type { FeatureMatrix } from "../core/feature-matrix.ts";
import type { Tokens } from "../core/tokens.ts";
import { expectOptions } from "../core/expect-options.ts";
import { tokensOrigin, withOrigin } from "./origin.ts";
import { fold } from "../text/fold.ts";

/** What becomes of words on their way to features. */
export interface FeaturesOptions {
  /** Words that are not counted, in any case; `stopwords("en")` is such a list. */
  readonly stopwords?: readonly string[];
  /** Words with the same answer become one feature; `await stemmer("en")` is such a function. Asked after stop words are gone. */
  readonly stem?: (word: string) => string;
}

/**
 * The document-feature matrix (quanteda: dfm): one row a document, one column a word of the vocabulary.
 *
 * Features stand in the order of their code units, so the same documents give the same matrix however they were cut and merged.
 * The pad is never counted. After `tokensLookup` the features are the keys, and a key that was nowhere found keeps its column of zeros.
 *
 * @param options `stopwords`: none by default. `stem`: none by default.
 * @returns Counts, one cell for each word that a document holds; columns ascend inside a row. The tokens are remembered beside the matrix, so that tables made of it lead to their
 *   passages: also after `featuresTrim`, `featuresGroup` and `featuresWeight`, not when it was
 *   saved and read again. `structuredClone(matrix)` lets them go.
 * @cost O(tokens + cells + vocabulary log vocabulary)
 * @example
 * const m = features(tokens(corpus(["to be or not to be"])), { stopwords: ["or"] });
 * m.features; // => ["be", "not", "to"]
 * [...m.values]; // => [2, 1, 2]
 */
export function features<V extends Variables>(tokens: Tokens<V>, options: FeaturesOptions = {}): FeatureMatrix<V> {
  expectKind(tokens, "tokens", "features");
  expectOptions(options, { stopwords: true, stem: true }, "features");
  const { stopwords = [], stem } = options;
  const { names, columnOf, featureOf } = columnsOf(tokens.vocabulary, stopwords, stem);
  const matrix = { kind: "features", index: tokens.index, features: names } as const;
  const origin = tokensOrigin({ ...tokens, vocabulary: featureOf });
  return withOrigin({ ...matrix, ...count(tokens, columnOf, names.length) }, origin);
}

/** Marks words that have no column. */
const none = 0xffffffff;

/** The features in order, and which of them each word of the vocabulary counts for. */
function columnsOf(
  vocabulary: readonly string[],
  stopwords: readonly string[],
  stem: ((word: string) => string) | undefined,
): { readonly names: readonly string[]; readonly columnOf: Uint32Array; readonly featureOf: readonly string[] } {
  const stops = new Set(stopwords.map((word) => fold(word)));
  const featureOf = vocabulary.map((word, id) =>
    id === 0 || (stops.size > 0 && stops.has(fold(word))) ? "" : stem === undefined ? word : stem(word),
  );
  const names = [...new Set(featureOf)].filter((name) => name !== "").sort();
  const place = new Map(names.map((name, column) => [name, column]));
  return { names, featureOf, columnOf: Uint32Array.from(featureOf, (name) => place.get(name) ?? none) };
}

type Cells = Pick<FeatureMatrix, "bounds" | "columns" | "values">;

/**
 * Counts document by document. The columns a document has are marked in a bitmap with a second, coarser one above it, and read off in
 * ascending order: no row has to be sorted. Every token marks anew, as asking whether it must would take longer.
 */
function count({ ids, bounds }: Tokens, columnOf: Uint32Array, width: number): Cells {
  const marked = {
    counts: new Int32Array(width),
    marks: new Int32Array((width >>> 5) + 1),
    coarse: new Int32Array((width >>> 10) + 1),
  };
  const { counts, marks, coarse } = marked;
  const rows = new Uint32Array(bounds.length);
  // Room that is never written to costs no memory.
  const room = Math.min(ids.length, (bounds.length - 1) * width);
  const cells = { columns: new Uint32Array(room), values: new Float64Array(room) };
  let cell = 0;
  for (let d = 0; d + 1 < bounds.length; d++) {
    const end = bounds[d + 1] as number;
    for (let i = bounds[d] as number; i < end; i++) {
      const column = columnOf[ids[i] as number] as number;
      if (column === none) continue;
      const word = column >>> 5;
      marks[word] = (marks[word] as number) | (1 << (column & 31));
      coarse[word >>> 5] = (coarse[word >>> 5] as number) | (1 << (word & 31));
      counts[column] = (counts[column] as number) + 1;
    }
    cell = readOff(marked, cells, cell);
    rows[d + 1] = cell;
  }
  return { bounds: rows, columns: cells.columns.slice(0, cell), values: cells.values.slice(0, cell) };
}

interface Marked {
  readonly counts: Int32Array;
  readonly marks: Int32Array;
  readonly coarse: Int32Array;
}

/** Moves the marked counts into cells from `cell` on, in ascending order, and clears them. Answers the next free cell. */
function readOff(
  { counts, marks, coarse }: Marked,
  { columns, values }: { readonly columns: Uint32Array; readonly values: Float64Array },
  cell: number,
): number {
  let next = cell;
  for (let c = 0; c < coarse.length; c++) {
    for (let words = coarse[c] as number; words !== 0; words &= words - 1) {
      const word = (c << 5) + lowest(words);
      for (let bits = marks[word] as number; bits !== 0; bits &= bits - 1) {
        const column = (word << 5) + lowest(bits);
        columns[next] = column;
        values[next++] = counts[column] as number;
        counts[column] = 0;
      }
      marks[word] = 0;
    }
    coarse[c] = 0;
  }
  return next;
}

/** The place of the lowest bit that is set. */
function lowest(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
