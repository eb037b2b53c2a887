import { describe, expect, it } from "vitest";
import { corpus, passages, tableFrom, tokens, trackFrames, dictionary } from "../../src/index.ts";

const speeches = corpus([
  { id: "a", text: "Security first. Security last.", vars: { speaker: "Ada" } },
  { id: "b", text: "Peace, not security.", vars: { speaker: "Ben" } },
]);
const rates = trackFrames(tokens(speeches), dictionary({ security: "secur*", peace: "peace" }), { by: "speaker" });
/** The places of the rows of a speaker. */
const of = (speaker: string): readonly number[] => rates.rows.flatMap(({ group }, i) => (group === speaker ? [i] : []));

describe("a table from rows of one's own", () => {
  it("reads the types of its columns from what they hold", () => {
    const table = tableFrom([
      { name: "A", seats: 3, share: 0.25, won: true, on: new Date("2024-09-25T23:00:00Z") },
      { name: "B", seats: 4, share: null, won: false, on: null },
    ]);
    expect(Object.values(table.columns).map(({ type }) => type)).toEqual([
      "text",
      "integer",
      "number",
      "boolean",
      "date",
    ]);
    expect(table.rows[0]).toEqual({ name: "A", seats: 3, share: 0.25, won: true, on: "2024-09-25" });
  });

  it("has all columns in every row, and null for what is no number", () => {
    const rows: readonly object[] = [{ a: 1 }, { b: Number.NaN }, { a: Infinity, b: undefined }];
    expect(tableFrom(rows).rows).toEqual([
      { a: 1, b: null },
      { a: null, b: null },
      { a: null, b: null },
    ]);
    expect(tableFrom([]).rows).toEqual([]);
  });

  it("takes what is said of its columns, and says how it was made", () => {
    const said = { columns: { x: { label: "seats", unit: "of 650" } }, name: "seats", formula: "x = counted" };
    const { columns, method } = tableFrom([{ x: 2 }], said);
    expect(columns.x).toEqual({ label: "seats", type: "integer", unit: "of 650" });
    expect(method).toMatchObject({ name: "seats", formula: "x = counted", corpus: { hash: "", documents: 0 } });
  });

  it("leads to the passages of the rows that it was made from", () => {
    const sums = tableFrom([{ speaker: "Ada" }, { speaker: "Ben" }], {
      from: rates,
      behind: ({ speaker }) => of(speaker),
    });
    const matches = (row: number): readonly string[] =>
      passages(sums, { row }).map(({ id, match }) => `${id} ${match}`);
    expect(matches(0)).toEqual(["a Security", "a Security"]);
    expect(matches(1).toSorted()).toEqual(["b Peace", "b security"]);
    expect(sums.method.corpus).toEqual(rates.method.corpus);
  });

  it("counts a row once, however often it is named", () => {
    const [first = 0] = of("Ada");
    const places = rates.rows.map((_, i) => i);
    const twice = tableFrom([{ n: 1 }], { from: rates, behind: () => [first, first, ...places] });
    expect(passages(twice, { row: 0 })).toHaveLength(4);
  });

  it.each<[string, () => unknown, string]>([
    ["no list", () => tableFrom({} as never), "tableFrom needs a list"],
    ["a row that is none", () => tableFrom([{ a: 1 }, 5 as never]), "row 1"],
    ["a list in a cell", () => tableFrom([{ a: [1] }] as never), '"a" holds a list'],
    ["a function in a cell", () => tableFrom([{ a: () => 1 }] as never), '"a" holds a value of type function'],
    ["a place beyond the table", () => tableFrom([{ a: 1 }], { from: rates, behind: () => [99] }), "99 is none"],
    ["a wrong option", () => tableFrom([], { nane: "x" } as never), 'did you mean "name"?'],
  ])("refuses %s", (_, make, message) => expect(make).toThrow(message));
});
