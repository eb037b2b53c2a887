// sink: where the outputs of a script go. Emitters ask for it; who runs the script provides it.

import type { Flags } from "./flags.ts";
import type { Output } from "./output.ts";

/** Tells how far a long step has come. */
export interface Meter {
  readonly advance: (steps: number) => void;
  readonly done: () => void;
}

/** What emitters need. */
export interface Sink {
  readonly emit: (output: Output) => void;
  readonly flags: Flags;
  readonly meter: (label: string, total: number | undefined) => Meter;
}

const key: unique symbol = Symbol.for("hustings.sink") as never;
const shared: { [key]?: Sink } = globalThis as never;

/** Makes the sink of a process in which nobody provided one. `plainSink` sets it. */
let makeDefault: (() => Sink) | undefined;

/** Says how to make a sink where none is provided. */
export function sinkByDefault(make: () => Sink): void {
  makeDefault = make;
}

/** The sink of this process. It is kept on `globalThis`, so that a second copy of the library finds the same. */
export function sink(): Sink {
  const found = shared[key] ?? makeDefault?.();
  if (found === undefined) throw new Error("No sink: import hustings/notebook, not one of its files.");
  shared[key] = found;
  return found;
}

/** Runs `body` with another sink; for tests and for runners. */
export function withSink<T>(other: Sink, body: () => T): T {
  const before = shared[key];
  shared[key] = other;
  try {
    return body();
  } finally {
    if (before === undefined) delete shared[key];
    else shared[key] = before;
  }
}

/** Takes another sink until the answer is called; for a script that runs again in the same process. */
export function takeSink(other: Sink): () => void {
  const before = shared[key];
  shared[key] = other;
  return () => {
    if (before === undefined) delete shared[key];
    else shared[key] = before;
  };
}
