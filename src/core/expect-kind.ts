// expectKind: tells whoever hands the wrong noun to a verb which step is missing.

import { HustingsError } from "./errors.ts";

/** The nouns, with how each is come by. */
const made = {
  corpus: "a corpus, as corpus(texts) makes it",
  tokens: "tokens, as tokens(corpus) makes them",
  features: "features, as features(tokens) makes them",
  "topic-model": "a model of topics, as lda(features, { topics: 20 }) makes it",
  table: "a table, as every statistic makes it, or tableFrom(rows)",
  chart: "a chart, as chartRates(table) and its like make it, or chartOwn(table, spec)",
  codebook: "a codebook, as codebook({ name, frames }) makes it",
  dictionary: 'a dictionary, as dictionary({ key: ["pattern*"] }) makes it',
  document: 'one document: { id: "a", text: "…", vars: {} }',
  text: "a text",
  path: "a path",
  list: "a list",
} as const;

/** What a verb may ask for. */
export type Noun = keyof typeof made;

/**
 * Refuses a value that is not the noun a verb works on.
 *
 * @throws wrong-value
 */
export function expectKind(value: unknown, kinds: Noun | readonly Noun[], who: string): void {
  const wanted = typeof kinds === "string" ? [kinds] : kinds;
  if (wanted.some((noun) => is(value, noun))) return;
  throw new HustingsError("wrong-value", {
    who,
    needs: wanted.map((noun) => made[noun]).join(" or "),
    got: `it was given ${kindOf(value)}`,
  });
}

function is(value: unknown, noun: Noun): boolean {
  if (noun === "text" || noun === "path") return typeof value === "string";
  if (noun === "list") return Array.isArray(value);
  if (typeof value !== "object" || value === null) return false;
  if (noun === "document") return "text" in value && typeof value.text === "string";
  return "kind" in value && value.kind === noun;
}

function kindOf(value: unknown): string {
  if (value instanceof Promise) return "a promise; put await before it";
  if (typeof value === "object" && value !== null && "kind" in value && typeof value.kind === "string")
    return value.kind;
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return "a list";
  return typeof value === "string" ? "a text" : `a value of type ${typeof value}`;
}
