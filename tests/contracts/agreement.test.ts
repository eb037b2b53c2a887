// What every measure of agreement must do: give its published values, reach one where all agree, and look at what was said and not at who comes first.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AgreementMeasure } from "../../src/stats/agreement-measure.ts";
import { agreementMeasures } from "../../src/stats/agreement-measures.ts";
import { codedUnits, type Coding } from "../../src/stats/coded-units.ts";

const all = Object.values(agreementMeasures);

function codings(coders: readonly (readonly (string | number | null)[])[]): readonly Coding[] {
  return coders.flatMap((values, c) => values.map((value, u) => ({ unit: `u${u}`, coder: `c${c}`, value })));
}
const measured = ({ fromUnits }: AgreementMeasure, coders: readonly (readonly (string | number | null)[])[]): number =>
  fromUnits(codedUnits(codings(coders), { who: "test" }));
/** Three coders, three to eight units, whole numbers from 1 to 4. */
const judged = fc.integer({ min: 3, max: 8 }).chain((units) =>
  fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: units, maxLength: units }), {
    minLength: 3,
    maxLength: 3,
  }),
);
const same = (a: number, b: number): boolean => Object.is(a, b) || Math.abs(a - b) < 1e-9;

describe.each(all)("$name", (measure) => {
  it("says what it is, and gives every published value", () => {
    expect([measure.label, measure.formula, measure.source].every((text) => text.length > 3)).toBe(true);
    expect(measure.published.length).toBeGreaterThan(0);
    for (const { coders, value, decimals } of measure.published)
      expect(measured(measure, coders)).toBeCloseTo(value, decimals);
  });

  it("is one where all agree on more than one value", () => {
    expect(
      measured(measure, [
        [1, 2, 3, 1],
        [1, 2, 3, 1],
        [1, 2, 3, 1],
      ]),
    ).toBeCloseTo(1, 12);
  });

  it("does not care for the order of units or coders", () => {
    fc.assert(
      fc.property(judged, (coders) => {
        const value = measured(measure, coders);
        const turned = coders.map((values) => values.toReversed()).toReversed();
        expect(same(measured(measure, turned), value)).toBe(true);
      }),
    );
  });

  it("never exceeds one, and says nothing where nobody judged twice", () => {
    fc.assert(
      fc.property(judged, (coders) => {
        const value = measured(measure, coders);
        expect(Number.isNaN(value) || value <= 1 + 1e-12).toBe(true);
      }),
    );
    expect(
      measured(measure, [
        [1, null],
        [null, 2],
      ]),
    ).toBeNaN();
  });
});
