// A live page in a real browser: it follows the file, the reader's choices and the keyboard, stops what does not end, and writes the script back.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ChildProcess } from "node:child_process";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "../helpers/axe.ts";
import { browser } from "../helpers/browser.ts";
import { hostile } from "../helpers/chart-tables.ts";
import { desk, type Desk, type Ended } from "../helpers/process.ts";

const script = `// %% [markdown] head
// # Peace and war
// %% choices
import { chartIntervals, corpus, dictionary, tokens, trackFrames } from "hustings";
import { chart, input, md, progress, table } from "hustings/notebook";
import { word } from "./word.ts";
const times = input.range("times", { min: 1, max: 5, value: 2, label: "Times" });
const loud = input.checkbox("loud", { label: "Loud" });
// %% texts
const texts = corpus([
  { id: "one", text: "We want peace. ".repeat(times), vars: { speaker: "Ann" } },
  { id: "two", text: "They want war and peace. ".repeat(4), vars: { speaker: "Bob" } },
]);
// %% rates
const rates = trackFrames(tokens(texts), dictionary({ [word]: word }), { by: "speaker", minTokens: 1 });
chart(chartIntervals(rates), { name: "drawn" });
table(rates, { name: "rates" });
// %% say
md\`The word is **said** \${times} times\${loud ? "!" : "."}\`;
// %% hostile
const hostile = ${JSON.stringify(hostile)};
md\`\${hostile}\`;
console.log(hostile);
const theirs = corpus([{ id: "x", text: hostile + " peace", vars: { speaker: hostile } }]);
table(trackFrames(tokens(theirs), dictionary({ peace: "peace" }), { by: "speaker", minTokens: 1 }), { name: "theirs", caption: hostile });
`;

let at: Desk;
let server: ChildProcess;
let ended: Promise<Ended>;
let address: string;
let chromium: Browser;
/** One for all pages: the cookie with the key is in it. */
let profile: BrowserContext;
let page: Page;
const noise: string[] = [];

/** Starts the server and answers the address that it prints. */
function start(args: readonly string[]): Promise<string> {
  return new Promise((done, fail) => {
    ended = at.hustings(["live", "script.ts", "--port", "0", ...args], {
      started: (child) => {
        server = child;
        child.stdout?.on("data", (text: Buffer) => done(String(text).trim()));
      },
    });
    void ended.then(({ stderr }) => fail(new Error(stderr)));
  });
}

async function open(url: string): Promise<Page> {
  const made = await profile.newPage();
  made.on("console", (message) => noise.push(message.text()));
  made.on("pageerror", (error) => noise.push(error.message));
  made.on("dialog", (dialog) => noise.push(dialog.message()));
  await made.goto(url);
  return made;
}

const settled = (on: Page): Promise<unknown> =>
  on.waitForFunction(() => /^Up to date|failed/u.test(document.querySelector(".state")?.textContent ?? ""));
const text = (on: Page, selector: string): Promise<string> => on.locator(selector).first().innerText();
const write = (change: (before: string) => string, name = "script.ts"): void => {
  const path = join(at.folder, name);
  writeFileSync(path, change(readFileSync(path, "utf8")));
};

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

beforeAll(async () => {
  at = desk();
  at.file("script.ts", script);
  at.file("word.ts", `export const word: string = "peace";\n`);
  address = await start([]);
  chromium = await browser();
  profile = await chromium.newContext({ viewport: { width: 1300, height: 900 } });
  page = await open(address);
  await settled(page);
}, 90_000);

afterAll(async () => {
  server?.kill("SIGINT");
  await chromium?.close();
  at.remove();
});

