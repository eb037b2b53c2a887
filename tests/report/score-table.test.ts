import { expect, it } from "vitest";
import { score } from "../../src/quotes/score.ts";
import { scoreTable } from "../../src/report/score-table.ts";

it("a score is a row: one of two found, with the right speaker", () => {
  const text = "“We agree,” said Ann Lee. “Never,” said Bob Ray.";
  const gold = [
    {
      id: "a",
      text,
      quotes: [
        { start: 0, end: 11, speakerCanonical: "Ann Lee", canonicalFrom: "gold" },
        { start: 26, end: 34, speakerCanonical: "Bob Ray", canonicalFrom: "gold" },
      ],
    },
  ];
  const found = score(gold, { predictions: [{ id: "a", quotes: [{ start: 0, end: 11, speaker: "Ann Lee" }] }] });
  const table = scoreTable([["direct", found]], { gold, draws: 0, seed: 1 });
  expect(table.rows).toMatchObject([
    { kinds: "direct", documents: 1, annotated: 2, found: 1, precision: 1, recall: 0.5, f1: 2 / 3, speaker: 1 },
  ]);
  expect(table.rows[0]).toMatchObject({ jointPrecision: 1, jointRecall: 0.5, jointF1: 2 / 3, jointLow: null });
  expect(Object.keys(table.rows[0] ?? {})).toEqual(Object.keys(table.columns));
});
