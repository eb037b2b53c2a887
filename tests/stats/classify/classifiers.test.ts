// Classifiers on the State of the Union: the numbers of quanteda.textmodels and glmnet, in tests/oracle/classify.json.

import { describe, expect, it } from "vitest";
import { subset } from "../../../src/corpus/subset.ts";
import { features } from "../../../src/features/features.ts";
import { featuresTrim } from "../../../src/features/trim.ts";
import { featuresWeight } from "../../../src/features/weight.ts";
import { classifierDefaults, classifiers } from "../../../src/stats/classify/classifiers.ts";
import type { ClassifierName } from "../../../src/stats/classify/classifier.ts";
import { logistic } from "../../../src/stats/classify/logistic.ts";
import { probabilities } from "../../../src/stats/classify/probabilities.ts";
import { cellsOf } from "../../../src/stats/classify/train.ts";
import { stopwords } from "../../../src/text/stopwords.ts";
import { tokens } from "../../../src/tokens/tokens.ts";
import { stateOfTheUnion } from "../../helpers/data.ts";
import { oracle } from "../../helpers/oracle.ts";

interface Run {
  readonly documents: number;
  readonly words: number;
  readonly tokens: number;
  readonly naiveBayes: readonly {
    readonly distribution: string;
    readonly prior: string;
    readonly logOdds: readonly number[];
  }[];
  readonly ridge: readonly {
    readonly lambda: number;
    readonly standardise: "deviation" | "none";
    readonly intercept: number;
    readonly b: readonly number[];
    readonly logit: readonly number[];
  }[];
  readonly multinomial: {
    readonly lambda: number;
    readonly intercept: readonly number[];
    readonly b: readonly (readonly number[])[];
    readonly probability: readonly (readonly number[])[];
  };
}
const run = oracle<Run>("classify");
const recent = subset(stateOfTheUnion(), ({ vars }) => vars.date >= "1961");
const counts = featuresTrim(features(tokens(recent), { stopwords: stopwords("en") }), { minDocuments: 40 });
const shares = featuresWeight(counts, { scheme: "proportion" });
const all = counts.index.ids.map((_, d) => d);
const party = counts.index.vars.map((vars) => Number(vars.party === "Republican"));
const third = counts.index.vars.map(({ date }) => (date < "1981" ? 0 : date < "2001" ? 1 : 2));

it("looks at the same counts as R did", () => {
  expect([all.length, counts.features.length, counts.values.reduce((sum, value) => sum + value, 0)]).toEqual([
    run.documents,
    run.words,
    run.tokens,
  ]);
});

describe("naive Bayes", () => {
  const own = { multinomial: "multinomial", Bernoulli: "bernoulli" } as Readonly<Record<string, ClassifierName>>;
  it.each(run.naiveBayes.map((one) => [`${one.distribution}, ${one.prior}`, one] as const))(
    "%s gives the log odds of quanteda",
    (_, { distribution, prior, logOdds }) => {
      const rows = all.filter((d) => d % 2 === 1);
      const held = all.filter((d) => d % 2 === 0);
      const settings = { ...classifierDefaults, prior: prior === "uniform" ? "uniform" : "documents" } as const;
      const training = { matrix: counts, rows, labels: rows.map((d) => party[d] as number), classes: 2 };
      const model = classifiers[own[distribution] as ClassifierName].train(training, settings);
      for (const [i, d] of held.entries()) {
        const [first = 0, second = 0] = model.scores(cellsOf(counts, d));
        expect(second - first).toAgreeWith(logOdds[i], 1e-8);
      }
    },
  );
});

describe("ridge", () => {
  it.each(run.ridge.map((one) => [`λ ${one.lambda}, ${one.standardise}`, one] as const))(
    "%s gives the coefficients of glmnet, at 1e-6 of the largest",
    (_, { lambda, standardise, intercept, b, logit }) => {
      const fit = logistic({ matrix: shares, rows: all, labels: party, classes: 2 }, { lambda, standardise });
      expect(fit.status).toBe("converged");
      const largest = Math.max(...b.map((one) => Math.abs(one)));
      expect(Math.abs((fit.intercepts[1] as number) - intercept)).toBeLessThan(1e-6 * Math.max(1, Math.abs(intercept)));
      for (const [w, wanted] of b.entries())
        expect(Math.abs((fit.weights[1]?.[w] as number) - wanted)).toBeLessThan(1e-6 * largest);
      for (const d of all) {
        const [first = 0, second = 0] = fit.scores(cellsOf(shares, d));
        expect(Math.abs(second - first - (logit[d] as number))).toBeLessThan(
          1e-6 * Math.max(1, Math.abs(logit[d] as number)),
        );
      }
    },
  );

  it("of three classes gives the probabilities and coefficients of glmnet", () => {
    const { lambda, intercept, b, probability } = run.multinomial;
    const fit = logistic(
      { matrix: shares, rows: all, labels: third, classes: 3 },
      { lambda, standardise: "deviation" },
    );
    const largest = Math.max(...b.flat().map((one) => Math.abs(one)));
    for (const [c, own] of b.entries())
      for (const [w, wanted] of own.entries())
        expect(Math.abs((fit.weights[c]?.[w] as number) - wanted)).toBeLessThan(1e-5 * largest);
    const [first = 0, second = 0] = intercept;
    expect((fit.intercepts[0] as number) - (fit.intercepts[1] as number)).toBeCloseTo(first - second, 4);
    for (const d of all)
      for (const [c, share] of probabilities(fit.scores(cellsOf(shares, d))).shares.entries())
        expect(share).toBeCloseTo(probability[d]?.[c] as number, 6);
  });
});
