// The page for coders in a real browser, opened from the disk: filled in by keyboard, saved, and read back.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { codingSheet } from "../../src/audit/coding-sheet.ts";
import { sampleForCoding } from "../../src/audit/sample-for-coding.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { codebook } from "../../src/dictionary/codebook.ts";
import { csv } from "../../src/format/csv.ts";
import { readCodingSheet } from "../../src/read/read-coding-sheet.ts";
import { codingPage } from "../../src/render/coding-page.ts";
import { browser } from "../helpers/browser.ts";
import { hostile } from "../helpers/chart-tables.ts";

const book = await codebook({
  name: `Frames </script> ${hostile}`,
  frames: {
    security: { definition: `Threats. ${hostile}`, include: ["secur*"], examples: { yes: [hostile] } },
    peace: { include: ["peace"] },
  },
});
const house = corpus([
  { id: "a", text: `${hostile} </script><script>alert(1)</script> secure. And peace.` },
  { id: "b", text: '=1+1 is "two", we say. Next to nothing.' },
]);
const sample = sampleForCoding(house, { size: 9, around: book });
const folder = mkdtempSync(join(tmpdir(), "hustings-coding-"));
const said: string[] = [];
let chromium: Browser;
let opened: Page;

beforeAll(async () => {
  const path = join(folder, "sheet.html");
  writeFileSync(path, codingPage(sample, { codebook: book, title: "Sheet" }));
  chromium = await browser();
  opened = await chromium.newPage();
  opened.on("console", (message) => said.push(message.text()));
  opened.on("dialog", (dialog) => said.push(dialog.message()));
  opened.on("request", (request) => {
    if (!/^(?:file|data|blob):/u.test(request.url())) said.push(request.url());
  });
  await opened.goto(pathToFileURL(path).href);
});

afterAll(async () => {
  await chromium?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function saved(name: string, button = "Save as CSV"): Promise<string> {
  const [download] = await Promise.all([
    opened.waitForEvent("download"),
    opened.getByRole("button", { name: button }).click(),
  ]);
  const path = join(folder, name);
  await download.saveAs(path);
  return path;
}

it("shows every passage as text that cannot act, and does not tell what was found", async () => {
  expect(await opened.locator(".to-code").count()).toBe(sample.rows.length);
  expect(await opened.locator("script").count()).toBe(2);
  expect(said).toEqual([]);
  expect(await opened.content()).not.toMatch(/nothing found|17\.5/u);
});

it("is filled in by keyboard alone, counts, and goes to what is open", async () => {
  await opened.getByLabel("Coder").fill("Ada L.");
  await opened.getByRole("button", { name: "Next open passage" }).focus();
  await opened.keyboard.press("Enter");
  // The first frame yes, the second no, a step on; then by arrows as in any form.
  for (const key of ["1", "2", "2", "j", "1", "1", "Enter", "2", "k"]) await opened.keyboard.press(key);
  const second = opened.locator(".to-code").nth(1);
  await second.getByRole("group", { name: /peace/u }).getByRole("radio", { name: "open" }).focus();
  await opened.keyboard.press("ArrowRight");
  await second.getByLabel("Note").fill('=cmd, "sure"');
  expect(await opened.locator("#progress").innerText()).toBe(
    `2 of ${sample.rows.length} passages coded, 5 of ${2 * sample.rows.length} answers`,
  );
  await opened.getByRole("button", { name: "Next open passage" }).click();
  expect(await opened.evaluate(() => document.activeElement?.querySelector("h2")?.textContent)).toBe(
    `Passage 3 of ${sample.rows.length}`,
  );
});

it("saves the sheet that csv(codingSheet()) makes, with the answers in it, ready to be read", async () => {
  const codings = readCodingSheet(await saved("Ada.csv"), { sample: sample.rows });
  const by = (frame: string): readonly unknown[] =>
    codings.filter((coding) => coding.frame === frame).map(({ value }) => value);
  expect(by("security").slice(0, 3)).toEqual([true, false, null]);
  expect(by("peace").slice(0, 3)).toEqual([false, true, true]);
  expect(codings.every(({ coder }) => coder === "Ada L.")).toBe(true);
  const plain = join(folder, "plain.csv");
  const blank = codingSheet(sample, { codebook: book, coder: "Ada L." });
  writeFileSync(plain, csv(blank));
  expect(readCodingSheet(plain).map(({ text, start, document }) => [text, start, document])).toEqual(
    codings.map(({ text, start, document }) => [text, start, document]),
  );
});

it("saves itself with the answers: the page is read like the CSV, and shows them on another computer", async () => {
  const path = await saved("Ada.html", "Save the page");
  const codings = readCodingSheet(path, { sample: sample.rows });
  const answers = (file: string): readonly unknown[] =>
    readCodingSheet(file, { sample: sample.rows }).map((one) => [
      one.document,
      one.start,
      one.frame,
      one.value,
      one.coder,
    ]);
  expect(answers(path)).toEqual(answers(join(folder, "Ada.csv")));
  expect(codings.filter(({ frame }) => frame === "peace").map(({ text }) => text)).toEqual(
    codingSheet(sample, { codebook: book }).rows.map(({ text }) => text),
  );
  const elsewhere = await chromium.newContext();
  const other = await elsewhere.newPage();
  await other.goto(pathToFileURL(path).href);
  expect(await other.getByLabel("Coder").inputValue()).toBe("Ada L.");
  expect(await other.locator("#progress").innerText()).toMatch(/^2 of/u);
  expect(await other.locator(".to-code").nth(1).getByLabel("Note").inputValue()).toBe('=cmd, "sure"');
  await elsewhere.close();
});

it("keeps the answers when it is opened again", async () => {
  await opened.evaluate(() => window.dispatchEvent(new Event("x")));
  await opened.reload();
  expect(await opened.getByLabel("Coder").inputValue()).toBe("Ada L.");
  expect(await opened.locator("#progress").innerText()).toMatch(/^2 of/u);
  expect(await opened.locator(".to-code").nth(1).getByLabel("Note").inputValue()).toBe('=cmd, "sure"');
  expect(said).toEqual([]);
});

it.each([
  ["light", 1200],
  ["dark", 390],
] as const)("axe finds nothing on the %s ground at %d pixels", async (colorScheme, width) => {
  await opened.emulateMedia({ colorScheme });
  await opened.setViewportSize({ width, height: 800 });
  await opened.evaluate(readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
  const found = (await opened.evaluate("axe.run()")) as {
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  };
  expect(found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  const wide = await opened.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(wide).toBe(false);
});
