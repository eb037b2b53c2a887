// similarity: how alike documents or groups of documents are, pair by pair.

import { expectKind } from "../core/expect-kind.ts";
import { HustingsError } from "../core/errors.ts";
import type { FeatureMatrix } from "../core/feature-matrix.ts";
import type { Column, Evidence, Status, Table } from "../core/table.ts";
import { expectOptions } from "../core/expect-options.ts";
import { withOrigin, type Origin } from "../features/origin.ts";
import { evidenced, openingsBehind, originOf, rowsNamed } from "./evidenced.ts";
import { provenance } from "./provenance.ts";
import { similarityMeasures, type Pair, type SimilarityMeasure, type SimilarityName } from "./similarity-measures.ts";

/** A row of `similarity()`: two documents. */
export interface SimilarityRow {
  readonly first: string;
  readonly second: string;
  /** Similarity or distance, by the measure. */
  readonly value: number | null;
  /** Words that both have. */
  readonly shared: number;
  readonly status: Status;
}

/** The options of `similarity()`. */
export interface SimilarityOptions {
  readonly measure?: SimilarityName;
  /** Only pairs with one of these documents (default all pairs). */
  readonly with?: readonly string[];
  /** The order of Minkowski's distance (default 2). */
  readonly p?: number;
  /** The most frequent words that `delta` looks at (default 150). */
  readonly words?: number;
  /** At most so many rows, the most alike (default all). */
  readonly limit?: number;
  /** `value` (default): the most alike first; `name`: by the names. */
  readonly sort?: "value" | "name";
}

/**
 * How alike documents are by their words (quanteda: textstat_simil, textstat_dist).
 *
 * Use it to find texts that belong together, near-copies, or who writes like whom (`delta`). Weigh the matrix first (`featuresWeight`, scheme `proportion` or tf-idf) unless texts are of one length: raw counts make long texts
 * alike. To compare speakers, group the matrix first (`featuresGroup`). It says that words are shared, not that ideas are. There are no intervals: two given texts are as alike as they are.
 *
 * @param matrix Counts or weights; rows are what is compared.
 * @param options See `SimilarityOptions`. `measure` `cosine`.
 * @returns One row a pair, the most alike first, ties by name; the first name of a pair stands earlier in the matrix. `undefined` where a document has no words, or the measure has no value. Evidence: the
 *   openings of both texts, as a pair rests on all its words.
 * @throws empty-corpus for fewer than two documents; bad-option for a measure or document that is not known, or p below 1.
 * @source The registry `similarityMeasures` names that of each
 * @cost O(pairs × words of a document)
 * @example
 * const texts = features(tokens(corpus([{ id: "a", text: "war and peace" }, { id: "b", text: "war and trade" }, { id: "c", text: "jobs" }])));
 * similarity(texts, { measure: "jaccard" }).rows.map(({ first, second, value }) => `${first}${second} ${value}`); // => ["ab 0.5", "ac 0", "bc 0"]
 */
export function similarity(matrix: FeatureMatrix, options: SimilarityOptions = {}): Table<SimilarityRow> {
  expectKind(matrix, "features", "similarity");
  expectOptions(options, { measure: true, with: true, p: true, words: true, limit: true, sort: true }, "similarity");
  const { measure = "cosine", p = 2, words = 150, limit = Number.POSITIVE_INFINITY, sort = "value" } = options;
  const entry = checked(matrix, options);
  const rowsOf = measure === "delta" ? zScores(matrix, words) : sparseRows(matrix);
  const { ids } = matrix.index;
  const asked = options.with === undefined ? null : new Set(options.with);
  const rows: SimilarityRow[] = [];
  for (const [i, first] of ids.entries())
    for (let j = i + 1; j < ids.length; j++) {
      const second = ids[j] as string;
      if (asked === null || asked.has(first) || asked.has(second))
        rows.push(rowOf([first, second], rowsOf(i, j, p), entry));
    }
  const table: Table<SimilarityRow> = {
    kind: "table",
    rows: rows.toSorted((a, b) => order(a, b, entry, sort)).slice(0, Math.max(0, limit)),
    columns: columnsOf(entry),
    method: {
      name: "similarity",
      options: {
        measure,
        with: options.with ?? null,
        ...(measure === "minkowski" ? { p } : {}),
        ...(measure === "delta" ? { words } : {}),
        limit: Number.isFinite(limit) ? limit : null,
        sort,
      },
      formula: `value = ${entry.formula}`,
      sources: [entry.source],
      seed: null,
      corpus: provenance(matrix),
    },
    notices: [],
  };
  const origin = originOf(matrix);
  // Remembered beside the table too: a tree of it leads to the texts as well.
  return withOrigin(
    evidenced(table, origin, (from) => pairEvidence(from, table.rows)),
    origin,
  );
}

/** The openings of the texts of each pair. */
export function pairEvidence(origin: Origin, rows: readonly Pick<SimilarityRow, "first" | "second">[]): Evidence {
  const named = rowsNamed(origin);
  return openingsBehind(
    origin,
    rows.map(({ first, second }) => [...named(first), ...named(second)]),
  );
}

