// Bursts: by hand, against all sequences of states (tried in R, and here), and series without any.

import * as fc from "fast-check";
import { expect, it } from "vitest";
import { passages } from "../../../src/corpus/passages.ts";
import { bursts } from "../../../src/stats/dynamics/bursts.ts";
import { twoStates } from "../../../src/stats/dynamics/two-states.ts";
import { frames, framesSince1900, run, yearsOf } from "../../helpers/dynamics.ts";

it("finds a burst, its rate and weight, and leads back", () => {
  const table = bursts(yearsOf({ war: [2, 2, 2, 12, 12, 2, 2, 2] }), { dispersion: 1 });
  expect(table.rows).toHaveLength(1);
  expect(table.rows[0]).toMatchObject({ from: "1993", to: "1994", periods: 2, count: 240, rate: 1200, status: "ok" });
  // Of 8,000 tokens 360 are war: a burst has a chance of 0.09 instead of 0.045.
  const weight = 240 * Math.log(2) + 1760 * Math.log(0.91 / 0.955);
  expect(table.rows[0]?.weight).toBeCloseTo(weight, 8);
  expect(table.rows[0]?.ratio).toBeCloseTo(1200 / 450, 10);
  expect(passages(table, { row: 0 })).toHaveLength(240);
});

it("says so where there is none, or too little", () => {
  expect(bursts(yearsOf({ war: [2, 2, 2, 2, 2, 2] })).rows).toMatchObject([
    { from: null, weight: null, status: "undefined" },
  ]);
  expect(bursts(yearsOf({ war: [2, 9, 2] })).rows).toMatchObject([{ from: null, status: "too-little-data" }]);
});

it("has the states that R finds by trying all, for three frames", () => {
  const { rows } = framesSince1900();
  for (const [f, frame] of frames.entries()) {
    const own = rows.filter((row) => row.frame === frame).slice(0, 14);
    const counts = own.map(({ count }) => count);
    const settings = { tokens: own.map(({ tokens }) => tokens), dispersion: 1 };
    const states = (ratio: number, gamma: number): readonly number[] =>
      twoStates(counts, { ...settings, ratio, gamma }).bursting.map(Number);
    expect(states(2, 1)).toEqual(run.bursts[f]?.two);
    expect(states(1.5, 0.5)).toEqual(run.bursts[f]?.three);
  }
});

it("is never dearer than any other sequence", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 8 }),
      fc.double({ min: 1.2, max: 4, noNaN: true }),
      (counts, ratio) => {
        fc.pre(counts.some((count) => count > 0));
        const tokens = counts.map(() => 200);
        const { bursting, gains } = twoStates(counts, { tokens, ratio, gamma: 1, dispersion: 1 });
        const price = (states: readonly boolean[]): number =>
          states.reduce(
            (sum, on, i) =>
              sum - (on ? (gains[i] ?? 0) : 0) + (on && states[i - 1] !== true ? Math.log(counts.length) : 0),
            0,
          );
        for (let bits = 0; bits < 2 ** counts.length; bits++) {
          const other = counts.map((_, i) => ((bits >> i) & 1) === 1);
          expect(price(bursting)).toBeLessThanOrEqual(price(other) + 1e-9);
        }
      },
    ),
    { numRuns: 60 },
  );
});

it("refuses strange options", () => {
  const table = yearsOf({ war: [1, 2, 3, 4] });
  expect(() => bursts(table, { ratio: 1 })).toThrow("a ratio above 1");
  expect(() => bursts(table, { gamma: -1 })).toThrow("gamma from 0 up");
  expect(() => bursts(table, { dispersion: -1 })).toThrow("a dispersion above 0");
});
