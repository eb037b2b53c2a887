// Questions of a lesson in a real browser, opened from the disk: they check themselves, by keyboard too, and hold nothing that acts.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { QuestionBlock } from "../../src/render/blocks.ts";
import { page } from "../../src/render/page.ts";
import { browser } from "../helpers/browser.ts";
import { hostile } from "../helpers/chart-tables.ts";

const share: QuestionBlock = {
  kind: "question",
  name: "share",
  ask: "How many per cent of the words?",
  choices: [],
  hint: "Divide.",
  key: { answers: ["1234.5"], tolerance: 0.5, why: "Two in five — naïve." },
};
const who: QuestionBlock = {
  kind: "question",
  name: "share",
  ask: `Who says it? ${hostile}`,
  choices: ["Ada", hostile],
  hint: "",
  key: { answers: ["Ada"], tolerance: null, why: "" },
  answer: "Ada",
};
const folder = mkdtempSync(join(tmpdir(), "hustings-question-"));
let chromium: Browser;
let opened: Page;
const said: string[] = [];

beforeAll(async () => {
  const path = join(folder, "lesson.html");
  writeFileSync(path, await page({ title: "Lesson", blocks: [share, who] }));
  chromium = await browser();
  opened = await chromium.newPage();
  opened.on("console", (message) => said.push(message.text()));
  opened.on("dialog", (dialog) => said.push(dialog.message()));
  await opened.goto(pathToFileURL(path).href);
});

afterAll(async () => {
  await chromium?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function answer(text: string): Promise<string> {
  const form = opened.locator("form").first();
  await form.getByLabel("Your answer").fill(text);
  await opened.keyboard.press("Enter");
  return form.getByRole("status").innerText();
}

it.each([
  ["1234.5", "✓ Right. Two in five — naïve."],
  ["1,234.9", "✓ Right. Two in five — naïve."],
  ["1234,2 %", "✓ Right. Two in five — naïve."],
  ["1235.2", "✗ Not yet. Divide."],
  ["many", "✗ Not yet. Divide."],
  [" ", "Write or choose an answer first."],
])("a number: %s → %s", async (text, verdict) => {
  expect(await answer(text)).toBe(verdict);
});

it("a choice, by keyboard; the answer is folded for who may see it; hostile text is only text", async () => {
  const form = opened.locator("form").nth(1);
  await form.getByRole("radio", { name: "Ada" }).focus();
  await opened.keyboard.press("Space");
  await opened.keyboard.press("Enter");
  expect(await form.getByRole("status").innerText()).toBe("✓ Right.");
  expect(await form.getByText("Answer", { exact: true }).count()).toBe(1);
  expect(await opened.locator("form").first().getByText("Answer", { exact: true }).count()).toBe(0);
  expect(said).toEqual([]);
  expect(new Set(await opened.locator("form").evaluateAll((all) => all.map(({ id }) => id))).size).toBe(2);
});

it("the page does not show the answer in plain sight", async () => {
  expect(await opened.locator("form").first().innerHTML()).not.toContain("1234.5");
});
