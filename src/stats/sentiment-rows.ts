// sentimentRows: from the units of a cell to its row, and what the columns of the table mean.

import type { Column } from "../core/table.ts";
import type { Cell } from "../corpus/cells.ts";
import type { DocumentTones, ToneUnit } from "./document-tones.ts";
import type { ToneMethod } from "./lexicon.ts";
import { meanDifferenceInterval, type PairedClusters } from "./mean-difference-interval.ts";
import type { IntervalOptions } from "./rate-interval.ts";
import type { SentimentRow } from "./sentiment-row.ts";

/** From where on VADER's authors call a text positive or negative. */
const vaderThreshold = 0.05;
/** The most blocks of a document: neighbouring sentences are joined, because moods outlast a sentence. */
const mostBlocks = 50;

/** One row of the table. */
export function sentimentRows(
  { group, period, documents, speakers }: Cell,
  {
    scored,
    method,
    limits,
  }: {
    readonly scored: ReadonlyMap<number, DocumentTones>;
    readonly method: ToneMethod;
    readonly limits: IntervalOptions;
  },
): SentimentRow {
  const own = documents.map((document) => scored.get(document) as DocumentTones);
  const units = own.flatMap((one) => one.units);
  const total = clusterOf(units);
  const threshold = method.kind === "vader" ? vaderThreshold : Number.MIN_VALUE;
  const clusters = paired(own.map((one) => clusterOf(one.units)));
  const blocks = (): readonly PairedClusters[] => own.map((one) => paired(blocksOf(one.units).map(clusterOf)));
  const known = total.size > 0;
  const { low, high, interval } = meanDifferenceInterval(clusters, { ...limits, blocks });
  return {
    group,
    period,
    lexicon: method.name,
    tone: known ? total.sum / total.size : null,
    low,
    high,
    positive: units.filter(({ tone }) => tone >= threshold).length,
    negative: units.filter(({ tone }) => tone <= -threshold).length,
    units: units.length,
    scored: units.reduce((sum, unit) => sum + unit.scored, 0),
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

function clusterOf(units: readonly ToneUnit[]): Cluster {
  return {
    sum: units.reduce((sum, unit) => sum + unit.sum, 0),
    size: units.reduce((sum, unit) => sum + unit.weight, 0),
  };
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

function blocksOf(units: readonly ToneUnit[]): readonly (readonly ToneUnit[])[] {
  const step = Math.max(1, Math.ceil(units.length / mostBlocks));
  return Array.from({ length: Math.ceil(units.length / step) }, (_, b) => units.slice(b * step, (b + 1) * step));
}

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
  const perWord = normalization === "all" ? "valence per word" : "valence per word of the lexicon";
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
