// compareRows: rows are known by their words, and what moved in them is told value by value.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Row } from "../../../src/core/table.ts";
import { compareRows } from "../../../src/notebook/diff/compare-rows.ts";

const rates: readonly Row[] = [
  { group: "all", speaker: "Ada", frame: "security", count: 3, rate: 1.5 },
  { group: "all", speaker: "Ada", frame: "integration", count: 1, rate: 0.5 },
  { group: "all", speaker: "Bob", frame: "security", count: 2, rate: 1 },
];

describe("compareRows", () => {
  it("finds nothing where nothing differs", () => {
    expect(compareRows(rates, structuredClone(rates))).toBeUndefined();
    expect(compareRows([], [])).toBeUndefined();
  });

  it("tells which value of which row moved, however many rows came before it", () => {
    const now = [
      { group: "all", speaker: "Eve", frame: "security", count: 9, rate: 9 },
      ...rates.map((row) => (row["speaker"] === "Bob" ? { ...row, count: 4, rate: 2 } : row)),
    ];
    expect(compareRows(rates, now)).toEqual({
      before: 3,
      after: 4,
      came: [now[0]],
      went: [],
      moved: [
        {
          key: { speaker: "Bob", frame: "security" },
          values: [
            { column: "count", before: 2, after: 4 },
            { column: "rate", before: 1, after: 2 },
          ],
        },
      ],
      reordered: false,
    });
  });

  it("knows rows by the years or topics they are of, and not by numbers that were measured", () => {
    const old: readonly Row[] = [
      { year: 1990, share: 0.1 },
      { year: 2000, share: 0.2 },
    ];
    const now: readonly Row[] = [
      { year: 1990, share: 0.1 },
      { year: 2000, share: 0.3 },
    ];
    expect(compareRows(old, now)?.moved).toEqual([
      { key: { year: 2000 }, values: [{ column: "share", before: 0.2, after: 0.3 }] },
    ]);
  });

  it("tells rows that are alike apart by their order", () => {
    const old: readonly Row[] = ["a", "a", "b"].map((word, i) => ({ word, n: i }));
    const now = old.map((row, i) => (i === 1 ? { ...row, n: 3.5 } : row));
    expect(compareRows(old, now)?.moved).toEqual([
      { key: { word: "a" }, values: [{ column: "n", before: 1, after: 3.5 }] },
    ]);
    expect(compareRows(old, old.toSpliced(1, 1), { keys: ["word"] })?.went).toEqual([{ word: "a", n: 1 }]);
  });

  it("takes the columns it is told to", () => {
    const old: readonly Row[] = [{ text: "Yes.", speaker: "Ada" }];
    const now: readonly Row[] = [{ text: "Yes.", speaker: "Bob" }];
    expect(compareRows(old, now, { keys: ["text"] })?.moved).toEqual([
      { key: { text: "Yes." }, values: [{ column: "speaker", before: "Ada", after: "Bob" }] },
    ]);
  });

  it("sees a column that came or went, and rows in another order", () => {
    expect(compareRows([{ w: "a", n: 1 }], [{ w: "a", n: 1, p: 0.5 }])?.moved[0]?.values).toEqual([
      { column: "p", before: undefined, after: 0.5 },
    ]);
    const turned = compareRows(rates, rates.toReversed());
    expect([turned?.reordered, turned?.moved.length]).toEqual([true, 0]);
  });

  it("the way back is the same with before and after changed", () => {
    const row = fc.record({ word: fc.constantFrom("a", "b", "c"), who: fc.constantFrom("x", "y"), n: fc.nat(3) });
    const some = fc.array(row, { maxLength: 6 });
    fc.assert(
      fc.property(some, some, (before, after) => {
        const keys = ["word", "who"];
        const [there, back] = [compareRows(before, after, { keys }), compareRows(after, before, { keys })];
        expect(there?.came ?? []).toEqual(back?.went ?? []);
        expect(there?.went ?? []).toEqual(back?.came ?? []);
        expect(there?.moved.length ?? 0).toBe(back?.moved.length ?? 0);
        expect((there?.came.length ?? 0) - (there?.went.length ?? 0)).toBe(after.length - before.length);
      }),
    );
  });
});
