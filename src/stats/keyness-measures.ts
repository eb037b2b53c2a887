// keynessMeasures: every measure of keyness with its formula, its source and the published values it is held to.

import { mannWhitney } from "../math/mann-whitney.ts";
import { conservativeRatio } from "./conservative-ratio.ts";
import { effectSizes } from "./effect-sizes.ts";
import type { KeynessMeasure, KeynessName, PublishedKeyness } from "./keyness-measure.ts";
import { logOdds } from "./log-odds.ts";
import { signedTests } from "./signed-tests.ts";

/** Evert's keyness data: 702 words of a target of 1,177 items against a reference of 341,805; 20,109 words were compared. */
function evert(target: number, reference: number, value: number, decimals = 6): PublishedKeyness {
  return {
    input: { target, reference, targetTokens: 1177, referenceTokens: 341805, words: 20109, lambda: 100 },
    value,
    decimals,
    where: "Evert 2022, data of the R package corpora (tests/keyness.R)",
  };
}

const seven = { target: 7, reference: 2, targetTokens: 1000, referenceTokens: 1000 } as const;

/** The registry. Options, tables of the documentation and the contract tests derive from it. */
export const keynessMeasures: Readonly<Record<KeynessName, KeynessMeasure>> = {
  chiSquared: {
    name: "chiSquared",
    label: "χ²",
    unit: "χ², signed",
    neutral: 0,
    formula: "N (ad − bc)² / ((a + b)(c + d)(a + c)(b + d)), negative where a < E",
    source: "Pearson 1900, doi:10.1080/14786440009463897",
    published: [
      {
        input: { target: 3, reference: 0, targetTokens: 3, referenceTokens: 31774 },
        value: 31777,
        decimals: 0,
        where: "Dunning 1993, p. 73",
      },
      {
        input: { target: 1, reference: 3, targetTokens: 4, referenceTokens: 4, correction: "yates" },
        value: -0.5,
        decimals: 1,
        where: "Pedersen 1996, p. 10",
      },
    ],
    fromCounts: signedTests.chiSquared,
  },
  logLikelihood: {
    name: "logLikelihood",
    label: "log-likelihood G²",
    unit: "G², signed",
    neutral: 0,
    formula: "2 Σ O ln(O / E) over the four cells, negative where a < E",
    source: "Dunning 1993, https://aclanthology.org/J93-1003",
    published: [
      {
        input: { target: 10, reference: 0, targetTokens: 13, referenceTokens: 31764 },
        value: 167.23,
        decimals: 2,
        where: "Dunning 1993, p. 72",
      },
      {
        input: { target: 110, reference: 111, targetTokens: 2552, referenceTokens: 29225 },
        value: 270.72,
        decimals: 2,
        where: "Dunning 1993, table 1",
      },
      evert(13, 0, 147.68606, 5),
    ],
    fromCounts: signedTests.logLikelihood,
  },
  logLikelihood2: {
    name: "logLikelihood2",
    label: "log-likelihood G² (two cells)",
    unit: "G², signed",
    neutral: 0,
    formula: "2 (a ln(a / E₁) + b ln(b / E₂)), negative where a < E₁",
    source: "Rayson & Garside 2000, doi:10.3115/1117729.1117730",
    published: [
      {
        input: seven,
        value: 2.94,
        decimals: 2,
        where: "the formula of UCREL's log-likelihood wizard, https://ucrel.lancs.ac.uk/llwizard.html",
      },
    ],
    fromCounts: signedTests.logLikelihood2,
  },
  fisher: {
    name: "fisher",
    label: "Fisher’s exact test",
    unit: "−log₁₀ p, signed",
    neutral: 0,
    formula: "−log₁₀ of the two-sided exact p, negative where a < E",
    source: "Fisher 1935; two-sided as stats::fisher.test of R",
    published: [
      {
        input: { target: 1, reference: 3, targetTokens: 4, referenceTokens: 4 },
        value: 0.486,
        of: "p",
        decimals: 3,
        where: "Pedersen 1996, p. 10",
      },
    ],
    fromCounts: signedTests.fisher,
  },
  pmi: {
    name: "pmi",
    label: "pointwise mutual information",
    unit: "nats",
    neutral: 0,
    formula: "ln(a N / ((a + b)(a + c))); it has no p-value",
    source: "Church & Hanks 1990, https://aclanthology.org/J90-1003",
    published: [
      {
        input: { target: 1, reference: 4, targetTokens: 17, referenceTokens: 12 },
        value: -1.0753554,
        decimals: 7,
        where: 'quanteda.textstats 0.97.2, textstat_keyness(measure = "pmi")',
      },
    ],
    fromCounts: ({ target, reference, targetTokens, referenceTokens }) => ({
      score: Math.log(target / (target + reference)) - Math.log(targetTokens / (targetTokens + referenceTokens)),
      p: Number.NaN,
      low: Number.NaN,
      high: Number.NaN,
    }),
  },
  logRatio: {
    name: "logRatio",
    label: "log ratio",
    unit: "bits",
    neutral: 0,
    formula: "log₂((a + ½) / (n₁ + ½)) − log₂((b + ½) / (n₂ + ½))",
    source: "Hardie 2014, http://cass.lancs.ac.uk/log-ratio-an-informal-introduction/; ½ as in Evert 2022",
    published: [evert(13, 0, 12.936192), evert(567, 8468, 4.281891)],
    ...effectSizes.logRatio,
  },
  lrc: {
    name: "lrc",
    label: "conservative log ratio (LRC)",
    unit: "bits",
    neutral: 0,
    formula:
      "the limit nearer to 0 of the exact interval of the log ratio, Bonferroni over all words; 0 where it holds 0",
    source: "Evert 2022, doi:10.17605/OSF.IO/CY6MW",
    published: [evert(13, 0, 7.297356), evert(567, 8468, 3.97646), evert(94, 749, 4.381929)],
    fromCounts: (counts, settings) => conservativeRatio(counts, { ...settings, sides: "both" }),
  },
  positiveLrc: {
    name: "positiveLrc",
    label: "positive conservative log ratio",
    unit: "bits",
    neutral: 0,
    formula: "the lower limit of the exact one-sided interval of the log ratio, Bonferroni over all words",
    source: "Evert 2022, doi:10.17605/OSF.IO/CY6MW",
    published: [evert(13, 0, 7.417724), evert(567, 8468, 3.985986)],
    fromCounts: (counts, settings) => conservativeRatio(counts, { ...settings, sides: "positive" }),
  },
  simpleMaths: {
    name: "simpleMaths",
    label: "SimpleMaths",
    unit: "ratio",
    neutral: 1,
    formula: "(10⁶ a / n₁ + λ) / (10⁶ b / n₂ + λ)",
    source: "Kilgarriff 2009, Simple maths for keywords",
    published: [
      {
        input: { target: 35, reference: 263, targetTokens: 112289776, referenceTokens: 1559716979, lambda: 1 },
        value: 1.1224,
        decimals: 4,
        where: "Sketch Engine, https://www.sketchengine.eu/documentation/simple-maths/",
      },
      evert(13, 0, 111.450297),
    ],
    ...effectSizes.simpleMaths,
  },
  percentDifference: {
    name: "percentDifference",
    label: "difference in percent (%DIFF)",
    unit: "%",
    neutral: 0,
    formula: "100 (a / n₁ − b / n₂) / (b / n₂)",
    source: "Gabrielatos & Marchi 2011, https://eprints.lancs.ac.uk/id/eprint/51449",
    published: [
      {
        input: { target: 206523, reference: 178174, targetTokens: 959641, referenceTokens: 1562358 },
        value: 88.7,
        decimals: 1,
        where: "Gabrielatos & Marchi 2011, p. 18",
      },
    ],
    ...effectSizes.percentDifference,
  },
  oddsRatio: {
    name: "oddsRatio",
    label: "odds ratio",
    unit: "ratio",
    neutral: 1,
    formula: "(a / c) / (b / d)",
    source: "Pojanapunya & Watson Todd 2016, doi:10.1515/cllt-2015-0030",
    published: [
      {
        input: { target: 16217, reference: 735, targetTokens: 2796938, referenceTokens: 2087946 },
        value: 16.6,
        decimals: 1,
        where: "Pojanapunya & Watson Todd 2016, p. 154",
      },
    ],
    ...effectSizes.oddsRatio,
  },
  logOdds: {
    name: "logOdds",
    label: "weighted log odds",
    unit: "standard errors",
    neutral: 0,
    formula: "z = δ / √(1 / (a + α) + 1 / (b + α)), δ = the difference of log odds with a Dirichlet prior of α a word",
    source: "Monroe, Colaresi & Quinn 2008, doi:10.1093/pan/mpn018",
    published: [
      {
        input: {
          target: 6,
          reference: 2,
          targetTokens: 17,
          referenceTokens: 12,
          words: 8,
          prior: "uniform",
          priorWeight: 0.01,
        },
        value: 1.2280436,
        decimals: 7,
        where: "the public FightingWords script on a toy example",
      },
    ],
    fromCounts: logOdds,
  },
  mannWhitney: {
    name: "mannWhitney",
    label: "Mann–Whitney test over documents",
    unit: "z",
    neutral: 0,
    formula: "z of the rank sum of the word's rate in each document",
    source: "Kilgarriff 2001, doi:10.1075/ijcl.6.1.05kil",
    published: [
      {
        input: {
          rates: [
            [12, 15, 18, 24, 88],
            [3, 3, 13, 27, 33],
          ],
          zeros: [0, 0],
        },
        value: 0.463344,
        of: "p",
        decimals: 6,
        where:
          "the data of Kilgarriff 2001, p. 238; p by stats::wilcox.test(exact = FALSE, correct = FALSE) of R 4.2.2",
      },
    ],
    fromDocuments: ({ rates, zeros }, { correction }) => {
      const { z, p } = mannWhitney(rates, { zeros, continuity: correction === "yates" ? "half" : "none" });
      return { score: z, p, low: Number.NaN, high: Number.NaN };
    },
  },
};
