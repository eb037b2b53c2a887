// labelled: which documents have a class and which have none, and the groups that stay together when documents are held out.

import { HustingsError, type ErrorCode } from "../../core/errors.ts";
import type { FeatureMatrix } from "../../core/feature-matrix.ts";
import { checkVariable } from "../group-documents.ts";
import type { ClassifierName } from "./classifier.ts";
import { classifiers } from "./classifiers.ts";

/** What says which documents belong where. */
export interface LabelOptions {
  /** The variable that holds the classes; documents without a value have none. */
  readonly by: string;
  /** The variable whose values are never split between training and test; by default each document is its own. */
  readonly within?: string;
  readonly model?: ClassifierName;
  readonly folds?: number;
}

/** Documents with their classes. */
export interface Labelled {
  /** Names of the classes, in the order of code units. */
  readonly classes: readonly string[];
  /** Rows of the matrix with a class, by id. */
  readonly rows: readonly number[];
  /** The class of each of those. */
  readonly labels: readonly number[];
  /** The group of each of those. */
  readonly groups: readonly string[];
  /** Rows without a class, by id. */
  readonly others: readonly number[];
}

/**
 * Takes the classes from a variable. Rows go by the ids of the documents, so that nothing depends on the order in which they came.
 *
 * @throws empty-corpus without documents; unknown-variable; bad-option for a model that is not known, fewer than two classes, fewer groups than folds; wrong-value for negative numbers.
 */
export function labelled(matrix: FeatureMatrix, options: LabelOptions, who: string): Labelled {
  const { by, within, model = "multinomial", folds = 2 } = options;
  const { ids, vars } = matrix.index;
  const refuse = (code: ErrorCode, needs: string, got: string, choices: readonly string[] = [], near = ""): never => {
    throw new HustingsError(code, { who, needs, got, choices, near });
  };
  if (!Object.hasOwn(classifiers, model))
    refuse("bad-option", "a known model", `"${model}" is none`, Object.keys(classifiers), model);
  if (ids.length === 0) refuse("empty-corpus", "at least one document", "there is none");
  checkVariable(matrix.index, by, who);
  if (within !== undefined) checkVariable(matrix.index, within, who);
  if (matrix.values.some((value) => !(value >= 0)))
    refuse("wrong-value", "a matrix without negative numbers", "it has some");
  const order = ids.map((_, d) => d).sort((a, b) => ((ids[a] as string) < (ids[b] as string) ? -1 : 1));
  const nameOf = (d: number): string | null => {
    const value = vars[d]?.[by];
    return value === null || value === undefined || value === "" ? null : String(value);
  };
  const rows = order.filter((d) => nameOf(d) !== null);
  const names = rows.map((d) => nameOf(d) as string);
  const classes = [...new Set(names)].sort();
  if (classes.length < 2)
    refuse(
      "bad-option",
      `two values or more of ${by}`,
      classes.length === 0 ? "there is none" : `all are "${classes[0]}"`,
    );
  const groups = rows.map((d) => (within === undefined ? (ids[d] as string) : String(vars[d]?.[within] ?? "unknown")));
  const distinct = new Set(groups).size;
  if (!Number.isInteger(folds) || folds < 2) refuse("bad-option", "two folds or more, a whole number", `${folds}`);
  if (distinct < folds)
    refuse("bad-option", `at least as many ${within ?? "document"}s as folds (${folds})`, `there are ${distinct}`);
  return {
    classes,
    rows,
    labels: names.map((name) => classes.indexOf(name)),
    groups,
    others: order.filter((d) => nameOf(d) === null),
  };
}
