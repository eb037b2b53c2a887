import { Resvg } from "@resvg/resvg-js";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { chartIntervals } from "../../src/charts/intervals.ts";
import { chartKeyness } from "../../src/charts/keyness.ts";
import { chartQuotedShare } from "../../src/charts/quoted-share.ts";
import { chartQuotingProfile } from "../../src/charts/quoting-profile.ts";
import { chartRanked } from "../../src/charts/ranked.ts";
import { chartRates } from "../../src/charts/rates.ts";
import { chartToneDifference } from "../../src/charts/tone-difference.ts";
import type { Chart } from "../../src/core/chart.ts";
import { fonts } from "../../src/render/fonts.ts";
import { svg } from "../../src/render/svg.ts";
import {
  decades,
  hostile,
  keywords,
  profiles,
  rates,
  shares,
  speakers,
  tones,
  words,
} from "../helpers/chart-tables.ts";

const long = "The Right Honourable Chair of the Committee for Foreign Affairs and Defence of the Northern Regions";

function dom(text: string): Document {
  return parseHTML(`<html><body>${text}</body></html>`).document as unknown as Document;
}

function read(text: string): Resvg {
  return new Resvg(text, { font: { loadSystemFonts: false, fontFiles: [...fonts()] } });
}

describe("a chart as SVG", () => {
  it("is one image with a title and a description in words", async () => {
    const chart = chartRates(decades);
    const root = dom(await svg(chart)).querySelector("svg");
    expect(root?.getAttribute("role")).toBe("img");
    expect(root?.querySelector("title")?.textContent).toBe("Integration, security and sovereignty over time");
    expect(root?.querySelector("desc")?.textContent).toBe(chart.alt);
    expect(root?.querySelectorAll("a")).toHaveLength(0);
  });

  it("tells the numbers of each mark drawn from a row, and nothing else", async () => {
    const marks = [...dom(await svg(chartRates(decades))).querySelectorAll("path > title")].map(
      (title) => title.textContent,
    );
    // Eleven dots and one open circle.
    expect(marks).toHaveLength(12);
    expect(marks).toContain("security, 2010s: 40.0 per 10,000 tokens (32.0 to 48.0), 40 in 10,000 tokens");
    expect(marks).toContain("integration, 2000s: too little data (1 in 400 tokens)");
  });

  it("makes each mark drawn from a row a link that says the same, where the page asks for links", async () => {
    const text = await svg(chartRates(decades), { link: (row) => (row === 2 ? null : `#rates-r${row}`), prefix: "p-" });
    const links = [...dom(text).querySelectorAll("svg a")];
    expect(links).toHaveLength(11);
    expect(links.map((link) => link.getAttribute("href")).sort()).toEqual(
      decades.rows
        .map((_, row) => `#rates-r${row}`)
        .filter((href) => href !== "#rates-r2")
        .sort(),
    );
    const security = links.find((link) => link.getAttribute("href") === "#rates-r10");
    expect(security?.getAttribute("aria-label")).toBe(
      "security, 2010s: 40.0 per 10,000 tokens (32.0 to 48.0), 40 in 10,000 tokens",
    );
    expect(dom(text).querySelector("svg")?.getAttribute("role")).toBe("group");
  });

  it("is the same bytes each time", async () => {
    expect(await svg(chartRates(decades))).toBe(await svg(chartRates(decades)));
  });

  it("has the colours of the dark ground where asked, and only there", async () => {
    const [light, dark] = await Promise.all([svg(chartRates(decades)), svg(chartRates(decades), { theme: "dark" })]);
    expect(light).toContain('fill="#ffffff"');
    expect(dark).toContain('fill="#14171a"');
    expect(dark).toContain('stroke="#5aa9dd"');
    expect(dark).not.toMatch(/"#(?:ffffff|1b1f24|0f6ba8)"/u);
  });

  it("makes hostile names inert", async () => {
    const text = await svg(
      chartIntervals(
        rates([
          [hostile, "all", "security", 9, 1000],
          ["b", "all", "security", 9, 1000],
        ]),
        { title: hostile },
      ),
    );
    const { document } = parseHTML(`<html><body>${text}</body></html>`);
    expect(document.querySelectorAll("script, img, b, i")).toHaveLength(0);
    expect(text).not.toMatch(/(?![\n\t])[\p{Cc}\u202A-\u202E]/u);
    expect(() => read(text)).not.toThrow();
    expect(document.body.textContent).toContain("</script><img src=x onerror=alert(1)>");
  });

  it("loads nothing, whatever a spec asks for", async () => {
    const chart: Chart = {
      ...chartRates(decades),
      spec: {
        data: { url: "https://example.org/data.json" },
        mark: "bar",
        encoding: { x: { field: "a", type: "nominal" } },
      },
    };
    await expect(svg(chart)).resolves.toContain("<svg");
  });

  it("does not let a link of a spec run a script", async () => {
    const chart: Chart = {
      ...chartRates(decades),
      spec: {
        data: { values: [{ a: "javascript:alert(1)" }] },
        mark: "point",
        encoding: { href: { field: "a", type: "nominal" } },
      },
    };
    expect(await svg(chart)).not.toMatch(/href="javascript/u);
  });
});

const charts: readonly (readonly [string, Chart])[] = [
  ["rates", chartRates(decades)],
  ["rates in small multiples", chartRates(speakers)],
  [
    "rates with long names",
    chartRates(
      rates([
        ["all", "1990", long, 5, 1000],
        ["all", "1991", long, 5, 1000],
        ["all", "1991", "b", 5, 1000],
      ]),
    ),
  ],
  ["intervals", chartIntervals(speakers)],
  [
    "intervals with long names",
    chartIntervals(
      rates([
        [long, "all", "security", 9, 1000],
        [`${long} II`, "all", "security", 5, 400],
      ]),
    ),
  ],
  ["keyness", chartKeyness(keywords)],
  [
    "keyness with long words",
    chartKeyness({
      ...keywords,
      rows: keywords.rows.map((row) => Object.assign({}, row, { feature: `${row.feature}-and-the-rest-of-it` })),
    }),
  ],
  ["tone", chartToneDifference(tones)],
  ["profile", chartQuotingProfile(profiles)],
  [
    "profile with long names",
    chartQuotingProfile({ ...profiles, rows: profiles.rows.map((row) => Object.assign({}, row, { speaker: long })) }),
  ],
  ["shares", chartQuotedShare(shares)],
  [
    "shares with long names",
    chartQuotedShare({ ...shares, rows: shares.rows.map((row) => Object.assign({}, row, { speaker: long })) }),
  ],
  ["ranks", chartRanked(words)],
  ["ranks in panels", chartRanked(speakers, { label: "frame", value: "rate" })],
];

describe.each(charts)("the picture of %s", (_, chart) => {
  it("holds everything that is drawn: no name and no label is cut off at its edge", async () => {
    const drawing = read(await svg(chart));
    const box = drawing.innerBBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(drawing.width + 0.5);
    expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual(drawing.height + 0.5);
  });
});
