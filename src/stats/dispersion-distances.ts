// dispersionDistances: the measures of dispersion that look at the steps between a word's tokens and need no parts.

import type { DispersionMeasure, WordDistances } from "./dispersion-measure.ts";
import { sum } from "./dispersion-sums.ts";

const distances = [2, 10, 2, 9, 2, 5, 2, 3, 3, 1, 3, 2, 1, 3, 2];
const gries = "Gries 2008, p. 410";
const savicky = "Savický & Hlaváčová 2002, doi:10.1076/jqul.9.3.215.14124";

/** Entries of the registry. */
export const dispersionDistances: {
  readonly [K in "ald" | "arf" | "awt"]: DispersionMeasure & {
    readonly fromDistances: (word: WordDistances) => number;
  };
} = {
  ald: {
    name: "ald",
    label: "average logarithmic distance (ALD)",
    unit: "log₁₀ tokens",
    higher: null,
    formula: "Σ d log₁₀ d / N",
    source: savicky,
    published: [{ distances, value: 0.628, decimals: 3, where: gries }],
    fromDistances: (word) => sum(word.distances.map((d) => d * Math.log10(d))) / word.tokens,
  },
  arf: {
    name: "arf",
    label: "average reduced frequency (ARF)",
    unit: "tokens",
    higher: null,
    formula: "(f / N) Σ min(d, N / f)",
    source: savicky,
    published: [{ distances, value: 10.8, decimals: 1, where: gries }],
    fromDistances: (word) => {
      const step = word.tokens / word.distances.length;
      return sum(word.distances.map((d) => Math.min(d, step))) / step;
    },
  },
  awt: {
    name: "awt",
    label: "average waiting time (AWT)",
    unit: "tokens",
    higher: null,
    formula: "½ (1 + Σ d² / N)",
    source: savicky,
    published: [{ distances, value: 3.18, decimals: 2, where: gries }],
    fromDistances: (word) => (1 + sum(word.distances.map((d) => d * d)) / word.tokens) / 2,
  },
};
