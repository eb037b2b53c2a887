// The chart of the laws of vocabulary: a row behind each dot, and words where there is nothing.

import { expect, it } from "vitest";
import { chartVocabulary } from "../../src/charts/vocabulary.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { heaps } from "../../src/stats/heaps.ts";
import { zipf } from "../../src/stats/zipf.ts";
import { tokens } from "../../src/tokens/tokens.ts";

const text = "a ".repeat(600) + "b ".repeat(300) + "c ".repeat(200) + "d ".repeat(100) + "e";
const said = tokens(
  corpus([
    { text, vars: { party: "L" } },
    { text: `${text} f`, vars: { party: "R" } },
  ]),
);
const charts = {
  ranks: chartVocabulary(zipf(said, { by: "party" })),
  growth: chartVocabulary(heaps(said)),
};

it("draws dots that say what their row says", () => {
  const { values } = charts.ranks.spec["data" as never] as {
    readonly values: readonly { readonly row: number; readonly words: string }[];
  };
  expect(values).toHaveLength(11);
  const rows = charts.ranks.table.rows;
  for (const { row, words } of values) expect(words.startsWith(`${String(rows[row]?.["feature"])}: rank `)).toBe(true);
  expect(charts.growth.alt).toContain("6 words in 2,403");
});

it("says when there is nothing", () => {
  const found = zipf(said);
  expect(chartVocabulary({ ...found, ranks: { ...found.ranks, rows: [] } }).alt).toContain("no words to draw");
});
