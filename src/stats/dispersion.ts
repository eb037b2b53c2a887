// dispersion: how evenly each word is spread over the documents of a corpus, or over stretches of it.

import type { Variables } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";
import type { FeatureMatrix } from "../core/feature-matrix.ts";
import type { Status, Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";
import type { Patterns } from "../dictionary/entries.ts";
import { checkCounts } from "./comparison.ts";
import type { Parts } from "./corpus-parts.ts";
import type { DispersionName } from "./dispersion-measure.ts";
import { dispersionMeasures } from "./dispersion-measures.ts";
import { dispersionColumns, type DispersionRow } from "./dispersion-row.ts";
import { dispersionWords, matrixWords, type DispersionWord, type DispersionWords } from "./dispersion-words.ts";
import { evidenced, originOf, wordsBehind } from "./evidenced.ts";
import { provenance } from "./provenance.ts";
import { placesEvidence, wordPlaces, type WordPlaces } from "./word-places.ts";

/** The options of `dispersion()`. */
export interface DispersionOptions<M extends DispersionName = DispersionName> {
  /** Which measures (default all; of a matrix, which has no order, all but `ald`, `arf` and `awt`). */
  readonly measures?: readonly M[];
  /** Words, phrases or a dictionary: one row each (default every word). Needs tokens. */
  readonly patterns?: Patterns;
  /** `documents` (default), or so many stretches of the same length. */
  readonly parts?: Parts;
  /** Words that stand less often are left out (default 1); patterns never are. */
  readonly minCount?: number;
  /** At most so many rows, the first in order (default all). */
  readonly limit?: number;
  /** `count` (default): from the most frequent down; `feature`: by name; a measure: from its highest value down. */
  readonly sort?: "count" | "feature" | M;
}

/**
 * The dispersion of words: whether a word's frequency is that of the corpus, or of a few texts in it.
 *
 * Use it beside every frequency: a word of one long speech has the count of a word of all. Do not compare words of very different frequency
 * by it: a word that stands three times cannot be in more than three parts, so rare words look uneven under every measure. There are no
 * intervals: parts are the population that is described, and resampling them leaves parts out, which biases every measure towards unevenness.
 *
 * @param source Tokens, or a matrix of counts, whose parts are its documents.
 * @param options See `DispersionOptions`. `measures` all, `parts` `documents`, `minCount` 1.
 * @returns One row a word or pattern, from the most frequent down, ties by name; units as the columns say. `too-little-data` where there are
 *   fewer than two parts with tokens, `undefined` for a pattern that matches nothing. Evidence: every place.
 * @throws bad-option; bad-pattern; empty-corpus; not-counts.
 * @source The registry `dispersionMeasures` names that of each.
 * @cost O(tokens + Σ parts with the word), of `da` with a logarithm more
 * @example
 * const house = tokens(corpus(["war and peace", "war and trade", "jobs and jobs"]));
 * dispersion(house, { measures: ["range", "dp"], limit: 2 }).rows; // => [{ feature: "and", count: 3, documents: 3, range: 3, dp: 0, status: "ok" }, { feature: "jobs", count: 2, documents: 1, range: 1, dp: 2 / 3, status: "ok" }]
 */
export function dispersion<V extends Variables, M extends DispersionName = DispersionName>(
  source: Tokens<V> | FeatureMatrix<V>,
  options: DispersionOptions<M> = {},
): Table<DispersionRow<M>> {
  expectKind(source, ["tokens", "features"], "dispersion");
  expectOptions(
    options,
    { measures: true, patterns: true, parts: true, minCount: true, limit: true, sort: true },
    "dispersion",
  );
  const { patterns, parts = "documents", minCount = 1, limit = Number.POSITIVE_INFINITY, sort = "count" } = options;
  const measures = checked(source, options);
  if (source.index.ids.length === 0)
    throw new HustingsError("empty-corpus", {
      who: "dispersion",
      needs: "at least one document",
      got: "there is none",
    });
  const places = source.kind === "tokens" ? wordPlaces(source, patterns) : undefined;
  const words = wordsOf(source, places, parts);
  const least = patterns === undefined ? Math.max(1, minCount) : 0;
  const all = words.names.flatMap((_, w) => {
    const word = words.word(w);
    return word.count < least ? [] : [{ w, row: rowOf(word, words.parts, measures) }];
  });
  const shown = all.sort((a, b) => order(a.row, b.row, sort)).slice(0, Math.max(0, limit));
  const table: Table<DispersionRow<M>> = {
    kind: "table",
    rows: shown.map(({ row }) => row),
    columns: dispersionColumns(measures),
    method: {
      name: "dispersion",
      options: {
        measures,
        parts,
        minCount,
        limit: Number.isFinite(limit) ? limit : null,
        sort,
        patterns: patterns === undefined ? null : words.names,
      },
      formula: measures.map((name) => `${name} = ${dispersionMeasures[name].formula}`).join("; "),
      sources: [...new Set(measures.map((name) => dispersionMeasures[name].source))],
      seed: null,
      corpus: provenance(source),
    },
    notices: [],
  };
  const own = shown.map(({ w }) => w);
  return evidenced(table, originOf(source), (origin) =>
    source.kind === "tokens" && places !== undefined
      ? placesEvidence(source, places, own)
      : wordsBehind(
          origin,
          own.map((w) => ({ word: words.names[w] ?? "" })),
        ),
  );
}

function wordsOf(source: Tokens | FeatureMatrix, places: WordPlaces | undefined, parts: Parts): DispersionWords {
  if (source.kind === "tokens" && places !== undefined) return dispersionWords(source, places, parts);
  const matrix = source as FeatureMatrix;
  checkCounts(matrix, "dispersion");
  return matrixWords(matrix);
}

/** The measures that are asked for, in their order. Refuses what a matrix cannot answer. */
function checked<M extends DispersionName>(
  source: Tokens | FeatureMatrix,
  { measures, patterns, parts = "documents", sort = "count" }: DispersionOptions<M>,
): readonly M[] {
  const known = Object.keys(dispersionMeasures) as M[];
  const ordered = source.kind === "tokens";
  const asked = measures ?? known.filter((name) => ordered || dispersionMeasures[name].fromParts !== undefined);
  for (const name of asked) if (!known.includes(name)) throw unknown("measures", name, known);
  if (sort !== "count" && sort !== "feature" && !asked.includes(sort))
    throw unknown("sort", sort, ["count", "feature", ...asked]);
  const missing = asked.find((name) => dispersionMeasures[name].fromParts === undefined);
  const needy = patterns === undefined ? (parts === "documents" ? missing : "parts") : "patterns";
  if (!ordered && needy !== undefined)
    throw new HustingsError("bad-option", {
      who: "dispersion",
      needs: `tokens for ${needy}`,
      got: "a matrix does not know the order of its tokens",
    });
  return [...new Set(asked)];
}

function unknown(option: string, value: string, choices: readonly string[]): HustingsError {
  return new HustingsError("bad-option", {
    who: "dispersion",
    needs: `a known value for ${option}`,
    got: `"${value}" is none`,
    choices,
    near: value,
  });
}

function rowOf<M extends DispersionName>(
  { feature, count, documents, counts, distances }: DispersionWord,
  parts: number,
  measures: readonly M[],
): DispersionRow<M> {
  const status: Status = count === 0 ? "undefined" : parts < 2 ? "too-little-data" : "ok";
  const value = (name: M): number | null => {
    const { fromParts, fromDistances } = dispersionMeasures[name];
    const known = fromParts?.(counts) ?? fromDistances?.({ distances: distances ?? [], tokens: counts.tokens });
    return status === "ok" && known !== undefined && Number.isFinite(known) ? known : null;
  };
  const values = Object.fromEntries(measures.map((name) => [name, value(name)]));
  return { feature, count, documents, ...values, status } as DispersionRow<M>;
}

/** Total: ties by name. What has no value comes last. */
function order(a: DispersionRow<never>, b: DispersionRow<never>, sort: string): number {
  const key = (row: DispersionRow<never>): number => {
    const value = (row as Readonly<Record<string, unknown>>)[sort];
    return sort === "feature" ? 0 : typeof value === "number" ? value : Number.NEGATIVE_INFINITY;
  };
  const [first, second] = [key(a), key(b)];
  return first === second ? (a.feature < b.feature ? -1 : 1) : second > first ? 1 : -1;
}
