// What an author writes down for a codebook: the shape of the YAML or JSON file, and of a plain object in a script.

import type { Negated } from "../core/codebook.ts";

/** A word or a phrase: text is a glob; or a regular expression for each word, or words to be taken as they stand. */
export type PatternSource =
  | string
  | { readonly glob: string; readonly case?: "fold" | "keep" }
  | { readonly regex: string; readonly case?: "fold" | "keep" }
  | { readonly fixed: string; readonly case?: "fold" | "keep" };

/** What the neighbourhood of a match has to be like. `within` is in tokens, in the sentence of the match. */
interface NotNear {
  readonly not: PatternSource | readonly PatternSource[];
  readonly within: number;
}

/** An entry of `include` or `exclude`. */
export type RuleSource =
  | PatternSource
  | (Exclude<PatternSource, string> & NotNear)
  | { readonly near: readonly PatternSource[]; readonly within: number; readonly not?: NotNear["not"] }
  | NotNear;

/** One frame. It needs something to match, or frames nested in it that have. */
export interface FrameSource {
  readonly definition?: string;
  readonly include?: readonly RuleSource[];
  readonly exclude?: readonly RuleSource[];
  /** `count` unless said otherwise; nested frames take over what is said for the frame around them. */
  readonly negated?: Negated;
  readonly examples?: { readonly yes?: readonly string[]; readonly no?: readonly string[] };
  readonly frames?: Readonly<Record<string, FrameSource>>;
}

/** A whole codebook. */
export interface CodebookSource {
  /** The file's name unless given. */
  readonly name?: string;
  /** `"0"` unless given. */
  readonly version?: string;
  /** ISO 639 codes of the texts it is made for; they choose the negators. */
  readonly languages?: readonly string[];
  /** `true`: a token is a sign of one frame only, the one with the longest match (then the first in order). */
  readonly exclusive?: boolean;
  /** Negators of a language the library has none for, or other ones than it has. */
  readonly negators?: {
    readonly words: readonly string[];
    readonly unless?: readonly string[];
    readonly within?: number;
  };
  readonly frames: Readonly<Record<string, FrameSource>>;
}
