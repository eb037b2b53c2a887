// diversityMeasures: every measure of lexical diversity with its formula, its source and the published values it is held to.

import { findRoot } from "../math/find-root.ts";
import { diversityExamples } from "./diversity-examples.ts";
import type { DiversityMeasure, DiversityName, DiversitySettings, Spectrum } from "./diversity-measure.ts";
import { diversitySampled } from "./diversity-sampled.ts";

const { fives, richness } = diversityExamples;
const natural = { base: Math.E } as const;
const none = (): number => 1;
const log = (value: number, { base }: DiversitySettings): number => Math.log(value) / Math.log(base);
const maas = ({ tokens, types }: Spectrum, settings: DiversitySettings): number =>
  log(tokens / types, settings) / log(tokens, settings) ** 2;
const v0 = ({ tokens, types }: Spectrum): number =>
  Math.log(types) / Math.sqrt(1 - (Math.log(types) / Math.log(tokens)) ** 2);
/** Σ count², over all types. */
const squares = ({ spectrum }: Spectrum): number =>
  [...spectrum].reduce((total, [count, types]) => total + count * count * types, 0);
/** Over the range in which V = α ln(1 + N / α) can lie. */
const fisher = ({ tokens, types }: Spectrum): number =>
  types === tokens
    ? Number.NaN
    : findRoot((alpha) => alpha * Math.log1p(tokens / alpha) - types, { low: 1e-6, high: tokens * tokens });

