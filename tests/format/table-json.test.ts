import { describe, expect, it } from "vitest";
import { tableJson } from "../../src/format/table-json.ts";
import { words } from "../helpers/chart-tables.ts";

describe("a table as JSON", () => {
  it("has rows, columns, method and notices, and null for what is no number", () => {
    const table = { ...words, rows: [{ feature: "a", count: Infinity }] };
    expect(Object.keys(tableJson(table))).toEqual(["rows", "columns", "method", "notices"]);
    expect(tableJson(table).rows).toEqual([{ feature: "a", count: null }]);
  });

  it("carries the evidence it is given", () => {
    expect(tableJson(words, { evidence: [[], [], []] }).evidence).toHaveLength(3);
  });
});
