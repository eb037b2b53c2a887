// testCells: runs a script cell by cell and tells of each `[test]` cell whether it held: one that fails does not end the others.

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { InputValues } from "./kernel/input-values.ts";
import type { CellHead, CellState, FromKernel } from "./kernel/to-kernel.ts";
import { kernelProcess } from "./kernel-process.ts";
import { shownPath } from "./provenance.ts";

/** How a cell came out. */
export interface TestedCell {
  /** Its title, or its id where it has none. */
  readonly title: string;
  /** `blocked`: a cell that it rests on failed; `stopped`: the script ended before it. */
  readonly outcome: "passed" | "failed" | "blocked" | "stopped";
  readonly milliseconds: number;
  /** `script:line:column`, where it went wrong or where the cell begins. */
  readonly place: string;
  /** What went wrong; empty where nothing did. */
  readonly text: string;
}

/** How a script came out. */
export interface TestedScript {
  /** From the present folder. */
  readonly script: string;
  readonly tests: readonly TestedCell[];
  /** Other cells that failed, and a script that cannot be read. */
  readonly broken: readonly TestedCell[];
}

/** How a script is tested. */
export interface TestOptions {
  /** Answers to its inputs; the others stand at their defaults. */
  readonly inputs?: InputValues;
  /** Ends the script at once. */
  readonly signal?: AbortSignal;
}

/**
 * Runs a script in a process of its own, in the present folder, without a page, and takes nothing from the cache.
 *
 * @param path The script.
 * @throws whatever aborted `signal`
 */
export async function testCells(path: string, { inputs = {}, signal }: TestOptions = {}): Promise<TestedScript> {
  const source = readFileSync(path, "utf8");
  const script = shownPath(resolve(path));
  let cells: readonly CellHead[] = [];
  const states = new Map<string, CellState>();
  const problem = await new Promise<string>((done, fail) => {
    const hear = (message: FromKernel): void => {
      if (message.kind === "program") ({ cells } = message);
      else if (message.kind === "cell") states.set(message.cell.id, message.cell);
      else if (message.kind === "settled") end(() => done(""));
      else if (message.kind === "problem") end(() => done(message.text));
    };
    const ended = (code: number | null): void =>
      done(`${script}: the script ended its process with exit code ${code ?? "none"}`);
    const kernel = kernelProcess({ script: resolve(path), hear, ended });
    const abort = (): void => end(() => fail(signal?.reason as Error));
    const end = (then: () => void): void => {
      signal?.removeEventListener("abort", abort);
      kernel.kill();
      then();
    };
    signal?.addEventListener("abort", abort, { once: true });
    kernel.update(source, { inputs, held: [] });
  });
  const came = cells.map((cell) => outcome(script, cell, states.get(cell.id)));
  const whole = problem === "" ? [] : [unreadable(script, problem)];
  return {
    script,
    tests: came.filter((_, i) => cells[i]?.type === "test"),
    broken: [...whole, ...came.filter(({ outcome: how }, i) => cells[i]?.type !== "test" && how === "failed")],
  };
}

function outcome(script: string, { title, id, first }: CellHead, state: CellState | undefined): TestedCell {
  const status = state?.status ?? "stopped";
  const how = status === "done" ? "passed" : status === "failed" || status === "blocked" ? status : "stopped";
  const error = state?.error;
  const text =
    error !== undefined
      ? `${error.name === "" ? "" : `${error.name}: `}${error.message}`
      : { passed: "", failed: "", blocked: "a cell that it rests on failed", stopped: "the script ended before it" }[
          how
        ];
  return {
    title: title === "" ? id : title,
    outcome: how,
    milliseconds: state?.milliseconds ?? 0,
    // The marker stands above the first line.
    place: `${script}:${error?.line ?? Math.max(1, first - 1)}:${error?.column ?? 1}`,
    text,
  };
}

function unreadable(script: string, text: string): TestedCell {
  const [, line = "1", column = "1"] = /:(\d+)(?::(\d+))?:/u.exec(text) ?? [];
  return { title: "script", outcome: "failed", milliseconds: 0, place: `${script}:${line}:${column}`, text };
}
