// The map of a latent semantic analysis: which dimensions, which points, and dimensions that are not there.

import { expect, it } from "vitest";
import { chartLsa } from "../../src/charts/lsa.ts";
import { lsa } from "../../src/stats/scaling/lsa.ts";
import { invented } from "../helpers/scaling.ts";

const space = lsa(invented);

it("draws documents or words on the dimensions asked for", () => {
  expect(chartLsa(space).table.rows.map(({ name }) => name)).toEqual(["R1", "R2", "R3", "R4", "R5", "V1"]);
  const words = chartLsa(space, { show: "words", dimensions: [2, 3] }).table.rows;
  expect(words[0]?.["first"]).toBe(space.words.rows[1]?.coordinate);
  expect(words[0]?.["second"]).toBe(space.words.rows[2]?.coordinate);
});

it("refuses dimensions that are not there", () => {
  expect(() => chartLsa(space, { dimensions: [1, 99] })).toThrow("dimensions from 1 to");
});
