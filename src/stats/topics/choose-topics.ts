// chooseTopics: how many topics, by what each number of them gives.

import { expectKind } from "../../core/expect-kind.ts";
import { expectOptions } from "../../core/expect-options.ts";
import { HustingsError } from "../../core/errors.ts";
import type { FeatureMatrix } from "../../core/feature-matrix.ts";
import type { Column, Status, Table } from "../../core/table.ts";
import { ratioResampler } from "../../math/ratio-resampler.ts";
import { groupedFolds } from "../classify/grouped-folds.ts";
import { checkVariable } from "../group-documents.ts";
import { provenance } from "../provenance.ts";
import { coherence } from "./coherence.ts";
import { exclusivity } from "./exclusivity.ts";
import { heldOutFit } from "./held-out-fit.ts";
import type { ChainOptions } from "./lda-options.ts";
import { lda, ldaSources } from "./lda.ts";
import { topWords } from "./top-words.ts";

/** A row of `chooseTopics()`: a number of topics. */
export interface ChooseTopicsRow {
  readonly topics: number;
  /** Of the words of documents that were held out; smaller is better. */
  readonly perplexity: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Means over the topics. */
  readonly umass: number | null;
  readonly npmi: number | null;
  readonly exclusivity: number;
  readonly heldOut: number;
  readonly interval: "cluster-bootstrap" | "none";
  readonly status: Status;
}

/** The options of `chooseTopics()`. */
export interface ChooseTopicsOptions extends ChainOptions {
  /** The numbers of topics that are tried. */
  readonly topics: readonly number[];
  /** One document, or value of `within`, in so many is held out (default 5). */
  readonly oneIn?: number;
  /** The variable whose values are held out whole (default each document by itself). */
  readonly within?: string;
  /** Words a topic for coherence and exclusivity (default 10). */
  readonly words?: number;
  readonly level?: number;
}

const columns: { readonly [K in keyof ChooseTopicsRow]: Column } = {
  topics: { label: "topics", type: "integer" },
  perplexity: { label: "perplexity", type: "number", unit: "of held-out words" },
  low: { label: "low", type: "number" },
  high: { label: "high", type: "number" },
  umass: { label: "UMass coherence", type: "number", unit: "mean" },
  npmi: { label: "NPMI coherence", type: "number", unit: "mean" },
  exclusivity: { label: "exclusivity", type: "number", unit: "mean" },
  heldOut: { label: "held-out documents", type: "integer" },
  interval: { label: "interval", type: "text" },
  status: { label: "status", type: "text" },
};

/**
 * Fits models with several numbers of topics, and measures each on documents that were held out. There is no right number: perplexity likes many topics, coherence few and broad ones, exclusivity many. Take a number from where none of them is
 * bad, read the topics, and show that the finding holds with others.
 *
 * @param matrix Counts.
 * @param options `topics`: required, such as `[5, 10, 20, 40]`. `oneIn` 5, `within`, `words` 10, `level` 0.95; else as for `lda()`.
 * @returns A row a number, from the smallest. The interval is a bootstrap over the held-out documents; under ten of them there is none. Coherence is measured in the held-out documents. No evidence: see `topicWords()` and `topicDocuments()` of the model.
 * @throws As `lda()`; unknown-variable.
 * @source Wallach, Murray, Salakhutdinov & Mimno 2009, doi:10.1145/1553374.1553515
 * @cost that of `lda()` for each number
 * @example
 * const texts = Array.from({ length: 60 }, (_, i) => (i % 4 === 0 ? "war army war army navy" : "tax jobs tax jobs trade"));
 * const table = chooseTopics(features(tokens(corpus(texts))), { topics: [2, 4], iterations: 50, words: 3 });
 * table.rows.map(({ topics, status }) => `${topics} ${status}`); // => ["2 ok", "4 ok"]
 */
