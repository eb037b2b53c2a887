// Zipf's law: by hand, an independent maximisation in R, sources of known exponent, and the way back.

import { describe, expect, it } from "vitest";
import { random } from "../../src/core/random.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { passages } from "../../src/corpus/passages.ts";
import { subset } from "../../src/corpus/subset.ts";
import { zipfFit } from "../../src/stats/zipf-fit.ts";
import { zipf } from "../../src/stats/zipf.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { stateOfTheUnion } from "../helpers/data.ts";
import { oracle } from "../helpers/oracle.ts";
import { matrixOf } from "../helpers/scaling.ts";

const run = oracle<{
  readonly tokens: number;
  readonly types: number;
  readonly zipf: { readonly exponent: number; readonly distance: number; readonly interval: readonly number[] };
  readonly mandelbrot: { readonly exponent: number; readonly shift: number; readonly distance: number };
}>("vocabulary");

describe("zipfFit", () => {
  it("finds the law in counts that follow it", () => {
    const counts = Array.from({ length: 500 }, (_, r) => 1e6 / (r + 1) ** 0.8);
    const fit = zipfFit(counts, "zipf");
    expect(fit.exponent).toBeCloseTo(0.8, 10);
    expect(fit.distance).toBeLessThan(1e-10);
    const shifted = zipfFit(
      Array.from({ length: 500 }, (_, r) => 1e6 / (r + 3.7) ** 1.3),
      "mandelbrot",
    );
    expect(shifted.exponent).toBeCloseTo(1.3, 8);
    expect(shifted.shift).toBeCloseTo(2.7, 7);
  });

  it("knows no law of two different counts", () => {
    expect(zipfFit([5, 3, 3], "zipf").exponent).toBeNaN();
    expect(zipfFit([], "zipf").exponent).toBeNaN();
  });
});

describe("zipf on the State of the Union since 1981", () => {
  const said = tokens(subset(stateOfTheUnion(), ({ vars }) => vars.date >= "1981"));

  it("has the figures of R, interval included", () => {
    const [row] = zipf(said, { law: "zipf" }).rows;
    expect(row).toMatchObject({ tokens: run.tokens, types: run.types, interval: "jackknife", shift: 0, status: "ok" });
    expect(row?.exponent).toAgreeWith(run.zipf.exponent, 1e-10);
    expect(row?.distance).toAgreeWith(run.zipf.distance, 1e-8);
    expect(row?.low).toAgreeWith(run.zipf.interval[0], 1e-8);
    expect(row?.high).toAgreeWith(run.zipf.interval[1], 1e-8);
  });

  it("lies lower at the most frequent words by Mandelbrot, as R finds to its convergence", () => {
    const table = zipf(said);
    const [row] = table.rows;
    expect(row?.exponent).toAgreeWith(run.mandelbrot.exponent, 1e-7);
    expect(row?.shift).toAgreeWith(run.mandelbrot.shift, 1e-6);
    expect(row?.distance).toAgreeWith(run.mandelbrot.distance, 1e-6);
    const [first] = table.ranks.rows;
    expect(first).toMatchObject({ feature: "the", rank: 1 });
    expect(passages(table.ranks, { row: 0 })).toHaveLength(first?.count ?? 0);
  });
});

it("holds the mean of its own estimates in about 95 of 100 simulated corpora", () => {
  const source = random(11);
  const chances = Array.from({ length: 300 }, (_, r) => 1 / (r + 1));
  const total = chances.reduce((sum, one) => sum + one, 0);
  const found = Array.from({ length: 100 }, () => {
    const rows = Array.from({ length: 20 }, () => {
      const counts = Array.from({ length: 300 }, () => 0);
      for (let i = 0; i < 400; i++) {
        let [left, r] = [source.next() * total, 0];
        while (r < 299 && left >= (chances[r] as number)) left -= chances[r++] as number;
        counts[r] = (counts[r] ?? 0) + 1;
      }
      return counts;
    });
    const ids = rows.map((_, d) => `d${d + 10}`);
    const names = chances.map((_, r) => `w${r}`);
    return zipf(matrixOf(ids, names, rows), { law: "zipf" }).rows[0];
  });
  const mean = found.reduce((sum, row) => sum + (row?.exponent ?? Number.NaN), 0) / found.length;
  const held = found.filter((row) => (row?.low ?? 9) <= mean && mean <= (row?.high ?? 0)).length;
  expect(mean).toBeCloseTo(1, 1);
  expect(held).toBeGreaterThanOrEqual(88);
});

it("has no number for little text, no interval for few documents, and does not care for the order of documents", () => {
  const text = "a ".repeat(400) + "b ".repeat(200) + "c ".repeat(100);
  const rows = [
    { id: "x", text, vars: { party: "L" } },
    { id: "y", text: "a b b", vars: { party: "R" } },
  ];
  const table = zipf(tokens(corpus(rows)), { by: "party", law: "zipf" });
  expect(table.rows.map(({ group, status, interval }) => [group, status, interval])).toEqual([
    ["L", "ok", "none"],
    ["R", "too-little-data", "none"],
  ]);
  expect(table.rows[1]?.exponent).toBeNull();
  expect(zipf(tokens(corpus(rows.toReversed())), { by: "party", law: "zipf" }).rows).toEqual(table.rows);
});

it("refuses laws it does not know, and levels that are none", () => {
  const said = tokens(corpus(["a b c"]));
  expect(() => zipf(said, { law: "pareto" as never })).toThrow('"pareto" is none of: zipf, mandelbrot');
  expect(() => zipf(said, { level: 1 })).toThrow("[bad-option]");
});
