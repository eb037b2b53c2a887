// runCell: runs one cell and writes down what comes of it.

import type { ProgramCell } from "../code/program.ts";
import type { CellSink } from "./cell-sink.ts";
import type { Loader } from "./load-code.ts";
import type { Record } from "./record.ts";
import type { Scope } from "./scope.ts";
import { Stopped } from "../stop.ts";
import { tellError } from "./tell-error.ts";

/** What running takes. */
export interface Runner {
  /** The absolute path of the script. */
  readonly script: string;
  readonly names: Scope;
  readonly loader: Loader;
  readonly cells: CellSink;
  /** `import.meta` of the script. */
  readonly meta: object;
}

/** Brings the functions of a cell, which can be called before the cell has run. */
export function bringFunctions({ compiled, cell }: ProgramCell, { names, loader, meta }: Runner): void {
  if (compiled.functions !== undefined) loader.load(compiled.functions, cell.first)(names.names, names.bring, meta);
}

/**
 * Runs a cell. One that waits for nothing is done when this returns, so that nothing can come between it and the next, as in a module.
 *
 * @returns A promise where the cell waits.
 */
export function runCell(cell: ProgramCell, record: Record, runner: Runner): void | Promise<void> {
  begin(cell, record);
  const start = performance.now();
  const end = (): void => {
    record.milliseconds = performance.now() - start;
    if (record.status === "running") record.status = "done";
  };
  const { main } = cell.compiled;
  if (main === undefined) return end();
  const { names, loader, cells, meta } = runner;
  try {
    const result = cells.within(record, () => loader.load(main, cell.cell.first)(names.names, names.bring, meta));
    if (!main.isAsync) return end();
    return (result as Promise<unknown>).catch((error: unknown) => fail(error, record, runner)).then(end);
  } catch (error) {
    fail(error, record, runner);
    end();
  }
}

function begin(cell: ProgramCell, record: Record): void {
  Object.assign(record, { hash: cell.hash, status: "running", error: undefined, html: undefined, restored: false });
  Object.assign(record, { behind: undefined, variables: [], outputs: [], printed: record.modulesPrinted });
  record.asked.clear();
  record.files.clear();
  for (const [path, hash] of record.moduleFiles) record.files.set(path, hash);
}

/** An error is told in the cell; a stop is no error. */
export function fail(error: unknown, record: Record, runner: Pick<Runner, "script" | "loader">): void {
  if (error instanceof Stopped || (error instanceof Error && error.name === "Stopped")) {
    record.outputs.push({ kind: "note", text: error.message, tone: "stop" });
    return;
  }
  record.status = "failed";
  record.error = tellError(error, runner);
}
