// topicPrevalence: how much of what groups say is about each topic, over time.

import { expectKind } from "../../core/expect-kind.ts";
import { expectOptions } from "../../core/expect-options.ts";
import { HustingsError } from "../../core/errors.ts";
import { random } from "../../core/random.ts";
import type { Column, Method, Status, Table } from "../../core/table.ts";
import type { Tokens } from "../../core/tokens.ts";
import { period, type Over } from "../../corpus/period.ts";
import { expandedLevel } from "../../math/expanded-level.ts";
import type { Origin } from "../../features/origin.ts";
import { evidenced } from "../evidenced.ts";
import { groupDocuments } from "../group-documents.ts";
import { posterior } from "./posterior.ts";
import { topWords } from "./top-words.ts";
import { topicEvidence, topicOrigin, typicalDocuments } from "./topic-evidence.ts";
import type { TopicModel } from "./topic-model.ts";

/** A row of `topicPrevalence()`: a topic in a group and period. `chartRates` and `chartIntervals` draw it. */
export interface TopicPrevalenceRow {
  readonly group: string;
  readonly period: string;
  /** The topic. */
  readonly frame: string;
  /** Tokens of the topic, the mean over the states that were kept. */
  readonly count: number;
  readonly tokens: number;
  readonly documents: number;
  /** Percent of the tokens, or the mean percent of the documents. */
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly interval: "cluster-bootstrap" | "posterior" | "none";
  readonly status: Status;
}

/** The options of `topicPrevalence()`. */
export interface TopicPrevalenceOptions {
  /** The variable whose values are the groups (default one group, "all"). */
  readonly by?: string;
  /** The width of the periods, by the variable `date` (default one period, "all"). */
  readonly over?: Over;
  /** Whether long documents count for more: the share of all tokens (default), or the mean share of documents, as the regression of STM has it. */
  readonly weigh?: "tokens" | "documents";
  /** Groups of fewer tokens have no value (default 500). */
  readonly minTokens?: number;
  /** Groups of fewer documents have the interval of the posterior alone (default 10). */
  readonly minDocuments?: number;
  readonly draws?: number;
  readonly level?: number;
  readonly seed?: number;
  /** The tokens of the same documents, for a matrix that was not counted from them here: rows lead to the words of the topic. */
  readonly tokens?: Tokens;
}

const columns: { readonly [K in keyof TopicPrevalenceRow]: Column } = {
  group: { label: "group", type: "text" },
  period: { label: "period", type: "date" },
  frame: { label: "topic", type: "text" },
  count: { label: "tokens of the topic", type: "number" },
  tokens: { label: "tokens", type: "number" },
  documents: { label: "documents", type: "integer" },
  rate: { label: "prevalence", type: "number", unit: "%" },
  low: { label: "low", type: "number", unit: "%" },
  high: { label: "high", type: "number", unit: "%" },
  interval: { label: "interval", type: "text" },
  status: { label: "status", type: "text" },
};

/**
 * The prevalence of topics by group and period. The interval holds both that other documents could have been there and that the topics of their words are uncertain (method of composition: each draw takes one state of the model and draws documents
 * anew). Under ten documents it holds the second alone, and speaks of these documents only.
 *
 * @param model A model of topics.
 * @param options `by`, `over`; `weigh` `tokens`, `minTokens` 500, `minDocuments` 10, `draws` 1000, `level` 0.95, `seed` 1; `tokens` for evidence.
 * @returns Rows by group, period and topic. Topics of a group and period sum to 100 %. Evidence: the topic's ten most probable words in the three documents with most of it.
 * @throws wrong-value; bad-option; unknown-option; unknown-variable; bad-date.
 * @source Treier & Jackman 2008, doi:10.1111/j.1540-5907.2007.00308.x (method of composition); Roberts, Stewart & Airoldi 2016, doi:10.1080/01621459.2016.1141684
 * @cost O(draws × documents × topics)
 * @example
 * const texts = Array.from({ length: 40 }, (_, i) => ({ text: (i % 4 === 0 ? "war army war army navy " : "tax jobs tax jobs trade ").repeat(5) }));
 * const model = lda(features(tokens(corpus(texts))), { topics: 2, iterations: 50 });
 * topicPrevalence(model).rows.map(({ rate }) => Math.round(rate)); // => [75, 25]
 */
