// wordstatRule: a rule of a WordStat dictionary, such as @NAME [LAW NEAR #ORDER /S], as phrases or as what a codebook knows.

import type { Notice } from "../core/notice.ts";
import { patternsWithin, type Category, type CategoryRule } from "./category.ts";

/** A rule as it stands in the file, and the category it counts for. */
export interface WordstatRule {
  readonly source: string;
  readonly line: number;
  readonly under: Category;
}

interface Surroundings {
  readonly file: string;
  readonly notices: Notice[];
  /** The categories by name, in lower case. */
  readonly byName: ReadonlyMap<string, Category>;
}

interface Parts {
  readonly first: readonly string[];
  readonly sign: string;
  readonly not: boolean;
  readonly others: readonly (readonly string[])[];
  readonly within: number;
  /** Wider than a sentence was meant. */
  readonly wide: boolean;
}

/** "In the same sentence": no sentence is longer. */
const sentence = 1000;
const signs = /\s+(NOT\s+)?(NEAR|BEFORE|AFTER|AND|OR)\s+/giu;

/** Adds what the rule says to its category: to the patterns where words follow one another, else to the rules; and says what is lost. */
export function wordstatRule(rule: WordstatRule, { file, notices, byName }: Surroundings): void {
  const parts = partsOf(rule.source, byName);
  const say = (code: string, text: string): void =>
    void notices.push({ code, place: `${file}:${rule.line}`, text: `${rule.source}: ${text}` });
  if (parts === undefined) return say("rule-left-out", "the rule cannot be said here; it was passed over.");
  const ordered = parts.sign !== "NEAR";
  if (ordered && parts.within === 1 && parts.others.length === 1) return adjacent(rule, parts, say);
  rule.under.rules.push(...rulesOf(parts));
  const order = ordered ? " There the order is not asked for." : "";
  const width = parts.wide ? " There it holds inside a sentence only." : "";
  say("rule-left-out", `a plain dictionary cannot say this; a codebook made of the same file can.${order}${width}`);
}

/** Next to each other: a phrase, which a plain dictionary knows. */
function adjacent(
  rule: WordstatRule,
  { first, others, sign, not }: Parts,
  say: (code: string, text: string) => void,
): void {
  const pairs = first.flatMap((one) =>
    (others[0] ?? []).map((two) => (sign === "BEFORE" ? `${one} ${two}` : `${two} ${one}`)),
  );
  if (!not) return void rule.under.patterns.push(...pairs);
  rule.under.patterns.push(...first);
  rule.under.exclude.push(...pairs);
  say(
    "rule-left-out",
    "a plain dictionary counts the word with its neighbour too; a codebook made of the same file does not.",
  );
}

/** The codebook knows "this without that nearby" for one pattern at a time. */
function rulesOf({ first, others, not, within }: Parts): readonly CategoryRule[] {
  if (not) return first.map((word) => ({ near: [word], not: others.flat(), within }));
  return [{ near: [grouped(first), ...others.map((words) => grouped(words))], not: [], within }];
}

function grouped(words: readonly string[]): string {
  return words.length === 1 ? (words[0] ?? "") : `(${words.join("|")})`;
}

/** `undefined` where the rule joins documents, mixes signs, or is not of the known shape. */
function partsOf(source: string, byName: ReadonlyMap<string, Category>): Parts | undefined {
  const [, body = "", flags = ""] = /^@\S*\s*\[(.*?)((?:\s*\/\s*\w[-\w ]*)*)\]\s*$/u.exec(source) ?? [];
  const found = [...body.matchAll(signs)].map((match) => ({
    not: match[1] !== undefined,
    sign: (match[2] ?? "").toUpperCase(),
  }));
  const [first, ...others] = body
    .split(/\s+(?:NOT\s+)?(?:NEAR|BEFORE|AFTER|AND|OR)\s+/iu)
    .map((text) => operand(text, byName));
  const [lead] = found;
  const even = found.every(({ not, sign }) => not === lead?.not && sign === lead.sign);
  if (lead === undefined || !even || lead.sign === "AND" || lead.sign === "OR") return undefined;
  if (first === undefined || [first, ...others].some((words) => words.length === 0)) return undefined;
  const distance = /\d+/u.exec(flags)?.[0];
  const within = distance === undefined ? sentence : Math.max(1, Number(distance));
  return { first, others, ...lead, within, wide: /\/\s*[PD]/iu.test(flags) };
}

/** `#NAME` stands for everything in a category of this file. Patterns with brackets would be taken for alternatives and are left out. */
function operand(text: string, byName: ReadonlyMap<string, Category>): readonly string[] {
  const name = text.trim().replace(/^\((.*)\)$/u, "$1");
  if (!name.startsWith("#")) return name === "" ? [] : [name.replaceAll("_", " ")];
  const found = byName.get(name.slice(1).toLowerCase());
  return found === undefined ? [] : patternsWithin(found).filter((pattern) => !/[()|]/u.test(pattern));
}
