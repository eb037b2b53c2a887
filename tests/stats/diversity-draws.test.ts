// Samples of a text: exact, and drawn.

import { describe, expect, it } from "vitest";
import { diversityScore } from "../../src/stats/diversity-score.ts";

const zipf = Array.from({ length: 200 }, (_, i) => Math.ceil(120 / (i + 1)));

describe("HD-D", () => {
  it("is the whole text's ratio when the whole text is drawn, and 1 for a single token", () => {
    expect(diversityScore({ measure: "hdd", counts: [3, 1, 1], sample: 5 })).toBeCloseTo(3 / 5, 12);
    expect(diversityScore({ measure: "hdd", counts: [3, 1, 1], sample: 1 })).toBeCloseTo(1, 12);
  });

  it("is exact: two of three tokens of two types", () => {
    expect(diversityScore({ measure: "hdd", counts: [2, 1], sample: 2 })).toBeCloseTo((1 + 2 / 3) / 2, 12);
  });
});

describe("vocd-D", () => {
  it("is the same for the same seed, and near for another", () => {
    const d = (seed: number): number => diversityScore({ measure: "vocd", counts: zipf, seed });
    expect(d(1)).toBe(d(1));
    expect(Math.abs(d(2) / d(1) - 1)).toBeLessThan(0.05);
  });

  it("fits the curve through the types that are expected, which HD-D knows exactly", () => {
    const d = diversityScore({ measure: "vocd", counts: zipf, draws: 2000 });
    const curve = (n: number): number => (d / n) * (Math.sqrt(1 + (2 * n) / d) - 1);
    for (const n of [35, 42, 50])
      expect(Math.abs(diversityScore({ measure: "hdd", counts: zipf, sample: n }) / curve(n) - 1)).toBeLessThan(0.01);
  });
});
