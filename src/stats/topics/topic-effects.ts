// topicEffects: how the share of a topic changes with speaker, party or date, by regression.

import { expectKind } from "../../core/expect-kind.ts";
import { expectOptions } from "../../core/expect-options.ts";
import { HustingsError } from "../../core/errors.ts";
import { random } from "../../core/random.ts";
import type { Column, Status, Table } from "../../core/table.ts";
import { leastSquares } from "../../math/least-squares.ts";
import { normalQuantile } from "../../math/normal-quantile.ts";
import { designOf, type Design } from "./design.ts";
import { posterior } from "./posterior.ts";
import type { TopicModel } from "./topic-model.ts";

/** A row of `topicEffects()`: a topic and a term of the regression. */
export interface TopicEffectsRow {
  readonly topic: string;
  /** `intercept`, a variable of numbers, or `party: Labour` for a value against the first. */
  readonly term: string;
  /** In percentage points of the document. */
  readonly estimate: number | null;
  readonly standardError: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly documents: number;
  readonly interval: "composition" | "none";
  readonly status: Status;
}

/** The options of `topicEffects()`. */
export interface TopicEffectsOptions {
  /** Variables of documents: numbers and dates as they are, all else as values against the first by name. */
  readonly covariates: readonly string[];
  /** Documents with the same value of this variable may be alike: standard errors allow for it. */
  readonly within?: string;
  readonly draws?: number;
  readonly level?: number;
  readonly seed?: number;
}

const columns: { readonly [K in keyof TopicEffectsRow]: Column } = {
  topic: { label: "topic", type: "text" },
  term: { label: "term", type: "text" },
  estimate: { label: "estimate", type: "number", unit: "percentage points" },
  standardError: { label: "standard error", type: "number", unit: "percentage points" },
  low: { label: "low", type: "number" },
  high: { label: "high", type: "number" },
  documents: { label: "documents", type: "integer" },
  interval: { label: "interval", type: "text" },
  status: { label: "status", type: "text" },
};

/**
 * The prevalence regression of the structural topic model (stm: `estimateEffect`): the shares of each topic on covariates of the documents, with intervals that hold the doubt of the regression and of the topics (method of composition: a
 * regression for each state of the model, and draws from each).
 *
 * Give `within: "speaker"` where speakers have several documents: they are not independent. The model itself does not see the covariates, which makes differences, if anything, smaller.
 *
 * @param model A model of topics; one without draws has the doubt of the regression alone.
 * @param options `covariates`: required. `within`; `draws` 2000, `level` 0.95, `seed` 1.
 * @returns Topics in the order of the model, in each the intercept and the terms in the order of `covariates`. Documents without a value, or without words, are left out, with a notice. No evidence: a coefficient rests on all documents.
 * @throws wrong-value; unknown-option; unknown-variable; bad-option for covariates that say the same, or more terms than documents.
 * @source Treier & Jackman 2008, doi:10.1111/j.1540-5907.2007.00308.x; Roberts, Stewart & Tingley 2019, doi:10.18637/jss.v091.i02
 * @cost O(topics × states × documents × terms²)
 * @example
 * const texts = Array.from({ length: 40 }, (_, i) => ({ text: i % 2 === 0 ? "war army war army navy" : "tax jobs tax jobs trade", vars: { party: i % 2 === 0 ? "A" : "B" } }));
 * const model = lda(features(tokens(corpus(texts))), { topics: 2, iterations: 50 });
 * topicEffects(model, { covariates: ["party"] }).rows.map(({ term }) => term); // => ["intercept", "party: B", "intercept", "party: B"]
 */
export function topicEffects(model: TopicModel, options: TopicEffectsOptions): Table<TopicEffectsRow> {
  const who = "topicEffects";
  expectKind(model, "topic-model", who);
  expectOptions(options, { covariates: true, within: true, draws: true, level: true, seed: true }, who);
  const { covariates, within, draws = 2000, level = 0.95, seed = 1 } = options;
  const design = designOf(model, { covariates, within, who });
  const shares = posterior(model, seed);
  const source = random(seed ^ 0x6a09e667);
  const rows = model.topics.flatMap((topic, k) => {
    const fits = shares.map((state) => {
      const y = design.documents.map((d) => 100 * (state[d * model.topics.length + k] as number));
      const fit = leastSquares(design.rows, design.clusters === undefined ? { y } : { y, clusters: design.clusters });
      if (fit !== undefined) return fit;
      throw new HustingsError("bad-option", {
        who,
        needs: "covariates that tell documents apart",
        got: `${design.terms.length} terms of ${design.rows.length} documents say the same`,
      });
    });
    return design.terms.map((term, a) => {
      // Each term is drawn by itself: rows tell of one at a time.
      const drawn = Array.from({ length: draws }, (_, r) => {
        const { coefficients, covariance } = fits[r % fits.length] as (typeof fits)[number];
        const normal = normalQuantile(0.5 / 4294967296 + source.next() * (1 - 1 / 4294967296));
        return (coefficients[a] as number) + Math.sqrt(Math.max(0, covariance[a]?.[a] as number)) * normal;
      });
      const estimate = fits.reduce((sum, { coefficients }) => sum + (coefficients[a] as number), 0) / fits.length;
      return rowOf(drawn, { topic, term, level, documents: design.rows.length, estimate });
    });
  });
  const { method } = model;
  return {
    kind: "table",
    rows,
    columns,
    method: {
      ...method,
      name: who,
      options: { model: method.name, ...method.options, covariates, within: within ?? null, draws, level },
      formula: `estimate = mean over the states of the model of b in 100 × share of the topic = X b; model: ${method.formula}`,
      sources: [
        "Roberts, Stewart & Tingley 2019, doi:10.18637/jss.v091.i02",
        "Treier & Jackman 2008, doi:10.1111/j.1540-5907.2007.00308.x",
        ...method.sources,
      ],
      seed,
    },
    notices: remarks(model, design),
    withoutEvidence: "A coefficient rests on all documents; topicPrevalence leads to those of each group.",
  };
}

function rowOf(
  drawn: readonly number[],
  {
    level,
    estimate,
    ...names
  }: {
    readonly topic: string;
    readonly term: string;
    readonly level: number;
    readonly documents: number;
    readonly estimate: number;
  },
): TopicEffectsRow {
  const sorted = [...drawn].sort((a, b) => a - b);
  const at = (p: number): number =>
    sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(p * (sorted.length + 1)) - 1))] as number;
  const mean = drawn.reduce((sum, one) => sum + one, 0) / drawn.length;
  const variance = drawn.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (drawn.length - 1);
  return {
    topic: names.topic,
    term: names.term,
    estimate,
    standardError: Math.sqrt(variance),
    low: at((1 - level) / 2),
    high: at(1 - (1 - level) / 2),
    documents: names.documents,
    interval: "composition",
    status: "ok",
  };
}

function remarks({ index }: TopicModel, { rows }: Design): Table["notices"] {
  const left = index.ids.length - rows.length;
  if (left === 0) return [];
  return [
    {
      code: "documents-left-out",
      place: "",
      text: `${left} of ${index.ids.length} documents have no words, or no value of a covariate, and are left out`,
    },
  ];
}
