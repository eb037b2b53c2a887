// Names of outputs, the cells they belong to, and the blocks they become.

import { describe, expect, it } from "vitest";
import type { Chart } from "../../src/core/chart.ts";
import type { Row, Table } from "../../src/core/table.ts";
import { blocksOf } from "../../src/notebook/blocks-of.ts";
import { callLine, placeIn } from "../../src/notebook/call-line.ts";
import { cellOutputs } from "../../src/notebook/cell-outputs.ts";
import { nameOutputs } from "../../src/notebook/name-outputs.ts";
import type { Output } from "../../src/notebook/output.ts";
import { parse } from "../../src/notebook/parse.ts";
import { print } from "../../src/notebook/print.ts";

const tableOf = (): Table<Row> => ({
  kind: "table",
  rows: [{ word: "peace", count: 3 }],
  columns: { word: { label: "word", type: "text" }, count: { label: "count", type: "integer" } },
  method: {
    name: "counts",
    options: {},
    formula: "",
    sources: [],
    seed: null,
    corpus: { hash: "h", documents: 1, tokens: 3 },
  },
  notices: [],
});
const one = tableOf();
const chartOf = (table: Table<Row>): Chart => ({
  kind: "chart",
  spec: { title: { text: "Peace" } } as Chart["spec"],
  alt: "Bars.",
  table,
});
const shown = (name: string, table = one): Output => ({ kind: "table", name, caption: "", table });
const drawn = (name: string, table = one): Output => ({ kind: "chart", name, chart: chartOf(table) });
const text = (markdown: string): Output => ({ kind: "markdown", markdown, plain: markdown });
const names = (outputs: readonly Output[]): readonly string[] =>
  nameOutputs(outputs).map((output) => ("name" in output ? output.name : ""));

describe("names of outputs", () => {
  it("are fit for files, and unique", () => {
    expect(
      names([shown("My Table!"), shown("my table", tableOf()), shown("../../etc", tableOf()), shown("", tableOf())]),
    ).toEqual(["my-table", "my-table-2", "etc", "table"]);
  });

  it("may be shared by a table and the chart of the same table", () => {
    expect(names([shown("frames"), drawn("frames"), drawn("frames"), shown("frames", tableOf())])).toEqual([
      "frames",
      "frames",
      "frames-2",
      "frames-3",
    ]);
  });

  it("leave the files of the page itself alone", () => {
    expect(names([shown("index"), shown("results", tableOf())])).toEqual(["index-2", "results-2"]);
  });
});

describe("cells of outputs", () => {
  const { cells } = parse("a;\n// %% one\nb;\n// %% [markdown] two\n// # Two\n// %% three\nc;\n");

  it("are told by the line, and by the output before where no line is known", () => {
    const emissions = [
      { output: text("x"), line: 1 },
      { output: text("y"), line: 7 },
      { output: text("z"), line: undefined },
      { output: text("w"), line: 3 },
    ];
    expect(
      cellOutputs(cells, emissions).map(({ cell, outputs }) => [cell.id, outputs.map((output) => print(output))]),
    ).toEqual([
      ["cell-1", ["x"]],
      ["one", ["w"]],
      ["two", []],
      ["three", ["y", "z"]],
    ]);
  });

  it("become blocks: markdown where it stands, outputs before their folded code", () => {
    const blocks = blocksOf(cellOutputs(cells, [{ output: drawn("frames"), line: 3 }]));
    expect(blocks.map(({ kind, cell }) => `${kind} ${cell?.id}`)).toEqual([
      "code cell-1",
      "chart one",
      "code one",
      "markdown two",
      "code three",
    ]);
  });
});

describe("print", () => {
  it("gives a chart its title and its words", () => expect(print(drawn("x"))).toBe("Peace\nBars."));
  it("cuts a long table at twenty rows and counts the rest", () => {
    const long = { ...one, rows: Array.from({ length: 25 }, () => ({ word: "w", count: 1 })) };
    expect(print({ kind: "table", name: "t", caption: "Words", table: long }).split("\n").at(-1)).toBe(
      "… and 5 more rows",
    );
  });
});

describe("the calling line", () => {
  it("is found by address and by path, with spaces and queries", () => {
    const script = "/home/ann/my scripts/a+b.ts";
    expect(placeIn(script, "Error\n    at file:///home/ann/my%20scripts/a+b.ts?x=1:12:3")).toEqual({
      line: 12,
      column: 3,
    });
    expect(placeIn(script, "Error\n    at f (/home/ann/my scripts/a+b.ts:7:9)")).toEqual({ line: 7, column: 9 });
    expect(placeIn(script, "Error\n    at f (/home/ann/other.ts:7:9)")).toBeUndefined();
  });

  it("is the innermost of several", () => {
    expect(callLine("/a.ts", "Error\n at x (/lib.ts:1:1)\n at f (/a.ts:5:1)\n at /a.ts:9:1")).toBe(5);
  });
});
