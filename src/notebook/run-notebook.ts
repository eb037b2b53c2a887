// runNotebook: runs a script in a process of its own and answers what it put out, for tests.

import type { Row } from "../core/table.ts";
import { flagsFor, type InputValues } from "./kernel/input-values.ts";
import type { ResultOutput } from "./results.ts";
import { runApart } from "./run-apart.ts";

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
  let stdout = "";
  const print = (text: string): void => void (stdout += text);
  return runApart([path], { args: flagsFor(inputs), print }, ([ended]) => {
    const outputs = ended?.results?.cells.flatMap((cell) => cell.outputs) ?? [];
    return {
      exit: ended?.exit ?? 1,
      stdout,
      stderr: ended?.errors ?? "",
      title: ended?.results?.title ?? "",
      outputs,
      values: Object.fromEntries(outputs.flatMap((one) => (one.kind === "input" ? [[one.name, one.value]] : []))),
      rows: (name: string) => rowsOf(outputs, name),
    };
  });
}

function rowsOf(outputs: readonly ResultOutput[], name: string): readonly Row[] {
  const tables = outputs.filter((one) => one.kind === "table");
  const found = tables.find((one) => one.name === name);
  if (found !== undefined) return found.rows;
  throw new Error(`No table is called "${name}"; there are: ${tables.map((one) => one.name).join(", ") || "none"}`);
}
