// liveScript: a script that is looked at: its text, its answers, its kernel, and the board that pages read.

import { createHash } from "node:crypto";
import { readFileSync, realpathSync } from "node:fs";
import { HustingsError } from "../../core/errors.ts";
import { escapeHtml } from "../../render/escape-html.ts";
import type { InputValues } from "../kernel/input-values.ts";
import type { FromKernel } from "../kernel/to-kernel.ts";
import { shownPath } from "../provenance.ts";
import { scriptName } from "../script-name.ts";
import { board, type Board, type LiveEvent } from "./board.ts";
import { kernelProcess, type KernelProcess } from "../kernel-process.ts";
import { showText } from "./show-text.ts";
import { watch, type Watch } from "./watch.ts";
import { writeFileWhole } from "../write-file-whole.ts";

/** A script that is looked at. */
export interface LiveScript {
  readonly name: string;
  /** From the present folder. */
  readonly path: string;
  /** As `Board.listen`; the first who listens begins the kernel. */
  readonly listen: Board["listen"];
  readonly answer: (values: InputValues) => void;
  /** Ends what runs, at once. */
  readonly stop: () => void;
  /** Runs what was stopped. */
  readonly again: () => void;
  readonly source: () => { readonly text: string; readonly hash: string };
  /**
   * Writes the script.
   *
   * @throws edit-conflict where the file is no longer what `before` is the hash of
   */
  readonly write: (text: string, before: string) => { readonly hash: string };
  readonly close: () => void;
}

/** What a script is looked at with. */
export interface LiveScriptOptions {
  readonly script: string;
  /** The folder of the cache. */
  readonly cache?: string | undefined;
  /** Only the text is shown, and nothing of it is run. */
  readonly untrusted?: boolean;
}

/** A script under way. */
interface Shown {
  readonly script: string;
  readonly untrusted: boolean;
  readonly board: Board;
  readonly kernel: KernelProcess;
  readonly files: Watch;
  /** Cells that were stopped, by the hashes of their code: they wait until they are changed or asked for. */
  readonly held: Set<string>;
  text: string;
  /** Asks again later whether the file is still empty. */
  emptied: NodeJS.Timeout | undefined;
}

/** A file that is written anew is empty for a moment, longer on a busy machine: not before this time is it taken to be so. */
const emptyMilliseconds = 1000;

/** Looks at a script. */
export function liveScript({ script: given, cache, untrusted = false }: LiveScriptOptions): LiveScript {
  const script = realpathSync(given);
  const shown: Shown = {
    script,
    untrusted,
    board: board(),
    kernel: kernelProcess({
      script,
      cache,
      hear: (message) => hear(shown, message),
      ended: (code) =>
        stopped(shown, `The script ended its process with exit code ${code ?? "none"}; stop() ends it in order.`),
    }),
    files: watch(() => update(shown)),
    held: new Set(),
    text: "",
    emptied: undefined,
  };
  let begun = false;
  return {
    name: scriptName(script),
    path: shownPath(script),
    listen(listener) {
      const end = shown.board.listen(listener);
      if (!begun) {
        begun = true;
        shown.files.over([script]);
        update(shown);
      }
      return end;
    },
    answer: (values) => answer(shown, values),
    stop() {
      if (!shown.board.isBusy()) return;
      shown.kernel.kill();
      stopped(shown, "You stopped this cell. It runs again when you change it or ask for it.");
      update(shown);
    },
    again() {
      shown.held.clear();
      update(shown);
    },
    source: () => sourceOf(script),
    write: (text, before) => write(script, text, before),
    close() {
      clearTimeout(shown.emptied);
      shown.files.close();
      shown.kernel.kill();
    },
  };
}

/** @param options `surely`: an empty file was empty a while ago too. */
function update(shown: Shown, { surely = false }: { readonly surely?: boolean } = {}): void {
  const { script, board, kernel, held, untrusted } = shown;
  clearTimeout(shown.emptied);
  try {
    const text = readFileSync(script, "utf8");
    if (text === "" && shown.text !== "" && !surely) {
      shown.emptied = setTimeout(() => update(shown, { surely: true }), emptyMilliseconds);
      return;
    }
    shown.text = text;
    if (untrusted) return showText(shown.text, { file: shownPath(script) }).forEach((event) => board.tell(event));
  } catch (error) {
    const text = error instanceof HustingsError ? error.message : `${shownPath(script)} cannot be read; was it moved?`;
    return board.tell({ kind: "problem", text, line: null });
  }
  board.tell({ kind: "busy", busy: true, ran: [] });
  kernel.update(shown.text, { inputs: board.inputs(), held: [...held] });
}

function hear(shown: Shown, message: FromKernel): void {
  const { board, files, script, text } = shown;
  const idle = (ran: readonly string[]): LiveEvent => ({ kind: "busy", busy: false, ran });
  switch (message.kind) {
    case "ready":
      return;
    case "program":
      return board.tell({ ...message, source: text });
    case "problem":
      files.over([script]);
      board.tell({ kind: "problem", text: message.text, line: message.line });
      return board.tell(idle([]));
    case "settled":
      files.over(message.watch);
      return board.tell(idle(message.ran));
    case "cell":
    case "behind":
    case "progress":
    case "printed":
      return board.tell(message);
  }
}

/** The process has ended while a cell was at work: that cell is held, so that it does not do the same again. */
function stopped({ board, held }: Shown, why: string): void {
  const running = board.states().find(({ status }) => status === "running");
  // Before any cell has begun it is a module that does not end: then none may begin.
  for (const { id, hash } of board.cells()) if (running === undefined || running.id === id) held.add(hash);
  const html = `<div class="note stop"><p><b>Stopped:</b> ${escapeHtml(why)}</p></div>`;
  if (running !== undefined) board.tell({ kind: "cell", cell: { ...running, status: "held", html } });
  board.tell({ kind: "busy", busy: false, ran: [] });
}

function answer(shown: Shown, values: InputValues): void {
  const { board } = shown;
  const before = board.inputs();
  const inputs = { ...before, ...values };
  if (JSON.stringify(inputs) === JSON.stringify(before)) return;
  board.tell({ kind: "inputs", inputs });
  update(shown);
}

function sourceOf(script: string): ReturnType<LiveScript["source"]> {
  const text = readFileSync(script, "utf8");
  return { text, hash: textHash(text) };
}

function write(script: string, text: string, before: string): ReturnType<LiveScript["write"]> {
  if (sourceOf(script).hash !== before)
    throw new HustingsError("edit-conflict", {
      who: "the editor",
      needs: "the script as it was when it was opened",
      got: `${shownPath(script)} was changed elsewhere meanwhile`,
    });
  writeFileWhole(script, text);
  return { hash: textHash(text) };
}

/** By this a page says which text it has changed. */
function textHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
