// runApart: runs scripts for what they come to, in a folder of their own that is taken away again.

import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readResults, type Results } from "./results.ts";
import { run, type RunEvent, type RunOptions } from "./run.ts";
import { scriptName } from "./script-name.ts";

/** How a script came out. */
export interface RanApart {
  readonly script: string;
  readonly exit: number;
  readonly errors: string;
  /** What it put on its page; `undefined` where it did not run to its end. */
  readonly results: Results | undefined;
  /** The text of a file beside its page, by its name; `undefined` where there is none. */
  readonly file: (name: string) => string | undefined;
}

/**
 * Runs scripts as `run` does.
 *
 * @param scripts Paths of scripts.
 * @param options See `RunOptions`.
 * @param use Gets how each came out, in the order given, after an interrupt only those that ended; the files are there until it has answered.
 * @returns What `use` answers.
 */
export async function runApart<T>(
  scripts: readonly string[],
  { say = () => undefined, ...options }: Pick<RunOptions, "args" | "cwd" | "print" | "say">,
  use: (ended: readonly RanApart[]) => T | Promise<T>,
): Promise<T> {
  const out = mkdtempSync(join(tmpdir(), "hustings-"));
  try {
    const ended = await run(scripts, { ...options, out, say: (event) => say(withoutFolder(event)) });
    return await use(
      ended.map(({ script, exit, errors }): RanApart => {
        const file = (name: string): string | undefined => {
          const path = join(out, scriptName(script), name);
          return existsSync(path) ? readFileSync(path, "utf8") : undefined;
        };
        const results = exit === 0 ? readResults(file("results.json") ?? "") : undefined;
        return { script, exit, errors, results, file };
      }),
    );
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** The folder is gone in the end, so nobody is told of it. */
function withoutFolder(event: RunEvent): RunEvent {
  return event.kind === "ended" ? { kind: "ended", result: { ...event.result, folder: "" } } : event;
}
