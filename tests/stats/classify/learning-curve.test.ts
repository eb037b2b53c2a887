// The learning curve: from few to all, and where there is too little.

import { describe, expect, it } from "vitest";
import { features } from "../../../src/features/features.ts";
import { classifierScores } from "../../../src/stats/classify/classifier-scores.ts";
import { classify } from "../../../src/stats/classify/classify.ts";
import { learningCurve } from "../../../src/stats/classify/learning-curve.ts";
import { tokens } from "../../../src/tokens/tokens.ts";
import { many } from "../../helpers/predictions.ts";

describe("learningCurve", () => {
  it("goes from few to all, and ends where cross-validation does", () => {
    const matrix = features(tokens(many));
    const { rows } = learningCurve(matrix, { by: "party", within: "speaker", shares: [1, 0.25] });
    expect(rows.map(({ share, training, documents }) => [share, training, documents])).toEqual([
      [0.25, 8, 40],
      [1, 32, 40],
    ]);
    const whole = classifierScores(classify(matrix, { by: "party", within: "speaker" })).rows[0];
    expect(rows[1]).toMatchObject({ accuracy: whole?.value, low: whole?.low, high: whole?.high });
  });

  it("says where there is too little to learn from, and refuses a share of nothing", () => {
    const matrix = features(tokens(many));
    expect(learningCurve(matrix, { by: "party", shares: [0.01] }).rows[0]).toMatchObject({
      accuracy: null,
      status: "too-little-data",
    });
    expect(() => learningCurve(matrix, { by: "party", shares: [0] })).toThrow("shares above 0");
  });
});