export function topicPrevalence(model: TopicModel, options: TopicPrevalenceOptions = {}): Table<TopicPrevalenceRow> {
  const who = "topicPrevalence";
  expectKind(model, "topic-model", who);
  expectOptions(
    options,
    {
      by: true,
      over: true,
      weigh: true,
      minTokens: true,
      minDocuments: true,
      draws: true,
      level: true,
      seed: true,
      tokens: true,
    },
    who,
  );
  const {
    by,
    over,
    weigh = "tokens",
    minTokens = 500,
    minDocuments = 10,
    draws = 1000,
    level = 0.95,
    seed = 1,
    tokens,
  } = options;
  if (!["tokens", "documents"].includes(weigh))
    throw new HustingsError("bad-option", {
      who,
      needs: "a known way to weigh",
      got: `"${weigh}" is none`,
      choices: ["tokens", "documents"],
    });
  const { topics } = model;
  const cells = cellsOf(model, { by, over, who });
  const shares = posterior(model, seed);
  const found = cells.map((cell) => ({
    ...cell,
    limits: limitsOf(model, { shares, documents: cell.documents, weigh, minDocuments, draws, level, seed }),
  }));
  const rows = found.flatMap(({ group, period: name, documents, limits }) =>
    topics.map((frame, k) =>
      rowOf(model, {
        group,
        period: name,
        frame,
        k,
        documents,
        weigh,
        minTokens,
        limits: limits?.[k] ?? null,
        minDocuments,
      }),
    ),
  );
  const table: Table<TopicPrevalenceRow> = {
    kind: "table",
    rows,
    columns,
    method: methodOf(model, { by: by ?? null, over: over ?? null, weigh, minTokens, minDocuments, draws, level }, seed),
    notices: [],
  };
  return evidenced(table, topicOrigin(model, tokens), (origin) => evidenceOf(origin, model, cells));
}

function methodOf({ method }: TopicModel, options: Method["options"], seed: number): Method {
  const rate =
    options["weigh"] === "tokens"
      ? "100 × tokens of the topic / tokens"
      : "mean over documents of 100 × tokens of the topic / tokens";
  return {
    ...method,
    name: "topicPrevalence",
    options: { model: method.name, ...method.options, ...options },
    formula: `rate = ${rate}; model: ${method.formula}`,
    sources: ["Treier & Jackman 2008, doi:10.1111/j.1540-5907.2007.00308.x", ...method.sources],
    seed,
  };
}

function evidenceOf(origin: Origin, model: TopicModel, cells: readonly Cell[]): ReturnType<typeof topicEvidence> {
  const words = topWords(model.topicWords, { topics: model.topics.length, count: 10 });
  const rows = cells.flatMap(({ documents: among }) =>
    words.map((own, topic) => ({ words: own, documents: typicalDocuments(model, { topic, count: 3, among }) })),
  );
  return topicEvidence(origin, model, rows);
}

interface Cell {
  readonly group: string;
  readonly period: string;
  /** Those that have words. */
  readonly documents: readonly number[];
}

function cellsOf(
  { index, lengths }: TopicModel,
  { by, over, who }: { readonly by: string | undefined; readonly over: Over | undefined; readonly who: string },
): readonly Cell[] {
  const periodOf = (d: number): string => {
    const date = index.vars[d]?.["date"];
    if (over === undefined) return "all";
    return date === undefined || date === null || date === "" ? "unknown" : (period(String(date), over) ?? "unknown");
  };
  return groupDocuments(index, { by, who }).flatMap(({ name, documents }) => {
    const periods = new Map<string, number[]>();
    for (const d of documents) {
      const own = periods.get(periodOf(d)) ?? [];
      if ((lengths[d] as number) > 0) own.push(d);
      periods.set(periodOf(d), own);
    }
    return [...periods]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([when, own]) => ({ group: name, period: when, documents: own }));
  });
}

