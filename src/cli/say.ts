// What the command line says beside its results: on stderr, in short lines, in colour only on a terminal.

import { styleText } from "node:util";
import type { Notice } from "../core/notice.ts";
import { meter } from "../notebook/meter.ts";
import type { Meter } from "../notebook/sink.ts";

/** Whether text for this stream may be emphasised. */
export function emphasised(stream: NodeJS.WriteStream): boolean {
  const forbidden = process.env["NO_COLOR"] !== undefined && process.env["NO_COLOR"] !== "";
  return stream.isTTY && !forbidden;
}

/** Bold, where the stream is a terminal. */
export function strong(text: string, stream: NodeJS.WriteStream): string {
  return emphasised(stream) ? styleText("bold", text, { validateStream: false }) : text;
}

/** A line on stderr, unless the user wants quiet. */
export function say(text: string, { quiet = false }: { readonly quiet?: boolean | undefined } = {}): void {
  if (!quiet) process.stderr.write(`${text}\n`);
}

const noticesShown = 8;

/** Notices as lines, each once; a long list is cut and counted. */
export function sayNotices(notices: readonly Notice[], options: { readonly quiet?: boolean | undefined }): void {
  const lines = [...new Set(notices.map(({ place, text }) => `note: ${place === "" ? "" : `${place}: `}${text}`))];
  for (const line of lines.slice(0, noticesShown)) say(line, options);
  if (lines.length > noticesShown)
    say(`note: and ${lines.length - noticesShown} more; --json has all of them`, options);
}

/** A line that is there while something is done, and only on a terminal. The answer takes it away. */
export function doing(text: string, { quiet = false }: { readonly quiet?: boolean | undefined } = {}): () => void {
  if (quiet || !process.stderr.isTTY) return () => undefined;
  process.stderr.write(`${text}…`);
  return () => void process.stderr.write("\r\u001B[2K");
}

/** A line with how far something has come and how long it will take, only on a terminal. Ctrl-C ends the work as it ends any program. */
export function measuring(
  label: string,
  { quiet = false }: { readonly quiet?: boolean | undefined } = {},
): { readonly to: (done: number, of: number) => void; readonly done: () => void } {
  if (quiet || !process.stderr.isTTY) return { to: () => undefined, done: () => undefined };
  const write = (text: string): void => void process.stderr.write(text);
  let line: Meter | undefined;
  let last = 0;
  return {
    to(done, of) {
      line ??= meter({ label, total: of, write });
      line.advance(done - last);
      last = done;
    },
    done: () => line?.done(),
  };
}

/** `1 row`, `12 rows`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}
