// sentimentRows: from the units of a cell to its row, and what the columns of the table mean.

import type { Column } from "../core/table.ts";
import type { Cell } from "../corpus/cells.ts";
import type { DocumentTones } from "./document-tones.ts";
import type { ToneMethod } from "./lexicon.ts";
import { meanDifferenceInterval, type PairedClusters } from "./mean-difference-interval.ts";
import type { IntervalOptions } from "./rate-interval.ts";
import type { SentimentRow } from "./sentiment-row.ts";

/** From where on VADER's authors call a text positive or negative. */
const vaderThreshold = 0.05;
/** The most blocks of a document: neighbouring sentences are joined, because moods outlast a sentence. */
const mostBlocks = 50;

const noLimits = { low: null, high: null, interval: "none" } as const;

/** A document by the stretch of a part's columns that holds its units. */
export interface ScoredDocument {
  readonly part: DocumentTones;
  readonly tokens: number;
  readonly first: number;
  readonly end: number;
}

/** One row of the table. */
export function sentimentRows(
  { group, period, documents, speakers }: Cell,
  {
    scored,
    method,
    normalization,
    intervals,
    limits,
  }: {
    readonly scored: ReadonlyMap<number, ScoredDocument>;
    readonly method: ToneMethod;
    readonly normalization: string;
    readonly intervals: "design" | "none";
    readonly limits: IntervalOptions;
  },
): SentimentRow {
  const own = documents.map((document) => scored.get(document) as ScoredDocument);
  const sums = own.map(clusterOf);
  const all = totals(own, { sums, threshold: method.kind === "vader" ? vaderThreshold : Number.MIN_VALUE });
  const blocks = (): readonly PairedClusters[] => own.map((one) => paired(blocksOf(one).map(clusterOf)));
  const known = all.size > 0;
  // Shares of texts add up to whole ones.
  const size = normalization === "none" && method.kind === "words" ? Math.round(all.size) : all.size;
  const { low, high, interval } =
    intervals === "none" ? noLimits : meanDifferenceInterval(paired(sums), { ...limits, blocks });
  return {
    group,
    period,
    lexicon: method.name,
    tone: known ? all.sum / size : null,
    low,
    high,
    positive: all.positive,
    negative: all.negative,
    units: all.units,
    scored: all.scored,
    tokens: own.reduce((sum, { tokens }) => sum + tokens, 0),
    documents: documents.length,
    speakers,
    interval,
    status: known ? "ok" : "undefined",
  };
}

interface Cluster {
  readonly sum: number;
  readonly size: number;
}

interface Totals extends Cluster {
  readonly positive: number;
  readonly negative: number;
  readonly units: number;
  readonly scored: number;
}

/** The sums of documents in the order of their size, so that roundings do not depend on the order of the corpus. */
function totals(
  own: readonly ScoredDocument[],
  { sums, threshold }: { readonly sums: readonly Cluster[]; readonly threshold: number },
): Totals {
  const sum = total(sums.map((one) => one.sum));
  const size = total(sums.map((one) => one.size));
  let positive = 0;
  let negative = 0;
  let units = 0;
  let scored = 0;
  for (const { part, first, end } of own) {
    units += end - first;
    for (let u = first; u < end; u++) {
      const tone = part.tones[u] as number;
      scored += part.scored[u] as number;
      if (tone >= threshold) positive++;
      else if (tone <= -threshold) negative++;
    }
  }
  return { sum, size, positive, negative, units, scored };
}

function total(values: readonly number[]): number {
  return Float64Array.from(values)
    .sort()
    .reduce((sum, value) => sum + value, 0);
}

function clusterOf({ part, first, end }: ScoredDocument): Cluster {
  let sum = 0;
  let size = 0;
  for (let u = first; u < end; u++) {
    sum += part.sums[u] as number;
    size += part.weights[u] as number;
  }
  return { sum, size };
}

/** A mean is a difference from a mean of nothing. */
function paired(clusters: readonly Cluster[]): PairedClusters {
  const sizes = clusters.map(({ size }) => size);
  return {
    sums: clusters.map(({ sum }) => sum),
    sizes,
    baselineSums: clusters.map(() => 0),
    baselineSizes: sizes,
  };
}

function blocksOf(document: ScoredDocument): readonly ScoredDocument[] {
  const { first, end } = document;
  const step = Math.max(1, Math.ceil((end - first) / mostBlocks));
  return Array.from({ length: Math.ceil((end - first) / step) }, (_, b) => ({
    ...document,
    first: first + b * step,
    end: Math.min(end, first + (b + 1) * step),
  }));
}

const perWords: Readonly<Record<string, string>> = { all: "valence per word", none: "valence of a text" };

/** What the columns mean; `by` and `over` name the first two. */
export function sentimentColumns({
  method,
  normalization,
  level,
  by,
  over,
}: {
  readonly method: ToneMethod;
  readonly normalization: string;
  readonly level: number;
  readonly by: string | undefined;
  readonly over: string | undefined;
}): Readonly<Record<keyof SentimentRow, Column>> {
  const perWord = perWords[normalization] ?? "valence per word of the lexicon";
  const unit = method.kind === "vader" ? "mean compound, -1 to 1" : perWord;
  const limit = `${level * 100} % interval`;
  return {
    group: { label: by ?? "group", type: "text" },
    period: { label: over ?? "period", type: over === undefined ? "text" : "date" },
    lexicon: { label: "lexicon", type: "text" },
    tone: { label: "tone", type: "number", unit },
    low: { label: `low end of the ${limit}`, type: "number", unit },
    high: { label: `high end of the ${limit}`, type: "number", unit },
    positive: { label: "positive units", type: "integer" },
    negative: { label: "negative units", type: "integer" },
    units: { label: "units scored", type: "integer" },
    scored: { label: "words of the lexicon", type: "integer" },
    tokens: { label: "tokens", type: "integer", unit: "tokens" },
    documents: { label: "documents", type: "integer" },
    speakers: { label: "speakers", type: "integer" },
    interval: { label: "how the interval was made", type: "text" },
    status: { label: "status", type: "text" },
  };
}
