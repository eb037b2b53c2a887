// contextRegression: does a word mean something else for one group than for another? A regression of the embeddings of its contexts.

import { expectKind } from "../../core/expect-kind.ts";
import { expectOptions } from "../../core/expect-options.ts";
import { HustingsError } from "../../core/errors.ts";
import type { Notice } from "../../core/notice.ts";
import type { Method, Table } from "../../core/table.ts";
import type { Tokens } from "../../core/tokens.ts";
import { tQuantile } from "../../math/t-quantile.ts";
import { speakerNumbers } from "../group-documents.ts";
import { nodeMatches, type Node } from "../node-matches.ts";
import { provenance } from "../provenance.ts";
import { alcTransform } from "./alc-transform.ts";
import { contextEmbeddings, type ContextEmbeddings } from "./context-embeddings.ts";
import { contextEvidence } from "./context-evidence.ts";
import { contextNeighbours } from "./context-neighbours.ts";
import { contextColumns, neighbourColumns, type ContextRow, type NeighbourRow } from "./context-row.ts";
import { contextSpread, type ContextSpread } from "./context-spread.ts";
import { contextPermutations } from "./context-permutations.ts";
import { contextGroups } from "./context-groups.ts";
import { contextTerms, isTerm, termName, type ContextTerm } from "./context-terms.ts";
import { embeddingFit, type EmbeddingData, type EmbeddingFit } from "./embedding-fit.ts";
import { wordVectors, type WordVectors } from "./word-vectors.ts";

/** The options of `contextRegression()`. */
export interface ContextRegressionOptions {
  /** The word, phrase, patterns, dictionary or codebook whose contexts are compared. */
  readonly node: Node;
  /** A key of the dictionary or codebook. */
  readonly frame?: string;
  /** Variables of the documents: `["party", "year"]`. */
  readonly on: readonly string[];
  /** By default those of `wordVectors(tokens, { window })`. */
  readonly vectors?: WordVectors;
  /** By default that of `alcTransform(tokens, vectors, { window })`; `none`: plain means of neighbours. */
  readonly transform?: readonly ArrayLike<number>[] | "none";
  /** Tokens on each side (default 6). */
  readonly window?: number;
  /** What is drawn, left out and permuted as a whole: contexts of a `document` (default), each `context` by itself, or those of a variable's value, such as `speaker`. */
  readonly clusters?: string;
  /** Of the test (default 1000; 0 for none). */
  readonly permutations?: number;
  /** Words a group (default 10), and the words they are taken from (default all with a vector). */
  readonly neighbours?: number;
  readonly candidates?: readonly string[];
  /** A value with fewer contexts has no numbers (default 10). */
  readonly minContexts?: number;
  readonly level?: number;
  readonly seed?: number;
}

/** Terms, the neighbours of each group, and the coefficients themselves. */
export interface ContextRegression extends Table<ContextRow> {
  readonly neighbours: Table<NeighbourRow>;
  /** By term, the intercept first: what is added to the mean context. */
  readonly coefficients: readonly { readonly term: string; readonly vector: Float64Array }[];
}

const who = "contextRegression";

/**
 * Regression of contexts, with embeddings à la carte (conText): each mention of a word is the mean vector of the words around it, turned by a transformation; the regression says how far the mentions of one group lie from those of another.
 *
 * Use it to ask whether parties, speakers or times mean different things by one word. The size is `debiased`, not `squared`: with few contexts noise alone makes a long coefficient. What the difference is, `neighbours` say, and the passages. It needs some dozens of contexts a
 * group; look at `documents` too, for one speech with many mentions is one source.
 *
 * @param tokens Tokens with their stop words.
 * @param options See `ContextRegressionOptions`; `node` and `on` are needed. `window` 6, `clusters` document, `permutations` 1000, `neighbours` 10, `minContexts` 10, `level` 0.95, `seed` 1.
 * @returns A row a term, in the order of `on` and of the values. debiased = ‖β‖² − Σ of the variances of β (HC1, or CR1 with clusters). Standard errors leave out a cluster at a time, the interval is t's; with more than 400 clusters, 400 parts of them. p: the share of permutations of the variables over the
 *   clusters whose `debiased` is as large, one added to both. Evidence: the mentions of a value, or all for a number. Documents without a value of a variable are left out.
 * @throws bad-option; unknown-variable; bad-pattern.
 * @source Rodriguez, Spirling & Stewart 2023, doi:10.1017/s0003055422001228; Green et al. 2025, doi:10.1017/pan.2024.22; Phipson & Smyth 2010, doi:10.2202/1544-6115.1585 for the added one
 * @cost O((permutations + clusters) × contexts × terms × dimensions), and that of `wordVectors` and `alcTransform` where they are not given
 * @example
 * const said = tokens(corpus(Array.from({ length: 40 }, (_, i) => ({ text: i % 2 ? "we want peace and trade now" : "we fear war not peace here", vars: { party: i % 2 ? "A" : "B" } }))));
 * const table = contextRegression(said, { node: "peace", on: ["party"], permutations: 99 });
 * table.rows.map(({ term, base, contexts, p }) => `${term} against ${base}: ${contexts} contexts, p ${p}`); // => ["party: B against A: 20 contexts, p 0.01"]
 */
