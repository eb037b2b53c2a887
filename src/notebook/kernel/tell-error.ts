// tellError: whatever was thrown, in words and lines of the script.

import { HustingsError } from "../../core/errors.ts";
import { placeIn } from "../call-line.ts";
import type { Loader } from "./load-code.ts";
import type { CellError } from "./record.ts";

/**
 * Tells an error.
 *
 * @param error Whatever was thrown.
 * @param options `script`: its absolute path; `loader`: knows where compiled code came from.
 */
export function tellError(
  error: unknown,
  { script, loader }: { readonly script: string; readonly loader: Loader },
): CellError {
  if (!(error instanceof Error)) {
    const message = `${shown(error)} was thrown`;
    return { name: "", message, line: undefined, column: undefined, stack: message };
  }
  const stack = cutStack(asWritten(loader.inScript(error.stack ?? "")));
  const place = placeIn(script, stack);
  const coded = error instanceof HustingsError || "code" in error;
  return {
    name: coded && error.name === "HustingsError" ? "" : error.name,
    message: asWritten(error.message),
    line: place?.line,
    column: place?.column,
    stack,
  };
}

/** Names of other cells go through the scope; in a message they stand as the script has them. */
function asWritten(text: string): string {
  return text.replaceAll(/\(0 ?, __scope\.([\p{L}\p{N}_$]+)\)/gu, "$1").replaceAll("__scope.", "");
}

function shown(value: unknown): string {
  try {
    return typeof value === "object" ? JSON.stringify(value) : String(value);
  } catch {
    return "something";
  }
}

/** Below the script there is only the runner, which is nobody's business. */
function cutStack(stack: string): string {
  return stack
    .split("\n")
    .filter(
      (line) =>
        !/^\s+at .*(?:node:internal|node:vm|[\\/]notebook[\\/]kernel[\\/]|[\\/]cli[\\/]chunks[\\/])/u.test(line),
    )
    .join("\n");
}
