// classifierMeasures: how good predictions are, each measure as a ratio of sums over documents.

/** The measures of predictions. */
export type ClassifierMeasureName = "accuracy" | "majority" | "brier" | "logLoss" | "precision" | "recall" | "f1";

/** A prediction whose class is known. */
export interface Judged {
  readonly actual: string;
  readonly predicted: string;
  readonly probability: number | null;
  readonly actualProbability: number | null;
}

/** One entry of the registry. */
export interface ClassifierMeasure {
  readonly name: ClassifierMeasureName;
  readonly label: string;
  readonly formula: string;
  readonly source: string;
  /** Of all documents, or of each class. */
  readonly of: "all" | "class";
  /** What a document adds above and below the line; `name` is the class, or the most frequent one. NaN where it cannot be told. */
  readonly parts: (one: Judged, name: string) => readonly [above: number, below: number];
}

const book = "Manning, Raghavan & Schütze 2008, Introduction to Information Retrieval, section 13.6";

/** The registry, in the order of the rows. */
export const classifierMeasures: Readonly<Record<ClassifierMeasureName, ClassifierMeasure>> = {
  accuracy: {
    name: "accuracy",
    label: "accuracy",
    formula: "right / documents",
    source: book,
    of: "all",
    parts: ({ actual, predicted }) => [Number(actual === predicted), 1],
  },
  majority: {
    name: "majority",
    label: "accuracy of always naming the largest class",
    formula: "documents of the largest class / documents",
    source: book,
    of: "all",
    parts: ({ actual }, name) => [Number(actual === name), 1],
  },
  brier: {
    name: "brier",
    label: "Brier score",
    formula: "mean of (probability − right)², right 1 or 0",
    source: "Brier 1950, doi:10.1175/1520-0493(1950)078<0001:VOFEIT>2.0.CO;2",
    of: "all",
    parts: ({ actual, predicted, probability }) => [
      ((probability ?? Number.NaN) - Number(actual === predicted)) ** 2,
      1,
    ],
  },
  logLoss: {
    name: "logLoss",
    label: "log loss",
    formula: "mean of −ln(probability of the class)",
    source: "Good 1952, doi:10.1111/j.2517-6161.1952.tb00104.x",
    of: "all",
    parts: ({ actualProbability }) => [-Math.log(actualProbability ?? Number.NaN), 1],
  },
  precision: {
    name: "precision",
    label: "precision",
    formula: "rightly named / named",
    source: book,
    of: "class",
    parts: ({ actual, predicted }, name) => [Number(predicted === name && actual === name), Number(predicted === name)],
  },
  recall: {
    name: "recall",
    label: "recall",
    formula: "rightly named / of the class",
    source: book,
    of: "class",
    parts: ({ actual, predicted }, name) => [Number(predicted === name && actual === name), Number(actual === name)],
  },
  f1: {
    name: "f1",
    label: "F1",
    formula: "2 rightly named / (named + of the class)",
    source: book,
    of: "class",
    parts: ({ actual, predicted }, name) => [
      2 * Number(predicted === name && actual === name),
      Number(predicted === name) + Number(actual === name),
    ],
  },
};