describe("a live page", () => {
  it("shows what the script puts out, its cells, names and what rests on what", async () => {
    expect(await text(page, "#head h1, #head h2")).toBe("Peace and war");
    expect(await text(page, "#say .out")).toContain("said 2 times.");
    expect(await page.locator("#rates .picture svg").count()).toBe(1);
    expect(await page.locator("nav.side ol a").allInnerTexts()).toEqual(
      expect.arrayContaining(
        ["texts, done", "say, done"].map((one) => expect.stringContaining(one.split(",")[0] ?? "")),
      ),
    );
    expect(await page.locator("nav.side dl").innerText()).toContain("corpus, 2 documents");
    expect(await page.locator("nav.side svg[role=img]").getAttribute("aria-label")).toContain("rates rests on");
    // The key is in a cookie now and no longer in the address.
    expect(page.url()).not.toContain("token");
  });

  it("follows an edit of the script, of a module, and shows where the text cannot be read", async () => {
    write((before) => before.replace("The word is", "This word is"));
    await page.waitForFunction(() => document.querySelector("#say")?.textContent?.includes("This word is"));
    write(() => `export const word: string = "war";\n`, "word.ts");
    await page.waitForFunction(() => document.querySelector("#rates")?.textContent?.includes("war"));
    // A file that is written in place is empty for a moment: what stands there does not go for that.
    const broken = readFileSync(join(at.folder, "script.ts"), "utf8").replace("${times}", "${times");
    write(() => "");
    await new Promise((resolve) => setTimeout(resolve, 60));
    write(() => broken);
    await page.locator(".problem").waitFor();
    expect(await text(page, ".problem")).toMatch(/script\.ts:\d+:\d+/u);
    // What stood there stays.
    expect(await text(page, "#say .out")).toContain("This word is");
    write((before) => before.replace("${times", "${times}"));
    await page.waitForFunction(() => document.querySelector(".problem") === null);
    write(() => `export const word: string = "peace";\n`, "word.ts");
    await page.waitForFunction(() => document.querySelector("#rates")?.textContent?.includes("peace"));
  });

  it("answers to a slider, keeps the choice in the address, and reads it from there", async () => {
    await page.locator("#input-times").focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => document.querySelector("#say")?.textContent?.includes("said 3 times"));
    await page.locator("#input-loud").check();
    await page.waitForFunction(() => document.querySelector("#say")?.textContent?.includes("3 times!"));
    expect(new URL(page.url()).search).toBe("?times=3&loud=true");
    const other = await open(page.url().replace("times=3", "times=5"));
    await other.waitForFunction(() => document.querySelector("#say")?.textContent?.includes("said 5 times!"));
    await other.close();
  });

  it("leads from a mark to its passages, by click and by key", async () => {
    await page.locator("#rates .picture a").first().click();
    const open = page.locator(".passages[data-open]");
    await open.waitFor();
    expect(await open.innerText()).toMatch(/peace/u);
    await page.keyboard.press("Escape");
    expect(await page.locator(".passages[data-open]").count()).toBe(0);
    await page.keyboard.press("Enter");
    await open.waitFor();
    await page.keyboard.press("Escape");
  });

  it("shows an error in its cell with its line, and the cells that rest on it wait", async () => {
    write((before) => before.replace('"Ann" }', '"Ann" }, x: (null as never as { y: 1 }).y'));
    await page.locator("#texts .error").waitFor();
    expect(await text(page, "#texts .error")).toMatch(/TypeError: Cannot read properties of null[^]*line 11:\d+/u);
    await page.waitForFunction(() => document.querySelector("#rates")?.className.includes("blocked"));
    write((before) => before.replace(", x: (null as never as { y: 1 }).y", ""));
    await page.waitForFunction(() => document.querySelector("#rates")?.className.includes("done"));
  });

  it("ends a loop that does not end, and everything else is there again", async () => {
    write((before) => `${before}// %% endless\nfor (;;);\n`);
    await page.waitForFunction(() => document.querySelector("#endless")?.className.includes("running"));
    await page.keyboard.press("Control+.");
    await page.waitForFunction(() =>
      document.querySelector("#endless")?.textContent?.includes("You stopped this cell"),
    );
    await settled(page);
    expect(await text(page, "#say .out")).toContain("This word is");
    write((before) =>
      before.replace("for (;;);", 'for (const _ of progress(["a", "b"], { label: "steps" })) console.log("ended");'),
    );
    await page.waitForFunction(() => document.querySelector("#endless")?.textContent?.includes("ended\nended"));
    write((before) => before.replace(/\/\/ %% endless[^]*$/u, ""));
    await page.waitForFunction(() => document.querySelector("#endless") === null);
  });

  it("says that a script ended its own process", async () => {
    write((before) => `${before}// %% gone\nprocess.exit(3);\n`);
    await page.waitForFunction(() => document.querySelector("#gone")?.textContent?.includes("exit code 3"));
    write((before) => before.replace(/\/\/ %% gone[^]*$/u, ""));
    await page.waitForFunction(() => document.querySelector("#gone") === null);
    await settled(page);
    expect(await text(page, "#say .out")).toContain("This word is");
  });

  it("has an editor that writes the file, and never over somebody else's change", async () => {
    await page.keyboard.press("Control+e");
    const code = page.locator(".editor .cm-content");
    await code.waitFor();
    await code.click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type("\n// %% typed\nconsole.log(40 + 2);");
    await page.waitForFunction(() => document.querySelector("#typed")?.textContent?.includes("42"));
    expect(readFileSync(join(at.folder, "script.ts"), "utf8")).toContain("console.log(40 + 2);");
    // Somebody else writes; nothing was changed here: it is taken over.
    write((before) => before.replace("40 + 2", "40 + 3"));
    await page.waitForFunction(() => document.querySelector(".cm-content")?.textContent?.includes("40 + 3"));
    // Both write at once.
    await code.click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type("\n// mine");
    write((before) => before.replace("40 + 3", "40 + 4"));
    await page.locator(".editor .state button").first().waitFor();
    expect(readFileSync(join(at.folder, "script.ts"), "utf8")).not.toContain("// mine");
    await page.getByRole("button", { name: "Take the file" }).click();
    await page.waitForFunction(() => document.querySelector(".cm-content")?.textContent?.includes("40 + 4"));
    await page.keyboard.press("Control+e");
    expect(await page.locator(".editor").count()).toBe(0);
  });

  it("can be used by keyboard alone", async () => {
    const fresh = await open(page.url());
    await settled(fresh);
    await fresh.keyboard.press("Tab");
    expect(await fresh.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the text");
    const seen = new Set<string>();
    for (let i = 0; i < 60; i++) {
      await fresh.keyboard.press("Tab");
      seen.add(await fresh.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.id}`));
    }
    expect([...seen].join("|")).toMatch(/BUTTON.*INPUT input-times.*INPUT input-loud/u);
    expect([...seen].some((one) => one.startsWith("a "))).toBe(true);
    await fresh.close();
  });

  it.each(["light", "dark"] as const)(
    "has no fault that axe finds, in the %s theme and with the editor open",
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press("Control+e");
      await page.locator(".editor .cm-content").waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press("Control+e");
      // The reader's own choice goes before the system's.
      const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const before = await ground();
      await page.getByRole("button", { name: "Light or dark" }).click();
      expect(await ground()).not.toBe(before);
      expect(await violations(page)).toEqual([]);
      await page.getByRole("button", { name: "Light or dark" }).click();
      expect(await ground()).toBe(before);
    },
  );

  it("prints without its bar, its list and its fields", async () => {
    await page.emulateMedia({ media: "print" });
    for (const selector of [".bar", ".side", ".controls"])
      expect(await page.locator(selector).first().isVisible()).toBe(false);
    expect(await page.locator("#say .out").isVisible()).toBe(true);
    await page.emulateMedia({ media: "screen" });
  });

  it("shows hostile texts as texts", async () => {
    expect(await text(page, "#hostile .out")).toContain("</script><img");
    expect(await page.locator("#hostile script, #hostile img, #hostile iframe").count()).toBe(0);
    write((before) => before.replace("console.log(hostile);", "throw new Error(hostile);"));
    await page.locator("#hostile .error").waitFor();
    expect(await page.locator("#hostile script, #hostile img").count()).toBe(0);
    write((before) => before.replace("throw new Error(hostile);", "console.log(hostile);"));
    await page.waitForFunction(() => document.querySelector("#hostile")?.className.includes("done"));
  });

  it("said nothing in the console", () => {
    // The browser itself notes the answer 409 to the text that was not taken.
    expect(noise.filter((one) => !one.includes("409"))).toEqual([]);
  });
});

describe("the server", () => {
  it("ends with Ctrl-C, with its kernel, within a second, also when a loop runs", async () => {
    write((before) => `${before}\n// %% endless\nwhile (true);\n`);
    await page.waitForFunction(() => document.querySelector("#endless")?.className.includes("running"));
    const start = performance.now();
    server.kill("SIGINT");
    expect((await ended).exit).toBe(0);
    expect(performance.now() - start).toBeLessThan(1000);
    write((before) => before.replace(/\/\/ %% endless[^]*$/u, ""));
  });

  it("takes its kernel along when it is killed, also when a loop runs", async () => {
    write((before) => `${before}\n// %% endless\nconsole.log("kernel", process.pid);\ndo; while (true);\n`);
    const lost = await open(await start([]));
    const line = await lost.waitForFunction(
      () => /kernel (\d+)/u.exec(document.querySelector("#endless")?.textContent ?? "")?.[1],
    );
    const kernel = Number(await line.jsonValue());
    expect(process.kill(kernel, 0)).toBe(true);
    server.kill("SIGKILL");
    await expect.poll(() => isRunning(kernel), { timeout: 10_000 }).toBe(false);
    await lost.close();
    write((before) => before.replace(/\/\/ %% endless[^]*$/u, ""));
  });

  it("begins where it ended: what was computed is there", async () => {
    expect(existsSync(join(at.folder, ".hustings/cache"))).toBe(true);
    const again = await open(await start([]));
    await settled(again);
    expect(await text(again, "#texts .foot")).toContain("from the cache");
    await again.close();
    server.kill("SIGINT");
    await ended;
  });

  it("shows an app without code, and a stranger's script without running it", async () => {
    const app = await open(await start(["--app"]));
    await app.waitForFunction(() => document.querySelector("#say")?.textContent?.includes("said"));
    expect(await app.locator(".bar, .side, .foot").count()).toBe(0);
    expect(await violations(app)).toEqual([]);
    await app.close();
    server.kill("SIGINT");
    await ended;
    write(
      (before) =>
        `${before}\n// %% bad\nimport { writeFileSync } from "node:fs";\nwriteFileSync(new URL("ran", import.meta.url), "");\n`,
    );
    const stranger = await open(await start(["--untrusted"]));
    await stranger.locator("#bad").waitFor();
    expect(await text(stranger, "#bad details")).toContain("Code");
    expect(existsSync(join(at.folder, "ran"))).toBe(false);
    await stranger.close();
    server.kill("SIGINT");
    await ended;
  });
});
