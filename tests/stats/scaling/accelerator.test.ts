// The accelerator: a slow iteration ends sooner at the same place, and a leap astray is taken back.

import { expect, it } from "vitest";
import { accelerator } from "../../../src/stats/scaling/accelerator.ts";

/** Rounds until x = 0.95 x + 0.05 × 3 is within 1e-9 of its end, which is 3. */
function rounds(hurried: boolean): number {
  const x = Float64Array.of(-10);
  const hurry = accelerator([x], { from: 0, settle: () => undefined });
  for (let round = 1; ; round++) {
    const before = x[0] as number;
    x[0] = 0.95 * before + 0.15;
    if (Math.abs((x[0] as number) - 3) < 1e-9) return round;
    if (hurried) hurry(round, Math.abs((x[0] as number) - before));
  }
}

it("ends at the same place in far fewer rounds", () => {
  expect(rounds(false)).toBeGreaterThan(400);
  expect(rounds(true)).toBeLessThan(40);
});

it("goes back to where it leapt from when the next round is larger", () => {
  const x = Float64Array.of(0);
  const hurry = accelerator([x], { from: 0, settle: () => undefined });
  for (const [round, value] of [0, 1, 1.9].entries()) {
    x[0] = value;
    hurry(round + 1, 1);
  }
  expect(x[0]).not.toBe(1.9);
  x[0] = 500;
  hurry(4, 490);
  expect(x[0]).toBe(1.9);
});
