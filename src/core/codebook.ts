// A codebook: frames with a definition, what counts as a sign of them, what does not, and examples that hold it to its word.

import type { Pattern } from "./dictionary.ts";

/** What becomes of a match with a negator before it: counted like any other, left out, or counted in a column of its own. */
export type Negated = "count" | "drop" | "separate";

/**
 * One entry of `include` or `exclude`.
 *
 * - One set in `near`: any of its patterns is a match.
 * - Several sets: one match of each, all within `within` tokens of one another in one sentence.
 * - None: a condition on the other entries of the list.
 *
 * Where `not` has patterns, none of them may stand within `within` tokens of the match.
 */
export interface Rule {
  readonly near: readonly (readonly Pattern[])[];
  readonly not: readonly Pattern[];
  /** In tokens: 1 is the next token. */
  readonly within: number;
  /** The entry as its author wrote it. */
  readonly source: string;
}

/** A frame. `path` names the levels from the top: `["security", "energy"]`; `key` joins them with a full stop. */
export interface Frame {
  readonly key: string;
  readonly path: readonly string[];
  readonly definition: string;
  readonly include: readonly Rule[];
  readonly exclude: readonly Rule[];
  readonly negated: Negated;
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] };
}

/** What counts as a negator: its words (globs), and the words right after one that undo it ("not only"). */
export interface Negators {
  readonly words: readonly string[];
  readonly unless: readonly string[];
  /** How many tokens before a match a negator may stand. */
  readonly within: number;
}

/** Frames in the order of their author, each before those nested in it. Made by `codebook()`. */
export interface Codebook {
  readonly kind: "codebook";
  readonly name: string;
  readonly version: string;
  /** ISO 639 codes; empty where the author named none. */
  readonly languages: readonly string[];
  /** Whether a token can be a sign of one frame only. */
  readonly exclusive: boolean;
  readonly frames: readonly Frame[];
  readonly negators: Negators;
}