export function contextRegression(tokens: Tokens, options: ContextRegressionOptions): ContextRegression {
  expectKind(tokens, "tokens", who);
  expectOptions(
    options,
    {
      node: true,
      frame: true,
      on: true,
      vectors: true,
      transform: true,
      window: true,
      clusters: true,
      permutations: true,
      neighbours: true,
      candidates: true,
      minContexts: true,
      level: true,
      seed: true,
    },
    who,
  );
  check(options);
  const { node, frame, on, window = 6, clusters = "document", minContexts = 10, level = 0.95, seed = 1 } = options;
  const { permutations = 1000, neighbours = 10, candidates } = options;
  const matches = nodeMatches(tokens, { node, frame, who });
  const terms = contextTerms(tokens.index, on, who);
  const vectors = options.vectors ?? wordVectors(tokens, { window });
  const transform = options.transform ?? alcTransform(tokens, vectors, { window });
  const embeddings = contextEmbeddings(tokens, matches, {
    vectors,
    transform: transform === "none" ? undefined : transform,
    window,
  });
  const { data, rows } = dataOf(tokens, embeddings, { terms, clusters });
  const fit = embeddingFit(data, rows);
  const spread = fit === undefined ? undefined : contextSpread(data, rows, fit);
  const p =
    fit === undefined || permutations === 0 ? undefined : contextPermutations(data, rows, { fit, permutations, seed });
  const found = terms.map((term, t) =>
    rowOf(term, { t: t + 1, tokens, embeddings, rows, minContexts, level, fit, spread, p: p?.[t + 1] }),
  );
  const method = methodOf(tokens, vectors, options);
  const notices = noticesOf(embeddings, matches.firsts.length);
  const groups = contextGroups(terms, { embeddings, data, rows });
  const settings = { limit: neighbours, candidates, draws: 500, level, seed, minContexts };
  return {
    kind: "table",
    rows: found,
    columns: contextColumns(level),
    method,
    notices,
    evidence: contextEvidence(tokens, { terms, embeddings, matches, rows }),
    neighbours: {
      kind: "table",
      rows: contextNeighbours(embeddings, vectors, groups, settings),
      columns: neighbourColumns,
      method,
      notices,
    },
    coefficients: (fit?.coefficients ?? []).map((vector, t) => ({
      term: t === 0 ? "intercept" : termName(terms[t - 1] as ContextTerm),
      vector,
    })),
  };
}

function methodOf(tokens: Tokens, { dimensions }: WordVectors, options: ContextRegressionOptions): Method {
  const { node, frame, on, window = 6, clusters = "document", minContexts = 10, level = 0.95, seed = 1 } = options;
  const { permutations = 1000 } = options;
  return {
    name: who,
    options: {
      node: typeof node === "string" ? node : Array.isArray(node) ? node : (frame ?? "dictionary"),
      on,
      window,
      dimensions: dimensions,
      vectors: options.vectors === undefined ? "of the corpus" : "given",
      transform: options.transform === undefined ? "of the corpus" : options.transform === "none" ? "none" : "given",
      clusters,
      permutations,
      minContexts,
      level,
    },
    formula:
      "debiased = squared − bias; squared = ‖β‖²; bias = Σ variances of β; similarity = cos(mean context of the group, word)",
    sources: [
      "Rodriguez, Spirling & Stewart 2023, doi:10.1017/s0003055422001228",
      "Green et al. 2025, doi:10.1017/pan.2024.22",
      "Khodak et al. 2018, doi:10.18653/v1/p18-1002",
    ],
    seed,
    corpus: provenance(tokens),
  };
}

function noticesOf({ lost }: ContextEmbeddings, mentions: number): readonly Notice[] {
  if (lost === 0) return [];
  const text = `${lost} of ${mentions} mentions have no word with a vector beside them and are left out.`;
  return [{ code: "no-context", place: "node", text }];
}

