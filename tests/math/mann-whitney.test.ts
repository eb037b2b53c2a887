// The rank test against R and Kilgarriff's example.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mannWhitney } from "../../src/math/mann-whitney.ts";
import { oracle } from "../helpers/oracle.ts";

interface Case {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly w: readonly [number];
  readonly p: readonly [number];
  readonly pContinuity: readonly [number];
}

describe("mannWhitney", () => {
  it.each(oracle<{ readonly wilcoxon: readonly Case[] }>("tests").wilcoxon)(
    "agrees with R's wilcox.test on $x against $y",
    ({ x, y, w, p, pContinuity }) => {
      expect(mannWhitney([x, y]).u).toBe(w[0]);
      expect(mannWhitney([x, y]).p).toAgreeWith(p[0], 1e-12);
      expect(mannWhitney([x, y], { continuity: "half" }).p).toAgreeWith(pContinuity[0], 1e-12);
    },
  );

  it("has the rank sum 31 of Kilgarriff 2001, p. 238", () => {
    expect(
      mannWhitney([
        [12, 15, 18, 24, 88],
        [3, 3, 13, 27, 33],
      ]).u +
        (5 * 6) / 2,
    ).toBe(31);
  });

  it("counts zeros that are not written out like those that are, and turns over with its lists", () => {
    const list = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(list, list, (x, y) => {
        const [a, b] = [x, y].map((values) => values.filter((value) => value > 0)) as [number[], number[]];
        const short = mannWhitney([a, b], { zeros: [x.length - a.length, y.length - b.length] });
        const long = mannWhitney([x, y]);
        expect(short).toEqual(long);
        expect(mannWhitney([y, x]).z).toBeCloseTo(-long.z, 12);
      }),
    );
  });
});
