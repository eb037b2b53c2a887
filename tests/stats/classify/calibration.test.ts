// Calibration by hand on invented predictions.

import { describe, expect, it } from "vitest";
import { calibration } from "../../../src/stats/classify/calibration.ts";
import { six } from "../../helpers/predictions.ts";

describe("calibration", () => {
  it("compares what was promised with what was right, bin by bin", () => {
    const { rows, method } = calibration(six, { bins: 5, minDocuments: 1 });
    // 0.6 and 0.7 are in one bin, 0.8 and 0.9 in the next.
    expect(rows.map(({ from, documents, observed }) => [from, documents, observed])).toEqual([
      [0.6, 3, 1 / 3],
      [0.8, 3, 1],
    ]);
    expect(rows[0]?.predicted).toBeCloseTo((0.6 + 0.6 + 0.7) / 3, 12);
    expect(method.totals?.["ece"]).toBeCloseTo((Math.abs(1.9 / 3 - 1 / 3) + Math.abs(2.6 / 3 - 1)) / 2, 12);
  });

  it("refuses a model without probabilities, and no bins", () => {
    const without = { ...six, rows: six.rows.map((row) => Object.assign({}, row, { probability: null })) };
    expect(() => calibration(without)).toThrow("a model with probabilities");
    expect(() => calibration(six, { bins: 0 })).toThrow("one bin or more");
  });
});
