// Category: a key of somebody's dictionary on its way to ours, with the patterns in it and what only a codebook can say.

import type { Notice } from "../core/notice.ts";

/** Patterns that must stand near one another in a sentence, or must not. `near` has one glob for each of them. */
export interface CategoryRule {
  readonly near: readonly [string, ...string[]];
  readonly not: readonly string[];
  /** In tokens. */
  readonly within: number;
}

/** Made line by line by the readers, hence not readonly. */
export interface Category {
  readonly name: string;
  definition: string;
  readonly patterns: string[];
  /** For a codebook alone: what a plain dictionary counts too much. */
  readonly exclude: string[];
  /** For a codebook alone: what a plain dictionary cannot count. */
  readonly rules: CategoryRule[];
  readonly inside: Category[];
}

/** What a dictionary can hold: keys with patterns, with keys of the next level, or with both in one list. */
export interface DictionaryKeys {
  readonly [key: string]: readonly (string | DictionaryKeys)[] | DictionaryKeys;
}

/** A pattern of a frame: a glob; as it stands; a regular expression; or several that go together. */
type FramePattern =
  | string
  | { readonly fixed: string }
  | { readonly regex: string }
  | { readonly near: readonly string[]; readonly within: number }
  | { readonly glob: string; readonly not: readonly string[]; readonly within: number };

/** The same categories as frames of a codebook. */
export interface FrameKeys {
  readonly [key: string]: {
    readonly definition?: string;
    readonly include?: readonly FramePattern[];
    readonly exclude?: readonly FramePattern[];
    readonly frames?: FrameKeys;
  };
}

/** How the patterns of a file are to be read. */
export type CategoryMatch = "glob" | "regex";

/** What every reader of a dictionary format answers. */
export interface Categories {
  readonly categories: readonly Category[];
  readonly match: CategoryMatch;
  readonly notices: readonly Notice[];
}

/** A new category with nothing in it. */
export function category(name: string, definition = ""): Category {
  return { name, definition, patterns: [], exclude: [], rules: [], inside: [] };
}

/** The patterns of a category and of all inside it. */
export function patternsWithin(one: Category): readonly string[] {
  return [...one.patterns, ...one.inside.flatMap((inner) => patternsWithin(inner))];
}

/** A glob that takes `?` and `[` for themselves, for formats that know `*` alone. */
export function starOnly(pattern: string): string {
  return pattern.replace(/[?[]/gu, "[$&]");
}

/** The plain object for `dictionary()`. */
export function dictionaryKeys(categories: readonly Category[]): DictionaryKeys {
  return Object.fromEntries(categories.map((one) => [one.name, valueOf(one)]));
}

function valueOf({ patterns, inside }: Category): DictionaryKeys[string] {
  if (inside.length === 0) return patterns;
  return patterns.length === 0 ? dictionaryKeys(inside) : [...patterns, dictionaryKeys(inside)];
}

/** The frames of a codebook. A codebook joins levels with a full stop, so one in a name becomes `_`; a category with nothing to match is left out. */
export function frameKeys(categories: readonly Category[], match: CategoryMatch): FrameKeys {
  const frames = categories.map((one) => [one.name.replaceAll(".", "_"), frameOf(one, match)] as const);
  return Object.fromEntries(frames.filter(([, { include, frames: inner }]) => (include ?? inner) !== undefined));
}

function frameOf(one: Category, match: CategoryMatch): FrameKeys[string] {
  const include = [...one.patterns.map((text) => framePattern(text, match)), ...one.rules.map((rule) => ruleOf(rule))];
  const exclude = one.exclude.map((text) => framePattern(text, match));
  const frames = frameKeys(one.inside, match);
  return {
    ...(one.definition === "" ? {} : { definition: one.definition }),
    ...(include.length === 0 ? {} : { include }),
    ...(exclude.length === 0 || include.length === 0 ? {} : { exclude }),
    ...(Object.keys(frames).length === 0 ? {} : { frames }),
  };
}

function ruleOf({ near, not, within }: CategoryRule): FramePattern {
  return not.length > 0 ? { glob: near[0], not, within } : { near, within };
}

/** In a codebook brackets and bars are alternatives; a smiley is not. */
function framePattern(text: string, match: CategoryMatch): FramePattern {
  if (match === "regex") return { regex: text };
  if (!/[()|]/u.test(text)) return text;
  if (!/[*?[]/u.test(text)) return { fixed: text };
  return { regex: text.replace(/[\\^$.+()\]{}|/]/gu, String.raw`\$&`).replaceAll("*", ".*") };
}
