// Co-occurrence: quanteda's fcm in all its ways, windows that end with documents, pads that keep distances.

import { expect, it } from "vitest";
import fc from "fast-check";
import { corpus } from "../../src/corpus/corpus.ts";
import { featuresCooccurrence, type CooccurrenceOptions } from "../../src/features/cooccurrence.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { tokensSelect } from "../../src/tokens/select.ts";
import { oracle } from "../helpers/oracle.ts";

const { fcm } = oracle<{ readonly fcm: Readonly<Record<string, readonly (readonly number[])[]>> }>("context");
const said = tokens(corpus(["a a b a c", "b c b"]));

function dense(options: CooccurrenceOptions, source = said): readonly (readonly number[])[] {
  const { features, bounds, columns, values } = featuresCooccurrence(source, options);
  return features.map((_, row) => {
    const line = features.map(() => 0);
    for (let k = bounds[row] ?? 0; k < (bounds[row + 1] ?? 0); k++) line[columns[k] ?? 0] = values[k] ?? 0;
    return line;
  });
}

it.each([
  ["frequency", { window: 2 }],
  ["weighted", { window: 2, count: "weighted" }],
  ["document", { context: "document" }],
  ["boolean", { context: "document", count: "boolean" }],
] as const)("has quanteda's figures: %s", (name, options) => expect(dense(options)).toEqual(fcm[name]));

it("counts sentences, and keeps the words it is told to, in their order", () => {
  const two = tokens(corpus(["War and peace. Peace and trade."]));
  expect(dense({ context: "sentence", words: ["peace", "war", "trade"] }, two)).toEqual([
    [0, 1, 1],
    [1, 0, 0],
    [1, 0, 0],
  ]);
});

it("sees over a pad as far as over a word", () => {
  const padded = tokensSelect(tokens(corpus(["war and peace"])), "and", { selection: "remove", padding: "keep" });
  expect(dense({ window: 1 }, padded)).toEqual([
    [0, 0],
    [0, 0],
  ]);
  expect(dense({ window: 2 }, padded)[0]?.[1]).toBe(1);
});

it("is symmetric, and its documents can stand in any order", () => {
  const texts = fc.array(fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 8 }), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 4 }), (documents, window) => {
      const all = documents.map((words) => words.join(" "));
      const words = ["a", "b", "c", "d"];
      const matrix = dense({ window, words }, tokens(corpus(all)));
      expect(matrix).toEqual(words.map((_, i) => matrix.map((row) => row[i])));
      expect(dense({ window, words }, tokens(corpus(all.toReversed())))).toEqual(matrix);
    }),
    { numRuns: 30 },
  );
});

it("refuses what does not go together", () => {
  expect(() => featuresCooccurrence(said, { window: 0 })).toThrow("a window of one token");
  expect(() => featuresCooccurrence(said, { context: "page" as never })).toThrow("[bad-option]");
  expect(() => featuresCooccurrence(said, { count: "sum" as never })).toThrow("[bad-option]");
  expect(() => featuresCooccurrence(said, { context: "document", count: "weighted" })).toThrow("windows for weights");
  expect(() => featuresCooccurrence(said, { count: "boolean" })).toThrow("sentences or documents");
});
