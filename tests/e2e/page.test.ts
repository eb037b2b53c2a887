// The page in a real browser: by pointer, by keyboard, without a script, in the dark, on a narrow screen, on paper.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  chartCorrespondence,
  chartIntervals,
  chartMatrix,
  chartPositions,
  chartRates,
  corpus,
  correspondence,
  features,
  similarity,
  tokens,
  wordfish,
} from "../../src/index.ts";
import { textWidth } from "../../src/render/fonts.ts";
import { gallery } from "../../src/render/gallery.ts";
import { page } from "../../src/render/page.ts";
import { browser } from "../helpers/browser.ts";
import { hostile, speakers, withPassages } from "../helpers/chart-tables.ts";

const spoken = withPassages([
  { speaker: "Ada Ember", date: "1990", text: "We want security. Nobody is secure alone." },
  { speaker: "Ben Frost", date: "1991", text: "Peace and security first." },
  { speaker: hostile, date: "1992", text: `Collective security ${hostile} holds.` },
]);

/** A matrix: what is made of it leads to the texts as well. */
const counted = features(
  tokens(
    corpus([
      { id: "a", text: "War and security. Security and war!", vars: { speaker: "Ada Ember" } },
      { id: "b", text: "Peace, trade and security.", vars: { speaker: "Ben Frost" } },
      { id: "c", text: "Peace and jobs, jobs and trade.", vars: { speaker: "Cem Gray" } },
    ]),
  ),
);

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "hustings-page-"));
const address = pathToFileURL(join(folder, "index.html")).href;
let chromium: Browser;

beforeAll(async () => {
  const html = await page({
    title: "What was said",
    lead: "In three years",
    blocks: [
      { kind: "markdown", markdown: "# What was said\n\nA [link](https://example.org/a)\n\n## Over time" },
      { kind: "chart", name: "rates", chart: chartRates(spoken) },
      { kind: "code", code: "const rates = trackFrames(tokens);", cell: { id: "rates", title: "count" } },
      { kind: "markdown", markdown: "## By speaker" },
      { kind: "chart", name: "speakers", chart: chartIntervals(speakers) },
      { kind: "table", name: "numbers", table: spoken, caption: "Rates by year" },
      { kind: "table", name: "again", table: speakers, caption: "Rates by year" },
      { kind: "chart", name: "again", chart: chartIntervals(speakers) },
      { kind: "text", text: "Mind the gap.", tone: "warning" },
      { kind: "error", message: "cell 4 failed", details: "at a.ts" },
    ],
    sources: ["https://example.org/b"],
    licence: "CC BY 4.0",
  });
  writeFileSync(join(folder, "index.html"), html);
  const list = await gallery([
    { title: "What was said", href: "index.html", line: "In three years", chart: chartRates(spoken) },
  ]);
  writeFileSync(join(folder, "gallery.html"), list);
  const models = [
    { kind: "chart", name: "positions", chart: chartPositions(wordfish(counted)) },
    {
      kind: "chart",
      name: "alike",
      chart: chartMatrix(similarity(counted), { row: "first", column: "second", value: "value" }),
    },
    { kind: "chart", name: "map", chart: chartCorrespondence(correspondence(counted)) },
  ] as const;
  writeFileSync(join(folder, "models.html"), await page({ title: "Made of a matrix", blocks: models }));
  chromium = await browser();
});

