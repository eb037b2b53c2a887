// What conText makes of peace in the State of the Union since 1981, and the vectors and the transformation of sines that it was given.

import type { Tokens } from "../../src/core/tokens.ts";
import type { WordVectors } from "../../src/stats/context/word-vectors.ts";
import { oracle } from "./oracle.ts";
import { spoken } from "./semantics.ts";

interface Lengths {
  readonly squared: readonly number[];
  readonly bias: readonly number[];
  readonly standardError: readonly number[];
}

interface ContextRun {
  readonly contexts: number;
  readonly coefficients: readonly (readonly number[])[];
  readonly terms: Lengths & Readonly<Record<"debiased" | "low" | "high" | "p", readonly number[]>>;
  readonly clustered: Lengths;
  readonly neighbours: Readonly<
    Record<string, { readonly words: readonly string[]; readonly similarity: readonly number[] }>
  >;
  readonly transform: Readonly<Record<"log" | "threshold", readonly (readonly number[])[]>>;
  readonly information: readonly (readonly number[])[];
  readonly singular: readonly number[];
}

/** The figures of tests/oracle/r/context.R. */
export const contextRun: ContextRun = oracle<ContextRun>("context");

/** The texts with a variable for this century, the vectors, the transformation. */
export function contexts(): {
  readonly said: Tokens;
  readonly vectors: WordVectors;
  readonly transform: readonly Float64Array[];
} {
  const { said, matrix } = spoken();
  const [words, dimensions] = [matrix.features, 8];
  const values = new Float64Array(words.length * dimensions);
  for (let w = 0; w < words.length; w++)
    for (let k = 0; k < dimensions; k++) values[w * dimensions + k] = Math.sin((w + 1) * (k + 1) * 0.37 + k + 1);
  const transform = Array.from({ length: dimensions }, (_, i) =>
    Float64Array.from({ length: dimensions }, (_one, j) => (i === j ? 1.5 : 0) + 0.3 * Math.cos((i + 1) * 2 + j + 1)),
  );
  const vars = said.index.vars.map((own) => Object.assign({}, own, { late: String(own["date"]) >= "2001" ? 1 : 0 }));
  return { said: { ...said, index: { ...said.index, vars } }, vectors: { words, dimensions, values }, transform };
}
