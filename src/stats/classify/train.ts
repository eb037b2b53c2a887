// train: a model on some of the documents, which knows only the classes that it has seen.

import { HustingsError } from "../../core/errors.ts";
import type { FeatureMatrix } from "../../core/feature-matrix.ts";
import type { ClassifierName, ClassifierSettings, ClassModel, DocumentCells } from "./classifier.ts";
import { classifiers } from "./classifiers.ts";
import type { Labelled } from "./labelled.ts";

/** A model, and which classes its scores are of. */
export interface Trained {
  readonly model: ClassModel;
  /** Places in the names of all classes. */
  readonly seen: readonly number[];
  /** Words that the training documents have. */
  readonly known: Uint8Array;
}

/**
 * Trains on the labelled documents at some places of `labelled.rows`.
 *
 * @throws bad-option where fewer than two classes are among them.
 */
export function train(
  matrix: FeatureMatrix,
  { classes, rows, labels }: Labelled,
  {
    places,
    model,
    settings,
    who,
  }: {
    readonly places: readonly number[];
    readonly model: ClassifierName;
    readonly settings: ClassifierSettings;
    readonly who: string;
  },
): Trained {
  const seen = classes.map((_, c) => c).filter((c) => places.some((i) => labels[i] === c));
  if (seen.length < 2)
    throw new HustingsError("bad-option", {
      who,
      needs: "two classes among the documents it learns from",
      got: `with a part held out only "${classes[seen[0] ?? 0]}" is left; give other groups or more folds`,
    });
  const own = places.map((i) => rows[i] as number);
  const training = {
    matrix,
    rows: own,
    labels: places.map((i) => seen.indexOf(labels[i] as number)),
    classes: seen.length,
  };
  const known = new Uint8Array(matrix.features.length);
  for (const row of own)
    for (let k = matrix.bounds[row] as number; k < (matrix.bounds[row + 1] as number); k++)
      known[matrix.columns[k] as number] = 1;
  return { model: classifiers[model].train(training, settings), seen, known };
}

/** The words of a document. */
export function cellsOf({ bounds, columns, values }: FeatureMatrix, row: number): DocumentCells {
  return {
    columns: columns.subarray(bounds[row], bounds[row + 1]),
    values: values.subarray(bounds[row], bounds[row + 1]),
  };
}
