// The network of uptake: only what is taken up more than otherwise, of one frame.

import { expect, it } from "vitest";
import { chartUptake } from "../../src/charts/uptake.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { dictionary } from "../../src/dictionary/dictionary.ts";
import { uptake } from "../../src/frames/uptake.ts";
import { tokens } from "../../src/tokens/tokens.ts";

const said = Array.from({ length: 24 }, (_, i) => ({
  text: i % 4 < 2 ? "war" : "tax",
  vars: { speaker: i % 2 === 0 ? "Ann" : "Bo" },
}));
const table = uptake(tokens(corpus(said)), dictionary({ war: "war", aid: "aid" }));

it("draws who takes up from whom, with the row behind each line", () => {
  const chart = chartUptake(table, { frame: "war" });
  const row = table.rows.findIndex(({ frame, from }) => frame === "war" && from === "Ann");
  expect(table.rows[row]?.weight).toBe(1);
  expect(JSON.stringify(chart.spec)).toContain(`"row":${row}`);
  expect(chart.alt).toContain("Closest: Ann to Bo");
  expect(JSON.stringify(chart.spec)).toContain("Ann → Bo: uptake 1");
  // Two ends at other heights or sides make an arrow of some angle; both ways lie side by side.
  expect(JSON.stringify(chart.spec)).toMatch(/"angle":-?[\d.]+/u);
});

it("says when nothing is, and refuses frames that are not there", () => {
  expect(chartUptake(table, { frame: "aid" }).alt).toContain("no ties to draw");
  expect(() => chartUptake(table, { frame: "peace" })).toThrow("[bad-option]");
});
