// learningCurve: whether coding more documents would still help.

import { expectKind } from "../../core/expect-kind.ts";
import { expectOptions, type OptionNames } from "../../core/expect-options.ts";
import { HustingsError } from "../../core/errors.ts";
import type { FeatureMatrix } from "../../core/feature-matrix.ts";
import { random } from "../../core/random.ts";
import type { Column, Status, Table } from "../../core/table.ts";
import { provenance } from "../provenance.ts";
import { classifierSettings } from "./classifier-settings.ts";
import { classifiers } from "./classifiers.ts";
import type { ClassifyOptions } from "./classify.ts";
import { groupedFolds } from "./grouped-folds.ts";
import { judge } from "./judge.ts";
import { labelled, type Labelled } from "./labelled.ts";
import { groupedSums, shareInterval, type ShareInterval, type ShareIntervalOptions } from "./share-interval.ts";
import { cellsOf, train } from "./train.ts";

/** A row of `learningCurve()`: models that saw a part of what there is to learn from. */
export interface LearningCurveRow {
  /** The share of the training groups that were used, 0 to 1. */
  readonly share: number;
  /** Documents that a model learned from, the mean over folds. */
  readonly training: number;
  /** Documents that were judged. */
  readonly documents: number;
  readonly accuracy: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly interval: ShareInterval["interval"];
  readonly status: Status;
}

/** The options of `learningCurve()`. */
export interface LearningCurveOptions extends Omit<ClassifyOptions, "tokens">, Partial<ShareIntervalOptions> {
  /** Which shares of the training groups are tried. */
  readonly shares?: readonly number[];
}

const known: OptionNames<LearningCurveOptions> = {
  by: true,
  within: true,
  model: true,
  folds: true,
  smooth: true,
  prior: true,
  lambda: true,
  standardise: true,
  seed: true,
  onProgress: true,
  shares: true,
  draws: true,
  level: true,
  minGroups: true,
};

const columns: { readonly [K in keyof LearningCurveRow]: Column } = {
  share: { label: "share of the training groups", type: "number", unit: "0 to 1" },
  training: { label: "training documents", type: "number", unit: "mean over folds" },
  documents: { label: "judged documents", type: "integer" },
  accuracy: { label: "accuracy", type: "number", unit: "0 to 1" },
  low: { label: "low", type: "number" },
  high: { label: "high", type: "number" },
  interval: { label: "interval", type: "text" },
  status: { label: "status", type: "text" },
};

/**
 * Accuracy in cross-validation by how much the models learned from. A curve that still climbs at its end asks for more coded documents; one that has become flat, for another model or better words.
 *
 * @param matrix As for `classify()`.
 * @param options As for `classify()`; `shares` 0.1, 0.2, 0.4, 0.6, 0.8, 1. Larger parts hold the smaller ones.
 * @returns One row a share, from the smallest. `too-little-data` where a part leaves fewer than two classes. No evidence: see `classify()` for the documents.
 * @throws As `classify()`; bad-option for a share outside 0 to 1.
 * @cost folds × shares trainings
 * @example
 * const texts = ["tax cuts", "tax relief", "cut tax", "public schools", "public health", "schools health"];
 * const house = corpus(texts.map((text, i) => ({ id: `d${i}`, text, vars: { party: i < 3 ? "A" : "B" } })));
 * learningCurve(features(tokens(house)), { by: "party", folds: 3, shares: [1] }).rows.map(({ training, accuracy }) => [training, accuracy]); // => [[4, 1]]
 */