/** The regression's data, and the rows whose documents have every variable. */
function dataOf(
  tokens: Tokens,
  { documents, dimensions, values }: ContextEmbeddings,
  { terms, clusters }: { readonly terms: readonly ContextTerm[]; readonly clusters: string },
): { readonly data: EmbeddingData; readonly rows: readonly number[] } {
  const width = terms.length + 1;
  const x = new Float64Array(documents.length * width);
  const rows: number[] = [];
  for (const [i, d] of documents.entries()) {
    x[i * width] = 1;
    for (const [t, term] of terms.entries()) x[i * width + t + 1] = term.values[d] ?? Number.NaN;
    if (terms.every((term) => term.values[d] !== null)) rows.push(i);
  }
  const numbers = new Map<string, number>();
  const clusterOf = (d: number, i: number): string => {
    if (clusters === "context") return `${i}`;
    const value = clusters === "document" ? undefined : tokens.index.vars[d]?.[clusters];
    return value === undefined || value === null ? `document ${d}` : `value ${String(value)}`;
  };
  const own = Uint32Array.from(documents, (d, i) => {
    const name = clusterOf(d, i);
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
  return { data: { y: values, dimensions, x, width, clusters: own }, rows };
}

interface Found {
  /** The place of the term in the fit. */
  readonly t: number;
  readonly tokens: Tokens;
  readonly embeddings: ContextEmbeddings;
  readonly rows: readonly number[];
  readonly minContexts: number;
  readonly level: number;
  readonly fit: EmbeddingFit | undefined;
  readonly spread: ContextSpread | undefined;
  readonly p: number | undefined;
}

function rowOf(term: ContextTerm, found: Found): ContextRow {
  const { t, tokens, embeddings, rows, minContexts, level, fit, spread, p } = found;
  const own = rows.filter((i) => isTerm(term, embeddings.documents[i] as number));
  const documents = new Set(own.map((i) => embeddings.documents[i] as number));
  const numbers = speakerNumbers(tokens.index);
  const speakers = numbers && new Set([...documents].map((d) => numbers[d]).filter((number) => number !== -1)).size;
  const base = { term: termName(term), base: term.base };
  const size = { contexts: own.length, documents: documents.size, speakers: speakers ?? null };
  const nothing = {
    debiased: null,
    low: null,
    high: null,
    standardError: null,
    p: null,
    squared: null,
    bias: null,
    interval: "none",
  } as const;
  const others = term.level === null ? own.length : rows.length - own.length;
  if (Math.min(own.length, others) < minContexts) return { ...base, ...nothing, ...size, status: "too-little-data" };
  if (fit === undefined) return { ...base, ...nothing, ...size, status: "undefined" };
  const [squared, bias] = [fit.squared[t] as number, fit.bias[t] as number];
  const standardError = spread?.standardErrors[t] ?? null;
  const reach =
    spread === undefined || standardError === null
      ? null
      : standardError * tQuantile((1 + level) / 2, { df: spread.parts - 1 });
  const debiased = squared - bias;
  return {
    ...base,
    debiased,
    low: reach === null ? null : debiased - reach,
    high: reach === null ? null : debiased + reach,
    standardError,
    p: p ?? null,
    squared,
    bias,
    ...size,
    interval: reach === null ? "none" : "jackknife",
    status: "ok",
  };
}

function check({
  on,
  window = 6,
  permutations = 1000,
  level = 0.95,
  vectors,
  transform,
}: ContextRegressionOptions): void {
  const fail = (needs: string, got: string): HustingsError => new HustingsError("bad-option", { who, needs, got });
  if (!Array.isArray(on) || on.length === 0) throw fail('variables: on: ["party"]', "there is none");
  if (!Number.isInteger(window) || window < 1) throw fail("a window of one token or more", `${window}`);
  if (!Number.isInteger(permutations) || permutations < 0)
    throw fail("a whole number of permutations", `${permutations}`);
  if (!(level > 0 && level < 1)) throw fail("a level between 0 and 1", `${level}`);
  if (vectors !== undefined && vectors.values.length !== vectors.words.length * vectors.dimensions)
    throw fail("vectors with as many numbers as words times dimensions", `there are ${vectors.values.length}`);
  if (transform === undefined || transform === "none" || vectors === undefined) return;
  if (transform.length !== vectors.dimensions || transform.some((row) => row.length !== vectors.dimensions))
    throw fail(`a transform of ${vectors.dimensions} rows and columns`, `it has ${transform.length} rows`);
}
