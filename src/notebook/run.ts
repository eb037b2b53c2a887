// run: runs scripts in processes of their own, two at a time, and tells how far they are.

import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { FormatName } from "./export/formats.ts";
import { bareLine } from "./meter.ts";
import { scriptName } from "./script-name.ts";
import { tsxLoader, tsxSettings } from "./tsx-loader.ts";

/** How scripts are run. */
export interface RunOptions {
  /** The folder under which each script has its own, default `out`. */
  readonly out?: string;
  /** The folder they are run in, and their paths start from; by default the present one. */
  readonly cwd?: string;
  /** Flags for every script. */
  readonly args?: readonly string[];
  /** In what other forms than the page each is wanted. */
  readonly formats?: readonly FormatName[];
  /** How many combinations of inputs each page is to hold, and in how many bytes; by default none. */
  readonly combinations?: number;
  readonly bytes?: number;
  /** The parameter set that this run is one of: the name of a folder in that of each script. */
  readonly set?: string;
  /** How many at the same time, default 2. */
  readonly atOnce?: number;
  /** Hears what scripts print, whole scripts in order, one by one; the text has line ends. */
  readonly print?: (text: string) => void;
  /** Hears what scripts say of errors and progress. */
  readonly say?: (event: RunEvent) => void;
}

/** What happens to a script. */
export type RunEvent =
  | { readonly kind: "started"; readonly script: string }
  | { readonly kind: "progress"; readonly script: string; readonly text: string }
  | { readonly kind: "ended"; readonly result: ScriptResult };

/** How a script ended. */
export interface ScriptResult {
  readonly script: string;
  /** The folder of its page; empty where it wrote none. */
  readonly folder: string;
  readonly exit: number;
  readonly seconds: number;
  readonly errors: string;
}

/**
 * Runs scripts as `node --import tsx script` does, and answers when all have ended. An interrupt ends them all.
 *
 * @param scripts Paths of TypeScript or JavaScript files.
 * @returns How each ended, in the order given.
 */
export async function run(scripts: readonly string[], options: RunOptions = {}): Promise<readonly ScriptResult[]> {
  const { atOnce = 2, print = () => undefined } = options;
  const children = new Set<ChildProcess>();
  const interrupt = (): void => children.forEach((child) => child.kill("SIGINT"));
  process.on("SIGINT", interrupt);
  process.on("SIGTERM", interrupt);
  const printer = inOrder(scripts.length, print);
  const results: ScriptResult[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let i = next++; i < scripts.length; i = next++) {
      const result = await one(scripts[i] ?? "", { ...options, children, print: (text) => printer.write(i, text) });
      results[i] = result;
      printer.close(i);
      // After an interrupt nothing new is begun.
      if (result.exit === interrupted) next = scripts.length;
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, scripts.length) }, worker));
  process.off("SIGINT", interrupt);
  process.off("SIGTERM", interrupt);
  return results.filter((result) => result !== undefined);
}

const interrupted = 130;

interface OneOptions extends RunOptions {
  readonly children: Set<ChildProcess>;
  readonly print: (text: string) => void;
}

function one(
  script: string,
  {
    out = "out",
    args = [],
    formats = [],
    say = () => undefined,
    print,
    children,
    cwd = process.cwd(),
    ...own
  }: OneOptions,
): Promise<ScriptResult> {
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", tsxLoader(), script, ...args], {
    cwd,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: {
      ...process.env,
      ...tsxSettings(script, cwd),
      HUSTINGS_RUN: "1",
      HUSTINGS_OUT: out,
      HUSTINGS_FORMATS: formats.join(","),
      HUSTINGS_COMBINATIONS: String(own.combinations ?? 0),
      HUSTINGS_BYTES: String(own.bytes ?? 2_000_000),
      HUSTINGS_SET: own.set ?? "",
    },
  });
  children.add(child);
  say({ kind: "started", script });
  let errors = "";
  child.stdout?.setEncoding("utf8").on("data", print);
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (errors += text));
  child.on("message", (message) => say({ kind: "progress", script, text: progressOf(message) }));
  return new Promise((done) => {
    child.on("close", (code, signal) => {
      children.delete(child);
      const seconds = (performance.now() - start) / 1000;
      const exit = signal === "SIGINT" || signal === "SIGTERM" ? interrupted : (code ?? 1);
      const folder = join(out, scriptName(script), own.set ?? "");
      const result = { script, folder: existsSync(folder) ? folder : "", exit, seconds, errors: plain(errors) };
      say({ kind: "ended", result });
      done(result);
    });
  });
}

/** What Node and tsx say of their own insides helps nobody; a hint does. */
function plain(errors: string): string {
  const own = /^\s+at .*(?:node:internal|[\\/]tsx[\\/]dist[\\/]|[\\/]esbuild[\\/]lib[\\/]).*\n?/gmu;
  const hints: readonly (readonly [RegExp, string])[] = [
    [/Cannot find package 'hustings'/u, "Install it where the script is: npm install hustings"],
    [
      /Top-level await is currently not supported with the "cjs"/u,
      'Put "type": "module" into package.json, or call the script .mts',
    ],
  ];
  const hint = hints.find(([sign]) => sign.test(errors))?.[1];
  const text = errors
    .replaceAll(own, "")
    .replaceAll(/^node:internal.*\n(?:.*\n)?\s*\^\n/gmu, "")
    .trim();
  return hint === undefined ? text : `${text}\n${hint}`;
}

function progressOf(message: unknown): string {
  const text = typeof message === "object" && message !== null && "progress" in message ? String(message.progress) : "";
  return bareLine(text);
}

/** Lets the first unfinished script print at once and keeps what later ones say until it is their turn. */
function inOrder(
  count: number,
  print: (text: string) => void,
): { readonly write: (i: number, text: string) => void; readonly close: (i: number) => void } {
  const kept = Array.from({ length: count }, () => "");
  const closed = new Set<number>();
  let turn = 0;
  const flush = (): void => {
    for (;;) {
      if (kept[turn] !== undefined && kept[turn] !== "") print(kept[turn] ?? "");
      if (turn < count) kept[turn] = "";
      if (!closed.has(turn)) return;
      turn++;
    }
  };
  return {
    write(i, text) {
      kept[i] = (kept[i] ?? "") + text;
      if (i === turn) flush();
    },
    close(i) {
      closed.add(i);
      flush();
    },
  };
}
