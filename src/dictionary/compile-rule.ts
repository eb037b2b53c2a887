// compileRule: turns one entry of a codebook into patterns that can be matched, and refuses what cannot.

import type { Rule } from "../core/codebook.ts";
import type { Pattern } from "../core/dictionary.ts";
import { HustingsError } from "../core/errors.ts";
import type { CodebookProblem, Path } from "./codebook-problem.ts";
import { pathText } from "./codebook-problem.ts";
import type { PatternSource, RuleSource } from "./codebook-source.ts";
import { patterns } from "./patterns.ts";
import { wordTest } from "./word-test.ts";

/** How a refusal is made; it is thrown here. */
export type Fail = (problem: CodebookProblem) => Error;

interface Where {
  readonly path: Path;
  readonly fail: Fail;
}

/** A checked entry → a rule. `path` is where it stands, for the message. */
export function compileRule(source: RuleSource, { path, fail }: Where): Rule {
  const compile = (one: PatternSource, ...inside: Path): readonly Pattern[] =>
    compilePattern(one, { path: [...path, ...inside], fail });
  if (typeof source === "string") return { near: [compile(source)], not: [], within: 0, source };
  const not = "not" in source && source.not !== undefined ? [source.not].flat() : [];
  const near = "near" in source ? source.near.map((one, i) => compile(one, "near", i)) : base(source, compile);
  return {
    near,
    not: not.flatMap((one) => compile(one as PatternSource, "not")),
    within: "within" in source ? source.within : 0,
    source: JSON.stringify(source),
  };
}

/** The glob, regex or fixed pattern beside a `not`; nothing where the entry is a condition alone. */
function base(
  source: Exclude<RuleSource, string>,
  compile: (one: PatternSource) => readonly Pattern[],
): readonly (readonly Pattern[])[] {
  return "glob" in source || "regex" in source || "fixed" in source ? [compile(source)] : [];
}

/** A word or a phrase, as many patterns as its alternatives make; each of its words has to compile. */
function compilePattern(source: PatternSource, { path, fail }: Where): readonly Pattern[] {
  const { text, match, letters } = read(source);
  try {
    const found = patterns(text, { match, case: letters });
    if (match === "glob" && found.some(({ words }) => words.some((word) => /[()|]/u.test(word))))
      throw fail({
        path,
        needs: `alternatives as in a (loan|deal) at ${pathText(path)}`,
        got: `"${text}" is not closed${/\bnear\b/iu.test(text) ? '; NEAR is written { near: ["a*", "b*"], within: 5 }' : ""}`,
      });
    for (const { words } of found) for (const word of words) wordTest({ word, match, case: letters });
    return found;
  } catch (error) {
    if (!(error instanceof HustingsError)) throw error;
    throw fail({ path, needs: `a pattern that can be matched at ${pathText(path)}`, got: reason(error) });
  }
}

function read(source: PatternSource): { text: string; match: Pattern["match"]; letters: Pattern["case"] } {
  if (typeof source === "string") return { text: source, match: "glob", letters: "fold" };
  const letters = source.case ?? "fold";
  if ("glob" in source) return { text: source.glob, match: "glob", letters };
  if ("regex" in source) return { text: source.regex, match: "regex", letters };
  return { text: source.fixed, match: "fixed", letters };
}

/** What was wrong, out of a message that says who needed what. */
function reason({ message }: HustingsError): string {
  return message.replace(/^.*?, but /u, "").replace(/ \[[a-z-]+\]$/u, "");
}
