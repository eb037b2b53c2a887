// The chart of dynamics: a dot for each period, panels for frames, and words for what was found.

import { expect, it } from "vitest";
import { chartDynamics } from "../../src/charts/dynamics.ts";
import { bursts } from "../../src/stats/dynamics/bursts.ts";
import { changePoints } from "../../src/stats/dynamics/change-points.ts";
import { trend } from "../../src/stats/dynamics/trend.ts";
import { yearsOf } from "../helpers/dynamics.ts";

const years = yearsOf({ war: [1, 1, 1, 1, 9, 9, 9, 9], tax: [3, 3, 4, 3, 3, 3, 3, 3] });

it("draws every period with the row it comes from, in a panel for each frame", () => {
  const chart = chartDynamics(changePoints(years));
  const { values } = chart.spec["data" as never] as { readonly values: readonly Readonly<Record<string, unknown>>[] };
  expect(values).toHaveLength(16);
  for (const { row, panel } of values) expect(chart.table.rows[Number(row)]?.["frame"]).toBe(panel);
  expect(chart.alt).toContain("war, 1994 to 1997: 900");
});

it("keeps the frames with the most counts, and says what there is too little of", () => {
  expect(chartDynamics(trend(years), { limit: 1 }).spec.title).toMatchObject({ text: ["Trend of war"] });
  expect(chartDynamics(bursts(yearsOf({ war: [1, 9] }))).alt).toContain("war: too little data");
  const none = bursts(years);
  expect(chartDynamics({ ...none, series: { ...none.series, rows: [] } }).alt).toContain("no periods to draw");
});
