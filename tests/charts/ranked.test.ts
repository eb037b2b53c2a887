import { describe, expect, it } from "vitest";
import { chartRanked } from "../../src/charts/ranked.ts";
import { keywords, speakers, words } from "../helpers/chart-tables.ts";

describe("ranked bars", () => {
  it("stand from the highest down, as many as asked for", () => {
    const chart = chartRanked(words, { limit: 2 });
    expect(chart.spec).toMatchObject({
      data: {
        values: [
          { name: "union", value: 30, row: 1 },
          { name: "peace", value: 12, row: 0 },
        ],
      },
    });
    expect(JSON.stringify(chart.spec)).toContain("the 2 highest");
    expect(chart.alt).toBe("Bar chart. Feature by count: count. Highest union 30; lowest peace 12; 2 shown.");
  });

  it("find the name and the number of a table by themselves, and take others", () => {
    expect(chartRanked(keywords).alt).toContain("Highest freedom 30.5");
    expect(chartRanked(keywords, { value: "reference" }).alt).toContain("Highest jobs 130");
  });

  it("make a panel for each group, each with its own order", () => {
    const { spec } = chartRanked(speakers, { label: "frame", value: "rate" });
    const data = [
      { panel: "Ada Ember", name: "security", place: 0 },
      { panel: "Ada Ember", name: "integration", place: 1 },
      { panel: "Ben Frost", name: "integration", place: 0 },
      { panel: "Ben Frost", name: "security", place: 1 },
    ];
    expect(spec).toMatchObject({
      facet: { field: "panel", sort: ["Ada Ember", "Ben Frost", "Cleo Gale", "Dan Hill"] },
    });
    expect(spec).toMatchObject({
      data: { values: expect.arrayContaining(data.map((one) => expect.objectContaining(one))) },
    });
  });

  it("refuse a column that is not there", () => {
    expect(() => chartRanked(words, { value: "coun" })).toThrow(
      /chartRanked needs a column for value that the table has.*did you mean "count"/u,
    );
  });
});
