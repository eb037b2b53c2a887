// lss: latent semantic scaling: where documents stand between two ends that a few seed words name.

import { expectKind } from "../../core/expect-kind.ts";
import { expectOptions } from "../../core/expect-options.ts";
import { HustingsError } from "../../core/errors.ts";
import type { FeatureMatrix } from "../../core/feature-matrix.ts";
import type { Status, Table } from "../../core/table.ts";
import type { Tokens } from "../../core/tokens.ts";
import type { SparseMatrix } from "../../math/sparse-matrix.ts";
import { sparseOperator } from "../../math/sparse-operator.ts";
import { truncatedSvd, type LinearOperator } from "../../math/truncated-svd.ts";
import { checkCounts } from "../comparison.ts";
import { meanPosition } from "./mean-position.ts";
import {
  byValue,
  matrixOf,
  methodOf,
  positionColumns,
  positionRows,
  type Position,
  type Scale,
  withDocuments,
  withWords,
} from "./scale.ts";
import { seedWeights } from "./seed-weights.ts";
import { sentenceCounts } from "./sentence-counts.ts";

/** A word with its score. */
export interface LssWordRow {
  readonly word: string;
  readonly score: number | null;
  /** How often it stands in the documents that are placed. */
  readonly count: number;
  /** What it counts for as a seed; 0 for other words. */
  readonly seed: number;
  readonly status: Status;
}

/** The options of `lss()`. */
export interface LssOptions {
  /** Values by word or glob: above zero at one end of the scale, below at the other. `{ "prosper*": 1, "war": -1 }` */
  readonly seeds: Readonly<Record<string, number>>;
  /** The texts whose sentences meanings are learned from: by default those of the tokens; of a matrix alone, its rows. */
  readonly contexts?: Tokens;
  /** Of the space of meanings (default 300), at most as many as there are contexts or words. */
  readonly dimensions?: number;
  /** `standard` (default): mean 0 and standard deviation 1 over the documents; `none`: the weighted mean of the words' scores. */
  readonly rescale?: "standard" | "none";
  /** Of the intervals (default 0.95). */
  readonly level?: number;
}

/**
 * Latent semantic scaling (LSX: textmodel_lss and its predict): words are scored by how near they stand, in the space of the singular vectors of sentences × words, to seed words; documents are the means of their words.
 *
 * Use it for a dimension that you can name by a handful of words (hostile to friendly, hope to fear) but have no hand-coded texts for. It needs many sentences: some thousands. Look at `words` first: if its ends do not say
 * what you mean, the seeds are wrong. For texts of known position see `wordscores`.
 *
 * @param source Tokens, or a matrix of counts (with `contexts`: the tokens it was counted from); trimmed of rare and of function words first.
 * @param options See `LssOptions`; `seeds` is needed.
 * @returns One row a document, in the order of the matrix; `words` beside it, from the lowest score up. Standard errors take the scores as known: they leave out how unsure the space and the choice of seeds are. Evidence: the sentences of the document; of `words` every place of the word.
 * @throws bad-option for seeds that are no words of the matrix, or dimensions below 1; not-counts.
 * @source Watanabe 2021, doi:10.1080/19312458.2020.1832976
 * @cost O(steps × cells + steps² × words), steps being two to three times the dimensions
 * @example
 * const said = tokens(corpus(["Hope and peace. Hope and trade. Fear and war.", "Fear and crime. Peace and trade."]));
 * const scale = lss(said, { seeds: { hope: 1, fear: -1 }, dimensions: 3 });
 * scale.words.rows.map(({ word }) => word).at(-1); // => "hope"
 */
