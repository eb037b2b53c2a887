// sameSpeaker: whether two names are the same speaker: titles, surnames and aliases are forgiven, ambiguous surnames are not.

import { wordSet } from "./word-set.ts";

const titles =
  wordSet(`mr mrs ms miss dr sir dame lord lady prof professor president presidents vice prime minister ministers premier chancellor senator sen rep representative congressman congresswoman gov governor mayor secretary
speaker judge justice attorney general gen col colonel capt captain sgt lt lieutenant chief king queen prince princess pope rev reverend ambassador foreign deputy former ex acting interim republican democrat democratic democrats republicans
russian belarusian german french british american u.s us canadian chinese ukrainian european state first opposition leader nominee candidate spokesman spokeswoman spokesperson commissioner chairman chairwoman chair director the a an`);
const suffixes = wordSet("jr sr ii iii iv");
const small = wordSet(
  "the a an of in on at for to from by with and or who which that his her its their our my one some several many other another all each every this these those",
);

/** Lower case, without accents, possessives and punctuation. */
export function normName(name: string | null | undefined): string {
  return (name ?? "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[’']s\b/gu, "")
    .replace(/[“”"'’`]/gu, "")
    .toLowerCase()
    .replace(/\./gu, "")
    .replace(/[^\p{L}\p{N}\s-]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

function nameTokens(name: string): readonly string[] {
  const parts = normName(name)
    .split(" ")
    .filter((part) => part !== "");
  while (parts.length > 1 && suffixes.has(parts.at(-1) ?? "")) parts.pop();
  while (parts.length > 1 && titles.has(parts[0] ?? "")) parts.shift();
  return parts.filter((part) => part.length > 1 || parts.length === 1);
}

/** 2: equal; 1.5: one is the tail of the other; 1: its beginning; 0: no. */
function fit(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  if (a.join(" ") === b.join(" ")) return 2;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === long.length || !short.every((word) => long.includes(word))) return 0;
  if (short.at(-1) === long.at(-1)) return 1.5;
  return short.length === 1 && short[0] === long[0] ? 1 : 0;
}

/**
 * Whether a predicted speaker is the annotated one.
 *
 * @param predicted The name found; null is never right.
 * @param options `gold`: the right name. `others`: all speakers of the document; a surname that fits two of them is refused.
 *   `aliases`: further names of the right one. `text`: the document, to see whether father and son both occur.
 */
export function sameSpeaker(
  predicted: string | null | undefined,
  {
    gold,
    others = [],
    aliases = [],
    text = "",
  }: {
    readonly gold: string | null | undefined;
    readonly others?: readonly string[];
    readonly aliases?: readonly string[];
    readonly text?: string;
  },
): boolean {
  if (!predicted || !gold) return false;
  const golds = [gold, ...aliases];
  if (golds.some((name) => normName(name) === normName(predicted))) return true;
  if (differInGeneration(predicted, gold, text)) return false;
  const parts = nameTokens(predicted);
  const best = Math.max(...golds.map((name) => (looksNamed(name) ? fit(parts, nameTokens(name)) : 0)));
  if (best === 2) return true;
  if (best > 0) return !others.some((other) => rivals(other, gold, parts, best));
  return sharesWords(predicted, gold);
}

function rivals(other: string, gold: string, parts: readonly string[], best: number): boolean {
  if (normName(other) === normName(gold) || fit(nameTokens(other), nameTokens(gold)) > 0) return false;
  return fit(parts, nameTokens(other)) >= best;
}

function looksNamed(name: string): boolean {
  return /\p{Lu}/u.test(name.replace(/^\s*(?:the|a|an)\s+/iu, ""));
}

/** Donald Trump Jr. is not Donald Trump where the text speaks of both. */
function differInGeneration(predicted: string, gold: string, text: string): boolean {
  const marked = (name: string): boolean => /\b(?:jr|sr|ii|iii)$/u.test(normName(name));
  if (marked(predicted) === marked(gold) || nameTokens(predicted).length < 2 || nameTokens(gold).length < 2)
    return false;
  if (text === "") return true;
  const bare = (marked(predicted) ? gold : predicted).split(/\s+/u).filter((word) => word.length > 2);
  const pattern = bare.map((word) => word.replace(/[^\p{L}\p{N}]/gu, "")).join("[^\\n]{1,6}");
  return new RegExp(`${pattern}(?!,?\\s*(?:Jr|Sr|II|III))`, "u").test(text);
}

/** Unnamed sources and bodies: one's words are all among the other's, or half of all words are shared. */
function sharesWords(predicted: string, gold: string): boolean {
  const words = (name: string): ReadonlySet<string> =>
    new Set(
      normName(name)
        .split(" ")
        .filter((word) => word !== "" && !small.has(word)),
    );
  const a = words(predicted);
  const b = words(gold);
  if (a.size === 0 || b.size === 0) return false;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === Math.min(a.size, b.size) || shared / (a.size + b.size - shared) >= 0.5;
}
