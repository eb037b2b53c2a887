// calibration: whether predictions that claim to be sure at 80 % are right in 80 of 100.

import { expectKind } from "../../core/expect-kind.ts";
import { expectOptions } from "../../core/expect-options.ts";
import { HustingsError } from "../../core/errors.ts";
import type { Column, Status, Table } from "../../core/table.ts";
import { judgedRows } from "./classifier-scores.ts";
import type { ClassifyRow } from "./classify.ts";
import { gathered } from "../../core/gathered-evidence.ts";
import { groupedSums, shareInterval, type ShareInterval, type ShareIntervalOptions } from "./share-interval.ts";

/** A row of `calibration()`: the predictions of about one probability. */
export interface CalibrationRow {
  readonly from: number;
  readonly to: number;
  readonly documents: number;
  readonly groups: number;
  /** The mean probability that the model gave. */
  readonly predicted: number | null;
  /** The share that was right. */
  readonly observed: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly interval: ShareInterval["interval"];
  readonly status: Status;
}

/** The options of `calibration()`. */
export interface CalibrationOptions extends Partial<ShareIntervalOptions> {
  /** How many bins of equal width from 0 to 1. */
  readonly bins?: number;
  /** Bins of fewer documents have no value. */
  readonly minDocuments?: number;
}

const columns: { readonly [K in keyof CalibrationRow]: Column } = {
  from: { label: "from", type: "number" },
  to: { label: "to", type: "number" },
  documents: { label: "documents", type: "integer" },
  groups: { label: "groups", type: "integer", unit: "held out together" },
  predicted: { label: "predicted", type: "number", unit: "mean probability" },
  observed: { label: "observed", type: "number", unit: "share that is right" },
  low: { label: "low", type: "number" },
  high: { label: "high", type: "number" },
  interval: { label: "interval", type: "text" },
  status: { label: "status", type: "text" },
};

/**
 * The reliability of the probabilities that `classify()` gives: in bins of the probability of the prediction, how often it was right. `method.totals` has the expected calibration error `ece`, the mean distance of the two
 * over all documents.
 *
 * Naive Bayes is too sure of long texts, since words do not come independently: look here before you use its probabilities.
 *
 * @param predictions What `classify()` answers for a model with probabilities.
 * @param options `bins` 10, `minDocuments` 10, `minGroups` 10, `draws` 2000, `level` 0.95, `seed` 1.
 * @returns The bins that hold predictions, from the lowest up. Evidence, where the predictions have it: their documents.
 * @throws empty-corpus without a prediction of a known class; bad-option for a model without probabilities, or fewer than one bin.
 * @source Murphy & Winkler 1977, doi:10.2307/2346866; Guo, Pleiss, Sun & Weinberger 2017, arXiv:1706.04599 (ece)
 * @cost O(bins × draws × groups)
 * @example
 * const texts = ["tax cuts", "tax relief", "cut tax", "public schools", "public health", "schools health"];
 * const house = corpus(texts.map((text, i) => ({ id: `d${i}`, text, vars: { party: i < 3 ? "A" : "B" } })));
 * const predictions = classify(features(tokens(house)), { by: "party", folds: 3 });
 * calibration(predictions, { bins: 2, minDocuments: 1 }).rows.map(({ from, documents, observed }) => [from, documents, observed]); // => [[0.5, 6, 1]]
 */
export function calibration(predictions: Table<ClassifyRow>, given: CalibrationOptions = {}): Table<CalibrationRow> {
  expectKind(predictions, "table", "calibration");
  expectOptions(
    given,
    { bins: true, minDocuments: true, minGroups: true, draws: true, level: true, seed: true },
    "calibration",
  );
  const { bins = 10, minDocuments = 10, minGroups = 10, draws = 2000, level = 0.95, seed = 1 } = given;
  const judged = judgedRows(predictions, "calibration");
  const refuse = (needs: string, got: string): never => {
    throw new HustingsError("bad-option", { who: "calibration", needs, got });
  };
  if (!Number.isInteger(bins) || bins < 1) refuse("one bin or more, a whole number", `${bins}`);
  if (judged.some(({ probability }) => probability === null))
    refuse("a model with probabilities", `${String(predictions.method.options["model"])} has none`);
  const binOf = judged.map(({ probability }) => Math.min(bins - 1, Math.floor((probability as number) * bins)));
  const used = [...new Set(binOf)].sort((a, b) => a - b);
  const own = used.map((bin) => judged.filter((_, i) => binOf[i] === bin));
  const rows = used.map((bin, u) =>
    rowOf(own[u] as typeof judged, {
      from: bin / bins,
      to: (bin + 1) / bins,
      minDocuments,
      minGroups,
      draws,
      level,
      seed,
    }),
  );
  const ece = own.reduce((sum, some) => {
    const { predicted, observed } = means(some);
    return sum + (some.length / judged.length) * Math.abs(predicted - observed);
  }, 0);
  const { options, corpus, sources } = predictions.method;
  const table: Table<CalibrationRow> = {
    kind: "table",
    rows,
    columns,
    method: {
      name: "calibration",
      options: { ...options, bins, minDocuments, minGroups, draws, level },
      formula: "observed = right / documents of the bin",
      sources: ["Murphy & Winkler 1977, doi:10.2307/2346866", ...sources],
      seed,
      corpus,
      totals: { ece },
    },
    notices: predictions.notices,
  };
  return gathered(
    table,
    predictions,
    own.map((some) => some.map(({ place }) => place)),
  );
}

function rowOf(
  some: ReturnType<typeof judgedRows>,
  {
    from,
    to,
    minDocuments,
    ...options
  }: ShareIntervalOptions & { readonly from: number; readonly to: number; readonly minDocuments: number },
): CalibrationRow {
  const sums = groupedSums(
    some.map(({ group }) => group),
    (i) => [Number(some[i]?.actual === some[i]?.predicted), 1],
  );
  const row = { from, to, documents: some.length, groups: sums.below.length };
  if (some.length >= minDocuments) return { ...row, ...means(some), ...shareInterval(sums, options), status: "ok" };
  const nothing = { predicted: null, observed: null, low: null, high: null };
  return { ...row, ...nothing, interval: "none", status: "too-little-data" };
}

function means(some: ReturnType<typeof judgedRows>): { readonly predicted: number; readonly observed: number } {
  const mean = (of: (one: (typeof some)[number]) => number): number =>
    some.reduce((sum, one) => sum + of(one), 0) / some.length;
  return {
    predicted: mean(({ probability }) => probability as number),
    observed: mean(({ actual, predicted }) => Number(actual === predicted)),
  };
}
