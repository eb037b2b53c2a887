// Versions of a text by the words that would have to be changed.

import { expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { editSimilarity } from "../../src/stats/edit-similarity.ts";
import { explain } from "../../src/stats/explain.ts";
import { tokens } from "../../src/tokens/tokens.ts";

const said = tokens(
  corpus([
    { id: "b", text: "The Congress shall make no law" },
    { id: "a", text: "Congress shall make no such law, ever" },
    { id: "c", text: "" },
    { id: "d", text: "" },
  ]),
);

it("counts words put in, taken out and changed, most alike first, whatever the order of the documents", () => {
  const { rows } = editSimilarity(said);
  // "the" out, "such" and "ever" in: three edits, seven words.
  expect(rows[0]).toEqual({ first: "a", second: "b", value: 1 - 3 / 7, edits: 3, longer: 7, status: "ok" });
  expect(rows.slice(1).map(({ first, second, value }) => [first, second, value])).toEqual([
    ["a", "c", 0],
    ["a", "d", 0],
    ["b", "c", 0],
    ["b", "d", 0],
    ["c", "d", null],
  ]);
  expect(rows.at(-1)?.status).toBe("undefined");
  expect(editSimilarity(said, { limit: 1 }).rows).toHaveLength(1);
  expect(explain(editSimilarity(said), { row: 0 })).toContain("= 1 − 3 / 7");
});
