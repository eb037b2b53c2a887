// cellSink: the sink of a process that runs cells: each output goes to the cell that made it, also when that happens later.

import { AsyncLocalStorage } from "node:async_hooks";
import { flags, type Flags } from "../flags.ts";
import { bareLine, meter } from "../meter.ts";
import { onRead } from "../on-read.ts";
import type { Sink } from "../sink.ts";
import type { Record } from "./record.ts";
import { flagsFor, type InputValues } from "./input-values.ts";

/** The cell that runs, for whatever is called by it. */
export interface CellSink {
  readonly sink: Sink;
  /** Calls a function as a cell: what it puts out, prints, reads and asks for is written into the record. */
  readonly within: <T>(record: Record, call: () => T) => T;
  readonly answers: (values: InputValues) => void;
  /** How an input is answered now, as one text. */
  readonly answer: (name: string) => string;
}

/** What a cell's doing is told to. */
export interface CellSinkOptions {
  /** Hears that a file was read. */
  readonly onFile: (record: Record, path: string) => void;
  readonly progress: (record: Record, text: string) => void;
  /** Hears what is printed as it is printed. */
  readonly print: (record: Record, text: string) => void;
  /** Hears that a cell which has ended put something out. */
  readonly late: (record: Record) => void;
}

/** One for a process: it takes what is written to `stdout` and `stderr` while a cell runs. */
export function cellSink({ onFile, progress, print, late }: CellSinkOptions): CellSink {
  const running = new AsyncLocalStorage<Record>();
  let last: Record | undefined;
  let given = flags([]);
  const now = (): Record | undefined => running.getStore() ?? last;
  onRead((path) => {
    const record = running.getStore();
    if (record !== undefined) onFile(record, path);
  });
  for (const stream of [process.stdout, process.stderr]) {
    const { write } = stream;
    stream.write = ((text: string | Uint8Array, ...rest: readonly never[]) => {
      const record = running.getStore();
      if (record === undefined) return write.call(stream, text, ...rest);
      const words = typeof text === "string" ? text : Buffer.from(text).toString("utf8");
      record.printed += words;
      print(record, words);
      if (record.status !== "running") late(record);
      return true;
    }) as typeof write;
  }
  return {
    sink: {
      emit(output) {
        const record = now();
        record?.outputs.push(output);
        if (record !== undefined && record.status !== "running") late(record);
      },
      flags: noting(
        () => given,
        (name) => void now()?.asked.set(name, answerOf(given, name)),
      ),
      meter(label, total) {
        const record = now();
        const write = (text: string): void => {
          if (record !== undefined) progress(record, bareLine(text));
        };
        return meter({ label, total, write });
      },
    },
    within(record, call) {
      last = record;
      return running.run(record, call);
    },
    answers: (values) => void (given = flags(flagsFor(values))),
    answer: (name) => answerOf(given, name),
  };
}

function answerOf(given: Flags, name: string): string {
  const values = given.values(name).join("\n");
  return values === "" ? String(given.switch(name) ?? "") : values;
}

/** Flags that tell which names were asked for. */
function noting(flagsNow: () => Flags, note: (name: string) => void): Flags {
  const noted =
    <T>(ask: (flags: Flags, name: string) => T) =>
    (name: string): T => {
      note(name);
      return ask(flagsNow(), name);
    };
  return {
    value: noted((all, name) => all.value(name)),
    values: noted((all, name) => all.values(name)),
    switch: noted((all, name) => all.switch(name)),
    rest: () => [],
  };
}