export function lss(source: FeatureMatrix | Tokens, options: LssOptions): Scale<LssWordRow> {
  expectKind(source, ["tokens", "features"], "lss");
  expectOptions(options, { seeds: true, contexts: true, dimensions: true, rescale: true, level: true }, "lss");
  const { dimensions = 300, rescale = "standard", level = 0.95 } = options;
  const contexts = options.contexts ?? (source.kind === "tokens" ? source : undefined);
  const matrix = matrixOf(source);
  checkCounts(matrix, "lss");
  check(options);
  const { weights, notices } = seedWeights(matrix.features, { seeds: options.seeds, who: "lss" });
  const learned =
    contexts === undefined ? { ...matrix, width: matrix.features.length } : sentenceCounts(contexts, matrix.features);
  const scores = nearness(learned, { weights, dimensions });
  const raw = matrix.index.ids.map((_, d) => meanPosition(matrix, d, scores));
  const counts = new Float64Array(matrix.features.length);
  for (const [k, column] of matrix.columns.entries())
    counts[column] = (counts[column] as number) + (matrix.values[k] as number);
  const rows = byValue(
    matrix.features.map((word, w): LssWordRow => {
      const score = scores[w] as number;
      const known = Number.isFinite(score);
      return {
        word,
        score: known ? score : null,
        count: counts[w] as number,
        seed: weights.get(w) ?? 0,
        status: known ? "ok" : "undefined",
      };
    }),
    ({ score }) => score,
    ({ word }) => word,
  );
  const { contexts: _, ...told } = options;
  const method = methodOf(matrix, {
    name: "lss",
    options: { ...told, contexts: contexts === undefined ? "rows" : "sentences", dimensions, rescale, level },
    formula: `position = Σ share of word × score${rescale === "none" ? "" : ", minus its mean over the documents, over its standard deviation"}; score = Σ weight of seed × cos(word, seed); standardError = √(Σ share × (score − position)² / tokens)`,
    sources: ["doi:10.1080/19312458.2020.1832976"],
    seed: null,
  });
  const words: Table<LssWordRow> = {
    kind: "table",
    rows,
    columns: {
      word: { label: "word", type: "text" },
      score: { label: "score", type: "number", unit: "nearness to the seeds" },
      count: { label: "count", type: "integer", unit: "tokens" },
      seed: { label: "weight as a seed", type: "number" },
      status: { label: "status", type: "text" },
    },
    method,
    notices,
  };
  const scale: Scale<LssWordRow> = {
    kind: "table",
    rows: positionRows(matrix.index.ids, rescale === "none" ? raw : standardised(raw), level),
    columns: positionColumns(
      rescale === "none" ? "mean nearness to the seeds" : "standard deviations of the documents",
      level,
    ),
    method,
    notices,
    words: withWords(words, contexts ?? source, ({ word }) => word),
  };
  return withDocuments(scale, source, ({ document }) => document);
}

/** The weighted sum of the cosines of each word with the seeds; NaN for a word that stands in no context. */
function nearness(
  contexts: SparseMatrix,
  { weights, dimensions }: { readonly weights: ReadonlyMap<number, number>; readonly dimensions: number },
): Float64Array {
  const most = Math.min(dimensions, contexts.width, contexts.bounds.length - 1);
  const { values, right } = truncatedSvd(ofWords(contexts), { count: most });
  // Beyond the rank of the matrix directions are anybody's.
  const space = right.filter((_, k) => (values[k] as number) > 1e-12 * (values[0] as number));
  const size = Float64Array.from({ length: contexts.width }, (_, w) =>
    Math.sqrt(space.reduce((sum, axis) => sum + (axis[w] as number) ** 2, 0)),
  );
  const known = (w: number): boolean => (size[w] as number) > 1e-12;
  const seed = space.map((axis) =>
    [...weights].reduce(
      (sum, [w, weight]) => (known(w) ? sum + (weight * (axis[w] as number)) / (size[w] as number) : sum),
      0,
    ),
  );
  return size.map((length, w) =>
    known(w) ? space.reduce((sum, axis, k) => sum + (axis[w] as number) * (seed[k] as number), 0) / length : Number.NaN,
  );
}

/** The matrix by its transpose from the left: words × words, with the same vectors of words, and squares for singular values. Sentences outnumber words, so it is by far the smaller one. */
function ofWords(contexts: SparseMatrix): LinearOperator {
  const { columns, times, transposedTimes } = sparseOperator(contexts);
  const both = (x: Float64Array): Float64Array => transposedTimes(times(x));
  return { rows: columns, columns, times: both, transposedTimes: both };
}

/** As standard scores over the documents that have a position; one document alone, or documents all alike, keep none. */
function standardised(raw: readonly Position[]): readonly Position[] {
  const known = raw.filter(({ position }) => Number.isFinite(position));
  const mean = known.reduce((sum, { position }) => sum + position, 0) / known.length;
  const spread = Math.sqrt(known.reduce((sum, { position }) => sum + (position - mean) ** 2, 0) / (known.length - 1));
  return raw.map(({ position, standardError, tokens }) => ({
    position: (position - mean) / spread,
    standardError: standardError / spread,
    tokens,
  }));
}

function check({ dimensions = 300, rescale = "standard", level = 0.95, contexts }: LssOptions): void {
  const fail = (needs: string, got: string, choices: readonly string[] = []): HustingsError =>
    new HustingsError("bad-option", { who: "lss", needs, got, choices });
  if (contexts !== undefined) expectKind(contexts, "tokens", "lss, contexts");
  if (!Number.isInteger(dimensions) || dimensions < 1) throw fail("one dimension or more", `${dimensions}`);
  if (!["standard", "none"].includes(rescale))
    throw fail("a known rescale", `"${String(rescale)}" is none`, ["standard", "none"]);
  if (!(level > 0 && level < 1)) throw fail("a level between 0 and 1", `${level}`);
}
