// table: a table on the page, and given back.

import { expect, it } from "vitest";
import type { Table } from "../../src/core/table.ts";
import { table } from "../../src/notebook/table.ts";
import { outputsOf } from "../helpers/sink.ts";

const words: Table<{ readonly word: string }> = {
  kind: "table",
  rows: [{ word: "peace" }],
  columns: { word: { label: "word", type: "text" } },
  method: {
    name: "words",
    options: {},
    formula: "",
    sources: [],
    seed: null,
    corpus: { hash: "h", documents: 1, tokens: 1 },
  },
  notices: [],
};

it("table is put out with its name and caption, and answered", () => {
  let answered: unknown;
  const found = outputsOf(() => (answered = table(words, { name: "words", caption: "Words" })));
  expect(found).toEqual([{ kind: "table", name: "words", caption: "Words", table: words }]);
  expect(answered).toBe(words);
  expect(outputsOf(() => void table(words))).toMatchObject([{ name: "table", caption: "" }]);
});
