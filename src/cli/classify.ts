// hustings classify: sorts documents into classes by their words, and says how well.

import type { ClassifierName } from "../stats/classify/classifier.ts";
import type { ClassifyOptions as Asked } from "../stats/classify/classify.ts";
import type { Command } from "./command.ts";
import { inputs } from "./inputs.ts";
import { readPositive, readWhole, tableOptions, type SharedOptions } from "./options.ts";
import { printTable, type Draw } from "./print-table.ts";
import { counted, doing, measuring } from "./say.ts";
import type { Corpus } from "../core/corpus.ts";
import type { FeatureMatrix } from "../core/feature-matrix.ts";
import type { Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";

interface ClassifyOptions extends SharedOptions {
  readonly by: string;
  readonly within?: string;
  readonly model?: ClassifierName;
  readonly show?: "scores" | "predictions" | "confusion" | "calibration" | "words" | "curve";
  readonly folds?: number;
  readonly weight?: "count" | "proportion";
  readonly stopwords?: string;
  readonly minDocuments?: number;
  readonly smooth?: number;
  readonly prior?: "documents" | "uniform";
  readonly lambda?: number;
}

/** The models, as the registry has them; a test holds both together. */
export const classifierNames: readonly ClassifierName[] = [
  "multinomial",
  "bernoulli",
  "complement",
  "logistic",
  "centroid",
];

/** Its definition. */
export const classify: Command<ClassifyOptions> = {
  name: "classify",
  text: "sort documents into classes by their words, and measure how well",
  arguments: [{ name: "INPUT", text: "a corpus file, a folder, or an article", many: true }],
  options: [
    {
      flags: "--by <variable>",
      text: "the variable that holds the classes; documents without a value are predicted",
      required: true,
    },
    { flags: "--within <variable>", text: "hold out all documents with the same value at once: speaker, date" },
    { flags: "--model <name>", text: "default multinomial naive Bayes", choices: classifierNames },
    {
      flags: "--show <what>",
      text: "default scores",
      choices: ["scores", "predictions", "confusion", "calibration", "words", "curve"],
    },
    {
      flags: "--folds <number>",
      text: "parts of the cross-validation, default 5",
      read: (text) => readWhole(text, "--folds"),
    },
    {
      flags: "--weight <scheme>",
      text: "what a cell holds; default count, for logistic proportion",
      choices: ["count", "proportion"],
    },
    { flags: "--stopwords <language>", text: "without the common words of a language: en" },
    {
      flags: "--min-documents <number>",
      text: "only words that so many documents have, default 2",
      read: (text) => readWhole(text, "--min-documents"),
    },
    {
      flags: "--smooth <number>",
      text: "added to every count of naive Bayes, default 1",
      read: (text) => readPositive(text, "--smooth"),
    },
    { flags: "--prior <kind>", text: "of naive Bayes, default documents", choices: ["documents", "uniform"] },
    {
      flags: "--lambda <number>",
      text: "the penalty of the logistic regression, default 0.1",
      read: (text) => readPositive(text, "--lambda"),
    },
    ...tableOptions,
  ],
  examples: [
    "hustings classify speeches.jsonl --by party --within speaker",
    "hustings classify speeches.jsonl --by topic --show predictions --csv --out coded.csv",
    "hustings classify speeches.jsonl --by party --within speaker --show calibration --chart believed.svg",
  ],
  async run(paths, options) {
    const {
      by,
      within,
      show = "scores",
      model = "multinomial",
      folds,
      seed = 1,
      smooth,
      prior,
      lambda,
      quiet,
    } = options;
    const variables = within === undefined ? [by] : [by, within];
    const corpus = await inputs(paths, { ...options, who: "classify", variables });
    const { cut, matrix } = await counts(corpus, { ...options, model });
    const progress = measuring("training models", { quiet });
    const given = { within, folds, smooth, prior, lambda };
    const asked: Asked = {
      by,
      model,
      seed,
      ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
      tokens: cut,
      onProgress: progress.to,
    };
    const { table, draw } = await results(show, matrix, asked);
    progress.done();
    await printTable(table, options, { of: counted(corpus.documents.length, "document"), draw });
    return 0;
  },
};

async function counts(
  corpus: Corpus,
  {
    model,
    weight = model === "logistic" ? "proportion" : "count",
    stopwords: language,
    minDocuments = 2,
    quiet,
  }: ClassifyOptions,
): Promise<{ readonly cut: Tokens; readonly matrix: FeatureMatrix }> {
  const done = doing("counting", { quiet });
  const [{ tokens }, { features }, { featuresTrim }, { featuresWeight }, { stopwords }] = await Promise.all([
    import("../tokens/tokens.ts"),
    import("../features/features.ts"),
    import("../features/trim.ts"),
    import("../features/weight.ts"),
    import("../text/stopwords.ts"),
  ]);
  const cut = tokens(corpus);
  const all = features(cut, { stopwords: language === undefined ? [] : stopwords(language) });
  const trimmed = featuresTrim(all, { minDocuments });
  const matrix = weight === "proportion" ? featuresWeight(trimmed, { scheme: "proportion" }) : trimmed;
  done();
  return { cut, matrix };
}

interface Result {
  readonly table: Table<object>;
  readonly draw: Draw;
}

async function results(
  show: NonNullable<ClassifyOptions["show"]>,
  matrix: FeatureMatrix,
  asked: Asked,
): Promise<Result> {
  if (show === "words") {
    const { by, model = "multinomial", tokens } = asked;
    const { classifierWords } = await import("../stats/classify/classifier-words.ts");
    const table = classifierWords(matrix, { ...asked, by, model, ...(tokens === undefined ? {} : { tokens }) });
    const view = { label: "feature", value: "weight", panel: "class" };
    return { table, draw: async (rows) => (await import("../charts/ranked.ts")).chartRanked(rows, view) };
  }
  if (show === "curve") {
    const { learningCurve } = await import("../stats/classify/learning-curve.ts");
    const table = learningCurve(matrix, asked);
    return { table, draw: async () => (await import("../charts/learning-curve.ts")).chartLearningCurve(table) };
  }
  const { classify: sorted } = await import("../stats/classify/classify.ts");
  const predictions = sorted(matrix, asked);
  if (show === "calibration") {
    const { calibration } = await import("../stats/classify/calibration.ts");
    const table = calibration(predictions);
    return { table, draw: async () => (await import("../charts/calibration.ts")).chartCalibration(table) };
  }
  const [{ confusion }, { predictionCodings }, { classifierScores }] = await Promise.all([
    import("../stats/confusion.ts"),
    import("../stats/classify/prediction-codings.ts"),
    import("../stats/classify/classifier-scores.ts"),
  ]);
  const mixed = (): Table<object> => confusion(predictionCodings(predictions));
  const table = show === "predictions" ? predictions : show === "confusion" ? mixed() : classifierScores(predictions);
  return {
    table,
    draw: async () =>
      (await import("../charts/matrix.ts")).chartMatrix(mixed(), {
        row: "first",
        column: "second",
        value: "count",
        title: "Class (down) and prediction (across)",
      }),
  };
}
