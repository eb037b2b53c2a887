// diversityDraws: the measures of diversity that ask how many types a sample of a text would have.

import { random } from "../core/random.ts";
import { findRoot } from "../math/find-root.ts";
import type { DiversitySettings, Spectrum } from "./diversity-measure.ts";

type Measure = (spectrum: Spectrum, settings: DiversitySettings) => number;

/** Kernels of the registry. */
export const diversityDraws: { readonly hdd: Measure; readonly vocd: Measure } = { hdd, vocd };

/** The types expected in a sample, exactly, over its size. */
function hdd({ tokens, spectrum }: Spectrum, { sample }: DiversitySettings): number {
  let expected = 0;
  for (const [count, types] of spectrum) expected += types * (1 - absent(count, tokens, sample));
  return expected / sample;
}

/** How likely none of `count` tokens is among so many drawn without replacement. */
function absent(count: number, tokens: number, sample: number): number {
  let chance = 1;
  for (let i = 0; i < sample && chance > 0; i++) chance *= Math.max(0, tokens - count - i) / (tokens - i);
  return chance;
}

const [smallest, largest, runs] = [35, 50, 3];

/** The mean of three fits of D to the mean ratios of samples of 35 to 50 tokens. */
function vocd(spectrum: Spectrum, { draws, seed }: DiversitySettings): number {
  const words = typeOfToken(spectrum);
  const source = random(seed);
  let total = 0;
  for (let run = 0; run < runs; run++) {
    const ratios: number[] = [];
    for (let size = smallest; size <= largest; size++) {
      let types = 0;
      for (let draw = 0; draw < draws; draw++) types += typesDrawn(words, size, source.integer);
      ratios.push(types / (draws * size));
    }
    total += fitted(ratios);
  }
  return total / runs;
}

/** The type of each token, by falling frequency: the order of the text does not matter to a sample. */
function typeOfToken({ tokens, spectrum }: Spectrum): Uint32Array {
  const words = new Uint32Array(tokens);
  let [place, type] = [0, 0];
  for (const [count, types] of [...spectrum].sort(([a], [b]) => b - a))
    for (let t = 0; t < types; t++, type++, place += count) words.fill(type, place, place + count);
  return words;
}

/** Shuffles the first places only; a sample may begin from any order of the tokens. */
function typesDrawn(words: Uint32Array, size: number, integer: (limit: number) => number): number {
  const seen = new Set<number>();
  for (let i = 0; i < size; i++) {
    const j = i + integer(words.length - i);
    const drawn = words[j] as number;
    words[j] = words[i] as number;
    words[i] = drawn;
    seen.add(drawn);
  }
  return seen.size;
}

/** Least squares: where the slope of the squared error crosses zero, on the logarithm of D. */
function fitted(ratios: readonly number[]): number {
  const slope = (logD: number): number => {
    const d = Math.exp(logD);
    return ratios.reduce((sum, ratio, i) => {
      const n = smallest + i;
      const root = Math.sqrt(1 + (2 * n) / d);
      const expected = (d / n) * (root - 1);
      return sum + (expected - ratio) * ((root - 1) / n - 1 / (d * root));
    }, 0);
  };
  return Math.exp(findRoot(slope, { low: Math.log(1e-3), high: Math.log(1e6), tolerance: 1e-12 }));
}
