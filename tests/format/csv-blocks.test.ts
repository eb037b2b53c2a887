// csvBlocks: whole rows, however the text is cut into pieces.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvBlocks, type CsvBlock } from "../../src/format/csv-blocks.ts";
import { csvRows } from "../../src/format/csv-rows.ts";

describe("csvBlocks", () => {
  it("give back every row with its line", () => {
    const field = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "é") });
    fc.assert(
      fc.property(fc.array(fc.tuple(field, field), { minLength: 1 }), fc.integer({ min: 1, max: 9 }), (rows, size) => {
        const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;
        const text = rows.map((row) => `${row.map((value) => quoted(value)).join(",")}\n`).join("");
        const blocks = csvBlocks();
        const all: (CsvBlock | undefined)[] = [];
        for (let at = 0; at < text.length; at += size) all.push(blocks.write(text.slice(at, at + size)));
        const read = [...all, blocks.close()].flatMap((block) =>
          block === undefined ? [] : csvRows(block.text, { delimiter: ",", width: 2, line: block.line }).rows,
        );
        expect(read).toEqual(csvRows(text, { delimiter: "," }).rows);
        expect(read.map(({ fields }) => fields)).toEqual(rows);
      }),
    );
  });

  it("rows that are broken stand apart, and the rest is read", () => {
    const { rows, broken } = csvRows('a,b\n1,2,3\n4,"5"x\n6,7\n', { delimiter: "," });
    expect(rows.map(({ fields }) => fields)).toEqual([
      ["a", "b"],
      ["6", "7"],
    ]);
    expect(broken.map(({ place }) => place).toSorted()).toEqual(["CSV:2", "CSV:3"]);
  });
});
