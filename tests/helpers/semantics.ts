// What LSX and quanteda.textmodels make of the State of the Union since 1981, and the words they were given.

import type { FeatureMatrix } from "../../src/core/feature-matrix.ts";
import type { Tokens } from "../../src/core/tokens.ts";
import { subset } from "../../src/corpus/subset.ts";
import { features } from "../../src/features/features.ts";
import { featuresTrim } from "../../src/features/trim.ts";
import { stopwords } from "../../src/text/stopwords.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { stateOfTheUnion } from "./data.ts";
import { oracle } from "./oracle.ts";

interface Run {
  readonly documents: readonly string[];
  readonly words: number;
  readonly tokens: number;
  readonly lss: {
    readonly seeds: Readonly<Record<string, number>>;
    readonly weights: Readonly<Record<string, number>>;
    readonly beta: readonly number[];
    readonly fit: readonly number[];
    readonly se: readonly number[];
  };
  readonly lsa: {
    readonly sk: readonly number[];
    readonly docs: readonly (readonly number[])[];
    readonly features: readonly (readonly number[])[];
  };
  readonly affinity: Mixture;
  readonly three: Mixture;
}

interface Mixture {
  readonly fit: readonly (readonly number[])[];
  readonly se: readonly (readonly number[])[];
}

export const run: Run = oracle<Run>("semantics");

/** The texts, and the matrix with the words that the figures were made on. */
export function spoken(): { readonly said: Tokens; readonly matrix: FeatureMatrix } {
  const late = subset(stateOfTheUnion(), ({ vars }) => vars.date >= "1981");
  const said = tokens(late, { compat: "quanteda" });
  const all = features(said, { stopwords: stopwords("en") });
  return { said, matrix: featuresTrim(all, { minCount: 20, minDocuments: 2 }) };
}
