// Burstiness: by hand, 0 by chance however few the events, and the gaps of words over documents in their order.

import { expect, it } from "vitest";
import { corpus } from "../../../src/corpus/corpus.ts";
import { random } from "../../../src/core/random.ts";
import { passages } from "../../../src/corpus/passages.ts";
import { burstiness } from "../../../src/stats/dynamics/burstiness.ts";
import { gapBurstiness } from "../../../src/stats/dynamics/gap-burstiness.ts";
import { tokens } from "../../../src/tokens/tokens.ts";

it("counts gaps by hand", () => {
  // Mean 4, deviation 2: (2 − 4) / (2 + 4); r = 0.5, n = 4: (√5 / 2 − √3) / ((√5 − 2) / 2 + √3).
  const { plain, corrected } = gapBurstiness([2, 2, 6, 6]);
  expect(plain).toBeCloseTo(-1 / 3, 12);
  expect(corrected).toBeCloseTo((Math.sqrt(5) / 2 - Math.sqrt(3)) / ((Math.sqrt(5) - 2) / 2 + Math.sqrt(3)), 12);
});

it("is −1 at equal steps and 1 all at once, however few the gaps; B reaches 1 only with many", () => {
  for (const n of [2, 5, 40]) {
    expect(gapBurstiness(Array.from({ length: n }, () => 7)).corrected).toBeCloseTo(-1, 12);
    const once = gapBurstiness([...Array.from({ length: n - 1 }, () => 0), 9]);
    expect(once.corrected).toBeCloseTo(1, 12);
    expect(once.plain).toBeCloseTo((Math.sqrt(n - 1) - 1) / (Math.sqrt(n - 1) + 1), 12);
  }
  expect(gapBurstiness([1]).plain).toBeNaN();
  expect(gapBurstiness([0, 0]).corrected).toBeNaN();
});

it("is near 0 by chance for five gaps, where B is below", () => {
  const source = random(3);
  const runs = Array.from({ length: 4000 }, () =>
    gapBurstiness(Array.from({ length: 5 }, () => -Math.log(1 - source.next()))),
  );
  const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
  expect(Math.abs(mean(runs.map(({ corrected }) => corrected)))).toBeLessThan(0.06);
  expect(mean(runs.map(({ plain }) => plain))).toBeLessThan(-0.12);
});

const said = tokens(
  corpus([
    { id: "late", text: "a x x x x a", vars: { date: "2002" } },
    { id: "early", text: "x a x a", vars: { date: "2001" } },
  ]),
);

it("counts over documents in the order of their dates", () => {
  // early: places 2 and 4; late: 5 and 10: gaps 2, 1, 5.
  const { rows } = burstiness(said, { words: ["a"], minCount: 3 });
  expect(rows[0]).toMatchObject({ count: 4, documents: 2, low: null, interval: "none", status: "ok" });
  expect(rows[0]?.mean).toBeCloseTo(8 / 3, 12);
  expect(rows[0]?.plain).toBeCloseTo(gapBurstiness([2, 1, 5]).plain, 12);
});

it("has too little data for rare words, intervals for others, and leads to their places", () => {
  const table = burstiness(said, { words: ["a", "no"], minCount: 5 });
  expect(table.rows).toMatchObject([
    { word: "a", corrected: null, status: "too-little-data" },
    { word: "no", count: 0, status: "too-little-data" },
  ]);
  const often = burstiness(
    tokens(corpus([Array.from({ length: 60 }, (_, i) => (i % 20 < 6 ? "war" : "x")).join(" ")])),
    { minCount: 10 },
  );
  const [row] = often.rows;
  expect(row?.low).toBeLessThan(row?.corrected ?? 0);
  expect(row?.high).toBeGreaterThan(row?.corrected ?? 0);
  expect(passages(often, { row: 0, limit: 99 })).toHaveLength(row?.count ?? -1);
  expect(() => burstiness(said, { minCount: 2 })).toThrow("minCount of 3");
  expect(() => burstiness(said, { draws: -1 })).toThrow("[bad-option]");
  expect(() => burstiness(said, { level: 2 })).toThrow("[bad-option]");
});
