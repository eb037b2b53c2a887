// What every measure of polarity must do: give its published values, turn with the sides, and be zero where they balance.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { polarityMeasures } from "../../src/stats/polarity-measures.ts";

const counts = fc.record({
  positive: fc.integer({ min: 0, max: 99 }),
  negative: fc.integer({ min: 0, max: 99 }),
  rest: fc.integer({ min: 1, max: 999 }),
});

describe.each(Object.values(polarityMeasures))("$name", ({ name, label, formula, source, published, of }) => {
  it("says what it is, and gives every published value", () => {
    expect([label, formula, source].every((text) => text.length > 3)).toBe(true);
    for (const { counts: given, value, decimals } of published) expect(of(given, 0.5)).toBeCloseTo(value, decimals);
  });

  it("turns round when the sides change places, and grows with positive words", () => {
    fc.assert(
      fc.property(counts, ({ positive, negative, rest }) => {
        const tokens = positive + negative + rest;
        const here = of({ positive, negative, tokens }, 0.5);
        const there = of({ positive: negative, negative: positive, tokens }, 0.5);
        expect(Number.isNaN(here) ? Number.isNaN(there) : Math.abs(here + there) < 1e-12).toBe(true);
        const more = of({ positive: positive + 1, negative, tokens: tokens + 1 }, 0.5);
        expect(Number.isNaN(here) || more >= here - 1e-12).toBe(true);
      }),
    );
  });

  it("is zero where both sides are as large, and only relative has no value without a match", () => {
    expect(of({ positive: 4, negative: 4, tokens: 20 }, 0.5)).toBe(0);
    expect(Number.isNaN(of({ positive: 0, negative: 0, tokens: 20 }, 0.5))).toBe(name === "relative");
  });
});
