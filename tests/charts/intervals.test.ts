import { describe, expect, it } from "vitest";
import { chartIntervals } from "../../src/charts/intervals.ts";
import type { Chart } from "../../src/core/chart.ts";
import { decades, rates, speakers } from "../helpers/chart-tables.ts";

type Data = readonly Readonly<Record<string, unknown>>[];

function data(chart: Chart): Data {
  return (chart.spec as { readonly data: { readonly values: Data } }).data.values;
}

/** The order of the rows from top to bottom, as the axis has it. */
function order(chart: Chart): unknown {
  return /"scale":\{"domain":(\[[^\]]*\])\}/u.exec(
    JSON.stringify(chart.spec).replace(/"scale":\{"domain":\[[-\d.,]*\][^}]*\}/gu, ""),
  )?.[1];
}

describe("dots with intervals", () => {
  it("are sorted by the first frame, with what is unknown last", () => {
    expect(order(chartIntervals(speakers, { frames: ["security"] }))).toBe(
      '["Ada Ember","Cleo Gale","Ben Frost","Dan Hill"]',
    );
    expect(order(chartIntervals(speakers, { frames: ["integration", "security"] }))).toBe(
      '["Ben Frost","Cleo Gale","Ada Ember","Dan Hill"]',
    );
  });

  it("stand against the rate of all together: all counts over all tokens", () => {
    // 40 + 10 + 25 + 1 in 30,300 tokens are 25.08 in 10,000.
    const line = data(chartIntervals(speakers, { frames: ["security"] })).find((datum) => datum["line"] !== undefined);
    expect(line?.["line"]).toBeCloseTo((76 / 30_300) * 10_000, 9);
    expect(line?.["lineLabel"]).toBe("all together 25.1");
  });

  it("show what has too little data as open marks with the reason", () => {
    const open = data(chartIntervals(speakers, { frames: ["security"] })).find((datum) => datum["name"] === "Dan Hill");
    expect(open).toMatchObject({ value: null, low: null, high: null, label: "too little data (300 tokens)" });
  });

  it("are told in words", () => {
    expect(chartIntervals(speakers, { frames: ["security"] }).alt).toBe(
      "Dot chart with intervals. Security by speaker: mentions per 10,000 tokens. Highest Ada Ember 40 (32 to 48); lowest Ben Frost 10 (8 to 12); 3 shown. " +
        "All together 25.1. 1 of 4 have too little data.",
    );
  });

  it("are cut to the highest, and say so", () => {
    const chart = chartIntervals(speakers, { frames: ["security"], limit: 2 });
    expect(order(chart)).toBe('["Ada Ember","Cleo Gale"]');
    expect(JSON.stringify(chart.spec)).toContain("the 2 highest of 4");
  });
});

describe("what a row of the chart is", () => {
  it("a group where there are several, a panel for each frame", () => {
    expect(chartIntervals(speakers).spec).toMatchObject({
      facet: { field: "panel", sort: ["security", "integration"] },
    });
  });

  it("a period where there is one group", () => {
    expect(order(chartIntervals(decades, { frames: ["security"] }))).toBe('["2010s","2000s","1980s","1990s"]');
  });

  it("a frame where there is one group and one period", () => {
    const one = rates([
      ["Ada", "all", "security", 9, 1000],
      ["Ada", "all", "integration", 20, 1000],
    ]);
    expect(order(chartIntervals(one))).toBe('["integration","security"]');
  });

  it("of several periods one is seen, the last unless another is asked for", () => {
    const two = rates([
      ["A", "1990", "x", 10, 1000],
      ["B", "1990", "x", 20, 1000],
      ["A", "2000", "x", 40, 1000],
      ["B", "2000", "x", 30, 1000],
    ]);
    expect(order(chartIntervals(two))).toBe('["A","B"]');
    expect(order(chartIntervals(two, { period: "1990" }))).toBe('["B","A"]');
    expect(() => chartIntervals(two, { period: "1980" })).toThrow(/bad-option/u);
  });
});
