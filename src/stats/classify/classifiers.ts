// classifiers: the registry of what sorts documents into classes.

import { centroid } from "./centroid.ts";
import type { Classifier, ClassifierName, ClassifierSettings } from "./classifier.ts";
import { logistic } from "./logistic.ts";
import { naiveBayes } from "./naive-bayes.ts";

/** What a classifier is told unless the user says otherwise. */
export const classifierDefaults: ClassifierSettings = {
  smooth: 1,
  prior: "documents",
  lambda: 0.1,
  standardise: "deviation",
};

// Words: Chinese, Beijing, Shanghai, Macao, Tokyo, Japan. Classes: not China, China.
const china = {
  documents: [
    [2, 1, 0, 0, 0, 0],
    [2, 0, 1, 0, 0, 0],
    [1, 0, 0, 1, 0, 0],
    [1, 0, 0, 0, 1, 1],
  ],
  labels: [1, 1, 1, 0],
  document: [3, 0, 0, 0, 1, 1],
} as const;
const bayes = "Manning, Raghavan & Schütze 2008, Introduction to Information Retrieval, chapter 13";
// The same as weights, without the word that all share: Japan, Tokyo, Macao, Beijing, Shanghai.
const weighted = {
  documents: [
    [0, 0, 0, 1, 0],
    [0, 0, 0, 0, 1],
    [0, 0, 1, 0, 0],
    [0.71, 0.71, 0, 0, 0],
  ],
  labels: [1, 1, 1, 0],
  document: [0.71, 0.71, 0, 0, 0],
} as const;

/** The registry. Options, the command line, tables of the documentation and the contract tests derive from it. */
export const classifiers: Readonly<Record<ClassifierName, Classifier>> = {
  multinomial: {
    name: "multinomial",
    label: "naive Bayes (multinomial)",
    formula: "ln P(class) + Σ count × ln((count in class + smooth) / (tokens of class + smooth × words))",
    source: bayes,
    probability: "modelled",
    wants: "counts",
    published: [
      {
        ...china,
        settings: {},
        value: [0.3102413882365, 0.6897586117635],
        decimals: 10,
        where: `${bayes}, example 13.1; quanteda.textmodels 0.9.10`,
      },
      {
        ...china,
        settings: { prior: "uniform" },
        // P(China) 3/4 against 1/4 leaves the odds: 0.68976 / 0.31024 divided by 3.
        value: [
          1 - 0.6897586117635 / (0.6897586117635 + 3 * 0.3102413882365),
          0.6897586117635 / (0.6897586117635 + 3 * 0.3102413882365),
        ],
        decimals: 10,
        where: `${bayes}, example 13.1 without the prior`,
      },
    ],
    train: (training, settings) => naiveBayes(training, { ...settings, model: "multinomial" }),
  },
  bernoulli: {
    name: "bernoulli",
    label: "naive Bayes (Bernoulli)",
    formula:
      "ln P(class) + Σ over all words of ln p where the word is there, ln(1 − p) where not; p = (documents of class with it + smooth) / (documents of class + 2 smooth)",
    source: bayes,
    probability: "modelled",
    wants: "counts; only whether a word is there is looked at",
    published: [
      {
        ...china,
        settings: {},
        value: [0.8089332112383, 0.1910667887617],
        decimals: 10,
        where: `${bayes}, example 13.2; quanteda.textmodels 0.9.10`,
      },
    ],
    train: (training, settings) => naiveBayes(training, { ...settings, model: "bernoulli" }),
  },
  complement: {
    name: "complement",
    label: "naive Bayes (complement)",
    formula: "−Σ count × ln((count in other classes + smooth) / (tokens of other classes + smooth × words))",
    source: "Rennie, Shih, Teevan & Karger 2003, Tackling the poor assumptions of naive Bayes text classifiers",
    probability: "modelled",
    wants: "counts",
    published: [
      {
        ...china,
        settings: {},
        // Others of "not China" are China: 3/7 and 1/14; others of China are the one document: 2/9.
        value: [
          ((3 / 7) ** -3 * (1 / 14) ** -2) / ((3 / 7) ** -3 * (1 / 14) ** -2 + (2 / 9) ** -5),
          (2 / 9) ** -5 / ((3 / 7) ** -3 * (1 / 14) ** -2 + (2 / 9) ** -5),
        ],
        decimals: 12,
        where: "by hand from the shares of example 13.1",
      },
    ],
    train: (training, settings) => naiveBayes(training, { ...settings, model: "complement" }),
  },
  logistic: {
    name: "logistic",
    label: "logistic regression (ridge)",
    formula: "b₀ + Σ value × b, where b minimise −(mean log-likelihood) + lambda / 2 × Σ b²",
    source: "Friedman, Hastie & Tibshirani 2010, doi:10.18637/jss.v033.i01",
    probability: "modelled",
    wants: "shares or tf-idf rather than counts",
    published: [
      {
        documents: [[1], [0]],
        labels: [1, 0],
        settings: { lambda: 0.25, standardise: "none" },
        document: [2],
        value: [0.2309109876, 0.7690890124],
        decimals: 7,
        where: "by hand: b / 2 = 1 / (1 + e^(b / 2)) at b = 0.8021162751, and the intercept is −b / 2",
      },
    ],
    train: (training, settings) => logistic(training, settings),
  },
  centroid: {
    name: "centroid",
    label: "nearest centroid",
    formula: "−|document − mean of the class|, all documents of length one",
    source: "Manning, Raghavan & Schütze 2008, Introduction to Information Retrieval, chapter 14",
    probability: "none",
    wants: "counts, shares or tf-idf",
    published: [
      {
        ...weighted,
        settings: {},
        value: [0, -1.15],
        decimals: 2,
        where: "Manning, Raghavan & Schütze 2008, example 14.1",
      },
    ],
    train: (training) => centroid(training),
  },
};
