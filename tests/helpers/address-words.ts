// The counts that R looked at for topics: addresses from 1900 on, words of forty documents or more without stop words.

import type { FeatureMatrix } from "../../src/core/feature-matrix.ts";
import { subset } from "../../src/corpus/subset.ts";
import { features } from "../../src/features/features.ts";
import { featuresTrim } from "../../src/features/trim.ts";
import { stopwords } from "../../src/text/stopwords.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { stateOfTheUnion } from "./data.ts";
import { oracle } from "./oracle.ts";

interface Fit {
  readonly perplexity: number;
}

/** The figures of tests/oracle/r/topics.R. */
export interface TopicsRun {
  readonly documents: number;
  readonly words: number;
  readonly tokens: number;
  readonly coherence: { readonly stm: readonly number[]; readonly npmi: readonly number[] };
  readonly exclusivity: readonly number[];
  readonly frex: { readonly top: readonly (readonly number[])[] };
  readonly lda: readonly (Fit & { readonly umass: number })[];
  readonly keyATM: readonly (Fit & { readonly top: readonly (readonly string[])[] })[];
  readonly seededlda: readonly (Fit & { readonly top: readonly (readonly string[])[] })[];
  readonly lm: { readonly coefficients: readonly number[]; readonly errors: readonly number[] };
}

/** What R made of them. */
export const topicsRun: TopicsRun = oracle<TopicsRun>("topics");

let made: FeatureMatrix | undefined;

/** The matrix, counted once for a test file. */
export function addressWords(): FeatureMatrix {
  const recent = subset(stateOfTheUnion(), ({ vars }) => vars.date >= "1900");
  made ??= featuresTrim(features(tokens(recent), { stopwords: stopwords("en") }), { minDocuments: 40 });
  return made;
}

/** The shares that the script makes: topics 1 to 4, word w, 1 + (w k 7919) mod 101, cubed, each topic summing to one. */
export function madeShares(width: number): Float64Array {
  return Float64Array.from(
    [1, 2, 3, 4].flatMap((k) => {
      const own = Array.from({ length: width }, (_, w) => (1 + (((w + 1) * k * 7919) % 101)) ** 3);
      const sum = own.reduce((all, one) => all + one, 0);
      return own.map((one) => one / sum);
    }),
  );
}
