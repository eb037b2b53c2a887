// callLine: the line of the script from which something was called, read off the stack.

import { pathToFileURL } from "node:url";

/**
 * The innermost line of `script` on the way to the caller, counted from 1; `undefined` where the script is not on the stack.
 *
 * @param script The absolute path of the script.
 * @param stack A stack as V8 writes it; default the present one.
 */
export function callLine(script: string, stack: string = presentStack()): number | undefined {
  return placeIn(script, stack)?.line;
}

/** Where in the script the innermost frame stands. */
export function placeIn(script: string, stack: string): { readonly line: number; readonly column: number } | undefined {
  const names = [pathToFileURL(script).href, script].map((name) =>
    name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`),
  );
  const found = new RegExp(`(?:^|[\\s(])(?:${names.join("|")})(?:\\?[^\\s:)]*)?:(\\d+):(\\d+)`, "mu").exec(stack);
  return found === null ? undefined : { line: Number(found[1]), column: Number(found[2]) };
}

function presentStack(): string {
  const before = Error.stackTraceLimit;
  Error.stackTraceLimit = 100;
  const { stack = "" } = new Error("here");
  Error.stackTraceLimit = before;
  return stack;
}
