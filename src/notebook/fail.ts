// fail: an error of a script in the words a reader of terminals can use: where, what, and the line of code.

import { readFileSync } from "node:fs";
import { HustingsError } from "../core/errors.ts";
import { placeIn } from "./call-line.ts";
import { shownPath } from "./provenance.ts";

/** How an error is told, and the exit code of the script: 2 for flags that are wrong, 1 for everything else. */
export interface Failure {
  readonly text: string;
  readonly exit: 1 | 2;
}

/**
 * Tells an error.
 *
 * @param error Whatever was thrown.
 * @param options `script`: its absolute path. `debug`: with the whole stack.
 */
export function fail(error: unknown, { script, debug }: { readonly script: string; readonly debug: boolean }): Failure {
  if (!(error instanceof Error)) return { text: `${shownPath(script)}: ${String(error)} was thrown`, exit: 1 };
  const { stack = "" } = error;
  const place = placeIn(script, stack);
  const at = place === undefined ? "" : `:${place.line}:${place.column}`;
  const coded = error instanceof HustingsError || (error.name === "HustingsError" && "code" in error);
  const message = coded ? error.message : `${error.name}: ${error.message}`;
  const wrongUse = coded && ["bad-usage", "bad-script"].includes((error as HustingsError).code);
  const lines = [
    // Some messages know the place themselves.
    message.startsWith(`${shownPath(script)}:`) ? message : `${shownPath(script)}${wrongUse ? "" : at}: ${message}`,
    ...(wrongUse || place === undefined ? [] : codeAt(script, place.line)),
    ...(debug ? [stack] : []),
  ];
  return { text: lines.join("\n"), exit: wrongUse || isInput(error) ? 2 : 1 };
}

/** A value of a flag that an input refused names the flag. */
function isInput(error: Error): boolean {
  return "code" in error && error.code === "bad-option" && error.message.startsWith("--");
}

function codeAt(script: string, line: number): readonly string[] {
  const code = readFileSync(script, "utf8").split(/\r?\n/u)[line - 1]?.trim();
  return code === undefined || code === "" ? [] : [`  ${line} | ${code}`];
}
