// Collocations: the figures of quanteda, counts by hand, pads, and the way back to the text.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { passages } from "../../src/corpus/passages.ts";
import { subset } from "../../src/corpus/subset.ts";
import { collocations } from "../../src/stats/collocations.ts";
import { collocationsJob } from "../../src/stats/collocations-job.ts";
import { tokensSelect } from "../../src/tokens/select.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { stateOfTheUnion } from "../helpers/data.ts";
import { oracle } from "../helpers/oracle.ts";
import { invented, shards } from "../helpers/shards.ts";

interface Figures {
  readonly rows: number;
  readonly sumLambda: number;
  readonly sumZ: number;
  readonly sumCount: number;
  readonly sample: readonly (readonly [string, number, number, number])[];
}

const run = oracle<Readonly<Record<"size2_min20" | "size3_min15", Figures>>>("collocations-state-of-the-union");
const recent = tokens(
  subset(stateOfTheUnion(), ({ vars }) => vars.date >= "1981"),
  { compat: "quanteda" },
);

describe.each([
  { name: "size2_min20", size: 2, minCount: 20 },
  { name: "size3_min15", size: 3, minCount: 15 },
] as const)("collocations of size $size on the State of the Union", ({ name, size, minCount }) => {
  const { rows } = collocations(recent, { size, minCount });
  const found = new Map(rows.map((row) => [row.collocation, row]));
  const figures = run[name];

  it("has the rows of quanteda, and their sums", () => {
    expect(rows).toHaveLength(figures.rows);
    const sum = (column: "count" | "lambda" | "z"): number => rows.reduce((all, row) => all + (row[column] ?? 0), 0);
    expect(sum("count")).toBe(figures.sumCount);
    expect(sum("lambda")).toAgreeWith(figures.sumLambda);
    expect(sum("z")).toAgreeWith(figures.sumZ);
  });

  it("has its λ and z, row by row", () => {
    for (const [collocation, count, lambda, z] of figures.sample) {
      const row = found.get(collocation);
      expect(row?.count).toBe(count);
      expect(row?.lambda).toAgreeWith(lambda);
      expect(row?.z).toAgreeWith(z);
    }
  });
});

describe("collocations", () => {
  it("counts a nested sequence once for each place where it lies in a longer one", () => {
    const texts = ["a b c", "a b c d", "a b", "b c", "a b c d e"];
    const { rows } = collocations(tokens(corpus(texts)), { size: [2, 3], minCount: 2 });
    const row = (name: string): unknown => rows.find(({ collocation }) => collocation === name);
    expect(row("a b")).toMatchObject({ count: 4, countNested: 3, size: 2 });
    expect(row("b c")).toMatchObject({ count: 4, countNested: 3 });
    expect(row("a b c")).toMatchObject({ count: 3, countNested: 0, size: 3 });
  });

  it("by hand: λ = ln(12.5 × 2.5 / 0.5²) for a pair that never parts among 14", () => {
    const words = "w1 w2 w3 w4 w5 w6 good ice w7 w8 w9 w10 w11 good ice".split(" ");
    const [row] = collocations(tokens(corpus([words.join(" ")]))).rows;
    expect(row).toMatchObject({ collocation: "good ice", count: 2, status: "ok" });
    expect(row?.lambda).toBeCloseTo(Math.log((12.5 * 2.5) / 0.25), 10);
    expect(row?.z).toBeCloseTo(Math.log((12.5 * 2.5) / 0.25) / Math.sqrt(1 / 12.5 + 1 / 2.5 + 4), 10);
    expect((row?.low ?? 0) + (row?.high ?? 0)).toBeCloseTo(2 * (row?.lambda ?? 0), 10);
  });

  it("does not cross a sentence unless told to stop at documents", () => {
    const said = tokens(corpus(["We agree. Agree we must. We agree."]));
    const names = (within: "document" | "sentence"): readonly string[] =>
      collocations(said, { minCount: 1, within }).rows.map(({ collocation }) => collocation);
    expect(names("document")).toContain("agree agree");
    expect(names("sentence").toSorted()).toEqual(["agree we", "we agree", "we must"]);
  });

  it("no row holds a pad, but a pad keeps words apart", () => {
    const kept = tokensSelect(tokens(corpus(["rule of law and rule of law"])), ["of"], {
      selection: "remove",
      padding: "keep",
    });
    expect(
      collocations(kept, { minCount: 1 })
        .rows.map(({ collocation }) => collocation)
        .toSorted(),
    ).toEqual(["and rule", "law and"]);
  });

  it("leads from every row to its places", () => {
    const table = collocations(tokens(corpus(["Ice cream, more ice cream!", "No ice cream."])), { minCount: 2 });
    const row = table.rows.findIndex(({ collocation }) => collocation === "ice cream");
    expect(passages(table, { row }).map(({ match }) => match)).toEqual(["Ice cream", "ice cream", "ice cream"]);
  });

  it("answers the same however the corpus was cut", () => {
    const options = { size: [2, 3], minCount: 1 } as const;
    const job = collocationsJob(options);
    const whole = job.finish(job.map(tokens(invented)));
    expect(whole.rows).toEqual(collocations(tokens(invented), options).rows);
    expect(whole.rows.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(shards, (parts) => {
        const partials = parts.map((part) => job.map(tokens(part)));
        expect(job.finish(partials.reduce((a, b) => job.merge(a, b)))).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    ["a size of one", { size: 1 }, "a size from 2 to 5"],
    ["a size of six", { size: [2, 6] }, "a size from 2 to 5"],
    ["no size", { size: [] }, "a size from 2 to 5"],
    ["negative smoothing", { smoothing: -1 }, "smoothing from zero up"],
    ["an unknown order", { sort: "zz" as "z" }, "a known sort"],
    ["an unknown boundary", { within: "page" as "document" }, "a known within"],
  ])("refuses %s", (_, options, needs) => {
    expect(() => collocations(tokens(corpus(["a b"])), options)).toThrow(`collocations needs ${needs}`);
  });

  it("refuses an empty corpus, and a matrix", () => {
    expect(() => collocations(tokens(corpus([])))).toThrow("[empty-corpus]");
  });

  it("has no λ where nothing smooths an empty cell", () => {
    const [row] = collocations(tokens(corpus(["a b a b"])), { smoothing: 0 }).rows;
    expect(row).toMatchObject({ lambda: null, z: null, low: null, status: "undefined" });
  });
});
