import { describe, expect, it } from "vitest";
import { chartOwn, chartRanked, corpus, dictionary, tableFrom, tokens, trackFrames } from "../../src/index.ts";
import { page } from "../../src/render/page.ts";
import { svg } from "../../src/render/svg.ts";

const seats = tableFrom([
  { party: "A", seats: 12 },
  { party: "B", seats: 1300 },
]);
const encoding = { x: { field: "seats", type: "quantitative" }, y: { field: "party", type: "nominal" } };
const bars = { mark: "bar", encoding };

describe("a chart of one's own spec", () => {
  it("has the rows as data, with their place and their words", () => {
    const { spec, alt, table } = chartOwn(seats, bars, { title: "Seats" });
    expect(spec).toMatchObject({
      mark: "bar",
      data: { values: [{ party: "A", seats: 12, rowPlace: 0, rowWords: "party A, seats 12" }, { rowPlace: 1 }] },
      title: { text: ["Seats"], subtitle: ["in 2 rows"] },
    });
    expect(alt).toBe("Chart. Seats. party A, seats 12; party B, seats 1,300.");
    expect(table).toBe(seats);
  });

  it("is drawn with the words on its marks, and with links to passages", async () => {
    const speeches = corpus([{ text: "Security first.", vars: { speaker: "Ada" } }]);
    const rates = trackFrames(tokens(speeches), dictionary({ security: "secur*" }), { by: "speaker", minTokens: 1 });
    const own = chartOwn(rates, { mark: "point", encoding: { x: { field: "rate", type: "quantitative" } } });
    const drawn = await svg(own, { link: (row) => `#row-${row}` });
    expect(drawn).toContain('href="#row-0"');
    expect(drawn).toContain("Ada");
  });

  it("leads on a page to the passages behind its marks, with nothing else on that page", async () => {
    const speeches = corpus([{ text: "We want security first.", vars: { speaker: "Ada" } }]);
    const rates = trackFrames(tokens(speeches), dictionary({ security: "secur*" }), { by: "speaker", minTokens: 1 });
    const own = chartOwn(rates, { mark: "bar", encoding: { x: { field: "count", type: "quantitative" } } });
    const html = await page({ title: "Own", blocks: [{ kind: "chart", name: "own", chart: own }] });
    expect(html).toContain("Choose a mark");
    const address = /<a href="#([^"]+)" [^>]*aria-label="[^"]*Ada/u.exec(html)?.[1] ?? "none";
    expect(html).toContain(`id="${address}"`);
    expect(html).toMatch(/We want <mark>security<\/mark> first/u);
  });

  it("reaches into layers and facets, and leaves marks alone that stand for several rows", () => {
    const layered = chartOwn(seats, { layer: [bars, { mark: "line", encoding }] }).spec;
    expect(layered).toMatchObject({ layer: [{ encoding: { description: { field: "rowWords" } } }, { mark: "line" }] });
    expect(JSON.stringify(layered).match(/"description":\{/gu)).toHaveLength(1);
    const facet = { facet: { field: "party" }, spec: bars };
    expect(chartOwn(seats, facet).spec).toMatchObject({ spec: { encoding: { description: { field: "rowWords" } } } });
    const mean = { mark: "bar", encoding: { x: { aggregate: "mean", field: "seats" } } };
    expect(JSON.stringify(chartOwn(seats, mean).spec)).not.toContain('"description":{');
  });

  it("tells of the first twelve rows, and how many there are more", () => {
    const many = tableFrom(Array.from({ length: 20 }, (_, i) => ({ i })));
    expect(chartOwn(many, bars).alt).toMatch(/; i 11; and 8 more rows\.$/u);
    expect(chartOwn(tableFrom([]), bars).alt).toBe("Chart. own numbers. There are no rows to draw.");
  });

  it("keeps settings of its own beside those of the house", () => {
    const { spec } = chartOwn(seats, { ...bars, config: { axis: { grid: false }, bar: { cornerRadius: 3 } } });
    const colors = { mark: { color: "#0f6ba8" }, axis: { grid: false, labelFontSize: 13 }, bar: { cornerRadius: 3 } };
    expect(spec.config).toMatchObject(colors);
  });

  it("takes the title of the spec where none is given", () => {
    expect(chartOwn(seats, { ...bars, title: "From the spec" }).alt).toMatch(/^Chart\. From the spec\. /u);
  });

  it("says of numbers that rest on no corpus how many rows they are", () => {
    expect(JSON.stringify(chartRanked(seats).spec)).toContain("in 2 rows");
  });

  it.each<[string, () => unknown, string]>([
    ["no table", () => chartOwn([] as never, bars), "tableFrom(rows)"],
    ["no spec", () => chartOwn(seats, undefined as never), "it was given no object"],
    ["data in the spec", () => chartOwn(seats, { ...bars, data: { values: [] } }), "it brings data of its own"],
  ])("refuses %s", (_, make, message) => expect(make).toThrow(message));

  it("that cannot be drawn is refused with the words of Vega-Lite", async () => {
    await expect(svg(chartOwn(seats, { mark: "bra", encoding }, { title: "Seats" }))).rejects.toThrow(
      /^the chart "Seats" needs a spec that Vega-Lite can read, but it says: .* \[bad-spec\]$/u,
    );
  });
});
