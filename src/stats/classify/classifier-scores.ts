// classifierScores: how good predictions are, overall and for each class, with intervals over speakers or documents.

import { expectKind } from "../../core/expect-kind.ts";
import { expectOptions } from "../../core/expect-options.ts";
import { HustingsError } from "../../core/errors.ts";
import type { Column, Status, Table } from "../../core/table.ts";
import {
  classifierMeasures,
  type ClassifierMeasure,
  type ClassifierMeasureName,
  type Judged,
} from "./classifier-measures.ts";
import type { ClassifyRow } from "./classify.ts";
import { gathered } from "../../core/gathered-evidence.ts";
import { groupedSums, shareInterval, type ShareInterval, type ShareIntervalOptions } from "./share-interval.ts";

/** A row of `classifierScores()`. */
export interface ClassifierScoresRow {
  readonly measure: ClassifierMeasureName;
  /** The class, or "all". */
  readonly class: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Documents that count: of the class, named so, or all. */
  readonly documents: number;
  /** Speakers, dates or documents that were held out together. */
  readonly groups: number;
  readonly interval: ShareInterval["interval"];
  readonly status: Status;
}

/** The options of `classifierScores()`. */
export interface ClassifierScoresOptions extends Partial<ShareIntervalOptions> {
  /** Measures of fewer documents have no value. */
  readonly minDocuments?: number;
}

const columns: { readonly [K in keyof ClassifierScoresRow]: Column } = {
  measure: { label: "measure", type: "text" },
  class: { label: "class", type: "text" },
  value: { label: "value", type: "number" },
  low: { label: "low", type: "number" },
  high: { label: "high", type: "number" },
  documents: { label: "documents", type: "integer" },
  groups: { label: "groups", type: "integer", unit: "held out together" },
  interval: { label: "interval", type: "text" },
  status: { label: "status", type: "text" },
};

/** The predictions whose class is known, with their places in the table. */
export function judgedRows(
  predictions: Table<ClassifyRow>,
  who: string,
): readonly (Judged & { readonly place: number; readonly group: string })[] {
  const rows = predictions.rows.flatMap(({ actual, predicted, probability, actualProbability, group }, place) =>
    actual === null || predicted === null ? [] : [{ actual, predicted, probability, actualProbability, group, place }],
  );
  if (rows.length > 0) return rows;
  throw new HustingsError("empty-corpus", {
    who,
    needs: "predictions of documents whose class is known",
    got: "there is none",
  });
}

/**
 * Accuracy, Brier score and log loss of predictions, and precision, recall and F1 of each class. Read accuracy against `majority`: what always naming the largest class would reach.
 *
 * @param predictions What `classify()` answers; rows without a class, or without a prediction, are left out.
 * @param options `minDocuments` 10, `minGroups` 10, `draws` 2000, `level` 0.95, `seed` 1.
 * @returns Rows in the order of the registry `classifierMeasures`, classes by name. The interval is a bootstrap over what was held out together. `undefined` where a model has no probabilities, or gave the right class
 *   a probability of zero. Evidence, where the predictions have it: the documents that were judged wrongly.
 * @throws empty-corpus without a prediction of a known class.
 * @cost O(draws × groups) a row
 * @example
 * const texts = ["tax cuts", "tax relief", "cut tax", "public schools", "public health", "schools health"];
 * const house = corpus(texts.map((text, i) => ({ id: `d${i}`, text, vars: { party: i < 3 ? "A" : "B" } })));
 * const predictions = classify(features(tokens(house)), { by: "party", folds: 3 });
 * classifierScores(predictions, { minDocuments: 1 }).rows.slice(0, 2).map(({ measure, value }) => `${measure} ${value}`); // => ["accuracy 1", "majority 0.5"]
 */
export function classifierScores(
  predictions: Table<ClassifyRow>,
  options: ClassifierScoresOptions = {},
): Table<ClassifierScoresRow> {
  expectKind(predictions, "table", "classifierScores");
  expectOptions(
    options,
    { minDocuments: true, minGroups: true, draws: true, level: true, seed: true },
    "classifierScores",
  );
  const { minDocuments = 10, minGroups = 10, draws = 2000, level = 0.95, seed = 1 } = options;
  const judged = judgedRows(predictions, "classifierScores");
  const classes = [...new Set(judged.flatMap(({ actual, predicted }) => [actual, predicted]))].sort();
  const largest = largestOf(judged, classes);
  const cells = Object.values(classifierMeasures).flatMap((measure) =>
    (measure.of === "all" ? ["all"] : classes).map((name) => ({ measure, name })),
  );
  const rows = cells.map(({ measure, name }) =>
    rowOf(judged, { measure, name, largest, minDocuments, minGroups, draws, level, seed }),
  );
  const wrong = cells.map(({ name }) =>
    judged
      .filter(
        ({ actual, predicted }) => actual !== predicted && (name === "all" || actual === name || predicted === name),
      )
      .map(({ place }) => place),
  );
  const { options: asked, corpus } = predictions.method;
  const table: Table<ClassifierScoresRow> = {
    kind: "table",
    rows,
    columns,
    method: {
      name: "classifierScores",
      options: { ...asked, minDocuments, minGroups, draws, level },
      formula: Object.values(classifierMeasures)
        .map(({ name, formula }) => `${name} = ${formula}`)
        .join("; "),
      sources: [
        ...new Set([...predictions.method.sources, ...Object.values(classifierMeasures).map(({ source }) => source)]),
      ],
      seed,
      corpus,
    },
    notices: predictions.notices,
  };
  return gathered(table, predictions, wrong);
}

function largestOf(judged: readonly Judged[], classes: readonly string[]): string {
  const size = (name: string): number => judged.filter(({ actual }) => actual === name).length;
  return classes.reduce((most, name) => (size(name) > size(most) ? name : most), classes[0] as string);
}

function rowOf(
  judged: readonly (Judged & { readonly group: string })[],
  {
    measure,
    name,
    largest,
    minDocuments,
    ...options
  }: ShareIntervalOptions & {
    readonly measure: ClassifierMeasure;
    readonly name: string;
    readonly largest: string;
    readonly minDocuments: number;
  },
): ClassifierScoresRow {
  const about = name === "all" ? largest : name;
  const parts = judged.map((one) => measure.parts(one, about));
  const sums = groupedSums(
    judged.map(({ group }) => group),
    (i) => parts[i] as readonly [number, number],
  );
  const [above, below] = [sums.above, sums.below].map((values) => values.reduce((sum, value) => sum + value, 0));
  const documents = parts.filter(([, under]) => under > 0).length;
  const groups = sums.below.filter((under) => under > 0).length;
  const row = { measure: measure.name, class: name, documents, groups };
  const nothing = { value: null, low: null, high: null, interval: "none" } as const;
  if (documents < minDocuments)
    return { ...row, ...nothing, status: documents === 0 ? "undefined" : "too-little-data" };
  const value = (above as number) / (below as number);
  if (!Number.isFinite(value)) return { ...row, ...nothing, status: "undefined" };
  return { ...row, value, ...shareInterval(sums, options), status: "ok" };
}
