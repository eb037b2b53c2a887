// How long a reader waits after a save: a live page in a browser against `tsx watch`, which begins the whole script anew, and against a page of a Vite dev server
// that does the same job in the browser. Run it as `npm run build && npx tsx bench/live.ts [analysis]`; with an analysis it measures that one alone, with `rivals` those.

import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median } from "simple-statistics";
import { createServer } from "vite";
import { stateOfTheUnion } from "../corpora/state-of-the-union/load.ts";
import { browser } from "../tests/helpers/browser.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
/** A copy beside the analyses, so that it finds what they find. */
const script = join(root, "analyses", "bench-live.ts");
const [only] = process.argv.slice(2);
const names = readdirSync(join(root, "analyses"))
  .filter((file) => !file.startsWith("bench-"))
  .map((file) => file.replace(/\.ts$/u, ""))
  .filter((name) => only === undefined || name === only);
const sourceOf = (name: string): string => readFileSync(join(root, "analyses", `${name}.ts`), "utf8");
const original = sourceOf("frames-over-time");
const rounds = 10;

/** A module of the user's own, of which a cell takes a word. */
const helper = join(root, "analyses", "bench-word.ts");
const helperText = (word: string): string => `export const word: string = "${word}";\n`;
const withHelper = original
  .replace("// %% frames", '// %% own\nimport { word } from "./bench-word.ts";\n\n// %% frames')
  .replace("Security is the language", "${word} is the language");

/** What is edited, in which file, and what stands there then. */
type Edits = Readonly<Record<string, (mark: string) => readonly [file: string, text: string]>>;

/** A sentence, the caption of a table and the title of a chart, as far as an analysis has them. */
function leaves(source: string): Edits {
  const places = { text: /md`\s+/u, table: /caption: ["`]/u, chart: /title: ["`]/u };
  return Object.fromEntries(
    Object.entries(places).flatMap(([what, place]) =>
      place.test(source)
        ? [[what, (mark: string) => [script, source.replace(place, (found) => `${found}${mark} `)] as const]]
        : [],
    ),
  );
}

/** Two hundred cells, of which each fourth rests on the one four before it. */
const many = [
  `// %% head\nimport { md } from "hustings/notebook";\n`,
  ...Array.from({ length: 200 }, (_, i) => {
    if (i % 4 === 0)
      return `// %% n${i}\nconst n${i} = ${i === 0 ? "1" : `n${i - 4} + 1`};\nmd\`Number \${n${i}}.\`;\n`;
    return i % 2 === 1 ? `// %% [markdown] t${i}\n// Words of cell ${i}.\n` : `// %% l${i}\nmd\`A leaf ${i}.\`;\n`;
  }),
].join("");

const manyEdits: Edits = {
  "a leaf": (mark) => [script, many.replace("A leaf 102.", `A leaf 102 ${mark}.`)],
  "the first of a chain of 50": (mark) => [script, many.replace("const n0 = 1", `const n0 = "${mark} 1"`)],
};

async function live(begin: string, changes: Edits): Promise<Readonly<Record<string, number>>> {
  writeFileSync(script, begin);
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
  for (const [what, edit] of Object.entries(changes)) {
    const waits: number[] = [];
    for (let i = 0; i < rounds; i++) {
      const mark = `MARK${Object.keys(changes).indexOf(what)}x${i}`;
      const saved = Date.now();
      writeFileSync(...edit(mark));
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

/** The same texts, counts and chart, computed in the page of a dev server, which loads it again after each save. */
async function viteServer(): Promise<number> {
  const folder = join(root, ".hustings", "bench-vite");
  mkdirSync(join(folder, "public"), { recursive: true });
  writeFileSync(join(folder, "public", "texts.json"), JSON.stringify(stateOfTheUnion().documents));
  writeFileSync(join(folder, "index.html"), `<body><script type="module" src="/main.js"></script></body>`);
  const main = (mark: string): string => `
import { builtinCodebook, chartRates, corpus, tokens, trackFrames } from "hustings";
import * as vega from "vega";
import { compile } from "vega-lite";
const words = tokens(corpus(await (await fetch("/texts.json")).json()), { notes: "drop" });
const rates = trackFrames(words, builtinCodebook("en"), { over: "decade" });
const svg = await new vega.View(vega.parse(compile(chartRates(rates).spec).spec), { renderer: "none" }).toSVG();
document.body.innerHTML = svg + "<p>Security ${mark} is the language.</p>";
`;
  writeFileSync(join(folder, "main.js"), main("first"));
  const server = await createServer({
    root: folder,
    configFile: false,
    logLevel: "error",
    server: { port: 0 },
    resolve: { alias: { hustings: join(root, "dist/index.js") } },
  });
  await server.listen();
  const chromium = await browser();
  const page = await chromium.newPage();
  await page.goto(server.resolvedUrls?.local[0] ?? "");
  const shows = (mark: string): Promise<unknown> => page.locator("p", { hasText: mark }).waitFor({ timeout: 120_000 });
  await shows("first");
  const waits: number[] = [];
  for (let i = 0; i < 5; i++) {
    const saved = Date.now();
    writeFileSync(join(folder, "main.js"), main(`MARKv${i}`));
    await shows(`MARKv${i}`);
    waits.push(Date.now() - saved);
    await page.waitForTimeout(300);
  }
  await chromium.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
  return median(waits);
}

/** From a save to the same words on the terminal. */
async function watched(): Promise<number> {
  const bin = createRequire(import.meta.url).resolve("tsx/cli");
  const watcher = start([bin, "watch", "--clear-screen=false", script]);
  await said(watcher, /wrote out/u);
  const waits: number[] = [];
  for (let i = 0; i < 3; i++) {
    const saved = Date.now();
    writeFileSync(script, withHelper.replace("is the language", `MARKw${i} is the language`));
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

function tell(where: string, times: Readonly<Record<string, number>>): void {
  for (const [what, time] of Object.entries(times)) process.stdout.write(`${where}, ${what}: ${time} ms\n`);
}

writeFileSync(script, withHelper);
writeFileSync(helper, helperText("Security"));
try {
  for (const name of names) tell(name, await live(sourceOf(name), leaves(sourceOf(name))));
  if (only === undefined) {
    const [module] = Object.values(await live(withHelper, { module: (mark) => [helper, helperText(mark)] }));
    tell("frames-over-time", { "a module of which a sentence takes a word": module ?? Number.NaN });
    tell("200 cells", await live(many, manyEdits));
  }
  if (only === undefined || only === "rivals") {
    writeFileSync(script, withHelper);
    tell("rivals", { "tsx watch, whole script": await watched(), "Vite dev server, whole page": await viteServer() });
  }
} finally {
  for (const file of [script, helper]) rmSync(file, { force: true });
}
