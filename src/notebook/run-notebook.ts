// runNotebook: runs a script in a process of its own and answers what it put out, for tests.

import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Row } from "../core/table.ts";
import { flagsFor, type InputValues } from "./kernel/input-values.ts";
import { readResults, type ResultOutput } from "./results.ts";
import { run } from "./run.ts";
import { scriptName } from "./script-name.ts";

/** How the script is run. */
export interface RunNotebookOptions {
  /** Its inputs: `{ minLength: 60, frames: ["security"] }`. */
  readonly inputs?: InputValues;
}

/** What came of it. */
export interface NotebookRun {
  /** 0 done, 1 an error in the script, 2 a flag it does not know. */
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly title: string;
  /** Everything it put out, in order. */
  readonly outputs: readonly ResultOutput[];
  /** Its inputs by name, as they were answered. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The rows of a table by its name; an error where there is none. */
  readonly rows: (name: string) => readonly Row[];
}

/**
 * Runs a script with tsx, as a reader would, in the present folder; its page goes into a folder of its own, which is taken away again.
 * A script that fails is an answer, not an exception.
 *
 * @param path The script.
 * @param options `inputs`: values for its inputs.
 * @cost that of the script, and half a second
 */
export async function runNotebook(path: string, { inputs = {} }: RunNotebookOptions = {}): Promise<NotebookRun> {
  const out = mkdtempSync(join(tmpdir(), "hustings-"));
  let stdout = "";
  try {
    const args = flagsFor(inputs);
    const [result] = await run([path], { out, args, print: (text) => void (stdout += text) });
    const file = join(out, scriptName(path), "results.json");
    const results = existsSync(file) ? readResults(readFileSync(file, "utf8")) : undefined;
    const outputs = results?.cells.flatMap((cell) => cell.outputs) ?? [];
    return {
      exit: result?.exit ?? 1,
      stdout,
      stderr: result?.errors ?? "",
      title: results?.title ?? "",
      outputs,
      values: Object.fromEntries(outputs.flatMap((one) => (one.kind === "input" ? [[one.name, one.value]] : []))),
      rows: (name) => rowsOf(outputs, name),
    };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function rowsOf(outputs: readonly ResultOutput[], name: string): readonly Row[] {
  const tables = outputs.filter((one) => one.kind === "table");
  const found = tables.find((one) => one.name === name);
  if (found !== undefined) return found.rows;
  throw new Error(`No table is called "${name}"; there are: ${tables.map((one) => one.name).join(", ") || "none"}`);
}
