// Charts of contexts: terms with their intervals, neighbours by group, and groups too small to draw.

import { expect, it } from "vitest";
import { chartContext } from "../../src/charts/context.ts";
import { contextRegression } from "../../src/stats/context/context-regression.ts";
import { contexts } from "../helpers/contexts.ts";

const { said, vectors, transform } = contexts();
const table = contextRegression(said, { node: "peace", on: ["party"], vectors, transform, permutations: 0 });

it("draws terms, and words by group, with the row behind each dot", () => {
  const terms = chartContext(table);
  expect(terms.alt).toContain("What peace means by party");
  expect(JSON.stringify(terms.spec)).toContain("party: Republican against Democratic: −0.");
  const near = chartContext(table.neighbours, { limit: 3 });
  const { data } = near.spec as unknown as {
    readonly data: { readonly values: readonly { readonly row?: number; readonly panel: string }[] };
  };
  expect(data.values.map(({ row }) => row)).toEqual([0, 1, 2, 10, 11, 12]);
  expect(new Set(data.values.map(({ panel }) => panel))).toEqual(new Set(["party: Democratic", "party: Republican"]));
});

it("says so where nothing can be drawn", () => {
  const none = contextRegression(said, {
    node: "peace",
    on: ["party"],
    vectors,
    transform,
    permutations: 0,
    minContexts: 999,
  });
  expect(chartContext(none.neighbours).alt).toContain("No group has enough contexts");
});
