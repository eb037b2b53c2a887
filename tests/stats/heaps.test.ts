// Heaps' law: by hand, an independent curve and regression in R, and the order of documents.

import { describe, expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { subset } from "../../src/corpus/subset.ts";
import { heapsFit, vocabularyGrowth } from "../../src/stats/heaps-fit.ts";
import { heaps } from "../../src/stats/heaps.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { stateOfTheUnion } from "../helpers/data.ts";
import { oracle } from "../helpers/oracle.ts";

const { heaps: run } = oracle<{
  readonly heaps: {
    readonly exponent: number;
    readonly factor: number;
    readonly fit: number;
    readonly interval: readonly number[];
    readonly growth: readonly { readonly n: number; readonly v: number }[];
  };
}>("vocabulary");

it("finds the law in a curve that follows it", () => {
  const fit = heapsFit([100, 300, 900, 2700].map((n) => ({ tokens: n, types: 4 * n ** 0.6 })));
  expect(fit.exponent).toBeCloseTo(0.6, 10);
  expect(fit.factor).toBeCloseTo(4, 9);
  expect(fit.fit).toBeCloseTo(1, 10);
  expect(heapsFit([{ tokens: 100, types: 5 }]).exponent).toBeNaN();
});

it("counts words as they come", () => {
  const said = tokens(corpus(["a b a", "b c d"]));
  const curve = vocabularyGrowth(said, { documents: [0, 1], points: 3 });
  expect(curve.at(-1)).toEqual({ tokens: 6, types: 4 });
});

describe("heaps on the State of the Union since 1981", () => {
  const said = tokens(subset(stateOfTheUnion(), ({ vars }) => vars.date >= "1981"));

  it("has the curve, the line and the interval of R", () => {
    const table = heaps(said);
    const [row] = table.rows;
    expect(row?.exponent).toAgreeWith(run.exponent, 1e-10);
    expect(row?.factor).toAgreeWith(run.factor, 1e-10);
    expect(row?.fit).toAgreeWith(run.fit, 1e-10);
    expect(row?.low).toAgreeWith(run.interval[0], 1e-10);
    expect(row?.high).toAgreeWith(run.interval[1], 1e-10);
    const last = table.growth.rows.slice(-5).map(({ tokens: n, types: v }) => ({ n, v }));
    expect(last).toEqual(run.growth);
  });

  it("in random order does not care for that of the corpus", () => {
    const documents = said.corpus.documents.slice(0, 12);
    const one = heaps(tokens(corpus(documents)), { order: "random", seed: 3 });
    const other = heaps(tokens(corpus(documents.toReversed())), { order: "random", seed: 3 });
    expect(other.rows).toEqual(one.rows);
    expect(one.method.seed).toBe(3);
  });
});

it("has no number for little text, and refuses what it cannot do", () => {
  const few = tokens(corpus(["a b c"]));
  expect(heaps(few).rows[0]).toMatchObject({ exponent: null, interval: "none", status: "too-little-data" });
  expect(() => heaps(few, { order: "time" as never })).toThrow('"time" is none of: corpus, random');
  expect(() => heaps(few, { points: 2 })).toThrow("three points or more");
  expect(() => heaps(few, { level: 0 })).toThrow("[bad-option]");
});