export function chooseTopics(matrix: FeatureMatrix, options: ChooseTopicsOptions): Table<ChooseTopicsRow> {
  const who = "chooseTopics";
  expectKind(matrix, "features", who);
  expectOptions(
    options,
    {
      topics: true,
      oneIn: true,
      within: true,
      words: true,
      level: true,
      alpha: true,
      beta: true,
      iterations: true,
      keep: true,
      seed: true,
      onProgress: true,
    },
    who,
  );
  const { topics, oneIn = 5, within, words = 10, level = 0.95, onProgress, seed = 1, ...chain } = options;
  const { seen, held } = parted(matrix, { topics, oneIn, within, seed, who });
  const numbers = [...new Set(topics)].sort((a, b) => a - b);
  const rows = numbers.map((number, n) => {
    const model = lda(seen, {
      ...chain,
      seed,
      topics: number,
      onProgress: (done, of) => onProgress?.(n * of + done, numbers.length * of),
    });
    const top = topWords(model.topicWords, { topics: number, count: words });
    const own = exclusivity({ shares: model.topicWords, topics: number, width: seen.features.length }, { words });
    const mean = (values: Float64Array): number | null => {
      const known = values.filter((one) => !Number.isNaN(one));
      return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0) / known.length;
    };
    return {
      topics: number,
      ...perplexityOf(heldOutFit(model, held, { seed }), { level, seed }),
      umass: mean(coherence(held, { words: top, measure: "umass" })),
      npmi: mean(coherence(held, { words: top, measure: "npmi" })),
      exclusivity: mean(own) as number,
      heldOut: held.index.ids.length,
    };
  });
  return {
    kind: "table",
    rows,
    columns,
    method: {
      name: who,
      options: { topics: numbers, oneIn, within: within ?? null, words, level, ...chain },
      formula:
        "perplexity = exp(−log-likelihood of half of the words of held-out documents, by the topics of the other half / their number)",
      sources: ["Wallach, Murray, Salakhutdinov & Mimno 2009, doi:10.1145/1553374.1553515", ...ldaSources],
      seed,
      corpus: provenance(matrix),
    },
    notices: [],
    withoutEvidence:
      "A number of topics is judged by all documents; topicDocuments leads to those of each topic of a model.",
  };
}

function parted(
  matrix: FeatureMatrix,
  {
    topics,
    oneIn,
    within,
    seed,
    who,
  }: Pick<ChooseTopicsOptions, "topics"> & {
    readonly oneIn: number;
    readonly within: string | undefined;
    readonly seed: number;
    readonly who: string;
  },
): { readonly seen: FeatureMatrix; readonly held: FeatureMatrix } {
  const fail = (needs: string, got: string): never => {
    throw new HustingsError("bad-option", { who, needs, got });
  };
  if (!Array.isArray(topics) || topics.length === 0) fail("numbers of topics: topics: [5, 10, 20]", "there are none");
  if (!Number.isInteger(oneIn) || oneIn < 2) fail("oneIn from two up, a whole number", `${oneIn}`);
  if (within !== undefined) checkVariable(matrix.index, within, who);
  const { ids, vars } = matrix.index;
  const groups = ids.map((id, d) => (within === undefined ? id : String(vars[d]?.[within] ?? "unknown")));
  if (new Set(groups).size < oneIn)
    fail(`at least ${oneIn} documents or groups to hold one in ${oneIn} out`, `there are ${new Set(groups).size}`);
  const fold = groupedFolds(groups, { folds: oneIn, seed });
  const all = ids.map((_, d) => d);
  return {
    seen: some(
      matrix,
      all.filter((d) => fold[d] !== 0),
    ),
    held: some(
      matrix,
      all.filter((d) => fold[d] === 0),
    ),
  };
}

/** Some documents of a matrix, with all of its columns. */
function some(matrix: FeatureMatrix, documents: readonly number[]): FeatureMatrix {
  const cells = documents.flatMap((d) =>
    Array.from(
      { length: (matrix.bounds[d + 1] as number) - (matrix.bounds[d] as number) },
      (_, i) => (matrix.bounds[d] as number) + i,
    ),
  );
  const bounds = new Uint32Array(documents.length + 1);
  for (const [i, d] of documents.entries())
    bounds[i + 1] = (bounds[i] as number) + (matrix.bounds[d + 1] as number) - (matrix.bounds[d] as number);
  return {
    ...matrix,
    index: {
      ids: documents.map((d) => matrix.index.ids[d] as string),
      vars: documents.map((d) => matrix.index.vars[d] ?? {}),
    },
    bounds,
    columns: Uint32Array.from(cells, (k) => matrix.columns[k] as number),
    values: Float64Array.from(cells, (k) => matrix.values[k] as number),
  };
}

function perplexityOf(
  { logLikelihood, tokens }: ReturnType<typeof heldOutFit>,
  { level, seed }: { readonly level: number; readonly seed: number },
): Pick<ChooseTopicsRow, "perplexity" | "low" | "high" | "interval" | "status"> {
  const places = [...tokens.keys()].filter((d) => (tokens[d] as number) > 0);
  const sum = (values: Float64Array): number => values.reduce((total, one) => total + one, 0);
  if (places.length === 0)
    return { perplexity: null, low: null, high: null, interval: "none", status: "too-little-data" };
  const perplexity = Math.exp(-sum(logLikelihood) / sum(tokens));
  if (places.length < 10) return { perplexity, low: null, high: null, interval: "none", status: "ok" };
  const drawn = ratioResampler({ sizes: places.map((d) => tokens[d] as number) }, { draws: 1000, level, seed });
  const { low, high } = drawn.interval(
    [...places.keys()],
    places.map((d) => -(logLikelihood[d] as number)),
  );
  return { perplexity, low: Math.exp(low), high: Math.exp(high), interval: "cluster-bootstrap", status: "ok" };
}
