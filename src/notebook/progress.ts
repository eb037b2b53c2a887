// progress: tells on the terminal how far a long step has come. A pipe hears nothing.

import { sink, type Meter } from "./sink.ts";

/** What is measured: the steps of a loop, or a number of steps that the script counts itself. */
export interface ProgressOptions {
  readonly label?: string;
}

/**
 * Measures a loop: `for (const file of progress(files, { label: "reading" })) …`; or, given a number of steps, answers a meter with `advance(steps)` and `done()`.
 *
 * @param of Anything that can be looped over, or how many steps there are.
 * @param options `label`: what is being done.
 */
export function progress(of: number, options?: ProgressOptions): Meter;
export function progress<T>(of: Iterable<T>, options?: ProgressOptions): Iterable<T>;
export function progress<T>(of: Iterable<T> | number, { label = "" }: ProgressOptions = {}): Iterable<T> | Meter {
  return typeof of === "number" ? sink().meter(label, of) : measured(of, label);
}

function* measured<T>(of: Iterable<T>, label: string): Generator<T> {
  const meter = sink().meter(label, lengthOf(of));
  try {
    for (const one of of) {
      yield one;
      meter.advance(1);
    }
  } finally {
    meter.done();
  }
}

function lengthOf(of: Iterable<unknown>): number | undefined {
  if (Array.isArray(of)) return of.length;
  return of instanceof Set || of instanceof Map ? of.size : undefined;
}
