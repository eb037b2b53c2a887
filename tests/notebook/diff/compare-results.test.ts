// compareResults: outputs are held against each other by what they are, and told as changes of numbers, passages, words.

import { expect, it } from "vitest";
import { compareResults, type RunSide } from "../../../src/notebook/diff/compare-results.ts";
import type { ResultOutput } from "../../../src/notebook/results.ts";
import { rowNames } from "../../../src/report/row-names.ts";

const side = (outputs: readonly ResultOutput[], files: Readonly<Record<string, string>> = {}, cell = "c"): RunSide => ({
  results: { script: "s.ts", title: "", description: "", cells: [{ id: cell, title: "", type: "code", outputs }] },
  file: (name) => files[name],
});
const text = { label: "", type: "text" } as const;
const number = { label: "", type: "number" } as const;
const table = (name: string, rows: readonly Readonly<Record<string, string | number | null>>[]): ResultOutput => ({
  kind: "table",
  name,
  caption: "A table",
  rows,
  columns: {},
  method: {
    name: "m",
    options: {},
    formula: "",
    sources: [],
    seed: null,
    corpus: { hash: "", documents: 1, tokens: 1 },
  },
  notices: [],
});
const chart = (alt: string, { data = "1", drawing = "1" } = {}): ResultOutput => ({
  kind: "chart",
  name: "rates",
  title: "Rates",
  alt,
  files: [],
  columns: { period: text, rate: number },
  data,
  drawing,
});
const words = (markdown: string): ResultOutput => ({ kind: "markdown", markdown });

it("is silent about what is the same, also where a named output has moved to another cell", () => {
  const outputs = [words("Hello"), chart("Up.")];
  expect(compareResults(side(outputs), side(outputs))).toEqual([]);
  expect(compareResults(side([chart("Up.")]), side([chart("Up.")], {}, "other"))).toEqual([]);
});

it("tells what came and what went", () => {
  expect(compareResults(side([words("a")]), side([words("a"), words("b")]))).toMatchObject([
    { cell: "c", kind: "markdown", what: "came" },
  ]);
  expect(compareResults(side([table("t", [])]), side([]))).toMatchObject([{ kind: "table", name: "t", what: "went" }]);
});

it("tells the numbers of a chart from its file, by the types of its columns, and not its alt text beside them", () => {
  const [old, now] = ["period,rate\r\n1950,1.5\r\n", "period,rate\r\n1950,2.5\r\n"];
  const [change] = compareResults(
    side([chart("1.5")], { "rates.csv": old }),
    side([chart("2.5", { data: "2", drawing: "2" })], { "rates.csv": now }),
  );
  expect(change?.rows?.moved).toEqual([{ key: {}, values: [{ column: "rate", before: 1.5, after: 2.5 }] }]);
  expect(change).not.toHaveProperty("words");
  expect(change).not.toHaveProperty("drawing");
});

it("tells a chart that shows the same numbers in another way", () => {
  expect(compareResults(side([chart("Up.")]), side([chart("Up.", { drawing: "2" })]))).toEqual([
    { cell: "c", kind: "chart", name: "rates", noun: ["row", "rows"], what: "moved", drawing: true },
  ]);
});

it("tells the words before and after", () => {
  expect(compareResults(side([words("ten")]), side([words("eleven")]))[0]?.words).toEqual({
    before: "ten",
    after: "eleven",
  });
});

it("tells passages that came and went; one that stands elsewhere is the same", () => {
  const head = "row,row_frame,id,start,end,before,match,after\r\n";
  const old = `${head}0,security,a,10,14,we are ,safe, now\r\n0,security,a,90,94,all ,safe,.\r\n`;
  const now = `${head}1,security,a,12,16,we are ,safe, now\r\n1,security,a,99,103,so ,safe,!\r\n`;
  const rows = [{ frame: "security", count: 2 }];
  const files = (csv: string): Readonly<Record<string, string>> => ({ "t.passages.csv": csv });
  const [change] = compareResults(side([table("t", rows)], files(old)), side([table("t", rows)], files(now)));
  expect(change?.rows).toBeUndefined();
  expect(change?.passages?.came).toMatchObject([{ before: "so ", match: "safe" }]);
  expect(change?.passages?.went).toMatchObject([{ before: "all " }]);
});

it("knows a quotation by its words: another speaker is a change of it", () => {
  const said = (speaker: string | null): ResultOutput =>
    table("quotes", [{ document: "a", speaker, rule: "r", text: "We will not yield." }]);
  const [change] = compareResults(side([said(null)]), side([said("Ada Lind")]), { rowNames });
  expect(change?.noun).toEqual(["quotation", "quotations"]);
  expect(change?.rows?.moved).toEqual([
    {
      key: { document: "a", text: "We will not yield." },
      values: [{ column: "speaker", before: null, after: "Ada Lind" }],
    },
  ]);
});
