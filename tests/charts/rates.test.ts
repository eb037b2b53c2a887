import { describe, expect, it } from "vitest";
import { chartRates } from "../../src/charts/rates.ts";
import { HustingsError } from "../../src/core/errors.ts";
import { decades, rates } from "../helpers/chart-tables.ts";

type Data = readonly Readonly<Record<string, unknown>>[];

function data(chart: ReturnType<typeof chartRates>): Data {
  return (chart.spec as { readonly data: { readonly values: Data } }).data.values;
}

const nine = rates(
  Array.from({ length: 18 }, (_, i) => ["all", i < 9 ? "1990" : "2000", `frame ${i % 9}`, 10 + i, 10_000] as const),
  { over: "decade" },
);

describe("the words that stand in for the picture", () => {
  it("tell what, when, where each line starts and ends, its highest and lowest, and what is unknown", () => {
    expect(chartRates(decades).alt).toBe(
      "Line chart. Integration, security and sovereignty over time: mentions per 10,000 tokens, from 1980s to 2010s. " +
        "integration: rising, from 10 (1980s) to 30 (2010s), highest 30 (2010s), lowest 10 (1980s). " +
        "security: rising, from 20 (1980s) to 40 (2010s), highest 40 (2010s), lowest 10 (1990s). " +
        "sovereignty: 5 throughout. 1 of 12 points have too little data.",
    );
  });

  it("sum up what is too much to tell", () => {
    expect(chartRates(nine).alt).toContain("1 more lines are in the data table.");
  });
});

describe("the heading", () => {
  it("names the subject, and under it the measure, the basis, the time and the bands", () => {
    const { title } = chartRates(decades).spec as {
      readonly title: { readonly text: unknown; readonly subtitle: unknown };
    };
    expect(title.text).toEqual(["Integration, security and sovereignty over time"]);
    expect(title.subtitle).toEqual([
      "Mentions per 10,000 tokens in 12 documents, by decade, 1980s to 2010s",
      "Bands: 95 % interval (bootstrap over documents; Poisson for low counts)",
      "Open grey circles: too little data (1 of 12)",
    ]);
  });

  it("is the author's own where one is given", () => {
    const { spec, alt } = chartRates(decades, { title: "Security rises", subtitle: "In invented texts" });
    expect(spec).toMatchObject({ title: { text: ["Security rises"], subtitle: ["In invented texts"] } });
    expect(alt).toContain("Security rises");
  });
});

describe("the lines", () => {
  it("end where a number is missing: joining over it would claim a measurement", () => {
    const segments = new Map(
      data(chartRates(decades)).map((datum) => [
        `${String(datum["name"])} ${String(datum["period"])}`,
        datum["segment"],
      ]),
    );
    expect(segments.get("integration 1980s")).toBe(segments.get("integration 1990s"));
    expect(segments.get("integration 2010s")).not.toBe(segments.get("integration 1990s"));
    expect(segments.get("security 2010s")).toBe(segments.get("security 1980s"));
  });

  it("end where a whole period is missing", () => {
    const gap = chartRates(
      rates(
        [
          ["all", "1980", "a", 9, 1000],
          ["all", "1990", "a", 9, 1000],
          ["all", "2010", "a", 9, 1000],
        ],
        { over: "decade" },
      ),
    );
    expect(data(gap).map((datum) => datum["alone"])).toEqual([false, false, true]);
  });

  it("begin at zero", () => {
    const text = JSON.stringify(chartRates(decades).spec);
    expect(text).toContain('"scale":{"domain":[0,50],"nice":false}');
  });

  it("have their names at their ends, none over another", () => {
    const labels = data(
      chartRates(
        rates([
          ["all", "1990", "a", 10, 1000],
          ["all", "1990", "b", 10, 1000],
          ["all", "1990", "c", 50, 1000],
        ]),
      ),
    ).filter((datum) => datum["label"] !== undefined);
    const places = labels.map((datum) => Number(datum["labelAt"])).sort((a, b) => a - b);
    // The plot is 300 pixels high and names need 16.
    const top = 600;
    expect(labels).toHaveLength(3);
    for (const [i, place] of places.slice(1).entries()) {
      expect(((place - (places[i] ?? 0)) / top) * 300).toBeGreaterThanOrEqual(15.9);
    }
  });
});

describe("too many lines for one panel", () => {
  it("become small multiples with the same axes", () => {
    const { spec } = chartRates(nine);
    expect(spec).toMatchObject({ facet: { field: "panel" }, columns: 3 });
    expect(new Set(data(chartRates(nine)).map((datum) => datum["panel"])).size).toBe(9);
  });

  it("or one stands out against grey", () => {
    const chart = chartRates(nine, { highlight: ["frame 4"] });
    expect(chart.spec).not.toHaveProperty("facet");
    expect(
      data(chart)
        .filter((datum) => datum["label"] !== undefined)
        .map((datum) => datum["label"]),
    ).toEqual(["frame 4"]);
  });
});

describe("what is not in the picture", () => {
  it("rows of unknown date are counted under the title", () => {
    const chart = chartRates(
      rates([
        ["all", "1990", "a", 9, 1000],
        ["all", "unknown", "a", 9, 1000],
      ]),
    );
    expect(JSON.stringify(chart.spec)).toContain("Not shown: 1 row of unknown date");
    expect(chart.alt).toContain("1 of unknown date are not shown");
  });

  it("a frame that the table does not have is an error with the nearest", () => {
    expect(() => chartRates(decades, { frames: ["secruity"] })).toThrow(HustingsError);
    expect(() => chartRates(decades, { frames: ["secruity"] })).toThrow(/did you mean "security"\? \[bad-option\]/u);
  });

  it("several lines without a number at one time share one open mark that speaks for all", () => {
    const chart = chartRates(
      rates([
        ["all", "1990", "a", 1, 10],
        ["all", "1990", "b", 1, 10],
        ["all", "2000", "a", 9, 1000],
        ["all", "2000", "b", 9, 1000],
      ]),
    );
    const open = data(chart).filter((datum) => datum["rate"] === null);
    expect(open).toHaveLength(1);
    expect(open[0]?.["words"]).toBe(
      "a, 1990: too little data (1 in 10 tokens); b, 1990: too little data (1 in 10 tokens)",
    );
  });
});
