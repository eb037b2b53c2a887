// Centralities: igraph's figures, by hand on a star, and words without a tie.

import { expect, it } from "vitest";
import { centralities, centralityMeasures, networkTools, type CentralityName } from "../../src/stats/centralities.ts";
import { oracle } from "../helpers/oracle.ts";

const run = oracle<{
  readonly words: readonly string[];
  readonly ties: readonly { readonly from: string; readonly to: string; readonly w: number }[];
  readonly degree: readonly number[];
  readonly strength: readonly number[];
  readonly betweennessNormalised: readonly number[];
  readonly eigenvector: readonly number[];
  readonly pageRank: readonly number[];
}>("network");
const tools = await networkTools();
const all = Object.keys(centralityMeasures) as CentralityName[];

it("has igraph's figures", () => {
  const place = (word: string): number => run.words.indexOf(word);
  const ties = run.ties.map(({ from, to, w }) => ({ from: place(from), to: place(to), weight: w }));
  const found = centralities(7, ties, { measures: all, tools });
  const wanted = { ...run, betweenness: run.betweennessNormalised };
  for (const name of all) for (const [i, value] of wanted[name].entries()) expect(found[name][i]).toBeCloseTo(value, 9);
});

it("counts a star by hand", () => {
  const star = [1, 2, 3].map((to) => ({ from: 0, to, weight: 2 }));
  const { degree, strength, betweenness, eigenvector } = centralities(5, star, { measures: all, tools });
  expect([...degree]).toEqual([3, 1, 1, 1, 0]);
  expect([...strength]).toEqual([6, 2, 2, 2, 0]);
  // Three of the six pairs of others are connected, all through the middle.
  expect([...betweenness]).toEqual([0.5, 0, 0, 0, 0]);
  expect(eigenvector[1]).toBeCloseTo(1 / Math.sqrt(3), 9);
});

it("has nothing to say of a network without ties", () => {
  const { degree, eigenvector, pageRank, strength } = centralities(2, [], {
    measures: ["degree", "eigenvector", "pageRank"],
    tools,
  });
  expect([[...degree], [...eigenvector], [...pageRank], [...strength]]).toEqual([[0, 0], [0, 0], [0.5, 0.5], []]);
});
