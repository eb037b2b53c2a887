// The kernel of association, on a table that comes out by hand.

import { describe, expect, it } from "vitest";
import { associationScore } from "../../src/stats/association-score.ts";

const table = { o11: 8, o12: 8, o21: 24, o22: 216 };

describe("associationScore", () => {
  it("answers by the name of a measure: O = 8, E = 2", () => {
    expect(associationScore(table, { measure: "mi" }).score).toBe(2);
    expect(associationScore(table, { measure: "mi3" }).score).toBe(8);
    expect(associationScore(table, { measure: "jaccard" }).score).toBe(0.2);
  });

  it("has p-values for tests alone", () => {
    expect(associationScore(table, { measure: "mi" }).p).toBeNaN();
    expect(associationScore(table, { measure: "fisher" }).p).toBeLessThan(0.001);
  });
});
