// What every measure of association must do: give its published values, rise with every meeting, and tell what it is.

import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromMargins } from "../../src/math/contingency.ts";
import type { AssociationMeasure } from "../../src/stats/association-measure.ts";
import { associationMeasures } from "../../src/stats/association-measures.ts";
import { associationScore } from "../../src/stats/association-score.ts";

const all = Object.values(associationMeasures);
/** φ² knows no sign: it falls until the expected count and rises from there. */
const rising = all.filter(({ name }) => name !== "phiSquared" && name !== "lmi" && name !== "poissonStirling");
const symmetric = all.filter(({ name }) => !name.startsWith("deltaP") && name !== "logRatio");

const margins = fc
  .record({ first: fc.integer({ min: 5, max: 200 }), second: fc.integer({ min: 5, max: 200 }) })
  .chain(({ first, second }) =>
    fc.record({
      both: fc.integer({ min: 1, max: Math.min(first, second) - 2 }),
      first: fc.constant(first),
      second: fc.constant(second),
      total: fc.integer({ min: 500, max: 1_000_000 }),
    }),
  );

describe.each(all)("$name", ({ name, published, ...measure }: AssociationMeasure) => {
  it("says what it is: name, label, unit, formula, source", () => {
    expect(associationMeasures[name].name).toBe(name);
    for (const text of [measure.label, measure.unit, measure.formula, measure.source]) expect(text).toMatch(/\S/u);
  });

  it("gives its published values", () => {
    expect(published.length).toBeGreaterThan(0);
    for (const { table, value, of = "score", decimals } of published)
      expect(associationScore(table, { measure: name })[of].toFixed(decimals)).toBe(value.toFixed(decimals));
  });

  it("has a p-value of 0 to 1 or none", () => {
    fc.assert(
      fc.property(margins, ({ both, first, second, total }) => {
        const { p, score } = associationScore(fromMargins(both, first, second, total), { measure: name });
        expect(Number.isNaN(score)).toBe(false);
        expect(Number.isNaN(p) || (p >= 0 && p <= 1)).toBe(true);
      }),
    );
  });
});

describe("docs/methods/collocates.md", () => {
  const page = readFileSync(new URL("../../docs/methods/collocates.md", import.meta.url), "utf8");

  it.each(all)("tells of $name with its formula", ({ name, formula, table }) => {
    const line = page.split("\n").find((one) => one.startsWith("|") && one.includes(`\`${name}\``));
    expect(line).toContain(formula);
    expect(line).toContain(`| ${table} |`);
  });
});

describe.each(rising)("$name", ({ name }: AssociationMeasure) => {
  it("rises when the words meet once more, all else the same", () => {
    fc.assert(
      fc.property(margins, ({ both, first, second, total }) => {
        const score = (meetings: number): number =>
          associationScore(fromMargins(meetings, first, second, total), { measure: name }).score;
        expect(score(both + 1)).toBeGreaterThan(score(both) - 1e-9);
      }),
    );
  });
});

describe.each(symmetric)("$name", ({ name }: AssociationMeasure) => {
  it("is the same for both words", () => {
    fc.assert(
      fc.property(margins, ({ both, first, second, total }) => {
        const one = associationScore(fromMargins(both, first, second, total), { measure: name }).score;
        const two = associationScore(fromMargins(both, second, first, total), { measure: name }).score;
        expect(Math.abs(one - two)).toBeLessThan(1e-9 * (1 + Math.abs(one)));
      }),
    );
  });
});
