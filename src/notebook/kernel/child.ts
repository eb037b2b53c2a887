// child: the process in which a script is held ready. It can be killed at any time: what it knows is in the cache.

import { HustingsError } from "../../core/errors.ts";
import { syntax } from "../code/syntax.ts";
import { takeSink } from "../sink.ts";
import { cache } from "./cache.ts";
import { cellSink } from "./cell-sink.ts";
import { dieWithParent } from "./die-with-parent.ts";
import { drawCell, drawBehind } from "./draw-cell.ts";
import { linesOut } from "./lines-out.ts";
import { noteFile, session, type Session } from "./session.ts";
import { tellSession } from "./tell-session.ts";
import { toKernel, type FromKernel } from "./to-kernel.ts";
import { versions } from "./versions.ts";

/** Listens to the process that began this one, until it goes. */
export async function child(): Promise<void> {
  let held: Session | undefined;
  let lines: readonly string[] = [];
  let turn = 0;
  const send = linesOut();
  const cells = cellSink({
    onFile: noteFile,
    progress: ({ id }, text) => send({ kind: "progress", id, text }),
    print: ({ id }, text) => send({ kind: "printed", id, text }),
    late: (record) => held?.redraw(record),
  });
  takeSink(cells.sink);
  dieWithParent();
  const shared = { syntax: await syntax(), versions: versions(), cells };

  function open(script: string, folder: string | undefined): void {
    // A script sees the words of its own command line: none, for its inputs are answered on the page.
    process.argv = [process.execPath, script];
    held = session({
      ...shared,
      script,
      cache: folder === undefined ? undefined : cache(folder),
      draw: (cell, record) => drawCell(cell, record, { lines }),
      drawBehind,
      tell: (event) => send(tellSession(event, { turn })),
    });
  }

  process.on("message", (raw) => {
    const message = toKernel.parse(raw);
    if (message.kind === "open") return open(message.script, message.cache);
    turn = message.turn;
    lines = message.source.split(/\r?\n/u);
    held?.update(message.source, message).catch((error: unknown) => send(problem(error, message.turn)));
  });
  for (const event of ["uncaughtException", "unhandledRejection"] as const)
    process.on(event, (error: unknown) => {
      if (held?.late(error) !== true) send(problem(error, turn));
    });
  process.on("disconnect", () => process.exit(0));
  send({ kind: "ready" });
}

function problem(error: unknown, turn: number): FromKernel {
  const text = error instanceof Error ? error.message : String(error);
  const line = /:(\d+)(?::\d+)?:/u.exec(text)?.[1];
  return {
    kind: "problem",
    turn,
    text: error instanceof HustingsError ? text : `${text} [internal]`,
    line: line === undefined ? null : Number(line),
  };
}

await child();
