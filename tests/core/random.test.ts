// The seeded generator against an independent one written in C, whose own first values are the published ones.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { random } from "../../src/core/random.ts";
import { oracle } from "../helpers/oracle.ts";

const figures = oracle<{
  readonly state1234: readonly number[];
  readonly rows: readonly {
    readonly seed: number;
    readonly bits: readonly number[];
    readonly uniform: readonly number[];
    readonly hundredThousandth: number;
  }[];
}>("random");

describe("random", () => {
  it("has a witness that gives the published values of xoshiro128** 1.1 from the state 1, 2, 3, 4", () => {
    // The test vector of the crate rand_xoshiro, made with the reference implementation of Blackman and Vigna.
    expect(figures.state1234).toEqual([11520, 0, 5927040, 70819200, 2031721883, 1637235492]);
  });

  it.each(figures.rows)(
    "gives the stream of the witness from seed $seed",
    ({ seed, bits, uniform, hundredThousandth }) => {
      const whole = random(seed);
      expect(bits.map(() => whole.integer(2 ** 32))).toEqual(bits);
      const real = random(seed);
      expect(uniform.map(() => real.next())).toEqual(uniform);
      const long = random(seed);
      let last = 0;
      for (let i = 0; i < 100_000; i++) last = long.integer(2 ** 32);
      expect(last).toBe(hundredThousandth);
    },
  );

  it("counts only the lower 32 bits of the seed", () => {
    expect(random(-1).next()).toBe(random(4294967295).next());
    expect(random(2 ** 32 + 7).next()).toBe(random(7).next());
  });

  it("writes into an array with the numbers that next() gives, and goes on from there", () => {
    const [one, many] = [random(9), random(9)];
    const filled = new Float64Array(6);
    many.write(filled, 5);
    expect([...filled]).toEqual([...Array.from({ length: 5 }, () => one.next()), 0]);
    expect(many.next()).toBe(one.next());
  });

  it("stays within its bounds", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 2 ** 32 }), (seed, limit) => {
        const source = random(seed);
        for (let i = 0; i < 20; i++) {
          const whole = source.integer(limit);
          expect(Number.isInteger(whole) && whole >= 0 && whole < limit).toBe(true);
          const real = source.next();
          expect(real >= 0 && real < 1).toBe(true);
        }
      }),
    );
  });

  it("favours no number: 60,000 throws of a die lie within chance (χ² with 5 degrees of freedom, 99.9 %)", () => {
    const source = random(11);
    const faces = [0, 0, 0, 0, 0, 0];
    for (let i = 0; i < 60_000; i++) {
      const face = source.integer(6);
      faces[face] = (faces[face] ?? 0) + 1;
    }
    expect(faces.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(20.515);
  });
});
