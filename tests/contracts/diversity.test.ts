// What every measure of lexical diversity must do: give its published values, know a varied text from a dull one, and tell what it is.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DiversityMeasure } from "../../src/stats/diversity-measure.ts";
import { diversityMeasures } from "../../src/stats/diversity-measures.ts";
import { diversityScore, type DiversityInput } from "../../src/stats/diversity-score.ts";

const all = Object.values(diversityMeasures);
const unordered = all.filter(({ fromSpectrum, name }) => fromSpectrum !== undefined && name !== "vocd");
const text = fc.array(fc.integer({ min: 0, max: 60 }).map(String), { minLength: 100, maxLength: 300 });

/** Equal, or both without a value. */
const same = (a: number, b: number): boolean => Object.is(a, b) || Math.abs(a - b) <= 1e-9 * (1 + Math.abs(b));

describe.each(all)("$name", ({ name, published, ...measure }: DiversityMeasure) => {
  it("says what it is: name, label, unit, formula, source", () => {
    expect(diversityMeasures[name].name).toBe(name);
    for (const told of [measure.label, measure.unit, measure.formula, measure.source]) expect(told).toMatch(/\S/u);
    expect((measure.fromSpectrum === undefined) !== (measure.fromSequences === undefined)).toBe(true);
  });

  it("gives its published values", () => {
    expect(published.length).toBeGreaterThan(0);
    for (const { value, decimals, where: _, settings, ...input } of published)
      expect(diversityScore({ measure: name, ...input, ...settings } as DiversityInput).toFixed(decimals)).toBe(
        value.toFixed(decimals),
      );
  });

  it("does not care what the words are, only which are the same", () => {
    fc.assert(
      fc.property(text, (words) => {
        const renamed = words.map((word) => `w${word}`);
        const [one, other] = [
          diversityScore({ measure: name, words: renamed, draws: 2 }),
          diversityScore({ measure: name, words, draws: 2 }),
        ];
        expect(same(Number(one), Number(other))).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it("says nothing of no words, and is never infinite without cause", () => {
    expect(Number.isFinite(diversityScore({ measure: name, words: [] }))).toBe(false);
  });
});

/** Not among them: those that look at types of one or two tokens, and Brunet's and Honoré's mixtures of length. */
const judging = all.filter(({ name }) => !["honore", "sichel", "vm", "i"].includes(name));

describe.each(judging)("$name", ({ name, higher }: DiversityMeasure) => {
  it("knows a text of forty words from one of eight", () => {
    const cycle = (types: number): readonly string[] => Array.from({ length: 400 }, (_, i) => String((i * 7) % types));
    const [rich, poor] = [41, 8].map((types) => diversityScore({ measure: name, words: cycle(types), draws: 5 }));
    expect(higher === "more diverse" ? Number(rich) > Number(poor) : Number(rich) < Number(poor)).toBe(true);
  });
});

describe.each(unordered)("$name", ({ name }: DiversityMeasure) => {
  it("does not care for the order of the words", () => {
    fc.assert(
      fc.property(text, (words) => {
        const [given, sorted] = [words, words.toSorted()].map((one) => diversityScore({ measure: name, words: one }));
        expect(same(Number(given), Number(sorted))).toBe(true);
      }),
    );
  });
});
