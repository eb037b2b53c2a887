// sampleForCoding: seats by hand and by a published example, and weights that add up.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apportion } from "../../src/audit/apportion.ts";
import { sampleForCoding } from "../../src/audit/sample-for-coding.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { passages } from "../../src/corpus/passages.ts";
import { dictionary } from "../../src/dictionary/dictionary.ts";
import { tokens } from "../../src/tokens/tokens.ts";

describe("apportion", () => {
  it("hands out seats as Webster's method does in the usual example", () => {
    const votes = [53_000, 24_000, 23_000].map((weight) => ({ room: 99, weight }));
    expect(apportion(votes, 7)).toEqual([3, 2, 2]);
  });

  it("gives everybody one where it can, no more than there is room for, and nothing without a claim", () => {
    expect(
      apportion(
        [
          { room: 1, weight: 98 },
          { room: 5, weight: 1 },
          { room: 9, weight: 1 },
        ],
        6,
      ),
    ).toEqual([1, 3, 2]);
    expect(
      apportion(
        [
          { room: 2, weight: 1 },
          { room: 1, weight: 1 },
        ],
        9,
      ),
    ).toEqual([2, 1]);
    expect(
      apportion(
        [
          { room: 5, weight: 0 },
          { room: 5, weight: 1 },
        ],
        3,
      ),
    ).toEqual([0, 3]);
    expect(
      apportion(
        [
          { room: 5, weight: 9 },
          { room: 5, weight: 1 },
        ],
        1,
      ),
    ).toEqual([1, 0]);
  });
});

const keys = dictionary({ security: "secur*", peace: "peace" });
/** Forty documents of two sentences: security in the first of every fourth, peace in two of these. */
const house = corpus(
  Array.from({ length: 40 }, (_, i) => ({
    id: `d${String(i).padStart(2, "0")}`,
    text: i % 4 === 0 ? `Security ${i < 8 ? "and peace " : ""}first. Then jobs.` : "Jobs first. Then taxes.",
    vars: { party: i < 30 ? "L" : "R" },
  })),
);

describe("sampleForCoding", () => {
  it("draws sentences of every stratum by its size, with context", () => {
    const { rows, notices } = sampleForCoding(house, { size: 8, by: "party" });
    expect(rows.map(({ stratum }) => stratum).sort()).toEqual(["L", "L", "L", "L", "L", "L", "R", "R"]);
    expect(rows.map(({ unit }) => unit)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
    expect(rows.find(({ stratum }) => stratum === "L")).toMatchObject({ passages: 60, drawn: 6, weight: 10 });
    expect(rows.find(({ start }) => start === 0)).toMatchObject({
      before: "",
      after: expect.stringMatching(/^ Then/u),
    });
    expect(notices).toEqual([]);
    expect(
      sampleForCoding(house, { size: 8, by: "party", allocate: "equal" })
        .rows.map(({ stratum }) => stratum)
        .sort(),
    ).toEqual("LLLLRRRR".split(""));
    expect(
      sampleForCoding(house, { size: 3, context: 0 }).rows.every(({ before, after }) => before + after === ""),
    ).toBe(true);
  });

  it("draws whole documents", () => {
    const { rows } = sampleForCoding(house, { size: 5, unit: "document" });
    expect(rows.every(({ document, text }) => house.documents.find(({ id }) => id === document)?.text === text)).toBe(
      true,
    );
    expect(new Set(rows.map(({ document }) => document)).size).toBe(5);
  });

  it("draws apart what a codebook finds, the rarest frame first, and says what each passage stands for", () => {
    const { rows } = sampleForCoding(house, { size: 8, around: keys });
    const strata = Object.fromEntries(
      rows.map(({ stratum, passages: all, drawn, weight }) => [stratum, [all, drawn, weight]]),
    );
    // Two sentences have both frames and count for the rarer; eight have security alone; seventy of eighty have none.
    expect(strata).toEqual({ peace: [2, 2, 1], security: [8, 2, 4], "nothing found": [70, 4, 17.5] });
    expect(
      sampleForCoding(house, { size: 8, around: keys, share: 0.75 }).rows.filter(
        ({ stratum }) => stratum === "nothing found",
      ),
    ).toHaveLength(2);
    expect(sampleForCoding(tokens(house), { size: 8, around: keys }).rows).toEqual(rows);
  });

  it("leads to the passages, which are where it says", () => {
    const table = sampleForCoding(house, { size: 4 });
    for (const [row, { document, start, end, text }] of table.rows.entries())
      expect(passages(table, { row })).toEqual([expect.objectContaining({ id: document, start, end, match: text })]);
  });

  it("weighs every passage of the corpus once, draws none twice, and draws the same from documents in another order", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: 70 }),
        fc.integer({ min: 1, max: 99 }),
        fc.boolean(),
        (size, seed, around) => {
          const options = { size, seed, by: "party", ...(around ? { around: keys } : {}) } as const;
          const { rows, notices } = sampleForCoding(house, options);
          expect(rows).toHaveLength(size);
          expect(new Set(rows.map(({ document, start }) => `${document} ${start}`)).size).toBe(size);
          const weighed = rows.reduce((sum, { weight }) => sum + weight, 0);
          expect(notices.length > 0 || Math.abs(weighed - 80) < 1e-9).toBe(true);
          const turned = { ...house, documents: house.documents.toReversed() };
          expect(sampleForCoding(turned, options).rows).toEqual(rows);
        },
      ),
      { numRuns: 15 },
    );
  });

  it("says what it could not draw", () => {
    expect(sampleForCoding(house, { size: 500 }).notices[0]).toMatchObject({ code: "all-drawn" });
    expect(sampleForCoding(house, { size: 1, by: "party" }).notices[0]?.text).toContain("nothing is drawn of R");
    expect(sampleForCoding(corpus(["***", "One. ***"]), { size: 9 }).rows.map(({ text }) => text)).toEqual(["One."]);
  });

  it.each([
    [{ size: 0 }, "a size, a whole number from one up"],
    [{ size: 2, share: 1 }, "a share between 0 and 1"],
    [{ size: 2, unit: "word" as "sentence" }, "none of: sentence, document"],
    [{ size: 2, allocate: "all" as "equal" }, "none of: proportional, equal"],
    [{ size: 2, context: -1 }, "a context"],
    [{ size: 2, by: "parti" as "party" }, 'did you mean "party"?'],
  ])("refuses %j", (options, message) => {
    expect(() => sampleForCoding(house, options)).toThrow(message);
  });
});
