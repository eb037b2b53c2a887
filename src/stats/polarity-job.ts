// polarityJob: polarity as a fold: counts of each document, and from them one number a group.

import type { Dictionary } from "../core/dictionary.ts";
import type { Variables } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";
import type { Job } from "../core/job.ts";
import type { Column, Method, Status, Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { features } from "../features/features.ts";
import { bootstrap } from "../math/bootstrap.ts";
import { tokensLookup } from "../tokens/lookup.ts";
import { partsApart } from "./evidenced.ts";
import { groupDocuments } from "./group-documents.ts";
import { polarityMeasures, type PolarityCounts, type PolarityName } from "./polarity-measures.ts";
import { addProvenance, provenance } from "./provenance.ts";

/** A row of `polarity()`: one group. */
export interface PolarityRow {
  readonly group: string;
  /** Tokens that match, a phrase once. */
  readonly positive: number;
  readonly negative: number;
  readonly tokens: number;
  readonly documents: number;
  /** By the measure that was asked for. */
  readonly polarity: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly interval: "cluster-bootstrap" | "none";
  readonly status: Status;
}

/** The options of `polarity()`. */
export interface PolarityOptions<V extends Variables = Variables> {
  /** A dictionary with keys for the two sides. */
  readonly dictionary: Dictionary;
  /** The keys that count as positive (default `positive`, `pos`) and negative (default `negative`, `neg`). */
  readonly positive?: readonly string[];
  readonly negative?: readonly string[];
  /** The variable whose values are the groups, or `id` (default `id`). */
  readonly by?: (keyof V & string) | "id";
  readonly measure?: PolarityName;
  /** Added to either count by `logit` (default 0.5). */
  readonly smooth?: number;
  /** Groups of fewer documents have no interval (default 10). */
  readonly minDocuments?: number;
  readonly draws?: number;
  readonly level?: number;
  readonly seed?: number;
}

interface DocumentCounts extends PolarityCounts {
  readonly id: string;
  readonly vars: Variables;
}

/** A part of a corpus, counted. */
export interface PolarityPart {
  readonly documents: readonly DocumentCounts[];
  readonly corpus: Method["corpus"];
}

/**
 * The job behind `polarity`.
 *
 * @param options As for `polarity`.
 * @returns A job whose result is the same, bit for bit, however the documents were dealt out. It has no evidence, and its hash is made of what was counted.
 * @throws bad-option for keys that the dictionary does not have, or a measure that is not known.
 * @cost of `map` O(tokens of the part)
 */
export function polarityJob<V extends Variables>(
  options: PolarityOptions<V>,
): Job<Tokens<V>, PolarityPart, Table<PolarityRow>> {
  const sides = sidesOf(options);
  return {
    name: "polarity",
    version: 1,
    map: (tokens) => ({
      documents: countedPolarity(tokens, options.dictionary, sides),
      corpus: provenance(features(tokens)),
    }),
    merge: (a, b) => ({ documents: [...a.documents, ...b.documents], corpus: addProvenance(a.corpus, b.corpus) }),
    finish: (part) => ({ ...polarityTable(part, options), withoutEvidence: partsApart }),
  };
}

interface Sides {
  readonly positive: readonly string[];
  readonly negative: readonly string[];
}

/** The keys of either side; each must be in the dictionary, on its own or as the beginning of a path. */
export function sidesOf({
  dictionary,
  positive,
  negative,
  measure = "logit",
}: Pick<PolarityOptions, "dictionary" | "positive" | "negative" | "measure">): Sides {
  const keys = dictionary.entries.map(({ key }) => key);
  const fail = (needs: string, got: string, choices: readonly string[]): HustingsError =>
    new HustingsError("bad-option", { who: "polarity", needs, got, choices, near: got.replaceAll('"', "") });
  if (!(measure in polarityMeasures))
    throw fail("a known measure", `"${measure}" is none`, Object.keys(polarityMeasures));
  const side = (asked: readonly string[] | undefined, usual: readonly string[], name: string): readonly string[] => {
    const wrong = asked?.find((key) => !keys.includes(key));
    if (wrong !== undefined) throw fail(`keys of the dictionary as ${name}`, `"${wrong}" is none`, keys);
    const found = asked ?? keys.filter((key) => usual.includes(key.toLowerCase()));
    if (found.length === 0)
      throw fail(`a key of the dictionary as ${name}`, `none is called ${usual.join(" or ")}`, keys);
    return found;
  };
  return {
    positive: side(positive, ["positive", "pos"], "positive"),
    negative: side(negative, ["negative", "neg"], "negative"),
  };
}

/** Counts each document. A longer match hides shorter ones inside it, so that "not good" is not good. */
export function countedPolarity(
  tokens: Tokens,
  dictionary: Dictionary,
  { positive, negative }: Sides,
): readonly DocumentCounts[] {
  const looked = tokensLookup(tokens, dictionary, { nestedScope: "dictionary", unmatched: "keep", keys: "upper" });
  const side = new Int8Array(looked.vocabulary.length);
  for (const [id, word] of looked.vocabulary.entries()) {
    if (positive.some((key) => key.toUpperCase() === word)) side[id] = 1;
    if (negative.some((key) => key.toUpperCase() === word)) side[id] = -1;
  }
  return looked.index.ids.map((id, d) => {
    const own = looked.ids.subarray(looked.bounds[d], looked.bounds[d + 1]);
    let [up, down, all] = [0, 0, 0];
    for (const token of own) {
      if (token === 0) continue;
      all++;
      if (side[token] === 1) up++;
      else if (side[token] === -1) down++;
    }
    return { id, vars: looked.index.vars[d] ?? {}, positive: up, negative: down, tokens: all };
  });
}

/** The table of what was counted. */
export function polarityTable<V extends Variables>(
  { documents, corpus }: PolarityPart,
  options: PolarityOptions<V>,
): Table<PolarityRow> {
  const {
    by = "id",
    measure = "logit",
    smooth = 0.5,
    minDocuments = 10,
    draws = 2000,
    level = 0.95,
    seed = 1,
  } = options;
  const entry = polarityMeasures[measure];
  const sorted = documents.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const index = { ids: sorted.map(({ id }) => id), vars: sorted.map(({ vars }) => vars) };
  const groups =
    by === "id"
      ? index.ids.map((name, d) => ({ name, documents: [d] }))
      : groupDocuments(index, { by, who: "polarity", unknown: "keep" });
  const value = (counts: readonly PolarityCounts[]): number => entry.of(summed(counts), smooth);
  const rows = groups.map(({ name, documents: members }): PolarityRow => {
    const own = members.map((d) => sorted[d] as DocumentCounts);
    const total = summed(own);
    const polarity = total.tokens === 0 ? Number.NaN : value(own);
    const known = Number.isFinite(polarity);
    // The jackknife behind BCa is dear for thousands of documents, for which percentiles do as well.
    const method = own.length > 500 ? "percentile" : "bca";
    const limits =
      known && own.length >= minDocuments ? bootstrap(own, { statistic: value, draws, level, seed, method }) : null;
    const sure = limits !== null && Number.isFinite(limits.low) && Number.isFinite(limits.high);
    return {
      group: name,
      positive: total.positive,
      negative: total.negative,
      tokens: total.tokens,
      documents: own.length,
      polarity: known ? polarity : null,
      low: sure ? limits.low : null,
      high: sure ? limits.high : null,
      interval: sure ? "cluster-bootstrap" : "none",
      status: known ? "ok" : "undefined",
    };
  });
  const { positive, negative } = sidesOf(options);
  return {
    kind: "table",
    rows,
    columns: columnsOf(measure),
    method: {
      name: "polarity",
      options: { positive, negative, by, measure, smooth, minDocuments, draws, level },
      formula: `polarity = ${entry.formula}`,
      sources: [entry.source],
      seed,
      corpus,
    },
    notices: [],
  };
}

function summed(counts: readonly PolarityCounts[]): PolarityCounts {
  let [positive, negative, tokens] = [0, 0, 0];
  for (const one of counts) {
    positive += one.positive;
    negative += one.negative;
    tokens += one.tokens;
  }
  return { positive, negative, tokens };
}

function columnsOf(measure: PolarityName): { readonly [K in keyof PolarityRow]: Column } {
  const { label, unit } = polarityMeasures[measure];
  return {
    group: { label: "group", type: "text" },
    positive: { label: "positive", type: "integer", unit: "tokens" },
    negative: { label: "negative", type: "integer", unit: "tokens" },
    tokens: { label: "tokens", type: "integer", unit: "tokens" },
    documents: { label: "documents", type: "integer", unit: "documents" },
    polarity: { label, type: "number", unit },
    low: { label: "low", type: "number", unit },
    high: { label: "high", type: "number", unit },
    interval: { label: "interval", type: "text" },
    status: { label: "status", type: "text" },
  };
}
