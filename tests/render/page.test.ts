import { createHash } from "node:crypto";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, it } from "vitest";
import { chartIntervals } from "../../src/charts/intervals.ts";
import { chartRates } from "../../src/charts/rates.ts";
import type { Block } from "../../src/render/blocks.ts";
import { page } from "../../src/render/page.ts";
import { decades, hostile, rates, speakers, withPassages } from "../helpers/chart-tables.ts";

const spoken = withPassages([
  { speaker: "Ada Ember", date: "1990", text: "We want security. Nobody is secure alone." },
  { speaker: "Ben Frost", date: "1991", text: "Peace first." },
  { speaker: "Cleo Gale", date: "1992", text: "Collective security holds." },
]);

const blocks: readonly Block[] = [
  {
    kind: "markdown",
    markdown: "# What was said\n\nA *paragraph* with a [link](https://example.org/a).\n\n## Over time",
  },
  { kind: "chart", name: "Rates over time", chart: chartRates(spoken) },
  { kind: "code", code: "const rates = trackFrames(tokens);", cell: { id: "rates", title: "count the frames" } },
  { kind: "table", name: "rates", table: spoken, caption: "Rates by year" },
  { kind: "text", text: "Two documents were empty.", tone: "warning" },
  { kind: "text", text: "  as  printed" },
  { kind: "input", label: "Since", value: "1990" },
  {
    kind: "passage",
    passage: {
      id: "d9",
      start: 3,
      end: 11,
      before: "The ",
      match: "security",
      after: " of all.",
      speaker: "Dan Hill",
      date: "1999",
    },
  },
  { kind: "error", message: "cell 4 failed", place: "a.ts:3:1", details: "at a.ts" },
];

const ending = {
  methods: "Counted with *care*.",
  sources: ["Entman 1993, doi:10.1111/j.1460-2466.1993.tb01304.x", "https://example.org/b"],
  bibtex: "@misc{entman1993,\n  note = {Entman <1993>},\n}",
  corpora: [{ name: "Invented", documents: 3, words: 14, dates: "1990 to 1992", speakers: 3, licence: "CC0" }],
  provenance: [{ label: "corpus", value: "00c0ffee" }],
  command: "npx tsx a.ts",
  licence: "CC BY 4.0",
} as const;

let html = "";
let document: Document;

function parsed(text: string): Document {
  return parseHTML(text).document as unknown as Document;
}

beforeAll(async () => {
  html = await page({ title: "What was said", lead: "In three years", blocks, gallery: "../index.html", ...ending });
  document = parsed(html);
});

describe("one file that needs nothing else", () => {
  it("asks for nothing from anywhere", () => {
    const asking = [...document.querySelectorAll("[src], link[href], object, iframe, embed, base, form")].filter(
      (element) => element.getAttribute("href") !== "data:,",
    );
    expect(asking).toEqual([]);
    const style = document.querySelector("style")?.textContent ?? "";
    expect(style).not.toMatch(/@import|url\((?!data:)/u);
  });

  it("has a policy that lets in its own style and script and nothing else", () => {
    const policy = document.querySelector("meta[http-equiv]")?.getAttribute("content") ?? "";
    const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    const [style, script] = [/<style>([^]*?)<\/style>/u, /<script>([^]*?)<\/script>/u].map(
      (part) => part.exec(html)?.[1] ?? "",
    );
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`style-src ${hash(style ?? "")};`);
    expect(policy).toContain(`script-src ${hash(script ?? "")};`);
    expect(policy).not.toContain("unsafe");
    expect(document.querySelectorAll("[style], [onclick], [onerror], [onload]")).toHaveLength(0);
  });

  it("brings its files along: SVG, PNG, CSV and spec", () => {
    const files = [...document.querySelectorAll("figure a[download]")].map(
      (link) => [link.getAttribute("download"), link.getAttribute("href") ?? ""] as const,
    );
    expect(files.map(([name]) => name)).toEqual([
      "Rates over time.svg",
      "Rates over time.png",
      "Rates over time.csv",
      "Rates over time.vl.json",
    ]);
    const content = (at: number): string =>
      Buffer.from(files[at]?.[1].split("base64,")[1] ?? "", "base64").toString("utf8");
    expect(content(0)).toMatch(/^<svg .*role="img"/u);
    expect(content(2)).toMatch(/^group,period,frame,count/u);
    expect(JSON.parse(content(3))).toMatchObject({ usermeta: { hustings: { method: "trackFrames" } } });
  });

  it("is the same bytes each time", async () => {
    expect(
      await page({ title: "What was said", lead: "In three years", blocks, gallery: "../index.html", ...ending }),
    ).toBe(html);
  });
});

