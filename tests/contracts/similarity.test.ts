// What every measure of similarity must do: give its published values, not care who comes first, and know a document as its own twin.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { similarityMeasures, type SimilarityMeasure } from "../../src/stats/similarity-measures.ts";

const pairs = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), { minLength: 3, maxLength: 12 })
  .filter((cells) => cells.some(([a]) => a > 0) && cells.some(([, b]) => b > 0));
const of = ({ of: measure }: SimilarityMeasure, x: readonly number[], y: readonly number[], p = 2): number =>
  measure({ x: Float64Array.from(x), y: Float64Array.from(y), features: x.length, p });
const near = (a: number, b: number): boolean => (Number.isNaN(a) && Number.isNaN(b)) || Math.abs(a - b) < 1e-9;

describe.each(Object.values(similarityMeasures))("$name", (measure) => {
  it("says what it is, and gives every published value", () => {
    expect([measure.label, measure.formula, measure.source].every((text) => text.length > 3)).toBe(true);
    for (const { x, y, p = 2, value, decimals } of measure.published)
      expect(of(measure, x, y, p)).toBeCloseTo(value, decimals);
  });

  it("does not care which document comes first, nor in which order words stand", () => {
    fc.assert(
      fc.property(pairs, (cells) => {
        const [x, y] = [cells.map(([a]) => a), cells.map(([, b]) => b)];
        expect(near(of(measure, x, y), of(measure, y, x))).toBe(true);
        expect(near(of(measure, x.toReversed(), y.toReversed()), of(measure, x, y))).toBe(true);
      }),
    );
  });

  it("puts no pair nearer than a document and itself", () => {
    fc.assert(
      fc.property(pairs, (cells) => {
        const [x, y] = [cells.map(([a]) => a), cells.map(([, b]) => b)];
        const [self, other] = [of(measure, x, x), of(measure, x, y)];
        expect(near(self, measure.larger === "alike" ? 1 : 0) || Number.isNaN(self)).toBe(true);
        expect(Number.isNaN(other) || (measure.larger === "alike" ? other <= 1 + 1e-9 : other >= -1e-9)).toBe(true);
      }),
    );
  });
});
