// Inputs of a page without a server: opened from the disk, a slider moved in a real browser changes text, table and chart; and grids of parameters.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browser } from "../helpers/browser.ts";
import { hostile } from "../helpers/chart-tables.ts";
import { desk, type Desk, type Ended } from "../helpers/process.ts";

const script = `import { chartIntervals, corpus, dictionary, tokens, trackFrames } from "hustings";
import { chart, input, md, table } from "hustings/notebook";
// %% [markdown] head
// # Sliders
// %% choices
const least = input.range("least", { min: 1, max: 3, value: 1, label: "Least number" });
const loud = input.checkbox("loud", { label: "Loud" });
const word = input.select("word", { options: ["peace", "war"], label: "Word" });
input.text("free", { value: ${JSON.stringify(hostile)} });
// %% out
md\`The least is \${least}\${loud ? "!" : "."} Ж\${"x".repeat(least)} ${"${hostile}"}\`;
const texts = corpus(Array.from({ length: least }, (_, i) => ({ id: "d" + i, text: ("war peace peace " + hostile + " ").repeat(9), vars: {} })));
const rates = trackFrames(tokens(texts), dictionary({ [word]: word }), { by: "id", minTokens: 5 });
table(rates, { name: "rates" });
chart(chartIntervals(rates), { name: "drawn" });
`.replace("// %% [markdown]", `const hostile = ${JSON.stringify(hostile)};\n// %% [markdown]`);

let at: Desk;
let built: Ended;
let chromium: Browser;
let opened: Page;
const noise: string[] = [];

beforeAll(async () => {
  at = desk();
  at.file("sliders.ts", script);
  built = await at.hustings(["build", "sliders.ts", "--student"]);
  chromium = await browser();
  opened = await chromium.newPage({ colorScheme: "dark" });
  opened.on("console", (message) => noise.push(message.text()));
  opened.on("pageerror", (error) => noise.push(error.message));
  opened.on("dialog", (dialog) => noise.push(dialog.message()));
  opened.on("request", (request) => {
    const url = request.url();
    if (!/^(?:file|data|blob):/u.test(url)) noise.push(url);
  });
  await opened.goto(pathToFileURL(join(at.folder, "out/sliders/student.html")).href);
}, 60_000);

afterAll(async () => {
  await chromium?.close();
  at.remove();
});

const choose = (): Promise<unknown> => opened.waitForTimeout(100);

describe("inputs without a server", () => {
  it("are built, and what cannot be computed is said on the page and in the terminal", async () => {
    expect(built.stderr).toContain("--free stays fixed on the page");
    expect(built.exit).toBe(0);
    expect(await opened.getByText("This choice is fixed on this page").count()).toBe(1);
  });

  it("a slider moved by keyboard changes the text, the table and the chart, and back", async () => {
    const rows = (): Promise<number> => opened.locator("section.table tbody tr").count();
    const before = await opened.locator("main").innerText();
    expect(await opened.locator(".picture svg a").count()).toBe(1);
    await opened.getByLabel("Least number").focus();
    await opened.keyboard.press("End");
    await choose();
    expect(await opened.getByText("The least is 3.").count()).toBe(1);
    expect([await rows(), await opened.locator(".picture svg a").count()]).toEqual([3, 3]);
    expect(await opened.locator("#variants-status").textContent()).toBe("least 3, loud no, word peace");
    await opened.keyboard.press("Home");
    await choose();
    expect(await opened.locator("main").innerText()).toBe(before);
  });

  it("a box and a list go together, marks lead to their passages, and nothing in the texts acts", async () => {
    await opened.getByLabel("Loud").check();
    await opened.getByLabel("Word").selectOption("war");
    await choose();
    expect(await opened.getByText("The least is 1!").count()).toBe(1);
    await opened.locator(".picture svg a").first().click();
    expect(await opened.locator(".passages[data-open]").innerText()).toContain("war");
    await opened.keyboard.press("Escape");
    expect(noise).toEqual([]);
  });

  it("has no violations of axe", async () => {
    await opened.evaluate(readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
    const ids = await opened.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ""}`);
    });
    expect(ids).toEqual([]);
  });

  it("are left out with a notice when they take too much room or are not wanted", async () => {
    const small = await at.hustings(["build", "sliders.ts", "--bytes", "10", "--out", "small"]);
    expect(small.stderr).toMatch(/the inputs stay fixed on the page: what differs takes [\d,]+ bytes, and 10 is most/u);
    expect(readFileSync(join(at.folder, "small/sliders/index.html"), "utf8")).not.toContain('id="variants"');
  });
});

describe("a grid of inputs", () => {
  it("runs every combination into a folder of its own, and a later plain run keeps them", async () => {
    const args = ["build", "sliders.ts", "--grid", "least=1,2", "--grid", "word=war", "--out", "grid", "--quiet"];
    expect((await at.hustings(args)).exit).toBe(0);
    const sets = ["@least=1,word=war", "@least=2,word=war"];
    expect(readdirSync(join(at.folder, "grid/sliders")).toSorted()).toEqual(sets);
    const results = readFileSync(join(at.folder, "grid/sliders/@least=2,word=war/results.json"), "utf8");
    expect(results).toContain("The least is 2.");
    await at.hustings(["run", "sliders.ts", "--out", "grid", "--quiet"]);
    expect(existsSync(join(at.folder, "grid/sliders/index.html"))).toBe(true);
    expect(readdirSync(join(at.folder, "grid/sliders"))).toEqual(expect.arrayContaining(sets));
  }, 60_000);

  it("refuses what is no axis", async () => {
    const bad = await at.hustings(["build", "sliders.ts", "--grid", "least"]);
    expect([bad.exit, bad.stderr.trim()]).toEqual([
      2,
      '--grid needs an input and its values, each input once: name=value,value, but "least" is something else [bad-option]',
    ]);
  });
});
