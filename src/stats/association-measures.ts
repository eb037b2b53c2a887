// associationMeasures: every measure of how closely two words go together, with its formula, its source and its published values.

import { fromMargins, totalOf } from "../math/contingency.ts";
import { associationOverlaps } from "./association-overlaps.ts";
import { byHand, only } from "./by-hand.ts";
import { associationTests } from "./association-tests.ts";
import type { AssociationMeasure, AssociationName } from "./association-measure.ts";

const manning = "Manning & Schütze 1999, section 5";
const gries = { o11: 5610, o12: 168938, o21: 2257, o22: 10233063 };

/** The registry. Options, tables of the documentation and the contract tests derive from it. */
export const associationMeasures: Readonly<Record<AssociationName, AssociationMeasure>> = {
  ...associationTests,
  ...associationOverlaps,
  deltaPBackward: {
    name: "deltaPBackward",
    label: "ΔP (node given word)",
    unit: "difference of probabilities",
    neutral: 0,
    table: "window",
    formula: "a / (a + b) − c / (c + d)",
    source: "Gries 2013, doi:10.1075/ijcl.18.1.09gri",
    published: [{ table: gries, value: 0.032, decimals: 3, where: "Gries 2013, p. 144" }],
    fromTable: only(({ o11, o12, o21, o22 }) => o11 / (o11 + o12) - o21 / (o21 + o22)),
  },
  deltaPForward: {
    name: "deltaPForward",
    label: "ΔP (word given node)",
    unit: "difference of probabilities",
    neutral: 0,
    table: "window",
    formula: "a / (a + c) − b / (b + d)",
    source: "Gries 2013, doi:10.1075/ijcl.18.1.09gri",
    published: [{ table: gries, value: 0.697, decimals: 3, where: "Gries 2013, p. 144" }],
    fromTable: only(({ o11, o12, o21, o22 }) => o11 / (o11 + o21) - o12 / (o12 + o22)),
  },
  lmi: {
    name: "lmi",
    label: "local mutual information",
    unit: "bits × count",
    neutral: 0,
    table: "window",
    formula: "O log₂(O / E)",
    source: "Evert 2005, doi:10.18419/opus-2556",
    published: [{ ...byHand, value: 16 }],
    fromTable: only(({ o11 }, e) => (o11 === 0 ? 0 : o11 * Math.log2(o11 / e))),
  },
  logRatio: {
    name: "logRatio",
    label: "log ratio",
    unit: "bits",
    neutral: 0,
    table: "window",
    formula: "log₂((a + ½) / (a + c + ½)) − log₂((b + ½) / (b + d + ½))",
    source: "Hardie 2014, http://cass.lancs.ac.uk/log-ratio-an-informal-introduction/; ½ as in Evert 2022",
    published: [
      {
        table: { o11: 13, o12: 0, o21: 1164, o22: 341805 },
        value: 12.936192,
        decimals: 6,
        where: "Evert 2022, data of the R package corpora (tests/keyness.R)",
      },
    ],
    fromTable: only(
      ({ o11, o12, o21, o22 }) =>
        Math.log2((o11 + 0.5) / (o11 + o21 + 0.5)) - Math.log2((o12 + 0.5) / (o12 + o22 + 0.5)),
    ),
  },
  mi: {
    name: "mi",
    label: "mutual information (MI)",
    unit: "bits",
    neutral: 0,
    table: "window",
    formula: "log₂(O / E)",
    source: "Church & Hanks 1990, https://aclanthology.org/J90-1003",
    published: [
      { table: fromMargins(8, 1105, 44, 15000000), value: 11.3, decimals: 1, where: "Church & Hanks 1990, p. 24" },
      { table: fromMargins(20, 42, 20, 14307668), value: 18.38, decimals: 2, where: manning },
      { table: fromMargins(20, 15019, 15629, 14307668), value: 0.29, decimals: 2, where: manning },
    ],
    fromTable: only(({ o11 }, e) => Math.log2(o11 / e)),
  },
  mi2: {
    name: "mi2",
    label: "MI²",
    unit: "bits",
    neutral: null,
    table: "window",
    formula: "log₂(O² / E)",
    source: "Daille 1994, Approche mixte pour l'extraction de terminologie",
    published: [{ ...byHand, value: 5 }],
    fromTable: only(({ o11 }, e) => Math.log2((o11 * o11) / e)),
  },
  mi3: {
    name: "mi3",
    label: "MI³",
    unit: "bits",
    neutral: null,
    table: "window",
    formula: "log₂(O³ / E)",
    source: "Daille 1994, Approche mixte pour l'extraction de terminologie",
    published: [{ ...byHand, value: 8 }],
    fromTable: only(({ o11 }, e) => Math.log2((o11 * o11 * o11) / e)),
  },
  npmi: {
    name: "npmi",
    label: "normalised mutual information (NPMI)",
    unit: "−1 to 1",
    neutral: 0,
    table: "window",
    formula: "log₂(O / E) / −log₂(O / N)",
    source: "Bouma 2009, Normalized (pointwise) mutual information in collocation extraction",
    published: [
      { table: { o11: 10, o12: 0, o21: 0, o22: 90 }, value: 1, decimals: 10, where: "Bouma 2009, p. 36" },
      { table: { o11: 1, o12: 9, o21: 9, o22: 81 }, value: 0, decimals: 10, where: "Bouma 2009, p. 36" },
      { table: { o11: 0, o12: 10, o21: 10, o22: 80 }, value: -1, decimals: 10, where: "Bouma 2009, p. 36" },
    ],
    fromTable: only((table, e) => {
      if (table.o11 === 0) return e > 0 ? -1 : Number.NaN;
      return Math.log2(table.o11 / e) / -Math.log2(table.o11 / totalOf(table)) + 0;
    }),
  },
  oddsRatio: {
    name: "oddsRatio",
    label: "odds ratio",
    unit: "ratio",
    neutral: 1,
    table: "window",
    formula: "a d / (b c)",
    source: "Cornfield 1951; as keyness Pojanapunya & Watson Todd 2016, doi:10.1515/cllt-2015-0030",
    published: [
      {
        table: { o11: 16217, o12: 735, o21: 2780721, o22: 2087211 },
        value: 16.6,
        decimals: 1,
        where: "Pojanapunya & Watson Todd 2016, p. 154",
      },
    ],
    fromTable: only(({ o11, o12, o21, o22 }) => (o11 / o21) * (o22 / o12)),
  },
};
