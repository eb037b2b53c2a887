// The three voices of an article together are the article, and each stretch knows where it stands.

import { describe, expect, it } from "vitest";
import type { Quotation } from "../../src/core/quotation.ts";
import { quotes } from "../../src/quotes/quotes.ts";
import { voices } from "../../src/quotes/voices.ts";

const article = {
  id: "a",
  text: "Ann Lee met the press. “We agree,” she said. Bob Ray said that the plan was “dead” and would not return. It rained.",
  vars: { date: "2031-05" },
};

describe("voices", () => {
  it("tells quoted, paraphrased and journalist apart, a mixed quotation by its marks", () => {
    const words = "that the plan was “dead” and would not return";
    const start = article.text.indexOf(words);
    const [direct] = quotes(article);
    const mixed = {
      ...(direct as Quotation),
      start,
      end: start + words.length,
      kind: "mixed" as const,
      speaker: "Bob Ray",
    };
    const found = voices(article, { quotations: [direct as Quotation, mixed] });
    expect(found.documents.map(({ text, vars }) => [vars.voice, text])).toEqual([
      ["journalist", "Ann Lee met the press."],
      ["quoted", "“We agree,”"],
      ["journalist", "she said. Bob Ray said"],
      ["paraphrased", "that the plan was"],
      ["quoted", "“dead”"],
      ["paraphrased", "and would not return"],
      ["journalist", ". It rained."],
    ]);
  });

  it("leaves no letter of the article out and knows where each stretch stands", () => {
    const { documents } = voices(article);
    expect(
      documents
        .map(({ text }) => text)
        .join("")
        .replaceAll(/\s/gu, ""),
    ).toBe(article.text.replaceAll(/\s/gu, ""));
    for (const { text, vars } of documents) expect(article.text.slice(vars.start, vars.end)).toBe(text);
  });

  it("keeps the variables of the article and its id", () => {
    expect(voices(article).documents[1]).toMatchObject({
      id: "a#v2",
      vars: { date: "2031-05", article: "a", speaker: "Ann Lee" },
    });
  });

  it("is the journalist's alone where nothing is quoted", () => {
    expect(voices({ id: "b", text: "It rained all day.", vars: {} }).documents.map(({ vars }) => vars.voice)).toEqual([
      "journalist",
    ]);
  });
});
