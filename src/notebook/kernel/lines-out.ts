// linesOut: messages of a kernel, written at once: a cell that begins must be known to have begun, also when it never ends.

import { writeSync } from "node:fs";
import type { Readable } from "node:stream";
import type { FromKernel } from "./to-kernel.ts";

/** The pipe on which a kernel speaks; the channel of Node would wait for the loop of a script to end. */
export const kernelPipe = 4;

/** Writes messages, one a line. */
export function linesOut(pipe: number = kernelPipe): (message: FromKernel) => void {
  return (message) => {
    const bytes = Buffer.from(`${JSON.stringify(message)}\n`);
    for (let at = 0; at < bytes.length;) at += written(pipe, bytes.subarray(at));
  };
}

function written(pipe: number, bytes: Uint8Array): number {
  try {
    return writeSync(pipe, bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
    // The other side reads more slowly than this one writes.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    return 0;
  }
}

/** Reads them on the other side. */
export function linesIn(stream: Readable, hear: (message: FromKernel) => void): void {
  let rest = "";
  stream.setEncoding("utf8").on("data", (text: string) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) hear(JSON.parse(line) as FromKernel);
  });
}
