// The learning curve: a point for each part that was large enough.

import { expect, it } from "vitest";
import { chartLearningCurve } from "../../src/charts/learning-curve.ts";
import { learned } from "../helpers/chart-tables.ts";

it("draws what has a value, and says it", () => {
  const { alt } = chartLearningCurve(learned);
  expect(alt).toBe(
    "Learning curve. Would more documents help? 20 documents: 0.60 (0.45 to 0.70) right; 80 documents: 0.72 (0.63 to 0.80) right.",
  );
});
