// A kernel for tests: the process in which scripts are held ready, fed and heard as the server of live pages does it.

import { fork } from "node:child_process";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { kernelPipe, linesIn } from "../../src/notebook/kernel/lines-out.ts";
import type { InputValues } from "../../src/notebook/kernel/input-values.ts";
import type { CellHead, CellState, FromKernel, ToKernel } from "../../src/notebook/kernel/to-kernel.ts";
import { root } from "./sources.ts";

/** How a script stands after it was told of a change. */
export interface Settled {
  readonly cells: readonly CellHead[];
  readonly states: ReadonlyMap<string, CellState>;
  /** What stands behind each cell. */
  readonly behind: ReadonlyMap<string, string>;
  /** The cells that ran this time. */
  readonly ran: readonly string[];
  readonly watch: readonly string[];
  readonly problem: string | undefined;
  /** What was printed since the script was opened, in the order in which that happened. */
  readonly printed: string;
}

/** A process, and what can be done with it. */
export interface Kernel {
  readonly open: (script: string, cache?: string) => void;
  readonly update: (
    source: string,
    changes?: { readonly inputs?: InputValues; readonly held?: readonly string[] },
  ) => Promise<Settled>;
  readonly close: () => void;
}

/** Begins a process. */
export async function kernel({ env = {} }: { readonly env?: Readonly<Record<string, string>> } = {}): Promise<Kernel> {
  const { VITEST: _, NODE_OPTIONS: __, ...clean } = process.env;
  const child = fork(join(root, "src/notebook/kernel/child.ts"), [], {
    execArgv: [
      "--import",
      join(root, "node_modules/tsx/dist/loader.mjs"),
      "--disable-warning=ExperimentalWarning",
      "--enable-source-maps",
    ],
    env: { ...clean, TSX_TSCONFIG_PATH: join(root, "tsconfig.json"), ...env },
    stdio: ["ignore", "inherit", "inherit", "ipc", "pipe"],
  });
  let hear: (message: FromKernel) => void = () => undefined;
  linesIn(child.stdio[kernelPipe] as Readable, (message) => hear(message));
  await new Promise<void>((done) => (hear = () => done()));
  const send = (message: ToKernel): void => void child.send(message);
  let states = new Map<string, CellState>();
  let behind = new Map<string, string>();
  let cells: readonly CellHead[] = [];
  let printed = "";
  let turn = 0;
  return {
    open(script, cache) {
      states = new Map();
      behind = new Map();
      printed = "";
      send({ kind: "open", script, cache });
    },
    update: (source, { inputs = {}, held = [] } = {}) =>
      new Promise((done) => {
        const end = (ran: readonly string[], watch: readonly string[], problem?: string): void => {
          done({ cells, states: new Map(states), behind: new Map(behind), ran, watch, problem, printed });
        };
        // Passages come last; with them a cell is in the cache.
        const waiting = new Set<string>();
        let settle: (() => void) | undefined;
        hear = (message) => {
          if (message.kind === "program") cells = message.cells;
          else if (message.kind === "cell") {
            states.set(message.cell.id, message.cell);
            if (message.cell.html !== null) waiting.add(message.cell.id);
          } else if (message.kind === "behind") {
            behind.set(message.id, message.html);
            waiting.delete(message.id);
          } else if (message.kind === "printed") printed += message.text;
          else if (message.kind === "settled") settle = () => end(message.ran, message.watch);
          else if (message.kind === "problem") end([], [], message.text);
          if (waiting.size === 0) settle?.();
        };
        send({ kind: "update", turn: (turn += 1), source, inputs, held });
      }),
    close: () => child.kill("SIGKILL"),
  };
}
