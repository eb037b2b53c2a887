import { describe, expect, it } from "vitest";
import { chartKeyness } from "../../src/charts/keyness.ts";
import type { Chart } from "../../src/core/chart.ts";
import { keywords } from "../helpers/chart-tables.ts";

type Data = readonly Readonly<Record<string, unknown>>[];

function data(chart: Chart): Data {
  return (chart.spec as { readonly data: { readonly values: Data } }).data.values;
}

const scored = (scores: readonly (number | null)[], measure: string): typeof keywords => ({
  ...keywords,
  rows: keywords.rows.map((row, i) => Object.assign({}, row, { score: scores[i] ?? null, status: "ok" })),
  method: { ...keywords.method, options: { ...keywords.method.options, measure } },
});

describe("the butterfly", () => {
  it("draws the interval of a score over its bar, cut at one and a half of the longest, with the word past both", () => {
    const limits = [
      [20, 41],
      [null, null],
      [-300, 300],
    ];
    const rows = keywords.rows.map((row, i) =>
      Object.assign({}, row, { low: limits[i]?.[0] ?? null, high: limits[i]?.[1] ?? null }),
    );
    const chart = chartKeyness({ ...keywords, rows });
    expect(data(chart).map(({ feature, low, high, end }) => [feature, low, high, end])).toEqual([
      ["freedom", 20, 41, 41],
      ["taxes", undefined, undefined, 12],
      ["terror", -45.75, 45.75, 45.75],
      ["jobs", undefined, undefined, -22],
      ["health", undefined, undefined, -8.5],
    ]);
    expect(JSON.stringify(chart.spec)).toContain("line: 95 % interval");
    expect(JSON.stringify(chartKeyness(keywords).spec)).not.toContain("interval");
  });

  it("ranks each side from the strongest down, and knows each word's row", () => {
    expect(data(chartKeyness(keywords)).map(({ feature, rank, row }) => [feature, rank, row])).toEqual([
      ["freedom", 0, 0],
      ["taxes", 1, 1],
      ["terror", 2, 2],
      ["jobs", 0, 5],
      ["health", 1, 4],
    ]);
  });

  it("is told in words, with what could not be ranked", () => {
    expect(chartKeyness(keywords).alt).toBe(
      "Butterfly chart. Words that mark Red against Blue, by score. More in Red: freedom (30.5), taxes (12), terror (4.3). " +
        "More in Blue: jobs (22), health (8.5). 1 words have too little data and are not ranked.",
    );
  });

  it("puts ratios at their doublings: half as much is as far out as twice as much", () => {
    const places = data(chartKeyness(scored([8, 2, 1, null, 0.5, 0.125], "oddsRatio"))).map(({ feature, at }) => [
      feature,
      at,
    ]);
    expect(places).toEqual([
      ["freedom", 3],
      ["taxes", 1],
      ["jobs", -3],
      ["health", -1],
    ]);
  });

  it("says who the sides are: from the method, or as asked", () => {
    expect(JSON.stringify(chartKeyness(keywords).spec)).toContain("more in Red →");
    const own = JSON.stringify(chartKeyness(keywords, { target: "ours", reference: "theirs" }).spec);
    expect(own).toContain("more in ours →");
    expect(own).toContain("← more in theirs");
  });

  it("says in words when no word is used more on either side", () => {
    const chart = chartKeyness(scored([0, 0, 0, 0, 0, 0], "chiSquared"));
    expect(chart.alt).toContain("No word is used more on one side than on the other.");
  });
});
