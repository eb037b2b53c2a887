// Classifier: what a model that sorts documents into classes is given, what it must answer, and what the registry tells of it.

import type { FeatureMatrix } from "../../core/feature-matrix.ts";

/** The classifiers. */
export type ClassifierName = "multinomial" | "bernoulli" | "complement" | "logistic" | "centroid";

/** What the classifiers can be told; each reads what concerns it. */
export interface ClassifierSettings {
  /** Added to every count of naive Bayes, so that a word that one class never used does not rule it out. */
  readonly smooth: number;
  /** How likely a class is before the words are seen: by its share of the documents, or all alike. */
  readonly prior: "documents" | "uniform";
  /** How hard the logistic regression pulls its weights towards zero; as lambda of glmnet with alpha 0. */
  readonly lambda: number;
  /** Whether the regression first divides each word by its standard deviation, as glmnet does. */
  readonly standardise: "deviation" | "none";
}

/** Documents with known classes. */
export interface Training {
  readonly matrix: Pick<FeatureMatrix, "features" | "bounds" | "columns" | "values">;
  /** Rows of the matrix. */
  readonly rows: ArrayLike<number>;
  /** The class of each of those rows, from 0. */
  readonly labels: ArrayLike<number>;
  readonly classes: number;
}

/** A document: its words by column, with their counts or weights. */
export interface DocumentCells {
  readonly columns: Uint32Array;
  readonly values: Float64Array;
}

/** A trained model. */
export interface ClassModel {
  /** A number for each class; the largest wins. Where there are probabilities, these are their logarithms before they are made to sum to one. */
  readonly scores: (cells: DocumentCells) => Float64Array;
  /** For each class, what one more of each word adds to its score. */
  readonly weights: readonly Float64Array[];
}

/** A published value: counts of documents, their classes, a further document, and what comes out for it. */
export interface PublishedClassifier {
  readonly documents: readonly (readonly number[])[];
  readonly labels: readonly number[];
  readonly settings: Partial<ClassifierSettings>;
  readonly document: readonly number[];
  /** Probabilities of the classes, or their scores where there are none. */
  readonly value: readonly number[];
  readonly decimals: number;
  readonly where: string;
}

/** One entry of the registry. */
export interface Classifier {
  readonly name: ClassifierName;
  readonly label: string;
  readonly formula: string;
  readonly source: string;
  /** Whether the scores are logarithms of probabilities; a distance is no probability. */
  readonly probability: "modelled" | "none";
  /** What it wants of the matrix. */
  readonly wants: string;
  readonly published: readonly PublishedClassifier[];
  readonly train: (training: Training, settings: ClassifierSettings) => ClassModel;
}
