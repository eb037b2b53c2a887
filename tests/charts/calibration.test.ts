// Calibration: a point for each bin with a value, and what was held out together in the words of the intervals.

import { expect, it } from "vitest";
import { chartCalibration } from "../../src/charts/calibration.ts";
import { promised } from "../helpers/chart-tables.ts";

it("draws the bins that have a value, and says them", () => {
  const { alt, spec } = chartCalibration(promised);
  expect(alt).toContain(
    "Promised 0.55, right 0.50 (0.30 to 0.70), 20 documents. Promised 0.95, right 0.80, 40 documents.",
  );
  expect(
    (spec as unknown as { readonly data: { readonly values: readonly { readonly row: number }[] } }).data.values.map(
      ({ row }) => row,
    ),
  ).toEqual([0, 1]);
});

it("says over what was drawn", () => {
  const { method } = promised;
  const { spec } = chartCalibration({ ...promised, method: { ...method, options: { within: "speaker" } } });
  expect(JSON.stringify(spec.title)).toContain("over speakers");
});
