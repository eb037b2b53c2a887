// Record: what a session knows of a cell that it has run or brought back.

import type { Output } from "../output.ts";

/**
 * How a cell stands. `blocked`: something it rests on failed. `stopped`: the script ended before it. `held`: its reader stopped it, and it waits until it is
 * changed or asked for.
 */
export const cellStatuses = ["waiting", "running", "done", "failed", "blocked", "stopped", "held"] as const;

/** One of `cellStatuses`. */
export type CellStatus = (typeof cellStatuses)[number];

/** What went wrong, in lines of the script. */
export interface CellError {
  readonly name: string;
  readonly message: string;
  readonly line: number | undefined;
  /** Counted from 1. */
  readonly column: number | undefined;
  readonly stack: string;
}

/** What a cell put out. */
export interface CellOutput {
  outputs: Output[];
  /** What it printed. */
  printed: string;
}

/** The memory of a cell. */
export interface Record extends CellOutput {
  readonly id: string;
  /** Of the code that was run. */
  hash: string;
  /** What the order of the document meant to it then. */
  order: string;
  /** The versions of the modules that it imports for what they do. */
  modules: string;
  status: CellStatus;
  /** Names of inputs it asked for, with the answers. */
  readonly asked: Map<string, string>;
  /** Files it read, with the hash of what was in them. */
  readonly files: Map<string, string>;
  /** What the modules that it imports printed and read when they were loaded. */
  modulesPrinted: string;
  readonly moduleFiles: Map<string, string>;
  error: CellError | undefined;
  /** What the page shows of it. */
  html: string | undefined;
  /** The data to save, and the passages to which its links lead; `undefined` until they are drawn, which is after everything else. */
  behind: string | undefined;
  /** What its names hold, in short. */
  variables: readonly (readonly [name: string, what: string])[];
  milliseconds: number;
  /** Whether it was brought back from the cache and has not run in this process. */
  restored: boolean;
}

/** An empty memory. */
export function record(id: string): Record {
  return {
    id,
    hash: "",
    order: "",
    modules: "",
    status: "waiting",
    asked: new Map(),
    files: new Map(),
    modulesPrinted: "",
    moduleFiles: new Map(),
    outputs: [],
    printed: "",
    error: undefined,
    html: undefined,
    behind: undefined,
    variables: [],
    milliseconds: 0,
    restored: false,
  };
}
