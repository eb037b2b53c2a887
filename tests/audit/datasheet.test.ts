// datasheet: the sections of a description, for a terminal and in Markdown.

import { describe as suite, expect, it } from "vitest";
import { datasheet } from "../../src/audit/datasheet.ts";
import { describe } from "../../src/audit/describe.ts";
import { corpus } from "../../src/corpus/corpus.ts";

const table = describe(
  corpus([
    { id: "a|b", text: "We agree." },
    { id: "c", text: "word ".repeat(1200) },
  ]),
);

suite("datasheet", () => {
  it("sets numbers below each other and names what they concern", () => {
    const lines = datasheet(table).split("\n");
    expect(lines.slice(0, 5)).toEqual([
      "corpus",
      "  documents      2",
      "  tokens     1,202",
      "  types          3",
      "  sentences      2",
    ]);
    expect(lines).toContain("  shortest             2  a|b");
    expect(lines).toContain("  speakers                     not stated");
    const yearly = ["1991", "1992"].map((date) => ({ id: date, text: "Yes.", vars: { date } }));
    expect(datasheet(describe(corpus(yearly))).split("\n")).toContain("  months without a document  too few to tell");
  });

  it("makes tables of Markdown, with bars in names kept from parting cells", () => {
    const lines = datasheet(table, { form: "markdown" }).split("\n");
    expect(lines.slice(0, 5)).toEqual([
      "## corpus",
      "",
      "| fact | value | which |",
      "|---|---|---|",
      "| documents | 2 |  |",
    ]);
    expect(lines).toContain("| shortest | 2 | a\\|b |");
  });
});
