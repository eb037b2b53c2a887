// Similarity: the figures of quanteda, Delta by hand, order, and what is refused.

import { describe, expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { subset } from "../../src/corpus/subset.ts";
import { features } from "../../src/features/features.ts";
import type { SimilarityName } from "../../src/stats/similarity-measures.ts";
import { similarity } from "../../src/stats/similarity.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { stateOfTheUnion } from "../helpers/data.ts";
import { oracle } from "../helpers/oracle.ts";

type Matrices = Readonly<Record<string, readonly (readonly number[])[]>>;
const run = oracle<{ readonly docs: readonly string[]; readonly simil: Matrices; readonly dist: Matrices }>(
  "similarity-state-of-the-union",
);
// The figures were made on a matrix with the words of all addresses: they are columns of zeros here, and count among the words there are.
const all = features(tokens(stateOfTheUnion(), { compat: "quanteda" }));
const first = all.index.ids.indexOf(run.docs[0] ?? "");
const eight = {
  ...all,
  index: { ids: all.index.ids.slice(first), vars: all.index.vars.slice(first) },
  bounds: all.bounds.slice(first).map((bound) => bound - (all.bounds[first] ?? 0)),
  columns: all.columns.slice(all.bounds[first]),
  values: all.values.slice(all.bounds[first]),
};

describe("similarity on the State of the Union", () => {
  it.each([
    ["correlation", "simil", "correlation"],
    ["cosine", "simil", "cosine"],
    ["jaccard", "simil", "jaccard"],
    ["extendedJaccard", "simil", "ejaccard"],
    ["dice", "simil", "dice"],
    ["extendedDice", "simil", "edice"],
    ["hamann", "simil", "hamann"],
    ["simpleMatching", "simil", "simple matching"],
    ["euclidean", "dist", "euclidean"],
    ["manhattan", "dist", "manhattan"],
    ["maximum", "dist", "maximum"],
    ["canberra", "dist", "canberra"],
    ["minkowski", "dist", "minkowski"],
  ] as const)("%s is that of quanteda for every pair", (measure: SimilarityName, kind, name) => {
    expect(eight.index.ids).toEqual(run.docs);
    const { rows } = similarity(eight, { measure, p: 3, sort: "name" });
    expect(rows).toHaveLength(28);
    for (const { first: a, second: b, value } of rows)
      expect(value).toAgreeWith(run[kind][name]?.[run.docs.indexOf(a)]?.[run.docs.indexOf(b)], 1e-8);
  });

  it("Delta knows who speaks: the nearest address of Obama's is Obama's, of Trump's Trump's", () => {
    const recent = features(
      tokens(subset(stateOfTheUnion(), ({ vars }) => vars.date >= "2009" && vars.date <= "2020")),
    );
    const { rows } = similarity(recent, { measure: "delta" });
    for (const id of recent.index.ids) {
      const nearest = rows.find((row) => row.first === id || row.second === id);
      const other = nearest?.first === id ? nearest.second : nearest?.first;
      expect(other?.slice(5, 10)).toBe(id.slice(5, 10));
    }
  });
});

describe("similarity", () => {
  const texts = features(
    tokens(
      corpus([
        { id: "a", text: "war and peace" },
        { id: "b", text: "war and trade" },
        { id: "c", text: "jobs" },
        { id: "d", text: "" },
      ]),
    ),
  );

  it("ranks the most alike first, whichever way the measure goes, and what has no value last", () => {
    const names = (measure: SimilarityName): readonly string[] =>
      similarity(texts, { measure }).rows.map(({ first: one, second }) => one + second);
    expect(names("cosine").slice(0, 3)).toEqual(["ab", "ac", "bc"]);
    expect(names("manhattan").slice(0, 3)).toEqual(["ab", "ac", "bc"]);
    const empty = similarity(texts, { measure: "cosine" }).rows.filter(({ second }) => second === "d");
    expect(empty.map(({ value, status }) => [value, status])).toEqual(empty.map(() => [null, "undefined"]));
  });

  it("Delta by hand: two documents, two words, z of ±1/√2", () => {
    const two = features(
      tokens(
        corpus([
          { id: "a", text: "x x x y" },
          { id: "b", text: "x y y y" },
        ]),
      ),
    );
    // Shares of x are 3/4 and 1/4: mean 1/2, deviation √(1/8); both words are 2 z apart, z = (1/4) / √(1/8).
    expect(similarity(two, { measure: "delta" }).rows[0]?.value).toBeCloseTo((2 * 0.25) / Math.sqrt(1 / 8), 12);
  });

  it("keeps to the pairs and the number that were asked for", () => {
    expect(
      similarity(texts, { with: ["c"] })
        .rows.map(({ first: one, second }) => one + second)
        .toSorted(),
    ).toEqual(["ac", "bc", "cd"]);
    expect(similarity(texts, { limit: 1 }).rows).toHaveLength(1);
    expect(similarity(texts, { measure: "jaccard" }).rows[0]).toMatchObject({ value: 0.5, shared: 2 });
  });

  it.each([
    ["a document that is not there", { with: ["e"] }, '"e" is none of: a, b, c, d'],
    ["an unknown measure", { measure: "cosin" as "cosine" }, 'did you mean "cosine"'],
    ["p below one", { measure: "minkowski", p: 0.5 }, "p from 1 up"],
  ] as const)("refuses %s", (_, options, message) => {
    expect(() => similarity(texts, options)).toThrow(message);
  });

  it("refuses a single document, and tokens", () => {
    expect(() => similarity(features(tokens(corpus(["one"]))))).toThrow("two documents or more");
    expect(() => similarity(tokens(corpus(["one", "two"])) as never)).toThrow("similarity needs");
  });
});
