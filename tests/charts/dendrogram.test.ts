// The dendrogram: a joint for each step, lines that meet, colours for clusters.

import { expect, it } from "vitest";
import { chartDendrogram } from "../../src/charts/dendrogram.ts";
import { hierarchy } from "../../src/stats/hierarchy.ts";
import { similarity } from "../../src/stats/similarity.ts";
import { invented } from "../helpers/scaling.ts";

it("draws three lines and a joint for each step", () => {
  const tree = hierarchy(similarity(invented), { linkage: "single", groups: 3 });
  const chart = chartDendrogram(tree);
  const { layer } = chart.spec as unknown as {
    readonly layer: readonly { readonly data: { readonly values: readonly Readonly<Record<string, unknown>>[] } }[];
  };
  const [lines, joints, leaves] = layer.map(({ data }) => data.values);
  expect([lines?.length, joints?.length, leaves?.length]).toEqual([15, 5, 6]);
  for (const { row, words } of joints ?? [])
    expect(String(words)).toMatch(new RegExp(`^${String(tree.rows[Number(row)]?.first)} and `, "u"));
  expect(leaves?.map(({ name }) => name)).toEqual(tree.members.rows.map(({ document }) => document));
  expect(new Set(leaves?.map(({ color }) => color)).size).toBe(3);
  expect(chart.alt).toContain("Clusters: 1: ");
});
