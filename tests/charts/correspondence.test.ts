// The map: its axes say what they explain, and points stand where their principal coordinates are.

import { expect, it } from "vitest";
import { chartCorrespondence } from "../../src/charts/correspondence.ts";
import { correspondence } from "../../src/stats/scaling/correspondence.ts";
import { invented } from "../helpers/scaling.ts";

const map = correspondence(invented);

it("puts each document at its principal coordinates, under axes that say their share", () => {
  const { table } = chartCorrespondence(map);
  const first = map.rows.filter(({ axis }) => axis === 1);
  const second = map.rows.filter(({ axis }) => axis === 2);
  expect(table.rows).toEqual(
    first.map(({ name, principal }, i) => ({ name, first: principal, second: second[i]?.principal })),
  );
  expect(table.columns["first"]?.label).toMatch(
    /^axis 1 \(\d+ % of the inertia\)$|^axis 1 \([\d.]+ % of the inertia\)$/u,
  );
});

it("draws words alone when asked, never both", () => {
  expect(chartCorrespondence(map, { show: "words" }).table.rows).toHaveLength(37);
  expect(chartCorrespondence(map).table.rows).toHaveLength(6);
});

it("draws one axis against itself where there is no second", () => {
  const { rows } = chartCorrespondence(correspondence(invented, { axes: 1 })).table;
  expect(rows.every((row) => row["first"] === row["second"])).toBe(true);
});
