// kernelProcess: keeps a process with a script in it: feeds it, hears it, ends it when it does not end itself, and begins it anew.

import { fork, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import type { InputValues } from "./kernel/input-values.ts";
import { kernelPipe, linesIn } from "./kernel/lines-out.ts";
import type { FromKernel, ToKernel } from "./kernel/to-kernel.ts";
import { tsxLoader, tsxSettings } from "./tsx-loader.ts";

/** A kernel as its keeper sees it. */
export interface KernelProcess {
  /** Brings it up to date; a process is begun where there is none. */
  readonly update: (
    source: string,
    changes: { readonly inputs: InputValues; readonly held: readonly string[] },
  ) => void;
  /** Ends the process at once, whatever it does. What it knew is in the cache. */
  readonly kill: () => void;
}

/** Who hears the kernel. */
export interface KernelProcessOptions {
  /** The absolute path of the script. */
  readonly script: string;
  /** The folder of the cache; without one nothing outlives the process. */
  readonly cache?: string | undefined;
  readonly hear: (message: FromKernel) => void;
  /** The process has ended by itself: by `process.exit`, or for want of memory. */
  readonly ended: (code: number | null) => void;
}

/** A keeper of one process. */
export function kernelProcess({ script, cache, hear, ended }: KernelProcessOptions): KernelProcess {
  let child: ChildProcess | undefined;
  let isReady = false;
  let turn = 0;
  let waiting: ToKernel | undefined;

  function begin(): ChildProcess {
    const made = fork(entry(), [], {
      execArgv: ["--import", tsxLoader(), "--disable-warning=ExperimentalWarning", "--enable-source-maps"],
      env: { ...process.env, ...tsxSettings(script), HUSTINGS_RUN: "1" },
      stdio: ["ignore", "inherit", "inherit", "ipc", "pipe"],
    });
    isReady = false;
    linesIn(made.stdio[kernelPipe] as Readable, (message) => {
      if (child !== made) return;
      // What was asked for meanwhile is still to come.
      if ((message.kind === "settled" || message.kind === "problem") && message.turn < turn) return;
      if (message.kind !== "ready") return hear(message);
      isReady = true;
      made.send({ kind: "open", script, cache } satisfies ToKernel);
      if (waiting !== undefined) made.send(waiting);
      waiting = undefined;
    });
    made.on("exit", (code) => {
      if (child !== made) return;
      child = undefined;
      ended(code);
    });
    return made;
  }

  return {
    update(source, changes) {
      child ??= begin();
      const message: ToKernel = { kind: "update", turn: (turn += 1), source, ...changes };
      if (isReady) child.send(message);
      else waiting = message;
    },
    kill() {
      const old = child;
      child = undefined;
      old?.kill("SIGKILL");
    },
  };
}

/** The file that the process begins with: beside this one as source, in its place in the package when built. */
function entry(): string {
  const places = [
    "./kernel/child.ts",
    "./notebook/kernel/child.js",
    "../notebook/kernel/child.js",
    "../../notebook/kernel/child.js",
  ];
  const found = places.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((path) => existsSync(path));
  if (found === undefined) throw new Error("The kernel is missing from the package: install hustings again.");
  return found;
}
