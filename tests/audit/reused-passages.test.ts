// Reused passages: made-up texts with known copies, changed and not; formulas; who is compared; the way back.

import { describe, expect, it } from "vitest";
import { reusedPassages } from "../../src/audit/reused-passages.ts";
import { sharedRuns } from "../../src/audit/shared-runs.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { passages } from "../../src/corpus/passages.ts";
import { random } from "../../src/core/random.ts";
import { tokens } from "../../src/tokens/tokens.ts";

const source = random(3);
/** Words that nobody else uses. */
const fresh = (count: number): string => Array.from({ length: count }, () => `w${source.integer(1e9)}`).join(" ");
const copy = fresh(60);
const words = copy.split(" ");
const changed = [...words.slice(0, 20), "else", ...words.slice(21, 40), ...words.slice(42)].join(" ");
const long = fresh(300);
const said = tokens(
  corpus([
    { id: "a", text: `${fresh(90)} ${copy} ${fresh(50)} ${long}`, vars: { speaker: "A", date: "1991" } },
    { id: "b", text: `${fresh(40)} ${changed} ${fresh(70)}`, vars: { speaker: "B", date: "1990" } },
    { id: "c", text: `${long} ${fresh(30)} ${copy}`, vars: { speaker: "A", date: "1992" } },
    { id: "d", text: fresh(200), vars: { speaker: "D", date: "1993" } },
  ]),
);

describe("reusedPassages", () => {
  const table = reusedPassages(said);

  it("finds whole copies however long, and changed ones with what was changed", () => {
    expect(
      table.rows.map(({ first, second, matches, score, identity }) => [first, second, matches, score, identity]),
    ).toEqual([
      ["a", "c", 300, 600, 1],
      ["a", "c", 60, 120, 1],
      // One word is another, two are gone: 57 alike of 60.
      ["b", "a", 57, 111, 57 / 60],
      ["b", "c", 57, 111, 57 / 60],
    ]);
  });

  it("leads to the passage in both texts", () => {
    const [one, other] = passages(table, { row: 1 });
    expect([one?.id, other?.id]).toEqual(["a", "c"]);
    expect(one?.match).toBe(copy);
    expect(other?.match).toBe(copy);
  });

  it("compares only documents that differ in a variable, and keeps the best where there is a limit", () => {
    expect(reusedPassages(said, { across: "speaker" }).rows.map(({ first, second }) => first + second)).toEqual([
      "ba",
      "bc",
    ]);
    expect(reusedPassages(said, { limit: 1 }).rows).toEqual(table.rows.slice(0, 1));
    expect(reusedPassages(said, { minMatches: 100 }).rows).toHaveLength(1);
  });

  it("does not begin from formulas, and gives the same rows in any order of documents", () => {
    const formula = tokens(corpus(Array.from({ length: 4 }, () => ({ text: `${copy} ${fresh(20)}` }))));
    expect(reusedPassages(formula, { common: 3 }).rows).toEqual([]);
    expect(reusedPassages(formula, { common: 4 }).rows).toHaveLength(6);
    const turned = tokens(corpus(said.corpus.documents.toReversed()));
    expect(reusedPassages(turned).rows).toEqual(table.rows);
  });

  it("refuses strange options", () => {
    expect(() => reusedPassages(said, { across: "party" })).toThrow('"party" is none of: date, speaker');
    expect(() => reusedPassages(said, { size: 0 })).toThrow("a whole number from 1 up for size");
    expect(() => reusedPassages(said, { minMatches: 1.5 })).toThrow("[bad-option]");
  });
});

it("shared runs stand at all their places, and not across a token that was removed", () => {
  const three = tokens(corpus(["x y z a x y z", "b x y z"]));
  const [pair] = sharedRuns(three, { among: [0, 1], size: 3, most: 9, apart: () => true });
  expect(pair?.runs).toEqual([
    { first: 0, second: 8 },
    { first: 4, second: 8 },
  ]);
  const holed = { ...three, ids: three.ids.map((id, i) => (i === 1 ? 0 : id)) };
  expect(sharedRuns(holed, { among: [0, 1], size: 3, most: 9, apart: () => true })[0]?.runs).toHaveLength(1);
});
