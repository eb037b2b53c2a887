// textTable: alignment, precision, width.

import { describe, expect, it } from "vitest";
import type { Column, Row } from "../../src/core/table.ts";
import { decimalsOf, numberText } from "../../src/format/number-text.ts";
import { textTable } from "../../src/format/text-table.ts";
import { cutToWidth, textWidth } from "../../src/format/text-width.ts";

const columns: Readonly<Record<string, Column>> = {
  who: { label: "Speaker", type: "text" },
  count: { label: "Count", type: "integer" },
  rate: { label: "Rate", type: "number", unit: "per 10,000 tokens" },
};
const rows: readonly Row[] = [
  { who: "Łukasz", count: 1234, rate: 12.345 },
  { who: "安全", count: 5, rate: null },
];

describe("textTable", () => {
  it("aligns text to the left and numbers to the right, by cells and not by characters", () => {
    expect(textTable({ columns, rows })).toBe(
      ["Speaker  Count   Rate", "Łukasz   1,234  12.35", "安全         5      –", "Rate: per 10,000 tokens"].join("\n"),
    );
  });

  it("counts the rows it leaves out", () => {
    expect(textTable({ columns, rows }, { limit: 1 }).split("\n").slice(2)).toEqual([
      "… and 1 more row",
      "Rate: per 10,000 tokens",
    ]);
  });

  it("names the columns it has no room for", () => {
    expect(textTable({ columns, rows }, { width: 15 }).split("\n")).toEqual([
      "Speaker  Count",
      "Łukasz   1,234",
      "安全         5",
      "not shown for want of width: rate",
    ]);
  });

  it("prints the header alone where there are no rows", () => {
    expect(textTable({ columns, rows: [] }).split("\n")[0]).toBe("Speaker  Count  Rate");
  });

  it("sets a text column to the right where it is told to, and joins lines inside a cell", () => {
    const table = {
      columns: { text: { label: "t", type: "text" } as Column },
      rows: [{ text: "a\n b" }, { text: "x" }],
    };
    expect(textTable(table, { right: ["text"] })).toBe("  t\na b\n  x");
  });
});

describe("numbers", () => {
  it("have the precision of the largest in their column", () => {
    expect([[1000, 0.5], [12.3], [0.25], []].map((values) => decimalsOf(values))).toEqual([1, 2, 3, 3]);
  });

  it.each([
    [12345.678, 1, "12,345.7"],
    [-1234, 0, "-1,234"],
    [0, 2, "0.00"],
    [0.0000123, 3, "1.2e-5"],
    [-0.0004, 1, "-4e-4"],
    [Number.POSITIVE_INFINITY, 1, "∞"],
    [Number.NaN, 1, "–"],
  ])("%d with %d decimals is %s", (value, decimals, text) => expect(numberText(value, decimals)).toBe(text));
});

describe("width", () => {
  it.each([
    ["abc", 3],
    ["安全", 4],
    ["e\u0301", 1],
    ["", 0],
  ])("of %j is %d", (text, width) => expect(textWidth(text)).toBe(width));

  it("is kept when a text is cut", () => {
    expect(cutToWidth("security", 5)).toBe("secu…");
    expect(cutToWidth("安全保障", 5)).toBe("安全…");
    expect(cutToWidth("short", 5)).toBe("short");
  });
});
