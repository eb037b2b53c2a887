// dispersionMeasures: every measure of dispersion with its formula, its source and the published values it is held to.

import { dispersionDistances } from "./dispersion-distances.ts";
import type { DispersionMeasure, DispersionName, PartCounts } from "./dispersion-measure.ts";
import { dispersionSums as of, sum } from "./dispersion-sums.ts";

const gries2008 = "doi:10.1075/ijcl.13.4.02gri";
const even = [10, 10, 10, 10, 10];
/** The word "a" in the five parts of Gries's made corpus, with parts of the same size and as he printed it first. */
const equal = { counts: [1, 2, 3, 4, 5], sizes: even } as const;
const made = { counts: [1, 2, 3, 4, 5], sizes: [9, 10, 10, 10, 11] } as const;
const once = { counts: [1, 0, 0, 0, 0], sizes: [9, 10, 10, 10, 11] } as const;
/** The lemma ALLEMAND in the tenths of a corpus of business letters (Lyne 1985). */
const allemand = {
  counts: [2, 0, 1, 1, 3, 0, 3, 0, 0, 0],
  sizes: [8143, 8058, 8271, 8125, 7959, 7941, 8146, 8001, 8003, 7930],
} as const;
const lyne = { ...allemand, where: "the data of Lyne 1985 in the README of the R package tlda 0.1.0" } as const;
const handbook = "Gries 2020, doi:10.1007/978-3-030-46216-1_5, as tested by scattertext";
const engwall = { counts: [4, 2, 1, 1, 0], sizes: even, where: "Engwall 1974, p. 122" } as const;

const juillandD = (word: PartCounts): number => {
  const rates = of.rates(word);
  const mean = sum(rates) / word.parts;
  return 1 - of.deviation(rates, word.parts) / mean / Math.sqrt(word.parts - 1);
};
const carrollD2 = (word: PartCounts): number => of.entropy(of.rates(word)) / Math.log(word.parts);

