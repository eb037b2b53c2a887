// How long a reader waits after a save: a live page in a browser against `tsx watch`, which begins the whole script anew. Run it as `npx tsx bench/live.ts`.

import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median } from "simple-statistics";
import { browser } from "../tests/helpers/browser.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
/** A copy beside the analyses, so that it finds what they find. */
const script = join(root, "analyses", "bench-live.ts");
const original = readFileSync(join(root, "analyses", "frames-over-time.ts"), "utf8");
const rounds = 10;

/** What is edited: a sentence, the caption of a table, a comment in a module. */
const edits: Readonly<Record<string, (mark: string) => string>> = {
  "a leaf of text": (mark) => original.replace("Security is the language", `Security ${mark} is the language`),
  "a leaf with a table": (mark) => original.replace('caption: "Frame terms', `caption: "${mark} Frame terms`),
  "a cell that counts, with a chart": (mark) =>
    original.replace('title: "Security rises', `title: "${mark} Security rises`),
};

async function live(): Promise<Readonly<Record<string, number>>> {
  const server = start([join(root, "src/cli/main.ts"), "live", script, "--port", "0", "--no-cache"]);
  const address = await said(server, /http:\S+/u);
  const chromium = await browser();
  const page = await chromium.newPage();
  await page.goto(address);
  await page.waitForFunction(() => document.querySelector(".state")?.textContent?.startsWith("Up to date"), null, {
    timeout: 60_000,
  });
  await page.evaluate(() => {
    const seen: Record<string, number> = {};
    Object.assign(window, { seen });
    new MutationObserver(() => {
      // What cells put out, and not their code, which is told sooner.
      const shown = [...document.querySelectorAll(".out")].map(({ textContent }) => textContent).join(" ");
      for (const [mark] of shown.matchAll(/MARK\w+/gu)) seen[mark] ??= Date.now();
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const times: Record<string, number> = {};
  for (const [what, edit] of Object.entries(edits)) {
    const waits: number[] = [];
    for (let i = 0; i < rounds; i++) {
      const mark = `MARK${what.length}x${i}`;
      const saved = Date.now();
      writeFileSync(script, edit(mark));
      const at = await page.waitForFunction(
        (wanted) => (window as unknown as { seen: Record<string, number> }).seen[wanted],
        mark,
      );
      waits.push(Number(await at.jsonValue()) - saved);
      await page.waitForTimeout(300);
    }
    times[what] = median(waits);
  }
  await chromium.close();
  server.kill("SIGINT");
  return times;
}

/** From a save to the same words on the terminal. */
async function watched(): Promise<number> {
  const bin = createRequire(import.meta.url).resolve("tsx/cli");
  const watcher = start([bin, "watch", "--clear-screen=false", script]);
  await said(watcher, /wrote out/u);
  const waits: number[] = [];
  for (let i = 0; i < 3; i++) {
    const saved = Date.now();
    writeFileSync(script, edits["a leaf of text"]?.(`MARKw${i}`) ?? "");
    await said(watcher, new RegExp(`MARKw${i}`, "u"));
    waits.push(Date.now() - saved);
    await said(watcher, /wrote out/u);
  }
  watcher.kill("SIGINT");
  return median(waits);
}

function start(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", ...args], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
}

/** Waits for words on either stream. */
function said({ stdout, stderr }: ChildProcess, words: RegExp): Promise<string> {
  return new Promise((done) => {
    let text = "";
    const hear = (piece: Buffer): void => {
      text += String(piece);
      const found = words.exec(text)?.[0];
      if (found === undefined) return;
      stdout?.off("data", hear);
      stderr?.off("data", hear);
      done(found);
    };
    stdout?.on("data", hear);
    stderr?.on("data", hear);
  });
}

writeFileSync(script, original);
try {
  const again = await watched();
  writeFileSync(script, original);
  const page = await live();
  process.stdout.write(`tsx watch, whole script: ${again} ms\n`);
  for (const [what, time] of Object.entries(page))
    process.stdout.write(`${what}: ${time} ms, ${(again / time).toFixed(0)} times as fast\n`);
} finally {
  rmSync(script, { force: true });
}
