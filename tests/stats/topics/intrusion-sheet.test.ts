// The coding sheet: numbered choices, the text for documents, no key, and the same each time.

import { expect, it } from "vitest";
import { intrusionSheet } from "../../../src/stats/topics/intrusion-sheet.ts";
import { lda } from "../../../src/stats/topics/lda.ts";
import { house, matrix } from "../../helpers/two-topics.ts";

const model = lda(matrix, { topics: 4, iterations: 30 });

it("asks which word does not belong, with numbers to write down, and does not give it away", () => {
  const { rows, method } = intrusionSheet(model, { kind: "word", words: 3 });
  expect(rows).toHaveLength(4);
  for (const { choices, answer, text } of rows) {
    expect(choices).toMatch(/^1 \S+ \| 2 \S+ \| 3 \S+ \| 4 \S+$/u);
    expect([answer, text]).toEqual(["", ""]);
  }
  expect(JSON.stringify(method)).not.toContain("intruder");
  expect(intrusionSheet(model, { kind: "word", words: 3 }).rows).toEqual(rows);
});

it("shows the beginning of a document, cut at a blank", () => {
  const [first] = intrusionSheet(model, { kind: "topic", items: 2, corpus: house, length: 30 }).rows;
  expect(first?.text).toMatch(/^(?:war army navy troops army\.|tax jobs trade wages tax\.).* …$/u);
  expect(first?.text.length).toBeLessThanOrEqual(32);
});

it("refuses a kind that it does not know, and fewer topics than it needs", () => {
  expect(() => intrusionSheet(model, { kind: "set" as "word" })).toThrow('"set" is none of: word, topic');
  const two = lda(matrix, { topics: 2, iterations: 10 });
  expect(() => intrusionSheet(two, { kind: "topic" })).toThrow("4 topics or more");
});
