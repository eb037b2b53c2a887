// associationTests: measures of how sure it is that two words go together.

import { chiSquared } from "../math/chi-squared.ts";
import { chiSquaredTail } from "../math/chi-squared-tail.ts";
import { directionOf, expectedOf, fromMargins, totalOf, type Contingency } from "../math/contingency.ts";
import { fisherExact } from "../math/fisher-exact.ts";
import { logLikelihood } from "../math/log-likelihood.ts";
import { normalTail } from "../math/normal-tail.ts";
import { byHand, only, type FromTable } from "./by-hand.ts";
import type { AssociationMeasure } from "./association-measure.ts";

function signed(value: (table: Contingency) => number): FromTable {
  return (table) => {
    const size = value(table);
    return { score: directionOf(table) * size + 0, p: chiSquaredTail(size, { df: 1 }) };
  };
}

function standardised(score: (observed: number, expected: number) => number): FromTable {
  return (table) => {
    const value = score(table.o11, expectedOf(table).o11);
    return { score: value, p: normalTail(value, { tail: "both" }) };
  };
}

const manning = "Manning & Schütze 1999, section 5";

/** The tests and their kin, by name. */
export const associationTests: Readonly<
  Record<
    "chiSquared" | "fisher" | "logLikelihood" | "phiSquared" | "poissonStirling" | "tScore" | "zScore",
    AssociationMeasure
  >
> = {
  chiSquared: {
    name: "chiSquared",
    label: "χ²",
    unit: "χ², signed",
    neutral: 0,
    table: "window",
    formula: "N (ad − bc)² / (product of the margins), negative where O < E",
    source: "Pearson 1900, doi:10.1080/14786440009463897",
    published: [
      { table: fromMargins(8, 15828, 4675, 14307668), value: 1.55, decimals: 2, where: manning },
      { table: fromMargins(59, 67, 65, 571007), value: 456400, decimals: 0, where: manning },
    ],
    fromTable: signed((table) => chiSquared(table)),
  },
  fisher: {
    name: "fisher",
    label: "Fisher’s exact test",
    unit: "−log₁₀ p, signed",
    neutral: 0,
    table: "window",
    formula: "−log₁₀ of the two-sided exact p, negative where O < E",
    source: "Fisher 1935; two-sided as stats::fisher.test of R",
    published: [
      { table: { o11: 1, o12: 3, o21: 3, o22: 1 }, value: 0.486, of: "p", decimals: 3, where: "Pedersen 1996, p. 10" },
    ],
    fromTable: (table) => {
      if (!(totalOf(table) > 0)) return { score: Number.NaN, p: Number.NaN };
      const log = fisherExact(table, { as: "log" });
      return { score: directionOf(table) * (-log / Math.LN10) + 0, p: Math.exp(log) };
    },
  },
  logLikelihood: {
    name: "logLikelihood",
    label: "log-likelihood G²",
    unit: "G², signed",
    neutral: 0,
    table: "window",
    formula: "2 Σ O ln(O / E) over the four cells, negative where O < E",
    source: "Dunning 1993, https://aclanthology.org/J93-1003",
    published: [
      { table: fromMargins(110, 2552, 221, 31777), value: 270.72, decimals: 2, where: "Dunning 1993, table 1" },
      { table: fromMargins(8, 13, 32, 31777), value: 95.29, decimals: 2, where: "Dunning 1993, table 1" },
    ],
    fromTable: signed((table) => logLikelihood(table)),
  },
  phiSquared: {
    name: "phiSquared",
    label: "φ²",
    unit: "0 to 1",
    neutral: 0,
    table: "window",
    formula: "χ² / N",
    source: "Church & Gale 1991, Concordances for parallel text",
    published: [
      {
        table: { o11: 31950, o12: 12004, o21: 4793, o22: 848330 },
        value: 0.62,
        decimals: 2,
        where: "Church & Gale 1991, p. 12",
      },
    ],
    fromTable: only((table) => chiSquared(table) / totalOf(table)),
  },
  poissonStirling: {
    name: "poissonStirling",
    label: "Poisson–Stirling",
    unit: "bits × count",
    neutral: null,
    table: "window",
    formula: "O (log₂(O / E) − 1)",
    source: "Quasthoff & Wolff 2002, The Poisson collocation measure; as NLTK 3.8",
    published: [{ ...byHand, value: 8 }],
    fromTable: only(({ o11 }, e) => (o11 === 0 ? 0 : o11 * (Math.log2(o11 / e) - 1))),
  },
  tScore: {
    name: "tScore",
    label: "t-score",
    unit: "t",
    neutral: 0,
    table: "window",
    formula: "(O − E) / √O",
    source: "Church, Gale, Hanks & Hindle 1991, Using statistics in lexical analysis",
    published: [
      { table: fromMargins(8, 15828, 4675, 14307668), value: 0.999932, decimals: 6, where: `${manning}.3.1` },
      { table: fromMargins(20, 42, 20, 14307668), value: 4.4721, decimals: 4, where: `${manning}.3.1` },
    ],
    fromTable: standardised((o, e) => (o - e) / Math.sqrt(o)),
  },
  zScore: {
    name: "zScore",
    label: "z-score",
    unit: "z",
    neutral: 0,
    table: "window",
    formula: "(O − E) / √E",
    source: "Evert 2005, doi:10.18419/opus-2556; after Berry-Rogghe 1973",
    published: [{ ...byHand, value: 4.242640687119, decimals: 12 }],
    fromTable: standardised((o, e) => (o - e) / Math.sqrt(e)),
  },
};
