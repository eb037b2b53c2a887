// Hierarchies: R's heights, clusters and cophenetic correlations by five linkages, the order of leaves, and what cannot be clustered.

import { describe, expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { features } from "../../src/features/features.ts";
import { featuresGroup } from "../../src/features/group.ts";
import type { LinkageName } from "../../src/math/linkage.ts";
import { hierarchy } from "../../src/stats/hierarchy.ts";
import { similarity } from "../../src/stats/similarity.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { oracle } from "../helpers/oracle.ts";
import { spoken } from "../helpers/semantics.ts";

interface Tree {
  readonly heights: readonly number[];
  readonly clusters: readonly number[];
  readonly cophenetic: number;
}

const run = oracle<{
  readonly documents: readonly string[];
  readonly cosine: Readonly<Record<LinkageName, Tree>>;
  readonly manhattan: Readonly<Record<LinkageName, Tree>>;
}>("hierarchy");

describe("hierarchy of the State of the Union since 1981", () => {
  const { matrix } = spoken();
  const tables = { cosine: similarity(matrix), manhattan: similarity(matrix, { measure: "manhattan" }) };

  it.each(
    (["single", "complete", "average", "weighted", "ward"] as const).flatMap((linkage) =>
      (["cosine", "manhattan"] as const).map((measure) => [linkage, measure] as const),
    ),
  )("by %s linkage of %s has the heights, clusters and fit of hclust", (linkage, measure) => {
    const wanted = run[measure][linkage];
    const tree = hierarchy(tables[measure], { linkage, groups: 4 });
    for (const [k, { height }] of tree.rows.entries()) expect(height).toAgreeWith(wanted.heights[k], 1e-9);
    expect(tree.cophenetic).toAgreeWith(wanted.cophenetic, 1e-9);
    // The same partition, whatever its numbers.
    const own = new Map(tree.members.rows.map(({ document, cluster }) => [document, cluster]));
    const pairs = new Set(run.documents.map((id, d) => `${own.get(id)} ${wanted.clusters[d]}`));
    expect(pairs.size).toBe(4);
  });
});

const texts = features(
  tokens(
    corpus([
      { id: "a", text: "war and peace" },
      { id: "b", text: "war and trade" },
      { id: "c", text: "jobs and trade" },
      { id: "d", text: "" },
    ]),
  ),
);

it("joins what is alike first, by hand, and puts the lower cluster first", () => {
  const three = featuresGroup(features(tokens(corpus([
    { text: "war and peace", vars: { who: "a" } },
    { text: "war and trade", vars: { who: "b" } },
    { text: "jobs and trade", vars: { who: "c" } },
  ]))), { by: "who" }); // prettier-ignore
  const tree = hierarchy(similarity(three, { measure: "jaccard" }));
  // Jaccard: ab 2/4, bc 2/4, ac 1/5; average: (0.5 + 0.8) / 2.
  expect(
    tree.rows.map(({ first, second, height, documents }) => [first, second, Math.round(height * 1e9) / 1e9, documents]),
  ).toEqual([
    ["a", "b", 0.5, 2],
    ["c", "#1", 0.65, 3],
  ]);
  expect(tree.members.rows.map(({ document }) => document)).toEqual(["c", "a", "b"]);
});

it("leaves out documents without a word, and refuses missing pairs and strange options", () => {
  const tree = hierarchy(similarity(texts));
  expect(tree.members.rows).toHaveLength(3);
  expect(tree.notices.map(({ text }) => text)).toEqual([
    "1 of 4 documents have no similarity to any other, and are left out: d.",
  ]);
  const whole = similarity(texts);
  const few = { ...whole, rows: whole.rows.filter(({ first, second }) => first !== "d" && second !== "d").slice(1) };
  expect(() => hierarchy(few)).toThrow("have no value");
  expect(() => hierarchy({ ...few, rows: [] })).toThrow("there is no pair with a value");
  const known = { ...whole, rows: whole.rows.filter(({ second }) => second !== "d") };
  expect(() => hierarchy(known, { linkage: "centroid" as never })).toThrow('"centroid" is none of: single');
  expect(() => hierarchy(known, { groups: 4 })).toThrow("from 1 to 3 groups");
});
