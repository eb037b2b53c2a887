// Speeches are the quotations of an article with their speakers, and know where they stand in it.

import { describe, expect, it } from "vitest";
import { quotes } from "../../src/quotes/quotes.ts";
import { speeches } from "../../src/quotes/speeches.ts";
import type { Quotation } from "../../src/core/quotation.ts";

const quotation = (start: number, end: number, rest: Partial<Quotation> = {}): Quotation => ({
  start,
  end,
  kind: "direct",
  speaker: "Ann Lee",
  speakerId: "ann-lee",
  mention: null,
  cue: null,
  confidence: 1,
  rule: "by hand",
  why: [],
  group: null,
  ...rest,
});

describe("speeches", () => {
  it("are one document a quotation, without the marks, with the variables of the article", () => {
    const article = { id: "a", text: "“We agree,” said Ann Lee. « Oui. »", vars: { date: "2031", lang: "en" } };
    const made = speeches(article, [quotation(0, 11), quotation(26, 34, { speaker: null, speakerId: null })]);
    expect(made.documents).toEqual([
      {
        id: "a#1",
        text: "We agree,",
        vars: {
          date: "2031",
          lang: "en",
          speaker: "Ann Lee",
          speakerId: "ann-lee",
          kind: "direct",
          article: "a",
          start: 1,
          end: 10,
        },
      },
      {
        id: "a#2",
        text: "Oui.",
        vars: {
          date: "2031",
          lang: "en",
          speaker: null,
          speakerId: null,
          kind: "direct",
          article: "a",
          start: 28,
          end: 32,
        },
      },
    ]);
  });

  it("lead back to the article by their offsets", () => {
    const article = { id: "a", text: "Ann Lee said: 'Don’t.' Then \"Yes\" — and “no” once more.", vars: {} };
    for (const { text, vars } of speeches(article, quotes(article)).documents)
      expect(article.text.slice(vars.start, vars.end)).toBe(text);
  });

  it("keep an indirect quotation as it is, and one of nothing but marks too", () => {
    const article = { id: "a", text: "She said that the states’ ““””", vars: {} };
    const made = speeches(article, [quotation(9, 25, { kind: "indirect" }), quotation(26, 30)]);
    expect(made.documents.map(({ text }) => text)).toEqual(["that the states’", "““””"]);
  });

  it("are none where there is no quotation", () =>
    expect(speeches({ id: "a", text: "Nothing.", vars: {} }, []).documents).toEqual([]));
});
