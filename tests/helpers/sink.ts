// A sink that keeps what emitters give it, for tests.

import { flags } from "../../src/notebook/flags.ts";
import type { Output } from "../../src/notebook/output.ts";
import { withSink } from "../../src/notebook/sink.ts";

/** Runs `body` with flags, and answers its outputs. */
export function outputsOf(body: () => void, words: readonly string[] = []): readonly Output[] {
  const found: Output[] = [];
  const sink = {
    emit: (output: Output) => void found.push(output),
    flags: flags(words),
    meter: () => ({ advance() {}, done() {} }),
  };
  withSink(sink, body);
  return found;
}
