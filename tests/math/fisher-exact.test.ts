// Fisher's exact test against R, by table.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Contingency } from "../../src/math/contingency.ts";
import { fisherExact } from "../../src/math/fisher-exact.ts";
import { oracle } from "../helpers/oracle.ts";

interface Case {
  readonly table: readonly [number, number, number, number];
  readonly both: readonly [number];
  readonly greater: readonly [number];
  readonly less: readonly [number];
}

const { fisher } = oracle<{ readonly fisher: readonly Case[] }>("tests");

function cells([o11, o12, o21, o22]: Case["table"]): Contingency {
  return { o11, o12, o21, o22 };
}

describe("fisherExact", () => {
  it.each(fisher)("agrees with R's fisher.test on $table", ({ table, both, greater, less }) => {
    expect(fisherExact(cells(table))).toAgreeWith(both[0], 1e-10);
    expect(fisherExact(cells(table), { alternative: "greater" })).toAgreeWith(greater[0], 1e-10);
    expect(fisherExact(cells(table), { alternative: "less" })).toAgreeWith(less[0], 1e-10);
  });

  it("still has its digits where the probability is below the smallest number", () => {
    const log = fisherExact({ o11: 5000, o12: 0, o21: 0, o22: 5000 }, { as: "log" });
    // Two tables of 10000 over 5000 are as rare as this one: ln 2 − ln C(10000, 5000), by Stirling 6926.64 + …
    expect(log).toBeCloseTo(Math.log(2) - 6926.640819, 4);
  });

  it("is symmetric: turning the table over, or swapping rows and columns, changes nothing", () => {
    const cell = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(cell, cell, cell, cell, (o11, o12, o21, o22) => {
        const p = fisherExact({ o11, o12, o21, o22 });
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(fisherExact({ o11: o22, o12: o21, o21: o12, o22: o11 })).toAgreeWith(p, 1e-11);
        expect(fisherExact({ o11, o12: o21, o21: o12, o22 })).toAgreeWith(p, 1e-11);
      }),
    );
  });
});
