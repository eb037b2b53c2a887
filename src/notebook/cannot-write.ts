// cannotWrite: what a failed write means, in one line.

import { HustingsError } from "../core/errors.ts";

/** @param error What the file system said. */
export function cannotWrite(target: string, error: unknown): HustingsError {
  const { code, message } = error as NodeJS.ErrnoException;
  return new HustingsError("cannot-write", {
    who: "a result",
    needs: "a place that can be written to",
    got: `${target} cannot be (${code ?? message})`,
  });
}
