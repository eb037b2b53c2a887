// What every measure of keyness must do, whatever it measures: give its published values, turn over with its sides, and tell what it is.

import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { KeynessMeasure } from "../../src/stats/keyness-measure.ts";
import { keynessMeasures } from "../../src/stats/keyness-measures.ts";
import { keynessScore } from "../../src/stats/keyness-score.ts";

const all = Object.values(keynessMeasures);
const ofCounts = all.filter((measure) => measure.fromCounts !== undefined);
/** The limit of one side knows no other side; a ratio turns into its inverse. */
const antisymmetric = ofCounts.filter(
  ({ name, neutral }) => neutral === 0 && !["positiveLrc", "percentDifference", "pmi"].includes(name),
);

const counts = fc.record({
  target: fc.integer({ min: 1, max: 400 }),
  reference: fc.integer({ min: 1, max: 400 }),
  targetTokens: fc.integer({ min: 401, max: 100_000 }),
  referenceTokens: fc.integer({ min: 401, max: 100_000 }),
  words: fc.constant(100),
});

describe.each(all)("$name", ({ name, published, ...measure }: KeynessMeasure) => {
  it("says what it is: name, label, unit, formula, source", () => {
    expect(keynessMeasures[name].name).toBe(name);
    for (const text of [measure.label, measure.unit, measure.formula, measure.source]) expect(text).toMatch(/\S/u);
    expect((measure.fromCounts === undefined) !== (measure.fromDocuments === undefined)).toBe(true);
  });

  it("gives its published values", () => {
    expect(published.length).toBeGreaterThan(0);
    for (const { input, value, of = "score", decimals } of published)
      expect(keynessScore({ measure: name, ...input })[of].toFixed(decimals)).toBe(value.toFixed(decimals));
  });
});

describe("docs/methods/keyness.md", () => {
  const page = readFileSync(new URL("../../docs/methods/keyness.md", import.meta.url), "utf8");

  it.each(all)("tells of $name with its formula", ({ name, formula }) => {
    expect(page).toContain(`\`${name}\``);
    expect(page).toContain(formula);
  });
});

describe.each(ofCounts)("$name", ({ name, neutral }: KeynessMeasure) => {
  it("lies above its neutral point exactly where the target uses the word more", () => {
    fc.assert(
      fc.property(counts, (input) => {
        const { score } = keynessScore({ measure: name, ...input });
        const lean = input.target * input.referenceTokens - input.reference * input.targetTokens;
        // Half a count, or a prior, may tip a word that is all but as frequent on both sides; a lower limit lies lower by nature.
        const ratio = (input.target / input.targetTokens) * (input.referenceTokens / input.reference);
        const close = Math.abs(Math.log(ratio)) < 0.9;
        const above = score > neutral + 1e-9 && lean <= 0 && !close;
        const below = score < neutral - 1e-9 && lean >= 0 && !close && name !== "positiveLrc";
        expect([above, below]).toEqual([false, false]);
      }),
    );
  });

  it("has a p-value of 0 to 1 or none, and a word counted nowhere scores nothing", () => {
    fc.assert(
      fc.property(counts, (input) => {
        const { p } = keynessScore({ measure: name, ...input });
        expect(Number.isNaN(p) || (p >= 0 && p <= 1)).toBe(true);
      }),
    );
    const { score } = keynessScore({ measure: name, target: 0, reference: 0, targetTokens: 0, referenceTokens: 0 });
    expect(score).toBeNaN();
  });
});

describe.each(antisymmetric)("$name", ({ name }: KeynessMeasure) => {
  it("changes its sign and nothing else when target and reference change places", () => {
    fc.assert(
      fc.property(counts, ({ target, reference, targetTokens, referenceTokens, words }) => {
        const one = keynessScore({ measure: name, target, reference, targetTokens, referenceTokens, words });
        const two = keynessScore({
          measure: name,
          target: reference,
          reference: target,
          targetTokens: referenceTokens,
          referenceTokens: targetTokens,
          words,
        });
        expect(Math.abs(one.score + two.score)).toBeLessThan(1e-7 * (1 + Math.abs(one.score)));
      }),
    );
  });
});
