// agreementMeasures: every measure of agreement with its formula, its source and the published values it is held to.

import { agreementKernels as of, distances } from "./agreement-kernels.ts";
import type { AgreementMeasure, AgreementName } from "./agreement-measure.ts";

const krippendorff =
  "Krippendorff 2011, Computing Krippendorff's alpha-reliability, https://repository.upenn.edu/asc_papers/43";
/** Four coders and twelve units with missing values: Krippendorff's data C. */
const dataC = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, null],
  [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 3],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
] as const;
const inC = { coders: dataC, decimals: 3, where: "Krippendorff 2011, data C" } as const;
/** A hundred requests and statements, coded by two (Artstein & Poesio 2008, table 1). */
const [both, first, second, none] = [20, 5, 10, 15];
const pattern = (a: string, b: string): readonly (readonly [string, string])[] => [
  ...Array.from({ length: both }, () => [a, a] as const),
  ...Array.from({ length: first }, () => [a, b] as const),
  ...Array.from({ length: second }, () => [b, a] as const),
  ...Array.from({ length: none }, () => [b, b] as const),
];
const cohenExample = [0, 1].map((coder) => pattern("yes", "no").map((pairOf) => pairOf[coder] as string));
/** Fleiss's ten subjects and fourteen raters. */
const fleissTable = [
  [0, 0, 0, 0, 14],
  [0, 2, 6, 4, 2],
  [0, 0, 3, 5, 6],
  [0, 3, 9, 2, 0],
  [2, 2, 8, 1, 1],
  [7, 7, 0, 0, 0],
  [3, 2, 6, 3, 0],
  [2, 5, 3, 2, 2],
  [6, 5, 2, 1, 0],
  [0, 2, 2, 3, 7],
];
const fleissSubjects = fleissTable.map((counts) =>
  counts.flatMap((count, k) => Array.from({ length: count }, () => k + 1)),
);
const fleissExample = Array.from({ length: 14 }, (_, rater) =>
  fleissSubjects.map((subject) => subject[rater] as number),
);

/** The registry. Options, the command line, tables of the documentation and the contract tests derive from it. */
export const agreementMeasures: Readonly<Record<AgreementName, AgreementMeasure>> = {
  percent: {
    name: "percent",
    label: "observed agreement",
    unit: "0 to 1",
    scale: "nominal",
    missing: "allowed",
    formula: "mean over units of the share of pairs of coders who agree",
    source: "Artstein & Poesio 2008, doi:10.1162/coli.07-034-R2",
    published: [{ coders: cohenExample, value: 0.7, decimals: 1, where: "35 of 50 units, counted" }],
    fromUnits: of.percent,
  },
  cohenKappa: {
    name: "cohenKappa",
    label: "Cohen's κ",
    unit: "1 perfect, 0 chance",
    scale: "nominal",
    missing: "units-without",
    formula: "(Ao − Σ p₁ p₂) / (1 − Σ p₁ p₂), the mean over pairs of coders (Light 1971)",
    source: "Cohen 1960, doi:10.1177/001316446002000104",
    published: [
      { coders: cohenExample, value: 0.4, decimals: 1, where: "by hand: Ao 0.7, Σ p₁ p₂ 0.5 × 0.6 + 0.5 × 0.4" },
    ],
    fromUnits: of.cohenKappa,
  },
  scottPi: {
    name: "scottPi",
    label: "Scott's π",
    unit: "1 perfect, 0 chance",
    scale: "nominal",
    missing: "units-without",
    formula: "(Ao − Σ p²) / (1 − Σ p²), p of both coders together; the mean over pairs of coders",
    source: "Scott 1955, doi:10.1086/266577",
    published: [{ coders: cohenExample, value: 0.394, decimals: 3, where: "by hand: Ao 0.7, Σ p² = 0.55² + 0.45²" }],
    fromUnits: of.scottPi,
  },
  fleissKappa: {
    name: "fleissKappa",
    label: "Fleiss's κ",
    unit: "1 perfect, 0 chance",
    scale: "nominal",
    missing: "undefined",
    formula: "(Ao − Σ p²) / (1 − Σ p²), p of all coders together",
    source: "Fleiss 1971, doi:10.1037/h0031619",
    published: [
      {
        coders: fleissExample,
        value: 0.21,
        decimals: 2,
        where: "ten subjects, fourteen raters: the worked example of Fleiss's κ",
      },
    ],
    fromUnits: of.fleissKappa,
  },
  sScore: {
    name: "sScore",
    label: "Bennett's S",
    unit: "1 perfect, 0 chance",
    scale: "nominal",
    missing: "allowed",
    formula: "(Ao − 1/q) / (1 − 1/q), q values",
    source: "Bennett, Alpert & Goldstein 1954, doi:10.1086/266520",
    published: [{ coders: cohenExample, value: 0.4, decimals: 1, where: "by hand: (0.7 − 0.5) / 0.5" }],
    fromUnits: of.sScore,
  },
  gwetAc1: {
    name: "gwetAc1",
    label: "Gwet's AC1",
    unit: "1 perfect, 0 chance",
    scale: "nominal",
    missing: "allowed",
    formula: "(Ao − Ae) / (1 − Ae), Ae = Σ p (1 − p) / (q − 1), p the mean share of a value over units",
    source: "Gwet 2008, doi:10.1348/000711006X126600",
    published: [{ coders: cohenExample, value: 0.406, decimals: 3, where: "by hand: Ae = 2 × 0.55 × 0.45" }],
    fromUnits: of.gwetAc1,
  },
  alphaNominal: {
    name: "alphaNominal",
    label: "Krippendorff's α, nominal",
    unit: "1 perfect, 0 chance",
    scale: "nominal",
    missing: "allowed",
    formula: "1 − Do / De, distance 0 or 1",
    source: krippendorff,
    published: [{ ...inC, value: 0.743 }],
    fromUnits: (units) => of.alpha(units, distances.nominal),
  },
  alphaOrdinal: {
    name: "alphaOrdinal",
    label: "Krippendorff's α, ordinal",
    unit: "1 perfect, 0 chance",
    scale: "ordinal",
    missing: "allowed",
    formula: "1 − Do / De, distance (Σ n from c to k − (n of c + n of k) / 2)²",
    source: krippendorff,
    published: [{ ...inC, value: 0.815 }],
    fromUnits: (units) => of.alpha(units, distances.ordinal),
  },
  alphaInterval: {
    name: "alphaInterval",
    label: "Krippendorff's α, interval",
    unit: "1 perfect, 0 chance",
    scale: "numbers",
    missing: "allowed",
    formula: "1 − Do / De, distance (c − k)²",
    source: krippendorff,
    published: [{ ...inC, value: 0.849 }],
    fromUnits: (units) => of.alpha(units, distances.interval),
  },
  alphaRatio: {
    name: "alphaRatio",
    label: "Krippendorff's α, ratio",
    unit: "1 perfect, 0 chance",
    scale: "numbers",
    missing: "allowed",
    formula: "1 − Do / De, distance ((c − k) / (c + k))²",
    source: krippendorff,
    published: [{ ...inC, value: 0.797 }],
    fromUnits: (units) => of.alpha(units, distances.ratio),
  },
};
