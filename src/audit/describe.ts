// describe: what is in a corpus, as a table of facts to read before any number is believed.

import type { Corpus } from "../core/corpus.ts";
import type { Scalar } from "../core/document.ts";
import { fingerprint } from "../core/fingerprint.ts";
import type { Table } from "../core/table.ts";
import { tokens } from "../tokens/tokens.ts";

/** One fact about a corpus. */
export interface DescribeRow {
  readonly fact: string;
  readonly value: string | number;
}

/**
 * The facts of a corpus: how many documents, words and empty texts; which variables, with how many values; the first and last date.
 * Use it first on any new corpus, and in a datasheet.
 *
 * @returns One row a fact, in a fixed order: the corpus, then its variables by name.
 * @cost O(characters)
 * @example
 * describe(corpus(["We agree.", ""])).rows[0]; // => { fact: "documents", value: 2 }
 * describe(corpus(["We agree.", ""])).rows[1]; // => { fact: "words", value: 2 }
 */
export function describe(corpus: Corpus): Table<DescribeRow> {
  const words = tokens(corpus).ids.length;
  const empty = corpus.documents.filter((document) => document.text.trim() === "").length;
  const rows: DescribeRow[] = [
    { fact: "documents", value: corpus.documents.length },
    { fact: "words", value: words },
    { fact: "empty documents", value: empty },
    ...variableNames(corpus).map((name) => ({ fact: name, value: summary(name, valuesOf(corpus, name)) })),
  ];
  return {
    kind: "table",
    rows,
    columns: { fact: { label: "fact", type: "text" }, value: { label: "value", type: "text" } },
    method: {
      name: "describe",
      options: {},
      formula: "counts of documents, words and distinct values",
      sources: [],
      seed: null,
      corpus: { hash: fingerprint(corpus), documents: corpus.documents.length, tokens: words },
    },
    notices: corpus.notices,
  };
}

function variableNames(corpus: Corpus): readonly string[] {
  return [...new Set(corpus.documents.flatMap((document) => Object.keys(document.vars)))].sort();
}

function valuesOf(corpus: Corpus, name: string): readonly Scalar[] {
  return corpus.documents.map((document) => document.vars[name] ?? null);
}

/** A date by its range, a constant by its value, anything else by how many values it has; and how often it is missing. */
function summary(name: string, values: readonly Scalar[]): string {
  const there = values.filter((value) => value !== null).map(String);
  const distinct = [...new Set(there)].sort();
  const missing = there.length < values.length ? `, missing in ${values.length - there.length}` : "";
  if (name === "date") return `${distinct[0] ?? "none"} to ${distinct.at(-1) ?? "none"}${missing}`;
  return distinct.length === 1 ? `${distinct[0]}${missing}` : `${distinct.length} values${missing}`;
}
