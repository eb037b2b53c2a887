// Change points: a leap by hand, places that are held, and scatter that is no leap. The search itself is held to R in the test of pelt().

import { describe, expect, it } from "vitest";
import { passages } from "../../../src/corpus/passages.ts";
import { random } from "../../../src/core/random.ts";
import { changePoints } from "../../../src/stats/dynamics/change-points.ts";
import { extraScatter } from "../../../src/stats/dynamics/extra-scatter.ts";
import { framesSince1900, periodTable, run, yearsOf } from "../../helpers/dynamics.ts";

it("finds a leap, its rates and their ratio, and leads back", () => {
  const table = changePoints(yearsOf({ war: [2, 2, 2, 2, 6, 6, 6, 6] }));
  expect(table.rows.map(({ from, to, rate, ratio }) => [from, to, rate, ratio])).toEqual([
    ["1990", "1993", 200, null],
    ["1994", "1997", 600, 3],
  ]);
  expect(table.rows[1]).toMatchObject({ low: "1994", high: "1994", interval: "posterior", count: 240, status: "ok" });
  expect(passages(table, { row: 1 })).toHaveLength(240);
  expect(table.series.rows.map(({ fitted }) => fitted)).toEqual([200, 200, 200, 200, 600, 600, 600, 600]);
});

it("finds none in what is steady, and nothing in too little", () => {
  expect(changePoints(yearsOf({ war: [2, 2, 2, 2, 2, 2] })).rows).toHaveLength(1);
  const few = changePoints(yearsOf({ war: [1, 9, 1] }));
  expect(few.rows).toHaveLength(1);
  expect(few.rows[0]).toMatchObject({ rate: null, interval: "none", status: "too-little-data" });
});

it("with a dispersion of 1 finds at least the changes that it finds in overdispersed counts, and many more", () => {
  const frames = framesSince1900();
  const strict = changePoints(frames, { dispersion: 1 });
  const usual = changePoints(frames);
  const of = (table: typeof usual): number => table.rows.filter(({ frame }) => frame === "jobs").length;
  expect(of(strict)).toBeGreaterThan(of(usual));
  expect(of(usual)).toBeGreaterThan(1);
  // changepoint, on counts of equal exposure, finds as many to within a few.
  expect(Math.abs(of(strict) - 1 - (run.changes[2]?.[0]?.after.length ?? 0))).toBeLessThanOrEqual(4);
});

describe("extraScatter", () => {
  it("is 1 where counts are Poisson's or steadier, and about what it was made with", () => {
    const source = random(2);
    const poisson = (mean: number): number => {
      let [n, time] = [0, -Math.log(1 - source.next())];
      while (time < mean) {
        n++;
        time -= Math.log(1 - source.next());
      }
      return n;
    };
    const counts = Array.from({ length: 2000 }, (_, i) => 4 * poisson(i < 1000 ? 20 : 60));
    expect(extraScatter(counts, counts.map(() => 1000))).toBeCloseTo(4, 0); // prettier-ignore
    expect(extraScatter([5, 5, 5, 5, 5], [9, 9, 9, 9, 9])).toBe(1);
    expect(extraScatter([1, 50], [9, 9])).toBe(1);
  });
});

it("holds the place of a change in at least 95 of 100 simulated series where it finds one", () => {
  const source = random(9);
  const poisson = (mean: number): number => {
    let [n, time] = [0, -Math.log(1 - source.next())];
    while (time < mean) {
      n++;
      time -= Math.log(1 - source.next());
    }
    return n;
  };
  const tried = Array.from({ length: 300 }, () => {
    const counts = Array.from({ length: 20 }, (_, i) => poisson(i < 8 ? 10 : 22));
    const rows = counts.map((count, i) => ({
      group: "all",
      frame: "x",
      period: String(1990 + i),
      count,
      tokens: 1000,
    }));
    const table = changePoints(periodTable(rows as never), { dispersion: 1 });
    const [, second, third] = table.rows;
    if (second === undefined || third !== undefined) return null;
    return (second.low ?? "9") <= "1998" && "1998" <= (second.high ?? "0");
  }).filter((one) => one !== null);
  expect(tried.length).toBeGreaterThan(200);
  expect(tried.filter(Boolean).length / tried.length).toBeGreaterThan(0.94);
});

it("refuses strange options", () => {
  const table = yearsOf({ war: [1, 2, 3, 4] });
  expect(() => changePoints(table, { penalty: -1 })).toThrow("a penalty from 0 up");
  expect(() => changePoints(table, { dispersion: 0 })).toThrow("a dispersion above 0");
  expect(() => changePoints(table, { minLength: 0 })).toThrow("one period or more");
  expect(() => changePoints(table, { level: 0 })).toThrow("[bad-option]");
});
