// zipf: how steeply words fall off from the most frequent to the rarest.

import { expectKind } from "../core/expect-kind.ts";
import { expectOptions } from "../core/expect-options.ts";
import { HustingsError } from "../core/errors.ts";
import type { FeatureMatrix } from "../core/feature-matrix.ts";
import type { Column, Evidence, Method, Status, Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { features } from "../features/features.ts";
import type { Origin } from "../features/origin.ts";
import { checkCounts } from "./comparison.ts";
import { dealtJackknife } from "./dealt-jackknife.ts";
import { documentsBehind, evidenced, originOf, wordsBehind } from "./evidenced.ts";
import { groupDocuments, type DocumentGroup } from "./group-documents.ts";
import { provenance } from "./provenance.ts";
import { zipfFit, type ZipfFit, type ZipfLaw } from "./zipf-fit.ts";

/** A group with its law. */
export interface ZipfRow {
  readonly group: string;
  readonly exponent: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly interval: "jackknife" | "none";
  /** Added to every rank; 0 under `zipf`. */
  readonly shift: number | null;
  /** The largest gap between the shares of tokens up to a rank, observed and expected. */
  readonly distance: number | null;
  readonly types: number;
  readonly tokens: number;
  readonly documents: number;
  readonly status: Status;
}

/** A word at its rank. */
export interface ZipfRankRow {
  readonly group: string;
  readonly feature: string;
  readonly rank: number;
  readonly count: number;
  /** What the law expects at the rank. */
  readonly expected: number | null;
}

/** A table of groups, with that of their words by rank. */
export interface Zipf extends Table<ZipfRow> {
  readonly ranks: Table<ZipfRankRow>;
}

/** The options of `zipf()`. */
export interface ZipfOptions {
  /** The variable whose values are the groups; one group "all" without it. */
  readonly by?: string;
  /** `mandelbrot` (default) lets the most frequent words lie below the line; `zipf` is the law without a shift. */
  readonly law?: ZipfLaw;
  /** Below so many tokens there is no fit (default 500). */
  readonly minTokens?: number;
  /** Below so many documents there is no interval (default 10). */
  readonly minDocuments?: number;
  /** Of the interval (default 0.95). */
  readonly level?: number;
}

const columns: { readonly [K in keyof ZipfRow]: Column } = {
  group: { label: "group", type: "text" },
  exponent: { label: "exponent", type: "number" },
  low: { label: "low", type: "number" },
  high: { label: "high", type: "number" },
  interval: { label: "interval", type: "text" },
  shift: { label: "shift", type: "number", unit: "ranks" },
  distance: { label: "distance", type: "number", unit: "share of tokens" },
  types: { label: "types", type: "integer", unit: "words" },
  tokens: { label: "tokens", type: "integer", unit: "tokens" },
  documents: { label: "documents", type: "integer", unit: "documents" },
  status: { label: "status", type: "text" },
};

const rankColumns: { readonly [K in keyof ZipfRankRow]: Column } = {
  group: { label: "group", type: "text" },
  feature: { label: "word", type: "text" },
  rank: { label: "rank", type: "integer" },
  count: { label: "count", type: "integer", unit: "tokens" },
  expected: { label: "expected", type: "number", unit: "tokens" },
};

/**
 * Zipf's law, or Mandelbrot's, fitted by maximum likelihood.
 *
 * Use it to describe a vocabulary: a higher exponent means that fewer words do more of the work. It depends on the size of the texts, so compare groups of one size. Almost every corpus departs from the law; `distance` says how
 * far (0.05: up to some rank, 5 % of the tokens are too many or too few). It is no test: with so many tokens every law would be rejected. Ranks come from the same counts as the fit, which makes the tail look smoother than it is.
 *
 * @param source Tokens, or a matrix of counts.
 * @param options See `ZipfOptions`. `law`: `mandelbrot`.
 * @returns One row a group, by name; `ranks` beside it, from the most frequent word down, ties by name. Intervals leave out a twentieth of the documents at a time and rank anew. Evidence: the sentences of the group; of `ranks` every place of the word.
 * @throws bad-option; empty-corpus; unknown-variable; not-counts.
 * @source Zipf 1949; Mandelbrot 1953; likelihood: Izsák 2006, doi:10.1007/s11192-006-0052-x; distance: Clauset, Shalizi & Newman 2009, doi:10.1137/070710111
 * @cost O(20 × (cells + words log words))
 * @example
 * const said = features(tokens(corpus(["a ".repeat(600) + "b ".repeat(300) + "c ".repeat(200) + "d ".repeat(150)])));
 * zipf(said, { law: "zipf" }).rows[0].exponent.toFixed(3); // => "1.000"
 */
export function zipf(source: FeatureMatrix | Tokens, options: ZipfOptions = {}): Zipf {
  expectKind(source, ["tokens", "features"], "zipf");
  expectOptions(options, { by: true, law: true, minTokens: true, minDocuments: true, level: true }, "zipf");
  const { by, law = "mandelbrot", minTokens = 500, minDocuments = 10, level = 0.95 } = options;
  check(options);
  const matrix = source.kind === "tokens" ? features(source) : source;
  checkCounts(matrix, "zipf");
  const found = groupDocuments(matrix.index, { by, who: "zipf" }).map((group) =>
    ofGroup(group, { matrix, law, minTokens, minDocuments, level }),
  );
  const method: Method = {
    name: "zipf",
    options: { by: by ?? null, law, minTokens, minDocuments, level },
    formula: `exponent = the likeliest where P(rank) ∝ 1 / ${law === "zipf" ? "rank" : "(rank + shift)"}^exponent; expected = tokens × P(rank); distance = largest |observed − expected share of tokens up to a rank|`,
    sources: ["doi:10.1007/s11192-006-0052-x", "doi:10.1137/070710111"],
    seed: null,
    corpus: provenance(source),
  };
  const ranks = found.flatMap((one) => one.ranks);
  const groups = groupDocuments(matrix.index, { by, who: "zipf" });
  const origin = originOf(source);
  const rankTable: Table<ZipfRankRow> = {
    kind: "table",
    rows: ranks,
    columns: rankColumns,
    method: { ...method, formula: `expected = tokens × P(rank)` },
    notices: [],
  };
  const table: Zipf = {
    kind: "table",
    rows: found.map(({ row }) => row),
    columns,
    method,
    notices: [],
    ranks: evidenced(rankTable, origin, (from) => evidenceOf(from, ranks, groups)),
  };
  return evidenced(table, origin, (from) =>
    documentsBehind(
      from,
      groups.map(({ documents }) => documents),
    ),
  );
}

interface Plan {
  readonly matrix: FeatureMatrix;
  readonly law: ZipfLaw;
  readonly minTokens: number;
  readonly minDocuments: number;
  readonly level: number;
}

function ofGroup(
  { name, documents }: DocumentGroup,
  { matrix, law, minTokens, minDocuments, level }: Plan,
): { readonly row: ZipfRow; readonly ranks: readonly ZipfRankRow[] } {
  const counts = countsOf(matrix, documents);
  const word = (column: number): string => matrix.features[column] ?? "";
  const present = [...counts.keys()]
    .filter((column) => (counts[column] as number) > 0)
    .sort((a, b) => (counts[b] as number) - (counts[a] as number) || (word(a) < word(b) ? -1 : 1));
  const ranked = present.map((column) => counts[column] as number);
  const tokens = ranked.reduce((sum, count) => sum + count, 0);
  const fit: ZipfFit | null = tokens < minTokens ? null : zipfFit(ranked, law);
  const known = fit !== null && Number.isFinite(fit.exponent);
  const byId = documents.toSorted((a, b) => ((matrix.index.ids[a] ?? "") < (matrix.index.ids[b] ?? "") ? -1 : 1));
  const limits = known
    ? dealtJackknife(byId, { statistic: (kept) => exponentOf(countsOf(matrix, kept), law), level, minDocuments })
    : ({ low: null, high: null, interval: "none" } as const);
  return {
    row: {
      group: name,
      exponent: known ? fit.exponent : null,
      ...limits,
      shift: known ? fit.shift : null,
      distance: known ? fit.distance : null,
      types: ranked.length,
      tokens,
      documents: documents.length,
      status: known ? "ok" : tokens < minTokens ? "too-little-data" : "undefined",
    },
    ranks: present.map((column, r) => ({
      group: name,
      feature: word(column),
      rank: r + 1,
      count: counts[column] as number,
      expected: known ? (fit.expected[r] as number) : null,
    })),
  };
}

function exponentOf(counts: Float64Array, law: ZipfLaw): number {
  const present = counts.filter((count) => count > 0);
  return zipfFit(present.toSorted().toReversed(), law).exponent;
}

function countsOf(
  { features: words, bounds, columns: places, values }: FeatureMatrix,
  rows: readonly number[],
): Float64Array {
  const counts = new Float64Array(words.length);
  for (const d of rows)
    for (let k = bounds[d] as number; k < (bounds[d + 1] as number); k++) {
      const column = places[k] as number;
      counts[column] = (counts[column] as number) + (values[k] as number);
    }
  return counts;
}

function evidenceOf(origin: Origin, ranks: readonly ZipfRankRow[], groups: readonly DocumentGroup[]): Evidence {
  const places = new Map(groups.map(({ name }, g) => [name, g]));
  return wordsBehind(
    origin,
    ranks.map(({ feature, group }) => ({ word: feature, from: places.get(group) ?? 0 })),
    groups.map(({ documents }) => documents),
  );
}

function check({ law = "mandelbrot", level = 0.95 }: ZipfOptions): void {
  if (!["zipf", "mandelbrot"].includes(law))
    throw new HustingsError("bad-option", {
      who: "zipf",
      needs: "a known law",
      got: `"${String(law)}" is none`,
      choices: ["zipf", "mandelbrot"],
      near: String(law),
    });
  if (!(level > 0 && level < 1))
    throw new HustingsError("bad-option", { who: "zipf", needs: "a level between 0 and 1", got: `${level}` });
}