afterAll(async () => {
  await chromium?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Visit {
  readonly page: Page;
  readonly asked: readonly string[];
  readonly said: readonly string[];
}

/** Opens a page from the disk and remembers what it asks for and complains of. */
async function visit<T>(options: BrowserContextOptions, body: (visit: Visit) => Promise<T>, url = address): Promise<T> {
  const context = await chromium.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const opened = await context.newPage();
  const asked: string[] = [];
  const said: string[] = [];
  opened.on("request", (request) => asked.push(request.url()));
  opened.on("console", (message) => said.push(message.text()));
  opened.on("pageerror", (error) => said.push(error.message));
  try {
    await opened.goto(url);
    return await body({ page: opened, asked, said });
  } finally {
    await context.close();
  }
}

/** The violations that axe finds, by rule and place. */
async function violations(opened: Page): Promise<readonly string[]> {
  await opened.evaluate(axe);
  const found = (await opened.evaluate("axe.run()")) as {
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  };
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const first = ".picture a[href='#rates-r0']";
const passages = "#rates-r0";

describe("from a mark to its passages", () => {
  it("also where the marks are documents, pairs and points that a model made of a matrix", async () => {
    await visit(
      {},
      async ({ page: opened }) => {
        const behind = async (name: string, row: number): Promise<readonly (string | null)[]> => {
          await opened.locator(`#${name} .picture a[href='#${name}-r${row}']`).first().click();
          return opened.locator(`#${name}-r${row} mark`).allTextContents();
        };
        expect(await behind("positions", 0)).toEqual(["War and security", "Security and war"]);
        expect((await behind("alike", 0)).length).toBe(2);
        expect(await behind("map", 2)).toEqual(["Peace and jobs, jobs and trade"]);
      },
      pathToFileURL(join(folder, "models.html")).href,
    );
  });

  it("by pointer: a click shows them beside the chart, the term highlighted, and asks nobody for anything", async () => {
    await visit({}, async ({ page: opened, asked, said }) => {
      expect(await opened.locator(passages).isVisible()).toBe(false);
      await opened.locator(first).click();
      expect(await opened.locator(passages).isVisible()).toBe(true);
      expect(await opened.locator(`${passages} mark`).allTextContents()).toEqual(["security", "secure"]);
      expect(await opened.locator(`${passages} .who`).first().textContent()).toBe("Ada Ember 1990");
      const box = await opened.locator(passages).boundingBox();
      expect(box?.x).toBe(1280 - 400);
      expect(opened.url()).toMatch(/#rates-r0$/u);
      expect(asked.filter((url) => !url.startsWith("data:"))).toEqual([address]);
      expect(said).toEqual([]);
    });
  });

  it("by keyboard: Tab to a mark, arrows along the marks, Enter opens, Escape goes back to where one was", async () => {
    await visit({}, async ({ page: opened }) => {
      await opened.locator(first).focus();
      await opened.keyboard.press("ArrowRight");
      const focused = (): Promise<unknown> =>
        opened.evaluate("document.activeElement.getAttribute('href') ?? document.activeElement.id");
      expect(await focused()).toBe("#rates-r1");
      await opened.keyboard.press("Enter");
      expect(await opened.locator("#rates-r1").isVisible()).toBe(true);
      expect(await focused()).toBe("rates-r1");
      await opened.keyboard.press("Escape");
      expect(await opened.locator("#rates-r1").isVisible()).toBe(false);
      expect(await focused()).toBe("#rates-r1");
    });
  });

  it("every mark can be reached with Tab alone, and shows that it has the focus", async () => {
    await visit({}, async ({ page: opened }) => {
      const reached = new Set<unknown>();
      for (let i = 0; i < 30; i++) {
        await opened.keyboard.press("Tab");
        reached.add(
          await opened.evaluate(
            "document.activeElement.closest('.picture') && document.activeElement.getAttribute('href')",
          ),
        );
      }
      expect([...reached].filter((href) => typeof href === "string")).toEqual(["#rates-r0", "#rates-r1", "#rates-r2"]);
      await opened.locator(first).focus();
      await opened.keyboard.press("Shift+Tab");
      await opened.keyboard.press("Tab");
      expect(await opened.evaluate("getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
    });
  });

  it("without JavaScript: the same link opens the same passages", async () => {
    await visit({ javaScriptEnabled: false }, async ({ page: opened }) => {
      expect(await opened.locator("h1").textContent()).toBe("What was said");
      await opened.locator(first).click();
      expect(await opened.locator(passages).isVisible()).toBe(true);
      expect(await opened.locator(`${passages} mark`).first().textContent()).toBe("security");
      await opened.locator(`${passages} .close`).click();
      expect(await opened.locator(passages).isVisible()).toBe(false);
    });
  });

  it("from a number of the table, and from the list of all passages", async () => {
    await visit({}, async ({ page: opened }) => {
      await opened.locator("section.table tbody a").first().click();
      expect(await opened.locator("section.table #rates-r0").isVisible()).toBe(true);
      await opened.keyboard.press("Escape");
      await opened.locator("#rates .button", { hasText: "Passages" }).click();
      await opened.locator("#rates-passages a", { hasText: "1991" }).click();
      expect(await opened.locator("#rates-r1").isVisible()).toBe(true);
    });
  });

  it("an address that names passages opens them", async () => {
    await visit(
      {},
      async ({ page: opened }) => expect(await opened.locator("#rates-r2").isVisible()).toBe(true),
      `${address}#rates-r2`,
    );
  });

  it("hostile texts are shown and do nothing", async () => {
    await visit({}, async ({ page: opened, said }) => {
      let alerts = 0;
      opened.on("dialog", () => alerts++);
      await opened.locator(".picture a[href='#rates-r2']").click();
      expect(await opened.locator("#rates-r2 blockquote").textContent()).toContain(
        "</script><img src=x onerror=alert(1)>",
      );
      expect(await opened.locator("img").count()).toBe(0);
      expect([alerts, said]).toEqual([0, []]);
    });
  });
});

describe("for everyone", () => {
  it.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", 390],
    ["dark", 390],
  ] as const)(
    "axe finds nothing on the %s ground at %d pixels, passages closed and open",
    async (colorScheme, width) => {
      await visit({ colorScheme, viewport: { width, height: 800 } }, async ({ page: opened }) => {
        expect(await violations(opened)).toEqual([]);
        for (const details of await opened.locator("details").all())
          await details.evaluate("(element) => { element.open = true; }");
        await opened.locator(first).focus();
        await opened.keyboard.press("Enter");
        expect(await violations(opened)).toEqual([]);
      });
    },
  );

  it.each(["light", "dark"] as const)("axe finds nothing in the gallery on the %s ground", async (colorScheme) => {
    await visit(
      { colorScheme },
      async ({ page: opened }) => expect(await violations(opened)).toEqual([]),
      pathToFileURL(join(folder, "gallery.html")).href,
    );
  });

  it("buttons are at least 44 pixels high and wide", async () => {
    await visit({}, async ({ page: opened }) => {
      await opened.locator(first).click();
      for (const button of await opened.locator(".button:visible").all()) {
        const box = await button.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      }
    });
  });

  it("charts follow the dark ground", async () => {
    await visit({ colorScheme: "dark" }, async ({ page: opened }) => {
      const fill = (selector: string): Promise<unknown> =>
        opened.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).fill`);
      // The ground of the page is seen through the picture, and with it the shade that says that a wide picture goes on.
      expect(await fill("#rates svg > rect")).toBe("none");
      expect(await opened.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(20, 23, 26)");
      expect(await fill(first + " path")).toBe("rgb(90, 169, 221)");
    });
  });

  it("nothing moves where the system asks for rest", async () => {
    const behaviour = (reducedMotion: "reduce" | "no-preference"): Promise<unknown> =>
      visit({ reducedMotion }, ({ page: opened }) =>
        opened.evaluate("getComputedStyle(document.documentElement).scrollBehavior"),
      );
    expect([await behaviour("reduce"), await behaviour("no-preference")]).toEqual(["auto", "smooth"]);
  });
});

describe("on a narrow screen", () => {
  it("a shade at the edge says that a chart or table goes on", async () => {
    await visit({ viewport: { width: 360, height: 740 } }, async ({ page: opened }) => {
      const shades = await opened.evaluate(
        `[".picture", ".sheet"].map((part) => getComputedStyle(document.querySelector(part)).backgroundAttachment)`,
      );
      expect(shades).toEqual(["local, local, scroll, scroll", "local, local, scroll, scroll"]);
    });
  });

  it("passages open below the chart, and the page does not scroll sideways", async () => {
    await visit({ viewport: { width: 390, height: 800 } }, async ({ page: opened }) => {
      await opened.locator(first).focus();
      await opened.keyboard.press("Enter");
      const [chart, section] = await Promise.all([
        opened.locator("#rates .picture").boundingBox(),
        opened.locator(passages).boundingBox(),
      ]);
      expect(section?.y).toBeGreaterThan((chart?.y ?? 0) + (chart?.height ?? 0));
      expect(await opened.evaluate("document.documentElement.scrollWidth")).toBe(390);
    });
  });
});

describe("on paper", () => {
  it("tables stand after their charts, links are listed, and nothing that needs a screen remains", async () => {
    await visit({ colorScheme: "dark" }, async ({ page: opened }) => {
      await opened.locator(first).click();
      await opened.emulateMedia({ media: "print" });
      expect(await opened.locator(passages).isVisible()).toBe(false);
      expect(await opened.locator("#rates figure table, #rates .sheet table").first().isVisible()).toBe(true);
      expect(await opened.locator("footer .print").textContent()).toContain("https://example.org/a");
      expect(await opened.locator("footer .print").isVisible()).toBe(true);
      expect(await opened.locator(".tools .button:visible").count()).toBe(0);
      expect(await opened.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(255, 255, 255)");
    });
  });
});

describe("the files that a page carries", () => {
  it("can be saved from the page alone", async () => {
    await visit({ acceptDownloads: true }, async ({ page: opened }) => {
      const [saved] = await Promise.all([
        opened.waitForEvent("download"),
        opened.locator("#rates a[download='rates.csv']").click(),
      ]);
      expect(saved.suggestedFilename()).toBe("rates.csv");
      expect(readFileSync(await saved.path(), "utf8")).toMatch(/^group,period,frame,count/u);
    });
  });

  it("its face is the one that charts were measured in", async () => {
    await visit({}, async ({ page: opened }) => {
      const label = "Rates by year";
      const width = await opened.evaluate(
        `document.fonts.ready.then(() => { const c = document.createElement("canvas").getContext("2d"); c.font = '100px "Page Sans"'; return c.measureText(${JSON.stringify(label)}).width; })`,
      );
      expect(Number(width)).toBeCloseTo(textWidth(label, { size: 100, bold: false }), 0);
    });
  });
});
