// Readability drawn: a line over time, dots without; one measure a chart; words that say what is measured.

import { expect, it } from "vitest";
import { chartReadability } from "../../src/charts/readability.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { readability } from "../../src/stats/readability/readability.ts";
import { tokens } from "../../src/tokens/tokens.ts";

const said = tokens(
  corpus([
    { id: "a", text: "We agree on this. ".repeat(40), vars: { date: "1990" } },
    { id: "b", text: "We do not agree at all on this and never will. ".repeat(20), vars: { date: "2000" } },
  ]),
);
const measures = ["meanSentenceLength", "ari"];

it("draws a line over time, and says the measure and its unit", () => {
  const chart = chartReadability(readability(said, { measures, by: "none", over: "decade" }), {
    measure: "meanSentenceLength",
  });
  expect(chart.alt).toMatch(/^Line chart\. MeanSentenceLength over time: meanSentenceLength/u);
  expect(chart.table.rows).toHaveLength(2);
  // Four words a sentence, then eleven: by hand.
  expect(chart.table.rows.map((row) => row["rate"])).toEqual([4, 11]);
});

it("draws dots where there are no periods, the highest first", () => {
  const chart = chartReadability(readability(said, { measures: ["meanSentenceLength"] }));
  expect(chart.table.rows.map((row) => [row["document"], row["position"]])).toEqual([
    ["a", 4],
    ["b", 11],
  ]);
  expect(chart.alt).toContain("Mean length of sentences");
});

it("refuses a measure that the table does not have", () => {
  expect(() => chartReadability(readability(said, { measures }), { measure: "smog" })).toThrow("[bad-option]");
});
