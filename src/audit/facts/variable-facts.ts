// variableFacts: what is known of each document beside who, when and in which language.

import type { Corpus } from "../../core/corpus.ts";
import type { Fact } from "./fact.ts";
import type { Survey } from "./survey.ts";

/** They have sections of their own. */
const elsewhere = new Set(["date", "lang", "speaker"]);

export function variableFacts({ corpus }: Survey): readonly Fact[] {
  const names = new Set<string>();
  for (const { vars } of corpus.documents) for (const name of Object.keys(vars)) names.add(name);
  return [...names]
    .filter((name) => !elsewhere.has(name))
    .sort()
    .map((name) => ({ section: "variables", fact: name, value: summary(corpus, name) }));
}

/** A constant by its value, anything else by how many values it has; numbers by their range; and how often it is missing. */
function summary(corpus: Corpus, name: string): string {
  const there = corpus.documents.flatMap(({ vars }) => vars[name] ?? []);
  const distinct = [...new Set(there)];
  const gone = corpus.documents.length - there.length;
  const missing = gone > 0 ? `, missing in ${gone.toLocaleString("en")}` : "";
  if (distinct.length === 1) return `${String(distinct[0])}${missing}`;
  const numbers = distinct.filter((value) => typeof value === "number").sort((a, b) => a - b);
  const range = numbers.length === distinct.length && numbers.length > 0 ? `, ${numbers[0]} to ${numbers.at(-1)}` : "";
  return `${distinct.length.toLocaleString("en")} values${range}${missing}`;
}
