// Collocates by hand count, the borders that windows keep to, and the passages behind them.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { passages } from "../../src/corpus/passages.ts";
import { codebook } from "../../src/dictionary/codebook.ts";
import { dictionary } from "../../src/dictionary/dictionary.ts";
import { associationMeasures } from "../../src/stats/association-measures.ts";
import { collocates } from "../../src/stats/collocates.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { tokensSelect } from "../../src/tokens/select.ts";

const speech = tokens(
  corpus([
    {
      id: "1",
      text: "Our national security comes first. Peace and security for our nation.",
      vars: { party: "A", speaker: "Ann" },
    },
    { id: "2", text: "Social security is for all; peace is for all.", vars: { party: "B", speaker: "Ben" } },
  ]),
);
const near = { node: "security", window: [2, 2], minCount: 1 } as const;

describe("collocates", () => {
  it("counts by hand: near, expected, node and word", () => {
    const { rows } = collocates(speech, near);
    const row = (word: string): unknown => rows.find(({ collocate }) => collocate === word);
    // Near: our national | comes first, peace and | for our, social | is for. 11 of the 17 tokens that are not the node.
    expect(row("our")).toMatchObject({
      count: 2,
      nodeCount: 3,
      collocateCount: 2,
      expected: (2 * 11) / 17,
      documents: 1,
      speakers: 1,
    });
    expect(row("for")).toMatchObject({ count: 2, collocateCount: 3, documents: 2, speakers: 2 });
    expect(row("peace")).toMatchObject({ count: 1, collocateCount: 2 });
    expect(row("nation")).toBeUndefined();
    expect(row("security")).toBeUndefined();
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(11);
  });

  it("gives logDice of the pair and G² of the window", () => {
    const row = collocates(speech, near).rows.find(({ collocate }) => collocate === "for");
    expect(row?.logDice).toBeCloseTo(14 + Math.log2((2 * 2) / (3 + 3)), 12);
    const table = { o11: 2, o12: 1, o21: 9, o22: 5 };
    const { score, p } = associationMeasures.logLikelihood.fromTable(table);
    expect([row?.logLikelihood, row?.p]).toEqual([score, p]);
    expect(row?.score).toBe(row?.logDice);
  });

  it("counts a token near two matches once", () => {
    const { rows } = collocates(tokens(corpus(["security peace security"])), { ...near, minCount: 1 });
    expect(rows).toMatchObject([{ collocate: "peace", count: 1, nodeCount: 2 }]);
  });

  it("does not cross documents, nor sentences where that is asked for", () => {
    const two = tokens(corpus(["End of security.", "Start here."]));
    const words = (within: "document" | "sentence", source = two): readonly string[] =>
      collocates(source, { ...near, within }).rows.map(({ collocate }) => collocate);
    expect(words("document")).toEqual(["end", "of"]);
    const one = tokens(corpus(["We want security. Now we rest."]));
    expect(words("document", one)).toEqual(["we", "now", "want"]);
    expect(words("sentence", one)).toEqual(["want", "we"]);
  });

  it("takes one number for both sides of the window", () => {
    expect(collocates(speech, { ...near, window: 2 })).toEqual(collocates(speech, near));
  });

  it("keeps distances over pads, which are no words", () => {
    const text = tokens(corpus(["the defence of our security"]));
    const padded = tokensSelect(text, ["of", "our"], { selection: "remove", padding: "keep" });
    expect(collocates(padded, { ...near, window: [2, 0] }).rows).toEqual([]);
    expect(collocates(padded, { ...near, window: [3, 0] }).rows.map(({ collocate }) => collocate)).toEqual(["defence"]);
  });

  it("takes phrases, lists, dictionaries and codebooks as nodes", async () => {
    const count = (node: Parameters<typeof collocates>[1]["node"], frame?: string): number | undefined =>
      collocates(speech, {
        node,
        window: [9, 9],
        minCount: 1,
        ...(frame === undefined ? {} : { frame }),
      }).rows[0]?.nodeCount;
    expect(count("national security")).toBe(1);
    expect(count(["peace", "nation*"])).toBe(4);
    const keys = dictionary({ security: "secur*", peace: "peace" });
    expect([count(keys), count(keys, "security"), count(keys, "peace")]).toEqual([5, 3, 2]);
    const book = await codebook({
      name: "test",
      version: "1",
      frames: { security: { definition: "Safety.", include: ["secur*"], exclude: ["social security"] } },
    });
    expect(count(book, "security")).toBe(2);
  });

  it("groups by a variable and names groups without the node", () => {
    const table = collocates(speech, { ...near, by: "party", node: "national" });
    expect(table.rows.every(({ group }) => group === "A")).toBe(true);
    expect(table.notices).toMatchObject([{ code: "no-node", place: "B" }]);
  });

  it("leads every row to the text from node to collocate", () => {
    const table = collocates(speech, near);
    for (const [row, { count, collocate }] of table.rows.entries()) {
      const found = passages(table, { row });
      expect(found.length).toBe(count);
      for (const { match } of found)
        expect(match.toLowerCase()).toMatch(new RegExp(`security.*${collocate}|${collocate}.*security`, "u"));
    }
    const row = table.rows.findIndex(({ collocate }) => collocate === "our");
    expect(passages(table, { row }).map(({ match }) => match)).toEqual(["Our national security", "security for our"]);
  });

  it("sorts by any measure of the registry, leaves stop words and rare ones out, and cuts", () => {
    const mi = collocates(speech, { ...near, measure: "mi", stopwords: ["our"], limit: 3 });
    expect(mi.columns.score.label).toBe("mutual information (MI)");
    expect(mi.rows.length).toBe(3);
    expect(mi.rows.some(({ collocate }) => collocate === "our")).toBe(false);
    for (const { score, count, expected } of mi.rows) expect(score).toBeCloseTo(Math.log2(count / expected), 12);
    expect(collocates(speech, { ...near, minCount: 2 }).rows.map(({ collocate }) => collocate)).toEqual(["our", "for"]);
  });

  it("refuses in one line with the way out", () => {
    const of =
      (more: object): (() => unknown) =>
      () =>
        collocates(speech, { ...near, ...more });
    expect(of({ by: "parti" })).toThrow('did you mean "party"? [unknown-variable]');
    expect(of({ measure: "logdice" })).toThrow('did you mean "logDice"? [bad-option]');
    expect(of({ window: [-1, 5] })).toThrow(/\[bad-option\]/u);
    expect(of({ node: dictionary({ a: "b" }), frame: "c" })).toThrow(/\[bad-option\]/u);
    expect(of({ node: "" })).toThrow(/\[bad-pattern\]/u);
    expect(() => collocates(tokens(corpus([])), near)).toThrow(/\[empty-corpus\]/u);
  });

  it("deals every token out once: near, node or elsewhere, whatever the window", () => {
    const text = fc
      .array(fc.constantFrom("a", "b", "c", "node"), { minLength: 1, maxLength: 30 })
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(text, fc.nat(4), fc.nat(4), (made, left, right) => {
        const words = made.split(" ");
        const { rows } = collocates(tokens(corpus([made])), { node: "node", window: [left, right], minCount: 1 });
        const isNear = (i: number): boolean =>
          words[i] !== "node" && words.some((word, j) => word === "node" && i - j <= right && j - i <= left);
        for (const word of ["a", "b", "c"]) {
          const row = rows.find(({ collocate }) => collocate === word);
          expect(row?.count ?? 0).toBe(words.filter((one, i) => one === word && isNear(i)).length);
        }
      }),
    );
  });
});
