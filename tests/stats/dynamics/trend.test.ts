// Trends: R's figures, a doubling each year, and too little to tell.

import { describe, expect, it } from "vitest";
import { passages } from "../../../src/corpus/passages.ts";
import { random } from "../../../src/core/random.ts";
import { trend } from "../../../src/stats/dynamics/trend.ts";
import { framesSince1900, periodTable, run, yearsOf } from "../../helpers/dynamics.ts";

describe("trend of frames in the State of the Union since 1900", () => {
  const table = trend(framesSince1900());

  it.each(run.trend.map((one) => [one.frame, one] as const))("of %s has the figures of R", (frame, wanted) => {
    const row = table.rows.find((one) => one.frame === frame);
    const { frame: _, ...figures } = wanted;
    expect(row?.status).toBe("ok");
    for (const [name, value] of Object.entries(figures)) expect(row?.[name as "change"], name).toAgreeWith(value, 1e-7);
  });
});

it("sees a doubling each year, told for any number of years, and leads back", () => {
  const table = trend(yearsOf({ war: [1, 2, 4, 8, 16] }));
  expect(table.rows[0]).toMatchObject({ group: "all", frame: "war", periods: 5, count: 310, status: "ok" });
  expect(table.rows[0]?.change).toBeCloseTo(100, 8);
  expect(trend(yearsOf({ war: [1, 2, 4, 8, 16] }), { years: 3 }).rows[0]?.change).toBeCloseTo(700, 6);
  expect(table.series.rows.map(({ fitted }) => Math.round(fitted ?? 0))).toEqual([100, 200, 400, 800, 1600]);
  expect(passages(table, { row: 0 })).toHaveLength(310);
  expect(passages(table.series, { row: 1 })).toHaveLength(20);
});

it("is too little for few periods or counts, and for none", () => {
  const few = trend(yearsOf({ war: [3, 3, 3] }));
  expect(few.rows[0]).toMatchObject({ change: null, p: null, interval: "none", status: "too-little-data" });
  expect(few.series.rows[0]).toMatchObject({ fitted: null, status: "too-little-data" });
  expect(trend(yearsOf({ war: [0, 0, 0, 0, 0] })).rows[0]?.status).toBe("too-little-data");
});

it("holds a steady rate in about 95 of 100 simulated series that scatter more than Poisson's", () => {
  const source = random(5);
  const held = Array.from({ length: 300 }, () => {
    // Twice a Poisson count of about ten: a dispersion of two.
    const counts = Array.from({ length: 20 }, () => {
      let [n, time] = [0, -Math.log(1 - source.next())];
      while (time < 10) {
        n++;
        time -= Math.log(1 - source.next());
      }
      return 2 * n;
    });
    const rows = counts.map((count, i) => ({
      group: "all",
      frame: "x",
      period: String(1990 + i),
      count,
      tokens: 1000,
    }));
    const { low, high } = trend(periodTable(rows as never)).rows[0] ?? {};
    return (low ?? 9) <= 0 && (high ?? -9) >= 0;
  }).filter(Boolean).length;
  expect(held / 300).toBeGreaterThan(0.92);
  expect(held / 300).toBeLessThan(0.98);
});

it("refuses tables without periods, and strange options", () => {
  const table = yearsOf({ war: [1, 2, 3, 4] });
  const undated = { ...table, rows: table.rows.map((row) => ({ ...row, period: "all" })) };
  expect(() => trend(undated)).toThrow("no row has a dated period");
  const { count: _, ...columns } = table.columns;
  expect(() => trend({ ...table, columns: columns as never })).toThrow('no column "count"');
  expect(() => trend(table, { years: 0 })).toThrow("years above 0");
  expect(() => trend(table, { level: 1 })).toThrow("[bad-option]");
});
