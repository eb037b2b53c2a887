// Quotations and their speakers in 100 news articles of 5 kB, everything on, against compromise, which finds quoted strings and names nobody.
// Run after `npm run build`: npx tsx bench/quotes.ts

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type * as Library from "../src/index.ts";
import { annotatedPress } from "../tests/quotes/annotated-press.ts";
import { measure } from "./measure.ts";

const ARTICLES = 100;
const LENGTH = 5000;
/** Lengths of one text, and how much longer the longest may take than the shortest, a quarter as long; the room is for what a full memory costs. */
const SIZES = [250_000, 500_000, 1_000_000];
const MOST_GROWTH = 5.5;

/** Texts of news: of PolNeAR where HUSTINGS_DATA leads to them, else the invented articles of the tests. */
function news(): readonly string[] {
  const data = process.env["HUSTINGS_DATA"];
  const path = join(data ?? "", "corpora/quotes/polnear-dev.speech.jsonl");
  if (data === undefined || !existsSync(path)) return annotatedPress("canadian-press.txt").map(({ text }) => text);
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => (JSON.parse(line) as { readonly text: string }).text);
}

/** Articles of one length, made of texts in turn. */
function articles(count: number, length: number): readonly string[] {
  const texts = news();
  let next = 0;
  return Array.from({ length: count }, () => {
    let text = "";
    while (text.length < length) text += `${text === "" ? "" : "\n\n"}${texts[next++ % texts.length]}`;
    return text.slice(0, length);
  });
}

/** Sentences one after the other, as many as make a text of a length. */
function repeated(sentence: (i: number) => string, between: string): (length: number) => string {
  return (length) => {
    const parts: string[] = [];
    for (let i = 0, size = 0; size < length; i++) size += parts[parts.push(sentence(i)) - 1]?.length ?? 0;
    return parts.join(between).slice(0, length);
  };
}

const syllable = (n: number): string => ["ka", "lo", "mi", "ren", "tas", "vor", "bel"][n % 7] ?? "";
const surname = (i: number): string => `M${syllable(i)}${syllable(Math.floor(i / 7))}${syllable(Math.floor(i / 49))}n`;

/** Texts of one length each, in which different things grow. */
const longTexts: Readonly<Record<string, (length: number) => string>> = {
  news: (length) => articles(1, length)[0] ?? "",
  "news without paragraphs": (length) => (articles(1, length)[0] ?? "").replace(/\s+/gu, " "),
  "a mark that nothing closes": (length) => `“We ${articles(1, length)[0] ?? ""}`.slice(0, length),
  "one speaker": repeated((i) => `“We agree on point ${i},” she said. Lee added that the plan was good.`, "\n\n"),
  "many names": repeated(
    (i) => `Ann ${surname(i)} met Bo ${surname(i + 200)}. “We agree,” ${surname(i)} said. She said that it was good.`,
    "\n\n",
  ),
  "reports in one paragraph": repeated((i) => `She went to market ${i} and he did not, they said.`, " "),
};

const index = new URL("../dist/index.js", import.meta.url).href;
const texts = articles(ARTICLES, LENGTH);

/** What a fresh process runs, in plain JavaScript: nothing but the library is loaded and compiled there. */
const programs = {
  ours: `const { quoteModel, quotes } = await import(${JSON.stringify(index)});
    const model = await quoteModel();
    const find = (text) => quotes({ id: "a", text, vars: {} }, { model }).length;`,
  rival: `const { default: nlp } = await import(${JSON.stringify(import.meta.resolve("compromise"))});
    const find = (text) => nlp(text).quotations().out("array").length;`,
} as const;

interface Cold {
  /** Processor seconds for the texts, and of the whole process with the start of Node and the loading of library and models. */
  readonly texts: number;
  readonly whole: number;
}

/** A job in a process of its own, which has compiled nothing yet: the least of several. */
function cold(program: string): Cold {
  const source = `import { readFileSync } from "node:fs";
    const texts = JSON.parse(readFileSync(0, "utf8"));
    ${program}
    const loaded = process.cpuUsage();
    for (const text of texts) find(text);
    const { user, system } = process.cpuUsage();
    console.log(JSON.stringify({ texts: (user + system - loaded.user - loaded.system) / 1e6, whole: (user + system) / 1e6 }));`;
  const runs = Array.from({ length: 5 }, () => {
    const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", source], {
      encoding: "utf8",
      input: JSON.stringify(texts),
    });
    return JSON.parse(stdout) as Cold;
  });
  return runs.reduce((best, run) => (run.whole < best.whole ? run : best));
}

const load = async (): Promise<(text: string) => number> => {
  const { quoteModel, quotes } = (await import(index)) as typeof Library;
  const model = await quoteModel();
  return (text) => quotes({ id: "a", text, vars: {} }, { model }).length;
};
const rival = async (): Promise<(text: string) => number> => {
  const { default: nlp } = await import("compromise");
  return (text) => (nlp(text).quotations().out("array") as readonly string[]).length;
};

const run = (find: (text: string) => number): number => texts.reduce((sum, text) => sum + find(text), 0);

const loading = await measure(load, 1);
const ours = await measure(() => run(loading.value), 5);
const theirs = await measure(async () => run(await rival()), 2);
const seconds = (value: number): string => `${value.toFixed(2)} s`;
console.log(`${ARTICLES} articles of ${LENGTH} characters, processor seconds`);
for (const [name, { cpu, value }, { texts: first, whole }] of [
  ["ours", ours, cold(programs.ours)],
  ["compromise", theirs, cold(programs.rival)],
] as const)
  console.log(
    `${name}: warm ${seconds(cpu)}; fresh process ${seconds(first)}, with Node, library and models ${seconds(whole)}; ${value} found`,
  );
console.log(`warm, of the time of compromise: ${(ours.cpu / theirs.cpu).toFixed(3)}`);
for (const [name, make] of Object.entries(longTexts)) {
  const times: number[] = [];
  for (const size of SIZES) {
    const text = make(size);
    times.push((await measure(() => loading.value(text), 3)).cpu);
  }
  const growth = (times.at(-1) ?? 0) / (times[0] ?? 1);
  const linear = growth <= MOST_GROWTH;
  console.log(
    `one text of ${SIZES.map((size) => size / 1e6).join(", ")} MB, ${name}: ${times.map(seconds).join(", ")}; ${growth.toFixed(1)} times${linear ? "" : ", which is not linear"}`,
  );
  if (!linear) process.exitCode = 1;
}
