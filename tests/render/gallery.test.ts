import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { chartRates } from "../../src/charts/rates.ts";
import { gallery } from "../../src/render/gallery.ts";
import { decades, hostile } from "../helpers/chart-tables.ts";

const entries = [
  { title: "Frames over time", href: "frames-over-time/index.html", line: "How often", chart: chartRates(decades) },
  { title: hostile, href: "javascript:alert(1)", line: hostile },
  { title: "Far away", href: "//example.org/x", line: "" },
];

describe("the list of pages", () => {
  it("has a picture, a title and a line for each, in one file", async () => {
    const made = await gallery(entries, { title: "Analyses" });
    const { document } = parseHTML(made);
    expect(document.querySelector("h1")?.textContent).toBe("Analyses");
    const first = document.querySelector(".gallery li a");
    expect(first?.getAttribute("href")).toBe("frames-over-time/index.html");
    expect(first?.querySelector("h2")?.textContent).toBe("Frames over time");
    expect(first?.querySelector(".picture")?.getAttribute("aria-hidden")).toBe("true");
    expect(first?.querySelector("svg a")).toBeNull();
    expect(made).not.toMatch(/(?:src|href)="https?:/u);
  });

  it("leads only into its own folder, and shows hostile titles as text", async () => {
    const { document } = parseHTML(await gallery(entries));
    expect([...document.querySelectorAll(".gallery a")].map((link) => link.getAttribute("href"))).toEqual([
      "frames-over-time/index.html",
      "#",
      "#",
    ]);
    expect(document.querySelectorAll("script")).toHaveLength(1);
    expect(document.querySelectorAll("img")).toHaveLength(0);
  });

  it("names what lies beside a page under its picture, and says whose it is to those who only hear it", async () => {
    const links = [
      { text: "Data", href: "rates/rates.csv" },
      { text: "Elsewhere", href: "https://example.org" },
    ];
    const { document } = parseHTML(await gallery([{ title: "Rates", href: "rates/index.html", line: "", links }]));
    const shown = [...document.querySelectorAll(".links a")].map((link) => [
      link.textContent,
      link.getAttribute("href"),
    ]);
    expect(shown).toEqual([
      ["Data of Rates", "rates/rates.csv"],
      ["Elsewhere of Rates", "#"],
    ]);
  });

  it("says so when it is empty", async () => {
    expect(parseHTML(await gallery([])).document.body.textContent).toContain("0 pages");
  });
});