function checked(
  { index }: FeatureMatrix,
  { measure = "cosine", with: asked = [], p = 2, sort = "value" }: SimilarityOptions,
): SimilarityMeasure {
  const fail = (needs: string, got: string, choices: readonly string[] = []): HustingsError =>
    new HustingsError("bad-option", {
      who: "similarity",
      needs,
      got,
      choices,
      near: got.replaceAll(/"| is none/gu, ""),
    });
  if (index.ids.length < 2)
    throw new HustingsError("empty-corpus", {
      who: "similarity",
      needs: "two documents or more",
      got: `there ${index.ids.length === 1 ? "is one" : "is none"}`,
    });
  const missing = asked.find((id) => !index.ids.includes(id));
  if (missing !== undefined) throw fail("documents of the matrix", `"${missing}" is none`, index.ids);
  if (!(p >= 1)) throw fail("p from 1 up", `${p}`);
  if (!["value", "name"].includes(sort)) throw fail("a known sort", `"${sort}" is none`, ["value", "name"]);
  const entry = similarityMeasures[measure] as SimilarityMeasure | undefined;
  if (entry === undefined) throw fail("a known measure", `"${measure}" is none`, Object.keys(similarityMeasures));
  return entry;
}

type PairOf = (i: number, j: number, p: number) => Pair;

/** The words of either document side by side. */
function sparseRows({ bounds, columns, values, features }: FeatureMatrix): PairOf {
  return (i, j, p) => {
    const [x, y]: [number[], number[]] = [[], []];
    let [a, b] = [bounds[i] as number, bounds[j] as number];
    const [endA, endB] = [bounds[i + 1] as number, bounds[j + 1] as number];
    while (a < endA || b < endB) {
      const [left, right] = [
        a < endA ? (columns[a] as number) : Infinity,
        b < endB ? (columns[b] as number) : Infinity,
      ];
      x.push(left <= right ? (values[a] as number) : 0);
      y.push(right <= left ? (values[b] as number) : 0);
      if (left <= right) a++;
      if (right <= left) b++;
    }
    return { x: Float64Array.from(x), y: Float64Array.from(y), features: features.length, p };
  };
}

/** Shares of the most frequent words, as standard deviations from their mean over the documents. */
function zScores({ index, bounds, columns, values, features }: FeatureMatrix, most: number): PairOf {
  const documents = index.ids.length;
  const totals = new Float64Array(features.length);
  for (const [k, column] of columns.entries()) totals[column] = (totals[column] as number) + (values[k] as number);
  const frequent = [...totals.keys()]
    .toSorted(
      (a, b) =>
        (totals[b] as number) - (totals[a] as number) || ((features[a] as string) < (features[b] as string) ? -1 : 1),
    )
    .slice(0, most);
  const place = new Map(frequent.map((column, w) => [column, w]));
  const scores = Array.from({ length: documents }, () => new Float64Array(frequent.length));
  for (let d = 0; d < documents; d++) {
    const own = values.subarray(bounds[d], bounds[d + 1]);
    const size = own.reduce((all, value) => all + value, 0);
    for (const [k, value] of own.entries()) {
      const w = place.get(columns[(bounds[d] as number) + k] as number);
      if (w !== undefined) (scores[d] as Float64Array)[w] = value / size;
    }
    if (size === 0) (scores[d] as Float64Array).fill(Number.NaN);
  }
  for (let w = 0; w < frequent.length; w++) standardise(scores, w);
  return (i, j, p) => ({ x: scores[i] as Float64Array, y: scores[j] as Float64Array, features: frequent.length, p });
}

/** A word that every document uses alike tells nobody apart: its scores are zero. */
function standardise(scores: readonly Float64Array[], w: number): void {
  const known = scores.filter((row) => !Number.isNaN(row[w] as number));
  const mean = known.reduce((sum, row) => sum + (row[w] as number), 0) / known.length;
  const variance = known.reduce((sum, row) => sum + ((row[w] as number) - mean) ** 2, 0) / (known.length - 1);
  const deviation = Math.sqrt(variance);
  for (const row of known) row[w] = deviation > 0 ? ((row[w] as number) - mean) / deviation : 0;
}

function rowOf([first, second]: readonly [string, string], pair: Pair, { of, name }: SimilarityMeasure): SimilarityRow {
  const value = pair.x.length === 0 ? Number.NaN : of(pair);
  const empty = name !== "delta" && (pair.x.every((one) => one === 0) || pair.y.every((one) => one === 0));
  const known = Number.isFinite(value) && !empty;
  const shared =
    name === "delta" ? pair.features : pair.x.reduce((sum, one, i) => sum + Number(one !== 0 && pair.y[i] !== 0), 0);
  return { first, second, value: known ? value : null, shared, status: known ? "ok" : "undefined" };
}

function columnsOf({ label, unit }: SimilarityMeasure): { readonly [K in keyof SimilarityRow]: Column } {
  return {
    first: { label: "first", type: "text" },
    second: { label: "second", type: "text" },
    value: { label, type: "number", unit },
    shared: { label: "shared", type: "integer", unit: "words" },
    status: { label: "status", type: "text" },
  };
}

/** Total: the most alike first, what has no value last, ties by names. */
function order(a: SimilarityRow, b: SimilarityRow, { larger }: SimilarityMeasure, sort: "value" | "name"): number {
  const key = ({ value }: SimilarityRow): number =>
    value === null ? Number.NEGATIVE_INFINITY : larger === "alike" ? value : -value;
  const [x, y] = sort === "name" ? [0, 0] : [key(a), key(b)];
  if (x !== y) return y > x ? 1 : -1;
  return a.first === b.first ? (a.second < b.second ? -1 : 1) : a.first < b.first ? -1 : 1;
}
