import { array, assert, double, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { spread } from "../../src/charts/spread.ts";

const positions = array(double({ min: 0, max: 300, noNaN: true }), { maxLength: 12 });

describe("labels are moved apart", () => {
  it("stays where it is when there is room", () => {
    expect(spread([10, 50, 90], { gap: 16, low: 0, high: 300 })).toEqual([10, 50, 90]);
  });

  it("puts two that meet at equal distance from where they belong", () => {
    expect(spread([100, 104], { gap: 16, low: 0, high: 300 })).toEqual([94, 110]);
  });

  it("answers in the order of the question", () => {
    expect(spread([90, 10], { gap: 16, low: 0, high: 300 })).toEqual([90, 10]);
  });

  it("never puts one over another, never leaves the plot, never changes the order", () => {
    assert(
      property(positions, (wanted) => {
        const moved = spread(wanted, { gap: 16, low: 0, high: 300 });
        const pairs = wanted
          .map((want, i) => ({ want, at: moved[i] ?? Number.NaN }))
          .sort((a, b) => a.want - b.want || a.at - b.at);
        for (const { at } of pairs) {
          expect(at).toBeGreaterThanOrEqual(-1e-9);
          expect(at).toBeLessThanOrEqual(300 + 1e-9);
        }
        for (const [i, { at }] of pairs.slice(1).entries()) {
          expect(at - (pairs[i]?.at ?? 0)).toBeGreaterThanOrEqual(16 - 1e-9);
        }
      }),
    );
  });

  it("shrinks the gap where there are too many", () => {
    const moved = spread(
      Array.from({ length: 31 }, () => 150),
      { gap: 16, low: 0, high: 300 },
    );
    expect(moved.at(-1)).toBe(300);
    expect((moved[1] ?? 0) - (moved[0] ?? 0)).toBe(10);
  });
});
