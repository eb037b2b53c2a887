import { parse } from "csv-parse/sync";
import { array, assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import type { Table } from "../../src/core/table.ts";
import { csv } from "../../src/format/csv.ts";
import { method, words } from "../helpers/chart-tables.ts";

function tableOf(rows: readonly Readonly<Record<string, string | number | boolean | null>>[]): Table {
  return {
    kind: "table",
    rows,
    columns: { name: { label: "name", type: "text" }, value: { label: "value", type: "number" } },
    method: method("any"),
    notices: [],
  };
}

describe("a table as CSV", () => {
  it("has the columns in their order, numbers in full, nothing for what is missing, lines ended by CR LF", () => {
    const table = tableOf([
      { value: 0.1 + 0.2, name: "a" },
      { name: "b", value: null },
      { name: "c", value: Number.NaN },
    ]);
    expect(csv(table)).toBe("name,value\r\na,0.30000000000000004\r\nb,\r\nc,\r\n");
    expect(csv(words)).toBe("feature,count\r\npeace,12\r\nunion,30\r\nwar,7\r\n");
  });

  it("quotes what needs it", () => {
    expect(csv(tableOf([{ name: 'a "b", c\nd', value: 1 }]))).toBe('name,value\r\n"a ""b"", c\nd",1\r\n');
  });

  it("comes back as it went, whatever the texts hold", () => {
    assert(
      property(array(string({ unit: "grapheme" })), (names) => {
        const text = csv(tableOf(names.map((name) => ({ name, value: 1 }))), { formulas: "keep" });
        const read = parse(text, { columns: true, relax_column_count: false }) as readonly { readonly name: string }[];
        expect(read.map((row) => row.name)).toEqual(names);
      }),
    );
  });

  it("defuses what a spreadsheet would take for a formula, and lets numbers be", () => {
    const table = tableOf(["=1+1", "+1", "-1", "@x", "\tx", "a=b"].map((name) => ({ name, value: -2.5 })));
    expect(csv(table).split("\r\n").slice(1, -1)).toEqual([
      "'=1+1,-2.5",
      "'+1,-2.5",
      "'-1,-2.5",
      "'@x,-2.5",
      "'\tx,-2.5",
      "a=b,-2.5",
    ]);
    expect(csv(table, { formulas: "keep" })).toContain("\r\n=1+1,-2.5");
  });
});
