// ldaOptions: what a chain is told, with the defaults filled in and what cannot be refused.

import { HustingsError } from "../../core/errors.ts";
import type { FeatureMatrix } from "../../core/feature-matrix.ts";

/** What all chains can be told. */
export interface ChainOptions {
  /** Added to the tokens of each topic in a document: small, and documents are of few topics (default 0.1). */
  readonly alpha?: number;
  /** Added to the tokens of each word in a topic: small, and topics are of few words (default 0.01). */
  readonly beta?: number;
  /** How often every token is drawn anew (default 1000). */
  readonly iterations?: number;
  /** States that are kept, evenly over the second half; the model is their mean (default 25). */
  readonly keep?: number;
  readonly seed?: number;
  /** Told after each iteration; an exception that it throws stops the work. */
  readonly onProgress?: (done: number, of: number) => void;
}

/** The same with nothing left open. */
export interface ChainSettings {
  readonly alpha: number;
  readonly beta: number;
  readonly iterations: number;
  readonly keep: number;
  readonly seed: number;
}

/**
 * The settings of a chain.
 *
 * @throws bad-option; empty-corpus for a matrix without documents or words.
 */
export function ldaOptions(
  matrix: FeatureMatrix,
  options: ChainOptions & { readonly topics: number },
  who: string,
): ChainSettings {
  const { alpha = 0.1, beta = 0.01, iterations = 1000, keep = 25, seed = 1, topics } = options;
  const refuse = (needs: string, got: string): never => {
    throw new HustingsError("bad-option", { who, needs, got });
  };
  if (!matrix.values.some((value) => value > 0))
    throw new HustingsError("empty-corpus", { who, needs: "a document with a word", got: "there is none" });
  if (!Number.isInteger(topics) || topics < 2 || topics > 1024) refuse("2 to 1024 topics, a whole number", `${topics}`);
  for (const [name, value] of Object.entries({ alpha, beta }))
    if (!(value > 0 && Number.isFinite(value))) refuse(`${name} above zero`, `it is ${value}`);
  for (const [name, value] of Object.entries({ iterations, keep }))
    if (!Number.isInteger(value) || value < 1) refuse(`${name} from one up, a whole number`, `it is ${value}`);
  if (!Number.isInteger(seed)) refuse("a whole number as seed", `${seed}`);
  return { alpha, beta, iterations, keep: Math.min(keep, Math.ceil(iterations / 2)), seed };
}
