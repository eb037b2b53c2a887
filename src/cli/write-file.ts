// A file written whole or not at all.

import { existsSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { cannotWrite } from "../notebook/cannot-write.ts";
import { makeFolder } from "../notebook/make-folder.ts";

/** Writes beside the target and renames, so that nobody ever reads half a file. Folders on the way are made. */
export function writeFile(path: string, content: string | Uint8Array): void {
  // What is no plain file, such as /dev/stdout, is written to and not replaced.
  const special = existsSync(path) && !statSync(path).isFile();
  const draft = special ? path : join(dirname(path), `.${basename(path)}.${process.pid}.new`);
  makeFolder(dirname(path));
  try {
    writeFileSync(draft, content);
    if (!special) renameSync(draft, path);
  } catch (error) {
    if (!special) rmSync(draft, { force: true });
    throw cannotWrite(path, error);
  }
}
