// classify: to which class each document belongs by its words, always said by a model that has not seen it.

import { expectKind } from "../../core/expect-kind.ts";
import { expectOptions } from "../../core/expect-options.ts";
import type { FeatureMatrix } from "../../core/feature-matrix.ts";
import type { Column, Method, Status, Table } from "../../core/table.ts";
import type { Tokens } from "../../core/tokens.ts";
import { evidenced, originOf } from "../evidenced.ts";
import { provenance } from "../provenance.ts";
import type { ClassifierSettings } from "./classifier.ts";
import { classifierSettings } from "./classifier-settings.ts";
import { classifiers } from "./classifiers.ts";
import { groupedFolds } from "./grouped-folds.ts";
import { judge, type Judgement } from "./judge.ts";
import { labelled, type Labelled, type LabelOptions } from "./labelled.ts";
import { tellingEvidence } from "./telling-evidence.ts";
import { cellsOf, train } from "./train.ts";

/** A row of `classify()`: one document. */
export interface ClassifyRow {
  readonly id: string;
  /** The class it has; null where it has none. */
  readonly actual: string | null;
  readonly predicted: string | null;
  /** The class that came second. */
  readonly runnerUp: string | null;
  readonly correct: boolean | null;
  /** Of the prediction; null for a model without probabilities. */
  readonly probability: number | null;
  /** What the model gave the class that is right. */
  readonly actualProbability: number | null;
  /** The words that most favoured the prediction over the runner-up, the strongest first. */
  readonly words: string;
  /** What was held out together: the value of `within`, or the document itself. */
  readonly group: string;
  /** The part it was held out in, from 1; null where it has no class, and all that have one taught the model. */
  readonly fold: number | null;
  readonly status: Status;
}

/** The options of `classify()`. */
export interface ClassifyOptions extends LabelOptions, Partial<ClassifierSettings> {
  readonly seed?: number;
  /** The tokens of the same documents, for a matrix that was not counted from them here: rows lead to the words that decided. */
  readonly tokens?: Tokens;
  /** Told after each model that was trained; an exception that it throws stops the work. */
  readonly onProgress?: (done: number, of: number) => void;
}

const columns: { readonly [K in keyof ClassifyRow]: Column } = {
  id: { label: "document", type: "text" },
  actual: { label: "class", type: "text" },
  predicted: { label: "predicted", type: "text" },
  runnerUp: { label: "runner-up", type: "text" },
  correct: { label: "correct", type: "boolean" },
  probability: { label: "probability", type: "number", unit: "0 to 1" },
  actualProbability: { label: "probability of the class", type: "number", unit: "0 to 1" },
  words: { label: "words that decided", type: "text" },
  group: { label: "held out with", type: "text" },
  fold: { label: "fold", type: "integer" },
  status: { label: "status", type: "text" },
};

/**
 * Sorts documents into classes by their words (quanteda: textmodel_nb, textmodel_lr). A document with a class is judged by a model trained without it and without all of its group (cross-validation);
 * one without a class by a model trained on all that have one.
 *
 * Use it to code the rest of a corpus of which a part was coded by hand, or to ask how well words tell parties apart. Give `within: "speaker"` whenever a speaker has several documents: otherwise the model
 * learns who speaks and not what the class says, and looks better than it is. Do not report the predictions without `classifierScores`. There is no interval on a row: the probability says how sure the model is, and
 * `calibration` whether it can be believed.
 *
 * @param matrix Counts for naive Bayes; shares or tf-idf for `logistic`. None negative.
 * @param options `by`: the variable of the classes. `within`: none. `model` `multinomial`, `folds` 5, `seed` 1; `smooth` 1, `prior` `documents`, `lambda` 0.1, `standardise` `deviation`; `tokens` for evidence.
 * @returns One row a document, by id. `too-little-data` where no word of a document was seen in training.
 * @throws bad-option; empty-corpus; unknown-variable; wrong-value.
 * @source The registry `classifiers` names that of each
 * @cost folds + 1 trainings: O(cells) each, of `logistic` times its iterations
 * @example
 * const texts = ["tax cuts", "tax relief", "cut tax", "public schools", "public health", "schools health"];
 * const house = corpus(texts.map((text, i) => ({ id: `d${i}`, text, vars: { party: i < 3 ? "A" : "B" } })));
 * classify(features(tokens(house)), { by: "party", folds: 3 }).rows.map(({ predicted }) => predicted); // => ["A", "A", "A", "B", "B", "B"]
 */
