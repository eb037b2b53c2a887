// A file written whole or not at all.

import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { HustingsError } from "../core/errors.ts";

/** Writes beside the target and renames, so that nobody ever reads half a file. Folders on the way are made. */
export function writeFile(path: string, content: string | Uint8Array): void {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.new`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(draft, content);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new HustingsError("cannot-write", {
      who: "a result",
      needs: "a place that can be written to",
      got: `${path} cannot be (${(error as NodeJS.ErrnoException).code ?? "unknown"})`,
    });
  }
}
