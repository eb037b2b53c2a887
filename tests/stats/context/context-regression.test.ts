// Regressions of contexts: conText's figures with the same vectors, clusters as estimatr has them, groups too small, and chance that is found to be chance.

import { describe, expect, it } from "vitest";
import { corpus } from "../../../src/corpus/corpus.ts";
import { passages } from "../../../src/corpus/passages.ts";
import { random } from "../../../src/core/random.ts";
import { explain } from "../../../src/stats/explain.ts";
import { contextRegression } from "../../../src/stats/context/context-regression.ts";
import { tokens } from "../../../src/tokens/tokens.ts";
import { contextRun as run, contexts } from "../../helpers/contexts.ts";

const { said, vectors, transform } = contexts();
const asked = { node: "peace", on: ["party", "late"], vectors, transform } as const;

describe("peace in the State of the Union since 1981", () => {
  const table = contextRegression(said, { ...asked, clusters: "context", permutations: 300 });

  it("has conText's coefficients", () => {
    expect(table.rows[1]?.contexts).toBe(run.contexts);
    expect(table.coefficients.map(({ term }) => term)).toEqual(["intercept", "party: Republican", "late"]);
    for (const [t, wanted] of run.coefficients.entries())
      for (const [k, value] of wanted.entries()) expect(table.coefficients[t]?.vector[k]).toAgreeWith(value, 1e-9);
  });

  it("has its normed estimates, their bias, standard errors and intervals", () => {
    for (const name of ["squared", "debiased", "bias", "standardError", "low", "high"] as const)
      for (const [t, value] of run.terms[name].entries()) expect(table.rows[t]?.[name]).toAgreeWith(value, 1e-9);
  });

  it("has its p but for the draws", () => {
    for (const [t, value] of run.terms.p.entries())
      expect(Math.abs((table.rows[t]?.p ?? 9) - value)).toBeLessThan(0.09);
  });

  it("has its nearest neighbours by group", () => {
    for (const [group, wanted] of Object.entries(run.neighbours)) {
      const rows = table.neighbours.rows.filter((row) => row.group === `party: ${group}`).slice(0, 5);
      expect(rows.map(({ word }) => word)).toEqual(wanted.words);
      for (const [r, value] of wanted.similarity.entries()) {
        expect(rows[r]?.similarity).toAgreeWith(value, 1e-9);
        expect(rows[r]?.low).toBeLessThan(value);
        expect(rows[r]?.high).toBeGreaterThan(value);
      }
    }
  });

  it("leads to the mentions, and explains its rows", () => {
    expect(passages(table, { row: 0, limit: 500 })).toHaveLength(table.rows[0]?.contexts ?? -1);
    expect(passages(table, { row: 0, limit: 1 })[0]?.match).toMatch(/peace/iu);
    expect(explain(table, { row: 0 })).toContain("= 0.04503 − 0.058834");
    expect(explain(table.neighbours, { row: 0 })).toContain(
      "party: Democratic, finish: contextRegression, similarity 0.86103",
    );
  });

  it("allows for speeches by clusters, as estimatr and a jackknife by hand do", () => {
    const clustered = contextRegression(said, { ...asked, permutations: 0 });
    for (const name of ["squared", "bias", "standardError"] as const)
      for (const [t, value] of run.clustered[name].entries())
        expect(clustered.rows[t]?.[name]).toAgreeWith(value, 1e-9);
    expect(clustered.rows[0]).toMatchObject({ p: null, documents: 22, speakers: 4, interval: "jackknife" });
  });
});

/** Speeches whose groups say the same but by chance, each with a manner of its own. */
function chance(seed: number): ReturnType<typeof tokens> {
  const source = random(seed);
  const word = (from: number): string => `w${from + source.integer(12)}`;
  const texts = Array.from({ length: 20 }, (_, d) => {
    const manner = source.integer(30);
    const line = (): string => `${word(manner)} ${word(manner)} peace ${word(0)} ${word(20)}`;
    return { text: Array.from({ length: 4 }, line).join(". "), vars: { party: d % 2 === 0 ? "A" : "B" } };
  });
  return tokens(corpus(texts));
}

it("finds chance in what is chance: p below 0.1 in about a tenth of speeches with manners of their own", () => {
  let found = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const source = chance(seed);
    const words = source.vocabulary.slice(1);
    const draw = random(7);
    const own = {
      words,
      dimensions: 3,
      values: Float64Array.from({ length: 3 * words.length }, () => draw.next() - 0.5),
    };
    const { rows } = contextRegression(source, {
      node: "peace",
      on: ["party"],
      vectors: own,
      transform: "none",
      window: 2,
      permutations: 79,
      neighbours: 0,
    });
    if ((rows[0]?.p ?? 1) <= 0.1) found++;
  }
  // Sixty tosses at 0.1: 13 or more come about once in a hundred times.
  expect(found).toBeLessThan(13);
});

it("has no numbers for too few contexts, nor where terms depend on each other", () => {
  const texts = Array.from({ length: 30 }, (_, i) => ({
    text: "war and peace now",
    vars: { party: i < 5 ? "A" : "B", same: i < 5 ? "x" : "y" },
  }));
  const source = tokens(corpus(texts));
  const few = contextRegression(source, {
    node: "peace",
    on: ["party"],
    vectors: { words: ["war", "now"], dimensions: 1, values: Float64Array.of(1, 2) },
    transform: "none",
  });
  expect(few.rows).toMatchObject([{ debiased: null, p: null, contexts: 25, status: "too-little-data" }]);
  const twice = contextRegression(source, {
    node: "peace",
    on: ["party", "same"],
    minContexts: 2,
    vectors: { words: ["war", "now"], dimensions: 1, values: Float64Array.of(1, 2) },
    transform: "none",
  });
  expect(twice.rows.map(({ status }) => status)).toEqual(["undefined", "undefined"]);
});

it("tells how many mentions have no neighbour, and compares phrases", () => {
  const source = tokens(
    corpus(["the rule of law, alone. ", "rule of law"].map((text, i) => ({ text, vars: { party: `${i}` } }))),
  );
  const table = contextRegression(source, {
    node: "rule of law",
    on: ["party"],
    vectors: { words: ["the"], dimensions: 1, values: Float64Array.of(1) },
    transform: "none",
  });
  expect(table.notices.map(({ text }) => text)).toEqual([
    "1 of 2 mentions have no word with a vector beside them and are left out.",
  ]);
});

it("refuses what it cannot do", () => {
  expect(() => contextRegression(said, { ...asked, on: [] })).toThrow("there is none");
  expect(() => contextRegression(said, { ...asked, on: ["parti"] })).toThrow('did you mean "party"?');
  expect(() => contextRegression(said, { ...asked, window: 0 })).toThrow("a window");
  expect(() => contextRegression(said, { ...asked, level: 1 })).toThrow("a level");
  expect(() => contextRegression(said, { ...asked, permutations: -1 })).toThrow("permutations");
  expect(() => contextRegression(said, { ...asked, transform: [[1]] })).toThrow("8 rows and columns");
  expect(() => contextRegression(said, { ...asked, vectors: { ...vectors, dimensions: 7 } })).toThrow(
    "as many numbers",
  );
});
