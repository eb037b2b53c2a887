// chart: a chart on the page, and given back.

import { expect, it } from "vitest";
import type { Chart } from "../../src/core/chart.ts";
import { chart } from "../../src/notebook/chart.ts";
import { outputsOf } from "../helpers/sink.ts";

it("chart is put out with its name, and answered", () => {
  const drawn = { kind: "chart", alt: "Bars." } as Chart;
  let answered: unknown;
  const found = outputsOf(() => (answered = chart(drawn, { name: "bars" })));
  expect(found).toEqual([{ kind: "chart", name: "bars", chart: drawn }]);
  expect(answered).toBe(drawn);
  expect(outputsOf(() => void chart(drawn))).toMatchObject([{ name: "chart" }]);
});
