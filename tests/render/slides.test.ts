// slides: what begins a slide, what the speaker sees, and that nothing in them acts.

import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { chartRates } from "../../src/charts/rates.ts";
import { slides } from "../../src/render/slides.ts";
import { decades, hostile } from "../helpers/chart-tables.ts";

const html = await slides({
  title: "Three voices",
  lead: hostile,
  parts: [
    {
      block: { kind: "markdown", markdown: "# Three voices\n\nBefore.\n\n## One\n\nText.\n\n### Below\n\nMore." },
      spoken: false,
    },
    { block: { kind: "markdown", markdown: "Say it slowly." }, spoken: true },
    { block: { kind: "chart", name: "rates", chart: chartRates(decades) }, spoken: false },
    { block: { kind: "table", name: "numbers", table: decades, caption: "Numbers" }, spoken: false },
  ],
  sources: ["Entman 1993"],
});
const { document } = parseHTML(html) as unknown as { document: Document };
const all = [...document.querySelectorAll(".slide")];
const text = (slide: Element | undefined): string => slide?.textContent?.replaceAll(/\s+/gu, " ") ?? "";

describe("slides", () => {
  it("begin with the title; headings, charts and tables begin one each; sources end them", () => {
    expect(all.map((slide) => slide.querySelector("h1,h2,svg,table")?.tagName.toLowerCase())).toEqual([
      "h1",
      undefined,
      "h2",
      "svg",
      "table",
      "h2",
    ]);
    expect(text(all[1])).toContain("Before.");
    expect(text(all[2])).toContain("More.");
    expect(document.querySelectorAll("h1")).toHaveLength(1);
    expect(text(all.at(-1))).toContain("Entman 1993");
  });

  it("keep what is spoken in the notes of the slide it follows", () => {
    expect(text(all[2]?.querySelector(".notes") ?? undefined).trim()).toBe("Say it slowly.");
    expect(document.querySelectorAll(".notes")).toHaveLength(1);
  });

  it("ask for nothing from outside and show hostile text as text", () => {
    expect(document.querySelectorAll("img,script[src],link[rel=stylesheet]")).toHaveLength(0);
    expect(document.querySelectorAll("script")).toHaveLength(1);
    expect(document.querySelector(".lead")?.textContent).toContain("<img src=x");
  });
});
