// start: turns a process that runs a script into a notebook: outputs are collected, errors are told, and the page is written when the script ends.

import { existsSync, readFileSync, realpathSync } from "node:fs";
import { resolve } from "node:path";
import { HustingsError } from "../core/errors.ts";
import type { FormatName } from "./export/formats.ts";
import type { Ended } from "./finish.ts";
import { fail } from "./fail.ts";
import { filesRead } from "./files-read.ts";
import { flags, type Flags } from "./flags.ts";
import type { InputOutput } from "./output.ts";
import { isRun, plainSink, type Emission } from "./plain-sink.ts";
import type { Plugin } from "./plugin.ts";
import { checkFolder } from "./make-folder.ts";
import { shownPath } from "./provenance.ts";
import { sink, sinkByDefault, type Sink } from "./sink.ts";
import { Stopped } from "./stop.ts";

/**
 * Called once, by `hustings/notebook`. A process whose script imports that module becomes a notebook at once, so that errors before the first output
 * are told too; any other process only when it makes an output.
 */
export function start(plugin: Plugin): void {
  sinkByDefault(() => begin(plugin));
  const script = scriptOf(process);
  if (script !== undefined && readFileSync(script, "utf8").includes("hustings/notebook")) sink();
}

function scriptOf({ argv }: { readonly argv: readonly string[] }): string | undefined {
  const path = argv[1];
  return path !== undefined && existsSync(path) && /\.[cm]?[jt]sx?$/u.test(path)
    ? realpathSync(resolve(path))
    : undefined;
}

function begin(plugin: Plugin): Sink {
  const script = scriptOf(process) ?? resolve("script");
  const given = flags(process.argv.slice(2));
  const settings = {
    out: given.value("out") ?? process.env["HUSTINGS_OUT"] ?? "out",
    quiet: given.switch("quiet") === true,
    debug: given.switch("debug") === true,
  };
  filesRead();
  const made = plainSink({ script, flags: given, quiet: settings.quiet });
  process.stdout.on("error", ignoreClosedPipe);
  let ended = false;
  process.once("beforeExit", () => {
    ended = true;
    void end({ script, plugin, given, settings, emissions: made.emissions });
  });
  process.once("exit", (code) => {
    if (code === 0 && !ended && made.emissions.length > 0) process.stderr.write(`${noPage}\n`);
  });
  process.on("uncaughtException", (error) => {
    if (error instanceof Stopped) made.emit({ kind: "note", text: error.message, tone: "stop" });
    else die(error, script, settings.debug);
  });
  // A marker that cannot be read is told before the work and not after it.
  import("./parse.ts")
    .then(({ parse }) => parse(readFileSync(script, "utf8"), { file: shownPath(script) }))
    .catch((error: unknown) => die(error, script, settings.debug));
  try {
    checkFolder(resolve(settings.out));
  } catch (error) {
    die(error, script, settings.debug);
  }
  return made;
}

const noPage = "no page was written, for the script ended itself with process.exit; use stop() to end early";

interface Ending {
  readonly script: string;
  readonly plugin: Plugin;
  readonly given: Flags;
  readonly settings: { readonly out: string; readonly quiet: boolean; readonly debug: boolean };
  readonly emissions: readonly Emission[];
}

/** What the rest of the run needs is loaded only now: a script that fails never pays for it. */
async function end({ script, plugin, given, settings, emissions }: Ending): Promise<void> {
  try {
    checkFlags(given, emissions);
    if (emissions.length === 0) return;
    const files = filesRead();
    const { finish } = await import("./finish.ts");
    const made = await finish({
      script,
      plugin,
      out: resolve(settings.out),
      emissions,
      files,
      gallery: isRun() ? "later" : "write",
      formats: formatsOf(process.env["HUSTINGS_FORMATS"]),
      ...(await manyRuns(script, process.env)),
    });
    if (!settings.quiet && !isRun()) process.stderr.write(`${made}\n`);
  } catch (error) {
    die(error, script, settings.debug);
  }
}

/** What `hustings build` asks for beside: other inputs on the page, or the place of one parameter set. It has checked the numbers. */
async function manyRuns(script: string, env: NodeJS.ProcessEnv): Promise<Pick<Ended, "again" | "set">> {
  const most = Number(env["HUSTINGS_COMBINATIONS"] ?? 0);
  const set = env["HUSTINGS_SET"] ?? "";
  const { runAgain } = await import("./run-again.ts");
  const words = process.argv.slice(2);
  const again = {
    most,
    bytes: Number(env["HUSTINGS_BYTES"] ?? 2_000_000),
    run: (values: Parameters<typeof runAgain>[1]) => runAgain(script, values, words),
    tell: (text: string) => void process.stderr.write(`${text}\n`),
  };
  return { ...(most > 0 ? { again } : {}), ...(set === "" ? {} : { set }) };
}

/** The forms that `hustings build` asks for; it has checked their names. */
function formatsOf(names = ""): readonly FormatName[] {
  return names.split(",").filter((name): name is FormatName => name !== "");
}

function checkFlags(given: Flags, emissions: readonly Emission[]): void {
  const [unknown] = given.rest();
  if (unknown === undefined) return;
  const inputs = emissions.flatMap(({ output }) => (output.kind === "input" ? [output] : []));
  const known = [...inputs.map((input: InputOutput) => `--${input.name}`), "--out", "--quiet", "--debug"];
  throw new HustingsError("bad-usage", {
    who: "the script",
    needs: "flags that it asks for",
    got: `"${unknown.replace(/=.*$/u, "")}" is none`,
    choices: known,
    near: unknown.replace(/=.*$/u, ""),
  });
}

function die(error: unknown, script: string, debug: boolean): never {
  const { text, exit } = fail(error, { script, debug });
  process.stderr.write(`${text}\n`);
  process.exit(exit);
}

/** A reader that has seen enough (`| head`) is no error. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}
