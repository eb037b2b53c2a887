// writeFileWhole: puts a new text in the place of a file, whole or not at all.

import { randomBytes } from "node:crypto";
import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { cannotWrite } from "./cannot-write.ts";

/**
 * Writes beside the file and moves into its place; links are followed, and who may read it stays as it was.
 *
 * @throws cannot-write
 */
export function writeFileWhole(path: string, text: string): void {
  const target = realpathSync(path);
  const beside = join(dirname(target), `.${basename(target)}.${randomBytes(4).toString("hex")}`);
  try {
    writeFileSync(beside, text);
    chmodSync(beside, statSync(target).mode);
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw cannotWrite(path, error);
  }
}