export function learningCurve(matrix: FeatureMatrix, options: LearningCurveOptions): Table<LearningCurveRow> {
  expectKind(matrix, "features", "learningCurve");
  expectOptions(options, known, "learningCurve");
  const {
    by,
    within,
    model = "multinomial",
    folds = 5,
    seed = 1,
    shares = [0.1, 0.2, 0.4, 0.6, 0.8, 1],
    onProgress,
  } = options;
  const { minGroups = 10, draws = 2000, level = 0.95 } = options;
  const settings = classifierSettings(options, "learningCurve");
  const odd = shares.find((share) => !(share > 0 && share <= 1));
  if (odd !== undefined || shares.length === 0)
    throw new HustingsError("bad-option", {
      who: "learningCurve",
      needs: "shares above 0, at most 1",
      got: `${odd ?? "there are none"}`,
    });
  const labels = labelled(matrix, { ...options, model, folds }, "learningCurve");
  const foldOf = groupedFolds(labels.groups, { labels: labels.labels, folds, seed });
  const order = drawnOrder(labels, seed);
  const ascending = [...new Set(shares)].sort((a, b) => a - b);
  let done = 0;
  const rows = ascending.map((share) => {
    const right = new Map<number, boolean>();
    const sizes: number[] = [];
    for (let part = 0; part < folds; part++) {
      const places = partOf(labels, { order, foldOf, part, share });
      sizes.push(places.length);
      const enough = new Set(places.map((i) => labels.labels[i])).size > 1;
      const held = labels.rows.map((_, i) => i).filter((i) => foldOf[i] === part);
      if (enough) {
        const trained = train(matrix, labels, { places, model, settings, who: "learningCurve" });
        const asked = { classes: labels.classes.length, probability: classifiers[model].probability, words: 0 };
        for (const i of held) {
          const found = judge(trained, cellsOf(matrix, labels.rows[i] as number), asked);
          right.set(i, found?.predicted === labels.labels[i]);
        }
      }
      onProgress?.(++done, folds * ascending.length);
    }
    return rowOf(labels, { share, sizes, right, interval: { minGroups, draws, level, seed } });
  });
  const { formula, source } = classifiers[model];
  return {
    kind: "table",
    rows,
    columns,
    method: {
      name: "learningCurve",
      options: { by, within: within ?? null, model, folds, shares: ascending, ...settings, minGroups, draws, level },
      formula: `accuracy = right / documents; score of a class = ${formula}`,
      sources: [source],
      seed,
      corpus: provenance(matrix),
    },
    notices: [],
    withoutEvidence: "A point of the curve is judged by all documents; classify leads to each of them.",
  };
}

/** Groups in a seeded order that does not depend on how the documents stand. */
function drawnOrder({ groups }: Labelled, seed: number): ReadonlyMap<string, number> {
  const source = random(seed ^ 0x5bd1e995);
  const drawn = [...new Set(groups)].sort().map((name) => ({ name, at: source.next() }));
  drawn.sort((a, b) => a.at - b.at);
  return new Map(drawn.map(({ name }, place) => [name, place]));
}

/** The places of the documents to learn from: those of the first groups, without the part that is held out. */
function partOf(
  { rows, groups }: Labelled,
  {
    order,
    foldOf,
    part,
    share,
  }: {
    readonly order: ReadonlyMap<string, number>;
    readonly foldOf: Int32Array;
    readonly part: number;
    readonly share: number;
  },
): readonly number[] {
  const places = rows.map((_, i) => i).filter((i) => foldOf[i] !== part);
  const names = [...new Set(places.map((i) => groups[i] as string))].sort(
    (a, b) => (order.get(a) as number) - (order.get(b) as number),
  );
  const kept = new Set(names.slice(0, Math.ceil(share * names.length - 1e-9)));
  return places.filter((i) => kept.has(groups[i] as string));
}

function rowOf(
  { groups }: Labelled,
  {
    share,
    sizes,
    right,
    interval,
  }: {
    readonly share: number;
    readonly sizes: readonly number[];
    readonly right: ReadonlyMap<number, boolean>;
    readonly interval: ShareIntervalOptions;
  },
): LearningCurveRow {
  const training = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  const judged = [...right].sort(([a], [b]) => a - b);
  const row = { share, training, documents: judged.length };
  if (judged.length === 0)
    return { ...row, accuracy: null, low: null, high: null, interval: "none", status: "too-little-data" };
  const sums = groupedSums(
    judged.map(([i]) => groups[i] as string),
    (item) => [Number(judged[item]?.[1]), 1],
  );
  const accuracy = judged.filter(([, yes]) => yes).length / judged.length;
  return { ...row, accuracy, ...shareInterval(sums, interval), status: "ok" };
}