describe("the way from a number to its passages", () => {
  it("every link inside the page arrives, and no two places have the same name", () => {
    const names = [...document.querySelectorAll("[id]")].map((element) => element.id);
    expect(new Set(names).size).toBe(names.length);
    for (const link of document.querySelectorAll('a[href^="#"]'))
      expect(names).toContain((link.getAttribute("href") ?? "").slice(1));
  });

  it("each mark leads to its row's passages, without a script: by the address alone", () => {
    const marks = [...document.querySelectorAll(".picture a")].map((link) => link.getAttribute("href"));
    expect(marks).toEqual(["#rates-over-time-r0", "#rates-over-time-r1", "#rates-over-time-r2"]);
    expect(document.querySelector("style")?.textContent).toContain(
      "html:not(.js) .passages:target,.passages[data-open]{display:block}",
    );
  });

  it("passages have speaker and date first, then the sentence with the term marked", () => {
    const items = [...(document.querySelector("#rates-over-time-r0")?.querySelectorAll("li") ?? [])];
    expect(items.map((item) => item.querySelector(".who")?.textContent)).toEqual(["Ada Ember 1990", "Ada Ember 1990"]);
    expect(items.map((item) => item.querySelector("blockquote")?.innerHTML)).toEqual([
      "We want <mark>security</mark>.",
      "Nobody is <mark>secure</mark> alone.",
    ]);
  });

  it("numbers of the table lead there too, and a table seen twice has its passages once", () => {
    const first = document.querySelector("figure tbody tr a");
    const second = document.querySelector("section.table tbody tr a");
    expect(first?.getAttribute("href")).toBe("#rates-over-time-r0");
    expect(second?.getAttribute("href")).toBe("#rates-over-time-r0");
    expect(document.querySelectorAll("section.table .passages")).toHaveLength(0);
  });

  it("a 0 leads nowhere from the table", () => {
    const rows = [...document.querySelectorAll("figure tbody tr")];
    expect(rows[0]?.querySelectorAll("a").length).toBeGreaterThan(0);
    expect(rows[1]?.querySelectorAll("a")).toHaveLength(0);
  });

  it("a row without matches says so", () => {
    expect(document.querySelector("#rates-over-time-r1")?.textContent).toContain(
      "No passage: nothing was counted here.",
    );
  });
});

describe("what a page says", () => {
  it("has its title once, its headings in order, and code folded under the cell's name", () => {
    expect(document.querySelectorAll("h1")).toHaveLength(1);
    const levels = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map((heading) =>
      Number(heading.tagName.slice(1)),
    );
    for (const [i, level] of levels.slice(1).entries()) expect(level - (levels[i] ?? 0)).toBeLessThanOrEqual(1);
    const code = document.querySelector("details.code");
    expect(code?.querySelector("summary")?.textContent).toBe("Code: count the frames");
    expect(code?.hasAttribute("open")).toBe(false);
  });

  it("shows remarks, prints, inputs, quoted passages and errors in words", () => {
    const text = document.querySelector("main")?.textContent ?? "";
    for (const part of [
      "Warning: Two documents were empty.",
      "  as  printed",
      "Since: 1990",
      "Dan Hill 1999",
      "Error: cell 4 failed",
      "a.ts:3:1",
    ])
      expect(text).toContain(part);
  });

  it("ends with methods, sources, corpus, how it was made, and licence", () => {
    expect([...document.querySelectorAll("footer h2")].map((heading) => heading.textContent)).toEqual([
      "Methods",
      "Sources",
      "Corpus",
      "How this page was made",
      "Licence",
      "Links",
    ]);
    const footer = document.querySelector("footer");
    expect(footer?.querySelector('a[href="https://doi.org/10.1111/j.1460-2466.1993.tb01304.x"]')).not.toBeNull();
    expect(footer?.textContent).toContain("npx tsx a.ts");
    expect(footer?.querySelector("pre")?.textContent).toBe(ending.bibtex);
    const [, saved = ""] = footer?.querySelector('a[download="sources.bib"]')?.getAttribute("href")?.split(",") ?? [];
    expect(Buffer.from(saved, "base64").toString()).toBe(`${ending.bibtex}\n`);
    expect(footer?.querySelector(".print")?.textContent).toContain("https://example.org/a");
  });

  it("lists the methods of its tables where the author wrote none", async () => {
    const plain = parsed(
      await page({ title: "T", blocks: [{ kind: "chart", name: "c", chart: chartRates(decades) }] }),
    );
    expect(plain.querySelector("footer")?.textContent).toContain("rate = count / tokens * per");
    expect(plain.querySelectorAll(".passages")).toHaveLength(0);
  });

  it("gives the reason where a number is missing, and scopes to its headers", async () => {
    const table = parsed(
      await page({ title: "T", blocks: [{ kind: "table", name: "t", table: speakers, caption: "All" }] }),
    ).querySelector("table");
    expect(table?.querySelector("caption")?.textContent).toBe("All");
    expect(table?.querySelectorAll(".missing")[0]?.textContent).toBe("too little data");
    expect(table?.querySelectorAll('th[scope="row"]')).toHaveLength(8);
    expect(table?.querySelector('th[scope="col"] .unit')?.textContent).toBe("per 10,000 tokens");
  });
});

