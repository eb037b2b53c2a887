// The words of topics: in order, with their places, and what is refused.

import { describe, expect, it } from "vitest";
import { passages } from "../../../src/corpus/passages.ts";
import { topicWords } from "../../../src/stats/topics/topic-words.ts";
import { army, cut, model } from "../../helpers/two-topics.ts";

describe("topicWords", () => {
  const table = topicWords(model, { limit: 4, tokens: cut });

  it("ranks the words of each topic by their share, which is that of the documents", () => {
    const own = table.rows.filter(({ topic }) => topic === model.topics[army]);
    expect(own.map(({ feature, rank }) => `${rank} ${feature}`)[0]).toBe("1 army");
    expect(own.map(({ feature }) => feature).toSorted()).toEqual(["army", "navy", "troops", "war"]);
    // Two tokens of five.
    expect(own[0]?.probability).toBeCloseTo(0.4, 2);
  });

  it("gives lift as how many times the share of the corpus: one over the share of the topic", () => {
    const row = table.rows.find(({ feature }) => feature === "army");
    const documents = cut.corpus.documents.filter(({ text }) => text.includes("army")).length;
    expect(row?.lift).toBeCloseTo(40 / documents, 1);
  });

  it("leads to the places in the documents that have most of the topic", () => {
    const row = table.rows.findIndex(({ feature }) => feature === "army");
    const found = passages(table, { row });
    expect(new Set(found.map(({ match }) => match))).toEqual(new Set(["army"]));
    // Ten documents with eight each.
    expect(found).toHaveLength(80);
  });

  it("refuses an unknown order, no words, a weight beyond one, and what is no model", () => {
    expect(() => topicWords(model, { by: "frequency" as "frex" })).toThrow(
      '"frequency" is none of: probability, frex, lift',
    );
    expect(() => topicWords(model, { limit: 0 })).toThrow("a limit of one word");
    expect(() => topicWords(model, { weight: 2 })).toThrow("a weight from 0 to 1");
    expect(() => topicWords(cut as never)).toThrow(
      "a model of topics, as lda(features, { topics: 20 }) makes it, but it was given tokens",
    );
  });
});
