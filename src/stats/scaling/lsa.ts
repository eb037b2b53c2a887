// lsa: latent semantic analysis: documents and words in a space of few dimensions, where words that are used alike lie close.

import { expectKind } from "../../core/expect-kind.ts";
import { expectOptions } from "../../core/expect-options.ts";
import { HustingsError } from "../../core/errors.ts";
import type { FeatureMatrix } from "../../core/feature-matrix.ts";
import type { Column, Table } from "../../core/table.ts";
import type { Tokens } from "../../core/tokens.ts";
import { sparseOperator } from "../../math/sparse-operator.ts";
import { truncatedSvd } from "../../math/truncated-svd.ts";
import { matrixOf, methodOf, withDocuments, withWords } from "./scale.ts";

/** A document or word on one dimension. */
export interface LsaRow {
  readonly name: string;
  /** 1 is the dimension that explains most. */
  readonly dimension: number;
  /** Its part of the singular vector: what quanteda gives. */
  readonly vector: number;
  /** The vector times the singular value: distances and cosines of these are those of the reduced matrix. */
  readonly coordinate: number;
}

/** What `lsa()` answers: documents, words and dimensions. */
export interface Lsa extends Table<LsaRow> {
  readonly words: Table<LsaRow>;
  readonly dimensions: readonly {
    readonly dimension: number;
    readonly singularValue: number;
    /** Of the sum of squares of the whole matrix. */
    readonly share: number;
  }[];
}

/** The options of `lsa()`. */
export interface LsaOptions {
  /** How many (default 10), at most as many as there are documents or words. */
  readonly dimensions?: number;
}

/**
 * Latent semantic analysis (quanteda: textmodel_lsa): the truncated singular value decomposition of a matrix.
 *
 * Use it to compare documents that say the same in other words, or to look for words used alike. The first dimension of plain counts is mostly the length of texts: weigh the matrix first (`featuresWeight`, tf-idf), or look from
 * the second on. It models nothing and tests nothing: there are no intervals. For counts and a map to be read, `correspondence` is made.
 *
 * @param source Tokens, or a matrix of counts or weights.
 * @param options `dimensions`: default 10.
 * @returns One row a document and dimension, in the order of the matrix; `words` beside it, likewise; `dimensions` with their singular values. The sign of a dimension is arbitrary: here its largest word is positive. Evidence: the sentences of the document; of `words` every place of the word.
 * @throws bad-option for more dimensions than there are documents or words.
 * @source Deerwester et al. 1990, doi:10.1002/(SICI)1097-4571(199009)41:6<391::AID-ASI1>3.0.CO;2-9
 * @cost O(cells × dimensions) for each step of the decomposition
 * @example
 * const said = features(tokens(corpus([{ id: "a", text: "war war" }, { id: "b", text: "peace" }])));
 * lsa(said, { dimensions: 2 }).dimensions.map(({ singularValue }) => singularValue.toFixed(2)); // => ["2.00", "1.00"]
 */
export function lsa(source: FeatureMatrix | Tokens, options: LsaOptions = {}): Lsa {
  expectKind(source, ["tokens", "features"], "lsa");
  expectOptions(options, { dimensions: true }, "lsa");
  const matrix = matrixOf(source);
  const { index, features, values: cells } = matrix;
  const most = Math.min(index.ids.length, features.length);
  const { dimensions: wanted = Math.min(10, most) } = options;
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > most)
    throw new HustingsError("bad-option", {
      who: "lsa",
      needs: `from 1 to ${Math.max(1, most)} dimensions, as many as there are documents or words`,
      got: most === 0 ? "the matrix is empty" : `${wanted}`,
    });
  const { values, left, right } = truncatedSvd(sparseOperator({ ...matrix, width: features.length }), {
    count: wanted,
  });
  const total = cells.reduce((sum, value) => sum + value * value, 0);
  const method = methodOf(matrix, {
    name: "lsa",
    options: { dimensions: wanted },
    formula: "coordinate = vector × singularValue; vector = part of the singular vector of the matrix",
    sources: ["doi:10.1002/(SICI)1097-4571(199009)41:6<391::AID-ASI1>3.0.CO;2-9"],
    seed: null,
    totals: Object.fromEntries(Array.from(values, (value, k) => [`dimension ${k + 1}`, value])),
  });
  const table = (names: readonly string[], vectors: readonly Float64Array[]): Table<LsaRow> => ({
    kind: "table",
    rows: names.flatMap((name, i) =>
      Array.from({ length: wanted }, (_, k) => {
        const vector = vectors[k]?.[i] as number;
        return { name, dimension: k + 1, vector, coordinate: vector * (values[k] as number) };
      }),
    ),
    columns,
    method,
    notices: [],
  });
  const words = table(features, right);
  const all: Lsa = {
    ...table(index.ids, left),
    words: withWords(words, source, ({ name }) => name),
    dimensions: Array.from(values, (value, k) => ({
      dimension: k + 1,
      singularValue: value,
      share: (value * value) / total,
    })),
  };
  return withDocuments(all, source, ({ name }) => name);
}

const columns: { readonly [K in keyof LsaRow]: Column } = {
  name: { label: "name", type: "text" },
  dimension: { label: "dimension", type: "integer" },
  vector: { label: "vector", type: "number" },
  coordinate: { label: "coordinate", type: "number" },
};
