// intrusionSheet: a coding sheet on which people say what does not belong, so that topics are judged by readers.

import { expectKind } from "../../core/expect-kind.ts";
import { expectOptions } from "../../core/expect-options.ts";
import type { Corpus } from "../../core/corpus.ts";
import type { Column, Table } from "../../core/table.ts";
import { intrusionItems, type IntrusionOptions } from "./intrusion-items.ts";
import type { TopicModel } from "./topic-model.ts";

/** A row of `intrusionSheet()`: a question. */
export interface IntrusionSheetRow {
  readonly item: string;
  /** The beginning of the document, for topic intrusion with a corpus. */
  readonly text: string;
  /** The choices, numbered from 1. */
  readonly choices: string;
  /** Empty, for the number of the choice that does not belong. */
  readonly answer: string;
}

/** The options of `intrusionSheet()`. */
export interface IntrusionSheetOptions extends IntrusionOptions {
  /** The documents of the model, for topic intrusion. */
  readonly corpus?: Corpus;
  /** At most so many characters of a document (default 600). */
  readonly length?: number;
}

const columns: { readonly [K in keyof IntrusionSheetRow]: Column } = {
  item: { label: "item", type: "text" },
  text: { label: "text", type: "text" },
  choices: { label: "which does not belong?", type: "text" },
  answer: { label: "answer", type: "text" },
};

/**
 * A sheet for coders: print it as CSV, have each coder fill in the numbers, and hand the answers to `intrusionScores` with the same model and options. The key is not on the sheet; it follows from model and seed.
 *
 * @param model A model of topics.
 * @param options `kind`: required. `items` 1 a topic for `word`, 20 documents for `topic`; `words` 5, `seed` 1; `corpus` and `length` 600 for the texts of `topic`.
 * @returns A row a question, in a seeded order.
 * @throws wrong-value; unknown-option; bad-option.
 * @source Chang, Boyd-Graber, Wang, Gerrish & Blei 2009, Reading tea leaves: how humans interpret topic models
 * @cost O(topics × words × log words)
 * @example
 * const texts = Array.from({ length: 20 }, (_, i) => (i % 4 === 0 ? "war army war army navy" : "tax jobs tax jobs trade"));
 * const model = lda(features(tokens(corpus(texts))), { topics: 2, iterations: 50 });
 * intrusionSheet(model, { kind: "word", words: 2 }).rows.length; // => 2
 */
export function intrusionSheet(model: TopicModel, options: IntrusionSheetOptions): Table<IntrusionSheetRow> {
  const who = "intrusionSheet";
  expectKind(model, "topic-model", who);
  expectOptions(options, { kind: true, items: true, words: true, seed: true, corpus: true, length: true }, who);
  const { kind, corpus, length = 600, words = 5, seed = 1 } = options;
  const items = intrusionItems(model, options, who);
  const texts = new Map(corpus?.documents.map(({ id, text }) => [id, text]));
  const rows = items.map(({ item, document, options: choices }) => ({
    item,
    text:
      document < 0
        ? ""
        : beginning(texts.get(model.index.ids[document] as string) ?? (model.index.ids[document] as string), length),
    choices: choices.map((choice, i) => `${i + 1} ${choice}`).join(" | "),
    answer: "",
  }));
  const { method } = model;
  return {
    kind: "table",
    rows,
    columns,
    method: {
      ...method,
      name: who,
      options: { model: method.name, ...method.options, kind, words, items: items.length },
      sources: [
        "Chang, Boyd-Graber, Wang, Gerrish & Blei 2009, Reading tea leaves: how humans interpret topic models",
        ...method.sources,
      ],
      seed,
    },
    notices: [],
    withoutEvidence: "Readers must not see which words or documents belong together.",
  };
}

/** Cut at a blank. */
function beginning(text: string, length: number): string {
  const flat = text.replaceAll(/\s+/gu, " ").trim();
  if (flat.length <= length) return flat;
  const cut = flat.slice(0, length).replace(/\s\S*$/u, "");
  return `${cut} …`;
}
