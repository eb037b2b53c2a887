// Invented predictions, so that what is expected can be counted by hand, and forty speeches that are easily told apart.

import type { Table } from "../../src/core/table.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import type { ClassifyRow } from "../../src/stats/classify/classify.ts";

/** Predictions: `[actual, predicted, probability]`, each a group of its own. */
export function predictions(rows: readonly (readonly [string, string, number])[]): Table<ClassifyRow> {
  const method = {
    name: "classify",
    options: { model: "multinomial" },
    formula: "",
    sources: [],
    seed: 1,
    corpus: { hash: "0", documents: rows.length, tokens: 0 },
  };
  return {
    kind: "table",
    rows: rows.map(([actual, predicted, probability], i) => ({
      id: `d${i}`,
      actual,
      predicted,
      runnerUp: actual,
      correct: actual === predicted,
      probability,
      actualProbability: actual === predicted ? probability : 1 - probability,
      words: "",
      group: `d${i}`,
      fold: 1,
      status: "ok",
    })),
    columns: {} as never,
    method,
    notices: [],
  };
}
// Of A four: three named A, one B. Of B two: one named A, one B.
export const six: Table<ClassifyRow> = predictions([
  ["A", "A", 0.9],
  ["A", "A", 0.9],
  ["A", "A", 0.8],
  ["A", "B", 0.6],
  ["B", "A", 0.7],
  ["B", "B", 0.6],
]);

const topics = ["tax cuts jobs", "schools health care"];
/** Two documents a speaker, one a party. */
export const many: ReturnType<typeof corpus> = corpus(
  Array.from({ length: 40 }, (_, i) => ({
    id: `d${String(i).padStart(2, "0")}`,
    text: `${topics[i % 2]} the the ${i % 8 === 0 ? "odd" : "even"}`,
    vars: { party: i % 2 === 0 ? "A" : "B", speaker: `s${Math.floor(i / 2)}` },
  })),
);