/** The registry. Options, the command line, tables of the documentation and the contract tests derive from it. */
export const diversityMeasures: Readonly<Record<DiversityName, DiversityMeasure>> = {
  ttr: {
    name: "ttr",
    label: "type-token ratio (TTR)",
    unit: "types a token",
    higher: "more diverse",
    length: "depends",
    formula: "V / N",
    source: "Templin 1957, Certain Language Skills in Children",
    published: [{ ...richness, value: 0.6842105, decimals: 7 }],
    least: none,
    fromSpectrum: ({ tokens, types }) => types / tokens,
  },
  c: {
    name: "c",
    label: "Herdan’s C",
    unit: "ratio of logarithms",
    higher: "more diverse",
    length: "depends",
    formula: "log V / log N",
    source: "Herdan 1960, Type-Token Mathematics",
    published: [{ ...richness, value: 0.9061378, decimals: 7 }],
    least: none,
    fromSpectrum: ({ tokens, types }) => Math.log(types) / Math.log(tokens),
  },
  r: {
    name: "r",
    label: "Guiraud’s R",
    unit: "types a √token",
    higher: "more diverse",
    length: "depends",
    formula: "V / √N",
    source: "Guiraud 1954, Les caractères statistiques du vocabulaire",
    published: [{ ...richness, value: 5.1656762, decimals: 7 }],
    least: none,
    fromSpectrum: ({ tokens, types }) => types / Math.sqrt(tokens),
  },
  cttr: {
    name: "cttr",
    label: "Carroll’s CTTR",
    unit: "types a √(2 tokens)",
    higher: "more diverse",
    length: "depends",
    formula: "V / √(2 N)",
    source: "Carroll 1964, Language and Thought",
    published: [{ ...richness, value: 3.6526847, decimals: 7 }],
    least: none,
    fromSpectrum: ({ tokens, types }) => types / Math.sqrt(2 * tokens),
  },
  u: {
    name: "u",
    label: "Dugast’s U",
    unit: "logarithms of the base",
    higher: "more diverse",
    length: "depends",
    formula: "(log N)² / (log N − log V)",
    source: "Dugast 1978, Sur quoi se fonde la notion d’étendue théorique du vocabulaire",
    published: [{ ...richness, settings: natural, value: 43.0743362, decimals: 7 }],
    least: none,
    fromSpectrum: (spectrum, settings) => 1 / maas(spectrum, settings),
  },
  s: {
    name: "s",
    label: "Summer’s S",
    unit: "ratio of logarithms",
    higher: "more diverse",
    length: "depends",
    formula: "log log V / log log N",
    source: "Summer 1966, as in Tweedie & Baayen 1998, doi:10.1023/A:1001749303137",
    published: [{ ...richness, settings: natural, value: 0.929446, decimals: 6 }],
    least: none,
    fromSpectrum: ({ tokens, types }, settings) =>
      log(log(types, settings), settings) / log(log(tokens, settings), settings),
  },
  k: {
    name: "k",
    label: "Yule’s K",
    unit: "chance of a repetition × 10⁴",
    higher: "less diverse",
    length: "hardly",
    formula: "10⁴ (Σ f² − N) / N²",
    source: "Yule 1944, The Statistical Study of Literary Vocabulary",
    published: [
      { counts: [1, 1, 1, 2, 2, 3], value: 1000, decimals: 6, where: "quanteda.textstats 0.97.2, its test of K" },
      { ...richness, value: 153.8935057, decimals: 7 },
    ],
    least: none,
    fromSpectrum: (spectrum) => (1e4 * (squares(spectrum) - spectrum.tokens)) / spectrum.tokens ** 2,
  },
  i: {
    name: "i",
    label: "Yule’s I",
    unit: "types² a repetition",
    higher: "more diverse",
    length: "depends",
    formula: "V² / (Σ f² − V)",
    source: "Yule 1944, The Statistical Study of Literary Vocabulary",
    published: [{ ...richness, value: 22.3676471, decimals: 7 }],
    least: none,
    fromSpectrum: (spectrum) => spectrum.types ** 2 / (squares(spectrum) - spectrum.types),
  },
  d: {
    name: "d",
    label: "Simpson’s D",
    unit: "chance of a repetition",
    higher: "less diverse",
    length: "hardly",
    formula: "Σ f (f − 1) / (N (N − 1))",
    source: "Simpson 1949, doi:10.1038/163688a0",
    published: [{ ...richness, value: 0.0156642, decimals: 7 }],
    least: none,
    fromSpectrum: (spectrum) => (squares(spectrum) - spectrum.tokens) / (spectrum.tokens * (spectrum.tokens - 1)),
  },
  vm: {
    name: "vm",
    label: "Herdan’s Vₘ",
    unit: "standard deviations a mean, over √V",
    higher: "less diverse",
    length: "depends",
    formula: "√(Σ f² / N² − 1 / V)",
    source: "Herdan 1955, A new derivation and interpretation of Yule’s characteristic K",
    published: [{ ...richness, value: 0.0853943, decimals: 7 }],
    least: none,
    // A text that uses all its words equally often may come out a hair below zero.
    fromSpectrum: (spectrum) => Math.sqrt(Math.max(0, squares(spectrum) / spectrum.tokens ** 2 - 1 / spectrum.types)),
  },
  maas: {
    name: "maas",
    label: "Maas’s a",
    unit: "√(1 / logarithms of the base)",
    higher: "less diverse",
    length: "depends",
    formula: "√((log N − log V) / (log N)²)",
    source: "Maas 1972, Über den Zusammenhang zwischen Wortschatzumfang und Länge eines Textes",
    published: [{ ...richness, settings: natural, value: 0.1523669, decimals: 7 }],
    least: none,
    fromSpectrum: (spectrum, settings) => Math.sqrt(maas(spectrum, settings)),
  },
  maasSquared: {
    name: "maasSquared",
    label: "Maas’s a²",
    unit: "1 / logarithms of the base",
    higher: "less diverse",
    length: "depends",
    formula: "(log N − log V) / (log N)²",
    source: "Maas 1972, Über den Zusammenhang zwischen Wortschatzumfang und Länge eines Textes",
    published: [{ ...richness, settings: natural, value: 0.0232157, decimals: 7 }],
    least: none,
    fromSpectrum: maas,
  },
  lgV0: {
    name: "lgV0",
    label: "Maas’s log V₀",
    unit: "logarithms of the base",
    higher: "more diverse",
    length: "depends",
    formula: "log V / √(1 − (log V / log N)²)",
    source: "Maas 1972, Über den Zusammenhang zwischen Wortschatzumfang und Länge eines Textes",
    published: [
      { counts: Array.from({ length: 10 }, () => 10), value: 1.1547, decimals: 4, where: "1 / √(3/4), by hand" },
    ],
    least: none,
    fromSpectrum: (spectrum, settings) => v0(spectrum) / Math.log(settings.base),
  },
  lgeV0: {
    name: "lgeV0",
    label: "Maas’s ln V₀",
    unit: "natural logarithms",
    higher: "more diverse",
    length: "depends",
    formula: "ln V / √(1 − (ln V / ln N)²)",
    source: "Maas 1972, Über den Zusammenhang zwischen Wortschatzumfang und Länge eines Textes",
    published: [
      { counts: Array.from({ length: 10 }, () => 10), value: 2.6588, decimals: 5, where: "ln 10 / √(3/4), by hand" },
    ],
    least: none,
    fromSpectrum: v0,
  },
  ...diversitySampled,
  honore: {
    name: "honore",
    label: "Honoré’s R",
    unit: "100 natural logarithms",
    higher: "more diverse",
    length: "depends",
    formula: "100 ln N / (1 − V₁ / V), V₁ the types that stand once",
    source: "Honoré 1979, Some simple measures of richness of vocabulary",
    published: [{ ...fives, value: 460.517, decimals: 3 }],
    least: none,
    fromSpectrum: ({ tokens, types, spectrum }) => (100 * Math.log(tokens)) / (1 - (spectrum.get(1) ?? 0) / types),
  },
  brunet: {
    name: "brunet",
    label: "Brunet’s W",
    unit: "index",
    higher: "less diverse",
    length: "depends",
    formula: "N^(V^−0.172)",
    source: "Brunet 1978, Le vocabulaire de Jean Giraudoux",
    published: [{ counts: [9, 1], value: 7.7199, decimals: 4, where: "10^(2^−0.172), by hand" }],
    least: none,
    fromSpectrum: ({ tokens, types }) => tokens ** (types ** -0.172),
  },
  sichel: {
    name: "sichel",
    label: "Sichel’s S",
    unit: "share of types",
    higher: "more diverse",
    length: "depends",
    formula: "V₂ / V, V₂ the types that stand twice",
    source: "Sichel 1975, doi:10.1080/01621459.1975.10482469",
    published: [{ counts: [1, 1, 1, 2, 2, 3], value: 1 / 3, decimals: 9, where: "two of six, by hand" }],
    least: none,
    fromSpectrum: ({ types, spectrum }) => (spectrum.get(2) ?? 0) / types,
  },
  fisherAlpha: {
    name: "fisherAlpha",
    label: "Fisher’s α",
    unit: "types a natural logarithm",
    higher: "more diverse",
    length: "depends",
    formula: "α in V = α ln(1 + N / α)",
    source: "Fisher, Corbet & Williams 1943, doi:10.2307/1411",
    published: [
      {
        counts: [15370, ...Array.from({ length: 239 }, () => 1)],
        value: 40.247,
        decimals: 3,
        where: "Fisher, Corbet & Williams 1943, p. 56",
      },
    ],
    least: none,
    fromSpectrum: fisher,
  },
};