export function classify(matrix: FeatureMatrix, options: ClassifyOptions): Table<ClassifyRow> {
  expectKind(matrix, "features", "classify");
  expectOptions(
    options,
    {
      by: true,
      within: true,
      model: true,
      folds: true,
      smooth: true,
      prior: true,
      lambda: true,
      standardise: true,
      seed: true,
      tokens: true,
      onProgress: true,
    },
    "classify",
  );
  const { by, within, model = "multinomial", folds = 5, seed = 1, tokens, onProgress } = options;
  const settings = classifierSettings(options, "classify");
  const labels = labelled(matrix, { ...options, model, folds }, "classify");
  const foldOf = groupedFolds(labels.groups, { labels: labels.labels, folds, seed });
  const judged = new Map<number, Judgement | undefined>();
  const all = folds + Number(labels.others.length > 0);
  const asked = { classes: labels.classes.length, probability: classifiers[model].probability };
  for (let part = 0; part < all; part++) {
    // The last part holds out nobody: it judges those without a class.
    const places = labels.rows.map((_, i) => i).filter((i) => foldOf[i] !== part);
    const held = part === folds ? labels.others : labels.rows.filter((_, i) => foldOf[i] === part);
    const trained = train(matrix, labels, { places, model, settings, who: "classify" });
    for (const row of held) judged.set(row, judge(trained, cellsOf(matrix, row), asked));
    onProgress?.(part + 1, all);
  }
  const rows = rowsOf(matrix, { labels, foldOf, judged });
  const told = { by, within: within ?? null, model, folds, ...settings };
  const table: Table<ClassifyRow> = {
    kind: "table",
    rows,
    columns,
    method: methodOf(matrix, told, { model, seed }),
    notices: remarks(labels, within),
  };
  return evidenced(table, originOf(tokens ?? matrix), (origin) =>
    tellingEvidence(
      origin,
      rows.map(({ id, words }) => ({ id, words: words.split(" ") })),
    ),
  );
}

function methodOf(
  matrix: FeatureMatrix,
  options: Method["options"],
  { model, seed }: { readonly model: keyof typeof classifiers; readonly seed: number },
): Method {
  const { formula, source, probability } = classifiers[model];
  return {
    name: "classify",
    options,
    formula: `${probability === "modelled" ? "probability = e^s / Σ e^s over the classes" : "predicted = the class of the largest s"}, s = ${formula}`,
    sources: [source],
    seed,
    corpus: provenance(matrix),
  };
}

function rowsOf(
  { index, features }: FeatureMatrix,
  {
    labels: { classes, rows, labels, groups, others },
    foldOf,
    judged,
  }: {
    readonly labels: Labelled;
    readonly foldOf: Int32Array;
    readonly judged: ReadonlyMap<number, Judgement | undefined>;
  },
): readonly ClassifyRow[] {
  const rowOf = (
    row: number,
    known: { readonly label: number; readonly group: string; readonly fold: number } | null,
  ): ClassifyRow => {
    const id = index.ids[row] as string;
    const found = judged.get(row);
    const actual = known === null ? null : (classes[known.label] as string);
    const group = known?.group ?? id;
    const fold = known === null ? null : known.fold + 1;
    if (found === undefined)
      return {
        id,
        actual,
        predicted: null,
        runnerUp: null,
        correct: null,
        probability: null,
        actualProbability: null,
        words: "",
        group,
        fold,
        status: "too-little-data",
      };
    const share = (c: number | undefined): number | null => {
      const value = c === undefined ? Number.NaN : (found.shares[c] as number);
      return Number.isNaN(value) ? null : value;
    };
    return {
      id,
      actual,
      predicted: classes[found.predicted] as string,
      runnerUp: classes[found.runnerUp] as string,
      correct: known === null ? null : found.predicted === known.label,
      probability: share(found.predicted),
      actualProbability: share(known?.label),
      words: found.telling.map((column) => features[column]).join(" "),
      group,
      fold,
      status: "ok",
    };
  };
  const own = rows.map((row, i) =>
    rowOf(row, { label: labels[i] as number, group: groups[i] as string, fold: foldOf[i] as number }),
  );
  return [...own, ...others.map((row) => rowOf(row, null))].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function remarks({ classes, labels, groups }: Labelled, within: string | undefined): Table["notices"] {
  if (within === undefined) return [];
  const alone = classes.filter((_, c) => new Set(groups.filter((_group, i) => labels[i] === c)).size === 1);
  return alone.map((name) => ({
    code: "class-of-one-group",
    place: name,
    text: `all documents of this class have one ${within}: with that held out, the class cannot be predicted`,
  }));
}
