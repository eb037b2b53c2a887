// Predictions as two coders, by hand.

import { describe, expect, it } from "vitest";
import { agreement } from "../../../src/stats/agreement.ts";
import { predictionCodings } from "../../../src/stats/classify/prediction-codings.ts";
import { confusion } from "../../../src/stats/confusion.ts";
import { six } from "../../helpers/predictions.ts";

describe("predictionCodings", () => {
  it("lets confusion and agreement be asked", () => {
    expect(confusion(predictionCodings(six)).rows.map(({ count }) => count)).toEqual([3, 1, 1, 1]);
    // By hand: agreement 4/6, by chance (4/6)² + (2/6)² = 5/9.
    const kappa = agreement(predictionCodings(six), { measures: ["cohenKappa"] }).rows[0];
    expect(kappa?.value).toBeCloseTo((4 / 6 - 5 / 9) / (1 - 5 / 9), 12);
  });
});
