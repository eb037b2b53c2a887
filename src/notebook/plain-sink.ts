// plainSink: the sink of a script that simply runs: it prints as it goes, and keeps what the page will need.

import { styleText } from "node:util";
import { callLine } from "./call-line.ts";
import type { Flags } from "./flags.ts";
import { meter } from "./meter.ts";
import type { Output } from "./output.ts";
import { print } from "./print.ts";
import type { Meter, Sink } from "./sink.ts";

/** An output, and the line of the script that made it. */
export interface Emission {
  readonly output: Output;
  readonly line: number | undefined;
}

/** Where a plain sink writes. */
export interface PlainSinkOptions {
  /** The absolute path of the script. */
  readonly script: string;
  readonly flags: Flags;
  readonly quiet?: boolean;
  readonly stdout?: NodeJS.WriteStream;
  readonly stderr?: NodeJS.WriteStream;
}

/** A sink that prints to `stdout` and shows progress on `stderr` where that is a terminal. `emissions` grows as the script runs. */
export function plainSink({
  script,
  flags,
  quiet = false,
  stdout = process.stdout,
  stderr = process.stderr,
}: PlainSinkOptions): Sink & { readonly emissions: readonly Emission[] } {
  const emissions: Emission[] = [];
  const layout = layoutOf(stdout);
  return {
    emissions,
    flags,
    emit(output) {
      emissions.push({ output, line: callLine(script) });
      const text = quiet ? "" : print(output, layout);
      if (text !== "") stdout.write(`${text}\n\n`);
    },
    meter: (label, total) => (quiet ? silent : meterOn(stderr, label, total)),
  };
}

const silent: Meter = { advance: () => undefined, done: () => undefined };

/** Under `hustings run` progress is told to the runner, on a terminal it is a line of its own, and elsewhere nothing. */
function meterOn(stderr: NodeJS.WriteStream, label: string, total: number | undefined): Meter {
  if (isRun() && process.send !== undefined) {
    const send = process.send.bind(process);
    return meter({ label, total, write: (text) => void send({ progress: text }) });
  }
  return stderr.isTTY ? meter({ label, total, write: (text) => void stderr.write(text) }) : silent;
}

/** Whether `hustings run` started this process. */
export function isRun(): boolean {
  return process.env["HUSTINGS_RUN"] === "1";
}

function layoutOf(stdout: NodeJS.WriteStream): { readonly width?: number; readonly strong?: (text: string) => string } {
  if (!stdout.isTTY) return {};
  const plain = process.env["NO_COLOR"] !== undefined && process.env["NO_COLOR"] !== "";
  return { width: stdout.columns, ...(plain ? {} : { strong: (text: string) => styleText("bold", text) }) };
}
