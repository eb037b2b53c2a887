// The profile of speakers by outlet, on articles small enough to count by hand.

import { describe, expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { passages } from "../../src/corpus/passages.ts";
import { quotingProfile } from "../../src/quotes/quoting-profile.ts";

const articles = corpus([
  {
    id: "a",
    text: "“We agree with them,” Ann Lee said. “It is over,” Bob Ray claimed. “So it is,” Ann Lee admitted.",
    vars: { source: "North" },
  },
  { id: "b", text: "“It never began,” Bob Ray claimed. “We will see,” Ann Lee said.", vars: { source: "North" } },
  { id: "c", text: "“Nobody asked us,” Bob Ray said.", vars: { source: "South" } },
]);

describe("quotingProfile", () => {
  const table = quotingProfile(articles, { by: "source" });
  const row = (group: string, speaker: string) =>
    table.rows.find((one) => one.group === group && one.speaker === speaker);

  it("counts quotations, articles, words and verbs of each speaker in each outlet", () => {
    expect(row("North", "Ann Lee")).toMatchObject({
      quotations: 3,
      documents: 2,
      meanWords: 10 / 3,
      verbs: "say 2, admit 1",
    });
    expect(row("North", "Bob Ray")).toMatchObject({ quotations: 2, documents: 2, meanWords: 3, verbs: "claim 2" });
  });

  it("says who has the last word, and how early a speaker is first quoted", () => {
    expect(row("North", "Ann Lee")?.lastWord).toBe(1);
    expect(row("North", "Bob Ray")?.lastWord).toBe(0);
    expect(row("North", "Ann Lee")?.firstPosition).toBeCloseTo(35 / 63 / 2, 2);
  });

  it("gives the share of verbs that keep a distance or concede", () => {
    expect(row("North", "Bob Ray")?.distancing).toBe(1);
    expect(row("North", "Ann Lee")?.admitting).toBeCloseTo(1 / 3);
  });

  it("gives a share with an interval that holds it, and none where there is too little", () => {
    const ann = row("North", "Ann Lee");
    expect(ann).toMatchObject({ share: 0.6, interval: "block-bootstrap", status: "ok" });
    expect(ann?.low).toBeLessThanOrEqual(0.6);
    expect(ann?.high).toBeGreaterThanOrEqual(0.6);
    expect(row("South", "Bob Ray")).toMatchObject({ share: null, status: "too-little-data" });
  });

  it("gives every figure an interval: over articles from ten on, over quotations below, where figures of articles have none", () => {
    const press = corpus(
      Array.from({ length: 12 }, (_, i) => ({
        id: `p${i}`,
        text: `“${"word ".repeat(2 + (i % 3)).trim()},” Ann Lee ${i % 2 === 0 ? "said" : "claimed"}.`,
      })),
    );
    const [many] = quotingProfile(press).rows;
    // Two, three and four words in turn: mean 3; half of the verbs keep a distance; nobody else speaks.
    expect(many).toMatchObject({ meanWords: 3, distancing: 0.5, lastWord: 1, lastWordLow: 1, lastWordHigh: 1 });
    expect(many?.meanWordsLow).toBeGreaterThan(2);
    expect(many?.meanWordsLow).toBeLessThan(3);
    expect(many?.meanWordsHigh).toBeGreaterThan(3);
    expect(many?.meanWordsHigh).toBeLessThan(4);
    expect(many?.distancingLow).toBeGreaterThan(0);
    expect(many?.distancingHigh).toBeLessThan(1);
    expect(row("North", "Ann Lee")).toMatchObject({ meanWordsLow: null, firstPositionLow: null });
    const [few] = quotingProfile(corpus(press.documents.slice(0, 6))).rows;
    expect(few?.meanWordsHigh).toBeGreaterThan(3);
    expect(few).toMatchObject({ firstPositionLow: null, lastWordHigh: null });
  });

  it("leads from every row to its quotations", () => {
    const place = table.rows.findIndex((one) => one.group === "North" && one.speaker === "Bob Ray");
    expect(passages(table, { row: place }).map(({ match }) => match)).toEqual(["“It is over,”", "“It never began,”"]);
  });

  it("refuses a variable that no article has, with the nearest name", () => {
    expect(() => quotingProfile(articles, { by: "sourc" })).toThrow(/did you mean "source".*unknown-variable/u);
  });
});
