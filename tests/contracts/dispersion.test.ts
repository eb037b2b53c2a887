// What every measure of dispersion must do: give its published values, look at counts and not at order, and tell what it is.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DispersionMeasure } from "../../src/stats/dispersion-measure.ts";
import { dispersionMeasures } from "../../src/stats/dispersion-measures.ts";
import { dispersionScore, type DispersionInput } from "../../src/stats/dispersion-score.ts";

const all = Object.values(dispersionMeasures);
const overParts = all.filter(({ fromParts }) => fromParts !== undefined);
const alongText = all.filter(({ fromDistances }) => fromDistances !== undefined);
const spread = overParts.filter(({ higher }) => higher !== null);

const part = fc.record({ size: fc.integer({ min: 1, max: 5000 }), share: fc.double({ min: 0, max: 1, noNaN: true }) });
const word = fc
  .array(part, { minLength: 2, maxLength: 30 })
  .map((parts) => ({
    counts: parts.map(({ size, share }) => Math.floor(size * share)),
    sizes: parts.map(({ size }) => size),
  }))
  .filter(({ counts }) => counts.some((count) => count > 0));
const distances = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 50 });

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * (1 + Math.abs(b));

describe.each(all)("$name", ({ name, published, ...measure }: DispersionMeasure) => {
  it("says what it is: name, label, unit, formula, source", () => {
    expect(dispersionMeasures[name].name).toBe(name);
    for (const text of [measure.label, measure.unit, measure.formula, measure.source]) expect(text).toMatch(/\S/u);
    expect((measure.fromParts === undefined) !== (measure.fromDistances === undefined)).toBe(true);
  });

  it("gives its published values", () => {
    expect(published.length).toBeGreaterThan(0);
    for (const { value, decimals, where: _, ...input } of published)
      expect(dispersionScore({ measure: name, ...input } as DispersionInput).toFixed(decimals)).toBe(
        value.toFixed(decimals),
      );
  });
});

describe.each(overParts)("$name", ({ name }: DispersionMeasure) => {
  it("does not care for the order of the parts, nor for parts without a token", () => {
    fc.assert(
      fc.property(word, ({ counts, sizes }) => {
        const given = dispersionScore({ measure: name, counts, sizes });
        const turned = { counts: [...counts.toReversed(), 0], sizes: [...sizes.toReversed(), 0] };
        expect(near(dispersionScore({ measure: name, ...turned }), given)).toBe(true);
      }),
    );
  });

  it("says nothing of a word that does not occur, nor of a single part", () => {
    expect(dispersionScore({ measure: name, counts: [0, 0], sizes: [5, 5] })).toBeNaN();
    expect(dispersionScore({ measure: name, counts: [3], sizes: [5] })).toBeNaN();
  });

  it("refuses distances, counts above their sizes, and lists that do not fit together", () => {
    expect(() => dispersionScore({ measure: name, distances: [1] })).toThrow("counts and sizes");
    expect(() => dispersionScore({ measure: name, counts: [6, 0], sizes: [5, 5] })).toThrow("do not fit together");
    expect(() => dispersionScore({ measure: name, counts: [1], sizes: [5, 5] })).toThrow("do not fit together");
  });
});

describe.each(spread)("$name", ({ name, higher }: DispersionMeasure) => {
  it("knows no word more even than one in proportion to its parts of one size", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20 }), fc.integer({ min: 1, max: 9 }), word, (parts, count, other) => {
        const even = dispersionScore({
          measure: name,
          counts: Array.from({ length: parts }, () => count),
          sizes: Array.from({ length: parts }, () => 10),
        });
        expect(near(even, higher === "more even" ? 1 : 0)).toBe(true);
        const any = dispersionScore({ measure: name, ...other });
        expect(higher === "more even" ? any <= 1 + 1e-9 : any >= -1e-9).toBe(true);
      }),
    );
  });
});

describe.each(alongText)("$name", ({ name }: DispersionMeasure) => {
  it("does not care where the ring of tokens is cut", () => {
    fc.assert(
      fc.property(distances, (steps) => {
        const turned = [...steps.slice(1), steps[0] ?? 1];
        const given = dispersionScore({ measure: name, distances: steps });
        expect(near(dispersionScore({ measure: name, distances: turned }), given)).toBe(true);
      }),
    );
  });

  it("refuses counts, and says nothing without an occurrence", () => {
    expect(() => dispersionScore({ measure: name, counts: [1, 1], sizes: [5, 5] })).toThrow("distances");
    expect(dispersionScore({ measure: name, distances: [] })).toBeNaN();
  });
});