describe("limits", () => {
  const many = withPassages(
    Array.from({ length: 4 }, (_, i) => ({
      speaker: i < 3 ? "Ada Ember" : "Ben Frost",
      date: String(1990 + i),
      text: "We want security. ".repeat(100),
    })),
  );
  const wide = rates(Array.from({ length: 450 }, (_, i) => [`Group ${i}`, "all", "security", i, 1000] as const));

  it("at most 50 passages a mark, and says of how many", async () => {
    const made = parsed(
      await page({
        title: "T",
        blocks: [{ kind: "chart", name: "c", chart: chartRates(many) }],
        files: ["c.passages.csv"],
      }),
    );
    const section = made.querySelector("#c-r0");
    expect(section?.querySelectorAll("li")).toHaveLength(50);
    expect(section?.querySelector(".count")?.textContent).toBe(
      "50 of 100, spread over speakers and dates, all in the CSV",
    );
    expect(section?.querySelector(".count a")?.getAttribute("href")).toBe("c.passages.csv");
  });

  it("at most so many bytes of passages a page", async () => {
    const made = await page({
      title: "T",
      blocks: [{ kind: "chart", name: "c", chart: chartRates(many) }],
      limits: { pageBytes: 10_000 },
    });
    const items = [...made.matchAll(/<li><p class="who">[^]*?<\/li>/gu)].map((match) => match[0].length);
    expect(items.length).toBeGreaterThan(20);
    expect(items.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(10_000);
  });

  it("at most so many rows of a table; under a chart those that it draws", async () => {
    const both: readonly Block[] = [
      { kind: "table", name: "t", table: wide },
      { kind: "chart", name: "c", chart: chartIntervals(wide, { limit: 10 }) },
    ];
    const made = parsed(await page({ title: "T", blocks: both }));
    expect(made.querySelectorAll("section.table tbody tr")).toHaveLength(200);
    expect(made.querySelector("section.table .count")?.textContent).toBe("200 of 450 rows; all in the CSV");
    expect(made.querySelectorAll("figure tbody tr")).toHaveLength(10);
    expect(made.querySelector("figure tbody tr th")?.textContent).toBe("Group 440");
  });
});

describe("hostile text", () => {
  it("is shown and cannot act, wherever it stands", async () => {
    const table = withPassages([
      { speaker: hostile, date: "1990", text: `security ${hostile}` },
      { speaker: "b", date: "1991", text: "security" },
    ]);
    const renamed = { ...table, rows: table.rows.map((row) => Object.assign({}, row, { frame: hostile })) };
    const made = await page({
      title: hostile,
      lead: hostile,
      gallery: `javascript:alert("${hostile}")`,
      blocks: [
        {
          kind: "markdown",
          markdown: `${hostile}\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1)) ![y](https://example.org/y.png)`,
        },
        { kind: "chart", name: hostile, chart: chartRates(renamed, { title: hostile }), reading: hostile },
        { kind: "table", name: hostile, table: renamed, caption: hostile },
        { kind: "code", code: hostile, cell: { id: hostile, title: hostile } },
        { kind: "error", message: hostile, place: hostile, details: hostile },
        { kind: "text", text: hostile, tone: "note" },
        { kind: "input", label: hostile, value: hostile },
      ],
      methods: hostile,
      sources: [hostile],
      bibtex: hostile,
      corpora: [{ name: hostile, source: hostile }],
      provenance: [{ label: hostile, value: hostile }],
      licence: hostile,
    });
    const dom = parsed(made);
    expect(dom.querySelectorAll("script")).toHaveLength(1);
    expect(dom.querySelectorAll("img, iframe, main b b, [onerror]")).toHaveLength(0);
    expect(made.match(/<script/gu)).toHaveLength(1);
    for (const link of dom.querySelectorAll("[href]"))
      expect(link.getAttribute("href")).not.toMatch(/^\s*javascript/iu);
    expect(made).not.toMatch(/(?![\n\t\r])[\p{Cc}\u202A-\u202E\u2066-\u2069]|\p{Cs}/u);
    expect(dom.querySelector("h1")?.textContent).toContain("<img src=x onerror=alert(1)>");
    expect(dom.querySelector("blockquote")?.textContent).toContain("</script>");
  });
});
