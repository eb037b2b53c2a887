// The core as one file for pages: how large it is, what it asks for, and what it finds in a real browser.

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as core from "../../src/browser.ts";
import * as library from "../../src/index.ts";
import { directPacked } from "../../src/quotes/model/direct-packed.ts";
import { browser } from "../helpers/browser.ts";
import { root } from "../helpers/sources.ts";

const built = (file: string): string => readFileSync(join(root, "dist", file), "utf8");

describe("dist/index.js", () => {
  it("reaches nothing of Node, at once or late, so that pages can be bundled from it", () => {
    const found = new Set<string>();
    const asked = new Set<string>();
    const waiting = ["index.js"];
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      if (found.has(file)) continue;
      found.add(file);
      for (const [, name = ""] of built(file).matchAll(/(?:\bfrom|\bimport\(|\bimport)"([^"\s]+)"/gu))
        if (name.startsWith(".")) waiting.push(join(dirname(file), name));
        else asked.add(name);
    }
    expect(found.size).toBeGreaterThan(5);
    expect(asked).toContain("yaml");
    expect([...asked].filter((name) => /^node:|resvg|canvas|esbuild|hono/u.test(name))).toEqual([]);
  });
});

describe("dist/browser.js", () => {
  it("is at most 150 kB under gzip, weights of models not among them", () => {
    const all = built("browser.js");
    const code = Object.values(directPacked).reduce((text, weights) => text.replace(weights, ""), all);
    expect(code.length).toBeLessThan(all.length);
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(150_000);
  });

  it("asks for nothing of Node and for no package; for the weights only when they are wanted", () => {
    const text = built("browser.js");
    const asked = [...text.matchAll(/\b(?:from|import|require)\s*\(?\s*(["'`])([^"'`\n]{1,80})\1/gu)].map(
      ([, , name]) => name,
    );
    expect(asked).toEqual(["./browser-weights.js"]);
    expect(text).not.toContain("node:");
  });

  it("has the names of the public door, and the same things under them", () => {
    const all: Readonly<Record<string, unknown>> = library;
    expect(Object.entries(core).filter(([name, value]) => all[name] !== value)).toEqual([]);
  });
});

describe("in a page", () => {
  let chromium: Browser;
  beforeAll(async () => {
    chromium = await browser();
  });
  afterAll(async () => chromium?.close());

  it("finds quotations, speakers, frames and key words, and fetches weights only when asked", async () => {
    const page = await chromium.newPage();
    const asked: string[] = [];
    await page.route("https://page.test/**", (route) => {
      const file = new URL(route.request().url()).pathname.slice(1);
      asked.push(file);
      return file === "page"
        ? route.fulfill({ contentType: "text/html", body: "<!doctype html><title>page</title>" })
        : route.fulfill({ contentType: "text/javascript; charset=utf-8", body: built(file) });
    });
    await page.goto("https://page.test/page");
    expect(
      await page.evaluate(`(async () => {
        const { features, keyness, quotes, speeches, tokens, trackFrames, builtinCodebook } = await import("/browser.js");
        const article = { id: "a", text: "“Security comes first,” said Ann Lee. Ben Orr answered: “We need sovereignty, and sovereignty only.”", vars: {} };
        const said = speeches(article, quotes(article));
        const rows = trackFrames(tokens(said), builtinCodebook("en"), { by: "speaker", minTokens: 1 }).rows;
        const key = keyness(features(tokens(said)), { by: "speaker", target: "Ben Orr" }).rows;
        return {
          speakers: said.documents.map(({ vars }) => vars.speaker),
          frames: rows.filter(({ count }) => count > 0).map(({ group, frame, count }) => [group, frame, count]),
          key: key.find(({ feature }) => feature === "sovereignty")?.target,
        };
      })()`),
    ).toMatchObject({
      speakers: ["Ann Lee", "Ben Orr"],
      frames: [
        ["Ann Lee", "security", 1],
        ["Ben Orr", "sovereignty", 2],
      ],
      key: 2,
    });
    expect(asked).toEqual(["page", "browser.js"]);
    expect(
      await page.evaluate(`(async () => {
        const { quoteModel, quotes } = await import("/browser.js");
        const text = "Ann Lee said that the border would stay open until the spring.";
        return quotes({ id: "r", text, vars: {} }, { model: await quoteModel() }).map(({ speaker, kind }) => [speaker, kind]);
      })()`),
    ).toEqual([["Ann Lee", "indirect"]]);
    expect(asked).toEqual(["page", "browser.js", "browser-weights.js"]);
    await page.close();
  });
});
