// PELT against every way of cutting a short series, and against R's changepoint.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pelt } from "../../src/math/pelt.ts";
import { frames, framesSince1900, run } from "../helpers/dynamics.ts";

/** −2 log likelihood of one Poisson rate, but for constants. */
function poisson(counts: readonly number[]): (from: number, to: number) => number {
  return (from, to) => {
    const sum = counts.slice(from, to).reduce((a, b) => a + b, 0);
    return sum === 0 ? 0 : 2 * sum * (Math.log(to - from) - Math.log(sum));
  };
}

function priceOf(
  cuts: readonly number[],
  length: number,
  cost: (a: number, b: number) => number,
  penalty: number,
): number {
  const bounds = [0, ...cuts, length];
  return bounds.slice(1).reduce((sum, end, s) => sum + cost(bounds[s] as number, end), penalty * cuts.length);
}

it("finds what trying every way of cutting finds", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 9 }),
      fc.double({ min: 0.1, max: 12, noNaN: true }),
      fc.integer({ min: 1, max: 3 }),
      (counts, penalty, minLength) => {
        fc.pre(counts.length >= minLength);
        const [cost, length] = [poisson(counts), counts.length];
        const found = pelt({ length, cost, penalty, minLength });
        const all = Array.from({ length: 2 ** (length - 1) }, (_, bits) =>
          Array.from({ length: length - 1 }, (_one, i) => i + 1).filter((cut) => (bits >> (cut - 1)) & 1),
        ).filter((cuts) => [...cuts, length].every((end, s) => end - (cuts[s - 1] ?? 0) >= minLength));
        const least = Math.min(...all.map((cuts) => priceOf(cuts, length, cost, penalty)));
        expect(priceOf(found, length, cost, penalty)).toBeCloseTo(least, 8);
      },
    ),
    { numRuns: 200 },
  );
});

describe("on the counts of three frames in the State of the Union", () => {
  const { rows } = framesSince1900();

  it.each(frames.map((frame, f) => [frame, f] as const))("cuts %s where changepoint does", (frame, f) => {
    const counts = rows.filter((row) => row.frame === frame).map(({ count }) => count);
    const cost = poisson(counts);
    for (const { penalty, minLength, after } of run.changes[f] ?? []) {
      const found = pelt({ length: counts.length, cost, penalty, minLength });
      expect(found).toEqual(after);
    }
  });
});
