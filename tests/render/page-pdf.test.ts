// pagePdf: everything a page says is text in the document, on as many pages as it needs.

import { beforeAll, describe, expect, it } from "vitest";
import { extractText, getDocumentProxy } from "unpdf";
import { chartRates } from "../../src/charts/rates.ts";
import { pagePdf } from "../../src/render/page-pdf.ts";
import { decades, words } from "../helpers/chart-tables.ts";

const long = Array.from({ length: 400 }, (_, i) => `word${i}`).join(" ");
let pages: readonly string[] = [];

beforeAll(async () => {
  const bytes = await pagePdf({
    title: "Often and after",
    lead: "Офіційна заява",
    blocks: [
      {
        kind: "markdown",
        markdown: `# Often and after\n\nA **bold** [link](https://example.org) &amp; <b>tags</b>.\n\n- one\n  - two\n\n${long}`,
      },
      { kind: "chart", name: "rates", chart: chartRates(decades) },
      { kind: "table", name: "words", table: words, caption: "All words" },
      { kind: "text", text: "Mind the gap.", tone: "warning" },
      { kind: "code", code: "const hidden = 1;" },
      {
        kind: "question",
        name: "q",
        ask: "How many?",
        choices: ["one", "two"],
        hint: "",
        key: { answers: ["one"], tolerance: null, why: "" },
      },
      { kind: "markdown", markdown: `${"letters".repeat(60)}\n\n${long}\n\n${long}\n\n${long}\n\n${long}` },
    ],
    methods: "Counted with *care*.",
    sources: ["Entman 1993"],
    provenance: [{ label: "corpus", value: "00c0ffee" }],
    command: "npx tsx a.ts",
    licence: "CC BY 4.0",
  });
  const { text } = await extractText(await getDocumentProxy(bytes));
  pages = text.map((page) => page.replaceAll(/\s+/gu, " "));
});

describe("pagePdf", () => {
  it("says everything once, in order, and leaves code out", () => {
    const text = pages.join(" ");
    const said = [
      "Often and after",
      "Офіційна заява",
      "A bold link & <b>tags</b>.",
      "• one",
      "word399",
      "All words",
      "Warning: Mind the gap.",
      "How many? (one / two)",
      "Counted with care.",
      "Entman 1993",
      "corpus: 00c0ffee",
      "command: npx tsx a.ts",
      "Licence: CC BY 4.0",
    ];
    const places = said.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).not.toContain("hidden");
  });

  it("has the words of its chart, and every row of its table", () => {
    const text = pages.join(" ");
    for (const { feature } of words.rows) expect(text).toContain(feature);
    expect(text).toContain("per 10,000");
  });

  it("breaks pages, numbers them, and loses no word at a break", () => {
    expect(pages.length).toBeGreaterThan(2);
    for (const [i, page] of pages.entries()) expect(page).toContain(`Often and after · ${i + 1}`);
    const text = pages.join(" ");
    for (const i of [0, 100, 399]) expect(text.match(new RegExp(`word${i} `, "gu"))?.length).toBe(5);
    expect(text.replaceAll(" ", "")).toContain("letters".repeat(60));
  });
});
