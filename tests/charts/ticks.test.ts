import { assert, double, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { ticks } from "../../src/charts/ticks.ts";

describe("the numbers of an axis", () => {
  it("are round", () => {
    expect(ticks({ low: 0, high: 7 })).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(ticks({ low: 0, high: 0.07, count: 4 })).toEqual([0, 0.02, 0.04, 0.06, 0.08]);
    expect(ticks({ low: -3, high: 1, count: 4 })).toEqual([-3, -2, -1, 0, 1]);
  });

  it("hold the data between them, ascend in equal steps, and are few", () => {
    const span = tuple(double({ min: -100, max: 100, noNaN: true }), double({ min: 1e-6, max: 1e6, noNaN: true }));
    assert(
      property(span, ([times, size]) => {
        const low = times * size;
        const all = ticks({ low, high: low + size });
        const step = (all[1] ?? 0) - (all[0] ?? 0);
        expect(all[0]).toBeLessThanOrEqual(low + Math.abs(step) * 1e-6);
        expect(all.at(-1)).toBeGreaterThanOrEqual(low + size - Math.abs(step) * 1e-6);
        expect(all.length).toBeLessThanOrEqual(16);
        expect(step).toBeGreaterThan(0);
      }),
    );
  });
});
