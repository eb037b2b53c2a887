// entropy: how evenly a document spreads over its words, or a word over the documents.

import { expectKind } from "../core/expect-kind.ts";
import { expectOptions } from "../core/expect-options.ts";
import { HustingsError } from "../core/errors.ts";
import type { FeatureMatrix } from "../core/feature-matrix.ts";
import type { Column, Status, Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { features } from "../features/features.ts";
import { checkCounts } from "./comparison.ts";
import { documentsBehind, evidenced, originOf, wordsBehind } from "./evidenced.ts";
import { provenance } from "./provenance.ts";

/** A document, or a word. */
export interface EntropyRow {
  readonly name: string;
  readonly entropy: number | null;
  /** Of the largest that so many words (or documents) allow: 1 is perfectly even. */
  readonly evenness: number | null;
  /** Words of the document, or documents of the word. */
  readonly types: number;
  readonly count: number;
  readonly status: Status;
}

/** The options of `entropy()`. */
export interface EntropyOptions {
  /** `documents` (default): each over its words; `words`: each over the documents. */
  readonly of?: "documents" | "words";
  /** Of the logarithm: 2 (default) for bits. */
  readonly base?: number;
}

/**
 * Shannon's entropy (quanteda: textstat_entropy).
 *
 * Use it of words to tell those that everybody uses alike from those of one text or speaker (group the matrix first), and of documents to see how a text spreads over its words. Of documents it grows with
 * length, so compare texts of one length; `diversity` has measures that do not. It is the entropy of the counts as they are: as an estimate of that of a source it is too low, and there is no interval.
 *
 * @param source Tokens, or a matrix of counts.
 * @param options `of`: `documents`. `base`: 2.
 * @returns One row a document in the order of the matrix, or a word by name; `undefined` where there is nothing to count. Evenness is null for a single type. Evidence: the places of a word, the sentences of a document.
 * @throws bad-option for a base of 1 or below; not-counts.
 * @source Shannon 1948, doi:10.1002/j.1538-7305.1948.tb01338.x; evenness: Pielou 1966, doi:10.1016/0022-5193(66)90013-0
 * @cost O(cells)
 * @example
 * entropy(tokens(corpus(["war or peace or"]))).rows[0].entropy; // => 1.5
 */
export function entropy(source: FeatureMatrix | Tokens, options: EntropyOptions = {}): Table<EntropyRow> {
  expectKind(source, ["tokens", "features"], "entropy");
  expectOptions(options, { of: true, base: true }, "entropy");
  const { of = "documents", base = 2 } = options;
  if (!["documents", "words"].includes(of))
    throw new HustingsError("bad-option", {
      who: "entropy",
      needs: "a known value for of",
      got: `"${String(of)}" is none`,
      choices: ["documents", "words"],
    });
  if (!(base > 1)) throw new HustingsError("bad-option", { who: "entropy", needs: "a base above 1", got: `${base}` });
  const matrix = source.kind === "tokens" ? features(source) : source;
  checkCounts(matrix, "entropy");
  const rows = of === "documents" ? ofDocuments(matrix, base) : ofWords(matrix, base);
  const table: Table<EntropyRow> = {
    kind: "table",
    rows,
    columns: columnsOf(of, base),
    method: {
      name: "entropy",
      options: { of, base },
      formula: "entropy = −Σ p log p, p = count / sum of counts; evenness = entropy / log types",
      sources: ["doi:10.1002/j.1538-7305.1948.tb01338.x", "doi:10.1016/0022-5193(66)90013-0"],
      seed: null,
      corpus: provenance(matrix),
    },
    notices: [],
  };
  return evidenced(table, originOf(source), (origin) =>
    of === "words"
      ? wordsBehind(
          origin,
          rows.map(({ name }) => ({ word: name })),
        )
      : documentsBehind(
          origin,
          rows.map((_, row) => [row]),
        ),
  );
}

function ofDocuments({ index, bounds, values }: FeatureMatrix, base: number): readonly EntropyRow[] {
  return index.ids.map((name, d) => rowOf(name, [...values.subarray(bounds[d], bounds[d + 1])], base));
}

function ofWords({ features: words, columns, values }: FeatureMatrix, base: number): readonly EntropyRow[] {
  const counts = words.map((): number[] => []);
  for (const [k, column] of columns.entries()) counts[column]?.push(values[k] as number);
  return words.map((name, w) => rowOf(name, counts[w] ?? [], base)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function rowOf(name: string, cells: readonly number[], base: number): EntropyRow {
  // From the smallest up: the same to the last digit in whatever order the documents stand.
  const counts = Float64Array.from(cells.filter((count) => count > 0)).sort();
  const total = counts.reduce((all, one) => all + one, 0);
  const log = logarithm(base);
  const sum = counts.reduce((all, one) => all - (one / total) * log(one / total), 0);
  const known = total > 0;
  return {
    name,
    entropy: known ? Math.abs(sum) : null,
    evenness: counts.length > 1 ? sum / log(counts.length) : null,
    types: counts.length,
    count: total,
    status: known ? "ok" : "undefined",
  };
}

/** To the usual bases by functions that are exact at their powers. */
function logarithm(base: number): (value: number) => number {
  if (base === 2) return Math.log2;
  if (base === 10) return Math.log10;
  return (value) => Math.log(value) / Math.log(base);
}

function columnsOf(of: "documents" | "words", base: number): { readonly [K in keyof EntropyRow]: Column } {
  return {
    name: { label: of === "documents" ? "document" : "word", type: "text" },
    entropy: { label: "entropy", type: "number", unit: base === 2 ? "bits" : `logarithms to the base ${base}` },
    evenness: { label: "evenness", type: "number", unit: "0 to 1" },
    types: { label: of === "documents" ? "words" : "documents", type: "integer" },
    count: { label: "count", type: "integer", unit: "tokens" },
    status: { label: "status", type: "text" },
  };
}
