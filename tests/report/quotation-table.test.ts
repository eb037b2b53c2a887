// quotationTable: a row a quotation, each with the way back to its place.

import { describe, expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { quotationTable } from "../../src/report/quotation-table.ts";

describe("quotationTable", () => {
  it("has a row a quotation that leads to its place", () => {
    const articles = corpus([{ id: "n", text: "“Yes,” said Ann." }]);
    const [document] = articles.documents;
    if (document === undefined) throw new Error("no document");
    const quote = {
      start: 0,
      end: 6,
      kind: "direct",
      speaker: "Ann",
      speakerId: "ann",
      mention: { start: 12, end: 15, text: "Ann" },
      cue: { start: 7, end: 11, text: "said" },
      confidence: 1,
      rule: "verb-subject",
      why: [],
      group: null,
    } as const;
    const found = quotationTable(articles, [{ document, quotes: [quote] }]);
    expect(found.rows).toEqual([
      {
        document: "n",
        start: 0,
        end: 6,
        kind: "direct",
        speaker: "Ann",
        speakerId: "ann",
        mention: "Ann",
        cue: "said",
        confidence: 1,
        rule: "verb-subject",
        group: null,
        text: "“Yes,”",
      },
    ]);
    expect([found.evidence?.starts[0], found.evidence?.ends[0]]).toEqual([0, 6]);
  });
});
