// From what an author writes to patterns: alternatives are spelled out, phrases are cut into words.

import type { Pattern } from "../core/dictionary.ts";
import { HustingsError } from "../core/errors.ts";

/** How patterns are to be read. */
export interface PatternOptions {
  /** `glob` knows `*`, `?`, `[cs]` and `(loan|deal)`; `regex` looks inside one token; `fixed` takes every sign for itself. */
  readonly match?: "glob" | "regex" | "fixed";
  /** `fold` takes upper and lower case for the same. `keep` compares with the text as it was written. */
  readonly case?: "fold" | "keep";
  /** What stands between the words of a phrase; a blank stands for any white space. */
  readonly separator?: string;
}

/** More alternatives than any author means. */
const most = 10_000;

/**
 * The patterns that one line of a dictionary stands for: one, or as many as its alternatives make.
 *
 * @param source A word or a phrase as its author wrote it.
 * @returns Patterns in the order of the alternatives, all with the same `source`.
 * @throws bad-pattern when nothing is left to match, or the alternatives are more than 10,000.
 */
export function patterns(
  source: string,
  { match = "glob", case: letters = "fold", separator = " " }: PatternOptions = {},
): readonly Pattern[] {
  const spelled = match === "glob" ? alternatives(source) : [source];
  const found = spelled.map((text) => split(text, separator, match));
  if (found.some((words) => words.length === 0)) throw bad(source, "leaves nothing to match");
  return found.map((words) => ({ words, match, case: letters, source }));
}

/** `a (b|c)` is `a b` and `a c`. Brackets that hold no bar, or are never closed, are brackets. */
function alternatives(text: string): readonly string[] {
  let done: readonly string[] = [""];
  let plain = 0;
  for (let i = 0; i < text.length; i++) {
    const end = text[i] === "(" ? closing(text, i) : -1;
    const choices = end === -1 ? [] : bars(text.slice(i + 1, end));
    if (choices.length < 2) continue;
    const before = text.slice(plain, i);
    const options = choices.flatMap((choice) => alternatives(choice));
    if (done.length * options.length > most) throw bad(text, `stands for more than ${most} patterns`);
    done = done.flatMap((start) => options.map((option) => start + before + option));
    plain = end + 1;
    i = end;
  }
  return done.map((start) => start + text.slice(plain));
}

/** The place of the bracket that closes the one at `open`, or -1. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === "(") depth++;
    if (text[i] === ")" && --depth === 0) return i;
  }
  return -1;
}

/** Cuts at the bars that stand in no bracket of their own. */
function bars(text: string): readonly string[] {
  const parts = [""];
  let depth = 0;
  for (const sign of text) {
    if (sign === "(") depth++;
    if (sign === ")") depth--;
    if (sign === "|" && depth === 0) parts.push("");
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

function split(text: string, separator: string, match: Pattern["match"]): readonly string[] {
  const blank = separator.trim() === "";
  const cut = match === "regex" ? cutOutside(text, blank ? /\s/u : separator) : text.split(blank ? /\s+/u : separator);
  return cut.map((word) => word.trim()).filter((word) => word !== "");
}

/** A regular expression is cut only where the separator stands in no bracket and after no backslash. */
function cutOutside(text: string, separator: RegExp | string): readonly string[] {
  const words = [""];
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] as string;
    const here = typeof separator === "string" ? text.startsWith(separator, i) : separator.test(sign);
    if (here && depth === 0) {
      words.push("");
      i += typeof separator === "string" ? separator.length - 1 : 0;
      continue;
    }
    if ("([{".includes(sign)) depth++;
    if (")]}".includes(sign)) depth--;
    words[words.length - 1] += sign === "\\" ? sign + (text[++i] ?? "") : sign;
  }
  return words;
}

function bad(source: string, why: string): HustingsError {
  return new HustingsError("bad-pattern", {
    who: "a dictionary",
    needs: "patterns of at least one word",
    got: `"${source}" ${why}`,
  });
}
