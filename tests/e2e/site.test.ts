// The site as a reader has it: opened from the disk, every link and anchor, the search, the page that reads an article, in both themes.

import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { site } from "../../scripts/site/site.ts";
import { browser } from "../helpers/browser.ts";
import { files, root } from "../helpers/sources.ts";

const out = mkdtempSync(join(tmpdir(), "hustings-site-test-"));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let chromium: Browser;
let pages: readonly string[] = [];

beforeAll(async () => {
  // One analysis stands for all: the others are run by tests of their own.
  const analyses = ["analyses/who-said-what.ts"];
  [pages, chromium] = await Promise.all([site({ root, out, analyses, lessons: [], combinations: 0 }), browser()]);
});

afterAll(async () => {
  await chromium?.close();
  rmSync(out, { recursive: true, force: true });
});

/** Opens a page from the disk; nothing but the page itself may be asked for. */
async function visit(path: string, options: BrowserContextOptions, body: (page: Page) => Promise<void>): Promise<void> {
  const context = await chromium.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const asked: string[] = [];
  const said: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  const address = pathToFileURL(join(out, path)).href;
  try {
    await page.goto(address);
    await body(page);
    expect(asked.filter((url) => !url.startsWith("data:") && url.split(/[?#]/u)[0] !== address)).toEqual([]);
    expect(said).toEqual([]);
  } finally {
    await context.close();
  }
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found = (await page.evaluate("axe.run()")) as {
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  };
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const kinds = [
  "index.html",
  "try.html",
  "gallery/index.html",
  "guide/index.html",
  "methods/keyness.html",
  "api/index.html",
  "api/tokens.html",
  "course/index.html",
  "source/analyses/who-said-what.ts.html",
  "search.html",
];

describe("every page", () => {
  it("leads only to pages, files and anchors that are there", () => {
    const html = files(relative(root, out), ".html");
    const anchors = new Map(
      html.map((path) => [path, new Set(readFileSync(join(out, path), "utf8").match(/(?<= id=")[^"]+/gu))]),
    );
    const broken = html.flatMap((path) => {
      const text = readFileSync(join(out, path), "utf8").replaceAll(/<script[\s\S]*?<\/script>/gu, "");
      return [...new Set([...text.matchAll(/ (?:href|src)="([^"]*)"/gu)].map(([, address = ""]) => address))]
        .filter((address) => !/^(?:https?:|data:|mailto:)/u.test(address))
        .filter((address) => {
          const [file = "", anchor] = address.split("#");
          const target = file === "" ? path : join(dirname(path), decodeURIComponent(file));
          const known = anchors.get(target);
          return anchor === undefined
            ? !existsSync(join(out, target))
            : known?.has(decodeURIComponent(anchor)) !== true;
        })
        .map((address) => `${path} → ${address}`);
    });
    expect(html.length).toBeGreaterThan(pages.length);
    expect(broken).toEqual([]);
  });

  it("loads nothing: no script, style, picture or frame from another place", () => {
    const loading = pages.filter((path) =>
      /<(?:script|img|iframe|link|source|object|embed)\b[^>]*\b(?:src|href|data)="(?!data:)/u.test(
        readFileSync(join(out, path), "utf8"),
      ),
    );
    expect(loading).toEqual([]);
  });

  it("every method, every guide and every public name has its place", () => {
    for (const folder of ["methods", "guide"])
      for (const file of files(`docs/${folder}`, ".md"))
        expect(pages).toContain(`${folder}/${file.replace(/\.md$/u, ".html")}`);
    const names = readFileSync(join(out, "api/index.html"), "utf8");
    for (const name of ["keyness", "quotes", "trackFrames", "readCorpus", "chart", "runNotebook", "Quotation"])
      expect(names).toContain(`#${name}"`);
    expect(readFileSync(join(out, "gallery/index.html"), "utf8")).toMatch(/>Source<[\s\S]*>Data \(CSV\)</u);
  });

  it.each(kinds)("%s asks for nothing, and axe finds nothing on either ground", async (path) => {
    await visit(path, { colorScheme: "light" }, async (page) => {
      if (path === "try.html") await page.locator(".quotations li").first().waitFor();
      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await violations(page)).toEqual([]);
    });
  });

  const wide = ["index.html", "try.html", "methods/keyness.html", "api/tokens.html"];
  it.each(wide)("%s does not scroll sideways on a narrow screen", async (path) => {
    await visit(path, { viewport: { width: 390, height: 800 } }, async (page) => {
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
    });
  });

  it("on paper the lists and buttons of the screen are gone", async () => {
    await visit("methods/keyness.html", { colorScheme: "dark" }, async (page) => {
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("nav:visible").count()).toBe(0);
      expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(255, 255, 255)");
    });
  });
});

describe("the search", () => {
  it("finds a function by a part of its name, and leads to it", async () => {
    await visit("search.html", {}, async (page) => {
      await page.keyboard.type("frames track");
      await page
        .locator(".hits a", { hasText: /^trackFrames$/u })
        .first()
        .waitFor();
      expect(await page.locator(".hits a").first().getAttribute("href")).toBe("api/frames.html#trackFrames");
      expect(await page.locator("[role=status]").textContent()).toMatch(/^\d+ places?$|^The first 40/u);
      expect(page.url()).toMatch(/\?q=frames%20track$/u);
    });
  });

  it("takes what is asked for from the address, and forgives a slip", async () => {
    const context = await chromium.newContext();
    const page = await context.newPage();
    await page.goto(`${pathToFileURL(join(out, "search.html")).href}?q=keynes`);
    expect(await page.locator(".hits a").first().getAttribute("href")).toBe("api/stats.html#keyness");
    await context.close();
  });

  it("is one key away from every page", async () => {
    const context = await chromium.newContext();
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(out, "methods/keyness.html")).href);
    await page.keyboard.press("/");
    await page.waitForURL(/search\.html$/u);
    expect(await page.evaluate("document.activeElement.type")).toBe("search");
    await context.close();
  });
});

describe("the page that reads an article", () => {
  const article = "“Security comes first,” said Ann Lee. Ben Orr said that sovereignty was not for sale.";

  it("shows quotations, speakers and frames of what is pasted at once, by keyboard alone", async () => {
    await visit("try.html", {}, async (page) => {
      await page.locator("textarea").focus();
      await page.keyboard.press("Control+A");
      await page.keyboard.insertText(article);
      await page.locator("[data-shows=summary]", { hasText: "2 quotations by 2 speakers" }).waitFor();
      expect(await page.locator(".quotations b").allTextContents()).toEqual(["Ann Lee", "Ben Orr"]);
      expect(await page.locator(".text mark").allTextContents()).toEqual(["Security", "sovereignty"]);
      expect(await page.locator(".people tbody th").allTextContents()).toEqual([
        "Ben Orr",
        "Ann Lee",
        "the article itself",
      ]);
      await page.locator(".quotations .where").last().focus();
      await page.keyboard.press("Enter");
      expect(await page.evaluate("document.activeElement.id")).toBe("q2");
      await page.locator("input[name=reported]").focus();
      await page.keyboard.press("Space");
      await page.locator("[data-shows=summary]", { hasText: "1 quotation by 1 speaker" }).waitFor();
    });
  });

  it("shows hostile texts and lets them do nothing; an empty field says what to do", async () => {
    await visit("try.html", {}, async (page) => {
      await page
        .locator("textarea")
        .fill("“<img src=x onerror=alert(1)></script><script>alert(2)</script>,” said Ann Lee.");
      await page.locator(".text", { hasText: "<img src=x" }).waitFor();
      expect(await page.locator(".try img, .try script").count()).toBe(0);
      await page.locator("button", { hasText: "Clear" }).click();
      await page.locator("[data-shows=summary]", { hasText: "Paste an article" }).waitFor();
    });
  });

  it("reads Russian", async () => {
    await visit("try.html", {}, async (page) => {
      await page.locator("textarea").fill("«Безопасность прежде всего», — сказала Анна Ли.");
      await page.locator(".text mark", { hasText: "Безопасность" }).waitFor();
      expect(await page.locator(".quotations b").allTextContents()).toEqual(["Анна Ли"]);
    });
  });

  it("stands on the first page too, in small", async () => {
    await visit("index.html", {}, async (page) => {
      await page.locator(".try textarea").fill(article);
      await page.locator(".people th", { hasText: "Ann Lee" }).waitFor();
      expect(await page.locator(".text mark").allTextContents()).toEqual(["Security", "sovereignty"]);
    });
  });
});