/** The registry. Options, the command line, tables of the documentation and the contract tests derive from it. */
export const dispersionMeasures: Readonly<Record<DispersionName, DispersionMeasure>> = {
  range: {
    name: "range",
    label: "range",
    unit: "parts",
    higher: null,
    formula: "the number of parts with the word",
    source: "Keniston 1920, doi:10.2307/914978",
    published: [{ ...lyne, value: 5, decimals: 0 }],
    fromParts: ({ counts }) => counts.filter((count) => count > 0).length,
  },
  sd: {
    name: "sd",
    label: "standard deviation",
    unit: "tokens a part",
    higher: null,
    formula: "√(Σ (v − f / n)² / n)",
    source: `Gries 2008, ${gries2008}`,
    published: [{ ...once, value: 0.4, decimals: 1, where: handbook }],
    fromParts: ({ counts, parts }) => of.deviation(counts, parts),
  },
  vc: {
    name: "vc",
    label: "variation coefficient",
    unit: "standard deviations a mean",
    higher: "less even",
    formula: "SD / (f / n)",
    source: `Gries 2008, ${gries2008}`,
    published: [{ ...equal, value: 0.471, decimals: 3, where: "√2 / 3, by hand" }],
    fromParts: (word) => of.deviation(word.counts, word.parts) / (of.count(word) / word.parts),
  },
  juillandD: {
    name: "juillandD",
    label: "Juilland’s D",
    unit: "1 even to 0 uneven",
    higher: "more even",
    formula: "1 − VC(v / s) / √(n − 1)",
    source: "Juilland & Chang-Rodríguez 1964, Frequency Dictionary of Spanish Words",
    published: [
      { counts: [0, 4, 3, 2, 1], sizes: even, value: 0.6464, decimals: 4, where: "Carroll 1970, p. 14" },
      { ...made, value: 0.7851505, decimals: 7, where: "the R package tlda 0.1.0" },
      { ...lyne, value: 0.6038797, decimals: 7 },
    ],
    fromParts: juillandD,
  },
  juillandU: {
    name: "juillandU",
    label: "Juilland’s usage coefficient U",
    unit: "tokens",
    higher: null,
    formula: "f D",
    source: "Juilland & Chang-Rodríguez 1964, Frequency Dictionary of Spanish Words",
    published: [
      { counts: [0, 4, 3, 2, 1], sizes: even, value: 6.46, decimals: 2, where: "Carroll 1970, p. 14" },
      { ...engwall, value: 4.609, decimals: 3 },
    ],
    fromParts: (word) => of.count(word) * juillandD(word),
  },
  carrollD2: {
    name: "carrollD2",
    label: "Carroll’s D₂",
    unit: "1 even to 0 uneven",
    higher: "more even",
    formula: "−Σ p ln p / ln n, p = (v / s) / Σ (v / s)",
    source: "Carroll 1970, doi:10.1002/j.2333-8504.1970.tb00778.x",
    published: [
      { counts: [2, 1, 1, 1, 0], sizes: even, value: 0.8277, decimals: 4, where: "Carroll 1970, p. 13" },
      { ...made, value: 0.9379213, decimals: 7, where: "the R package tlda 0.1.0" },
      { ...lyne, value: 0.6521444, decimals: 7 },
    ],
    fromParts: carrollD2,
  },
  carrollUm: {
    name: "carrollUm",
    label: "Carroll’s Uₘ",
    unit: "tokens",
    higher: null,
    formula: "f D₂ + (1 − D₂) f / n",
    source: "Carroll 1970, doi:10.1002/j.2333-8504.1970.tb00778.x",
    published: [
      { counts: [2, 1, 1, 1, 0], sizes: even, value: 4.31, decimals: 2, where: "Carroll 1970, p. 13" },
      { ...engwall, value: 6.424, decimals: 3 },
      { ...equal, value: 14.108, decimals: 3, where: "Gries 2008, p. 409" },
    ],
    fromParts: (word) => {
      const d2 = carrollD2(word);
      return of.count(word) * (d2 + (1 - d2) / word.parts);
    },
  },
  rosengrenS: {
    name: "rosengrenS",
    label: "Rosengren’s S",
    unit: "1 even to 0 uneven",
    higher: "more even",
    formula: "(Σ √(v s / N))² / f",
    source: "Rosengren 1971, The quantitative concept of language",
    published: [
      { ...equal, value: 0.937, decimals: 3, where: "Gries 2008, p. 407" },
      { ...made, value: 0.9498163, decimals: 7, where: "the R package tlda 0.1.0" },
      { ...lyne, value: 0.4763652, decimals: 7 },
    ],
    fromParts: (word) => of.rootSum(word) / of.count(word),
  },
  rosengrenKf: {
    name: "rosengrenKf",
    label: "Rosengren’s adjusted frequency KF",
    unit: "tokens",
    higher: null,
    formula: "(Σ √(v s / N))²",
    source: "Rosengren 1971, The quantitative concept of language",
    published: [
      { counts: [2, 2, 2, 2, 1], sizes: even, value: 8.86, decimals: 2, where: "Rosengren 1971, p. 117" },
      { ...engwall, value: 5.863, decimals: 3 },
      { ...equal, value: 14.053, decimals: 3, where: "Gries 2008, p. 409" },
    ],
    fromParts: of.rootSum,
  },
  lyneD3: {
    name: "lyneD3",
    label: "Lyne’s D₃",
    unit: "1 even, below 0 for some uneven words",
    higher: "more even",
    formula: "1 − χ² / (4 f)",
    source: "Lyne 1985, The Vocabulary of French Business Correspondence",
    published: [{ ...equal, value: 0.944, decimals: 3, where: "Gries 2008, p. 408" }],
    fromParts: (word) => 1 - of.chiSquared(word) / (4 * of.count(word)),
  },
  dc: {
    name: "dc",
    label: "distributional consistency (DC)",
    unit: "1 even to 1 / n uneven",
    higher: "more even",
    formula: "(Σ √r / n)² / (Σ r / n), r = v / s",
    source: "Zhang, Huang & Yu 2004, as in Gries 2008",
    published: [{ ...equal, value: 0.937, decimals: 3, where: "Gries 2008, p. 408" }],
    fromParts: (word) => {
      const rates = of.rates(word);
      return sum(rates.map((rate) => Math.sqrt(rate))) ** 2 / word.parts / sum(rates);
    },
  },
  dp: {
    name: "dp",
    label: "deviation of proportions (DP)",
    unit: "0 even to 1 uneven",
    higher: "less even",
    formula: "½ Σ |v / f − s / N|",
    source: `Gries 2008, ${gries2008}`,
    published: [
      { ...made, value: 0.18, decimals: 2, where: "Gries 2008, p. 416" },
      { ...once, value: 0.82, decimals: 2, where: handbook },
      { ...lyne, value: 1 - 0.5009295, decimals: 7 },
    ],
    fromParts: of.proportions,
  },
  dpNorm: {
    name: "dpNorm",
    label: "normalised DP (Lijffijt & Gries)",
    unit: "0 even to 1 uneven",
    higher: "less even",
    formula: "DP / (1 − min s / N)",
    source: "Lijffijt & Gries 2012, doi:10.1075/ijcl.17.1.08lij",
    published: [
      { counts: [2, 1, 0], sizes: [1000, 1000, 1000], value: 0.5, decimals: 1, where: "Lijffijt & Gries 2012, p. 148" },
      { ...made, value: 0.2195122, decimals: 7, where: "the R package tlda 0.1.0" },
      { ...once, value: 1, decimals: 3, where: handbook },
    ],
    fromParts: (word) => of.proportions(word) / (1 - word.smallest / word.tokens),
  },
  dpEgbert: {
    name: "dpEgbert",
    label: "normalised DP (Egbert, Burch & Biber)",
    unit: "0 even to 1 uneven",
    higher: "less even",
    formula: "DP / (1 − min s / N over the parts with the word)",
    source: "Egbert, Burch & Biber 2020, doi:10.1075/ijcl.18010.egb",
    published: [
      { ...allemand, value: 0.553769, decimals: 6, where: "the R package tlda 0.1.0 on the data of Lyne 1985" },
    ],
    fromParts: (word) => of.proportions(word) / (1 - Math.min(...word.sizes) / word.tokens),
  },
  kl: {
    name: "kl",
    label: "Kullback–Leibler divergence",
    unit: "bits, 0 even",
    higher: "less even",
    formula: "Σ (v / f) log₂((v / f) / (s / N))",
    source: "Gries 2020, doi:10.1007/978-3-030-46216-1_5",
    published: [
      { ...made, value: 0.137, decimals: 3, where: handbook },
      { ...once, value: 2.474, decimals: 3, where: handbook },
    ],
    fromParts: of.divergence,
  },
  da: {
    name: "da",
    label: "Burch’s DA",
    unit: "1 even to 0 uneven",
    higher: "more even",
    formula: "1 − mean |rᵢ − rⱼ| / (2 mean r), r = v / s",
    source: "Burch, Egbert & Biber 2017, doi:10.1558/jrds.33066",
    published: [
      { ...made, value: 0.69745, decimals: 5, where: "the R package tlda 0.1.0" },
      { ...lyne, value: 0.308164, decimals: 6 },
    ],
    fromParts: (word) => {
      const rates = of.rates(word);
      const mean = sum(rates) / word.parts;
      return 1 - of.meanDifference(rates, word.parts) / (2 * mean);
    },
  },
  ...dispersionDistances,
};