interface Asked {
  readonly weigh: "tokens" | "documents";
  readonly minDocuments: number;
}

function rowOf(
  { topics, documentTopics, lengths, draws }: TopicModel,
  {
    k,
    documents,
    weigh,
    minTokens,
    limits,
    minDocuments,
    ...names
  }: Asked & {
    readonly group: string;
    readonly period: string;
    readonly frame: string;
    readonly k: number;
    readonly documents: readonly number[];
    readonly minTokens: number;
    readonly limits: readonly [number, number] | null;
  },
): TopicPrevalenceRow {
  const share = (d: number): number => documentTopics[d * topics.length + k] as number;
  const sum = (of: (d: number) => number): number => documents.reduce((total, d) => total + of(d), 0);
  const all = sum((d) => lengths[d] as number);
  const count = sum((d) => share(d) * (lengths[d] as number));
  const row = { ...names, count, tokens: all, documents: documents.length };
  if (documents.length === 0 || all < minTokens)
    return { ...row, rate: null, low: null, high: null, interval: "none", status: "too-little-data" };
  const rate = 100 * (weigh === "tokens" ? count / all : sum(share) / documents.length);
  const kind = documents.length >= minDocuments ? "cluster-bootstrap" : draws.length > 0 ? "posterior" : "none";
  return {
    ...row,
    rate,
    low: limits?.[0] ?? null,
    high: limits?.[1] ?? null,
    interval: limits === null ? "none" : kind,
    status: "ok",
  };
}

/** For each topic the limits of its prevalence; null where there is nothing to draw. */
function limitsOf(
  model: TopicModel,
  {
    shares,
    documents,
    weigh,
    minDocuments,
    draws,
    level,
    seed,
  }: Asked & {
    readonly shares: readonly Float64Array[];
    readonly documents: readonly number[];
    readonly draws: number;
    readonly level: number;
    readonly seed: number;
  },
): readonly (readonly [number, number])[] | null {
  const { topics, lengths } = model;
  const few = documents.length < minDocuments;
  if (documents.length === 0 || (few && model.draws.length === 0)) return null;
  const source = random(seed ^ 0x51ed270b);
  const width = topics.length;
  const values = Array.from({ length: width }, () => new Float64Array(draws));
  // Of few documents many draws are made of each state, as there is nothing else to draw.
  const states = few
    ? Array.from({ length: Math.ceil(draws / shares.length) }, (_, i) =>
        posterior(only(model, documents), seed + 1 + i),
      ).flat()
    : shares;
  for (let r = 0; r < draws; r++) {
    const state = states[r % states.length] as Float64Array;
    const sums = new Float64Array(width);
    let all = 0;
    for (let n = 0; n < documents.length; n++) {
      const at = few ? n : source.integer(documents.length);
      const d = documents[at] as number;
      const weight = weigh === "tokens" ? (lengths[d] as number) : 1;
      const row = (few ? at : d) * width;
      all += weight;
      for (let k = 0; k < width; k++) sums[k] = (sums[k] as number) + weight * (state[row + k] as number);
    }
    for (let k = 0; k < width; k++) (values[k] as Float64Array)[r] = (100 * (sums[k] as number)) / all;
  }
  const wide = few ? level : expandedLevel(level, { units: documents.length });
  return values.map((own) => {
    const sorted = own.sort();
    const at = (p: number): number =>
      sorted[Math.min(draws - 1, Math.max(0, Math.round(p * (draws + 1)) - 1))] as number;
    return [at((1 - wide) / 2), at(1 - (1 - wide) / 2)];
  });
}

/** The model of some documents alone. */
function only(model: TopicModel, documents: readonly number[]): TopicModel {
  const width = model.topics.length;
  const pick = (counts: Int32Array): Int32Array =>
    Int32Array.from(
      { length: documents.length * width },
      (_, at) => counts[(documents[Math.floor(at / width)] as number) * width + (at % width)] as number,
    );
  return {
    ...model,
    draws: model.draws.map(pick),
    lengths: Float64Array.from(documents, (d) => model.lengths[d] as number),
  };
}
