// spool: lays what comes through a pipe down in a file, for most readers go through a file twice.

import { mkdtempSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The file, and how to be rid of it. */
export interface Spooled {
  readonly path: string;
  readonly remove: () => void;
}

/** Reads the standard input to its end. */
export async function spool(): Promise<Spooled> {
  const folder = mkdtempSync(join(tmpdir(), "hustings-"));
  const path = join(folder, "input");
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const file = await open(path, "w");
  try {
    for await (const piece of process.stdin) await file.write(piece as Uint8Array);
  } catch (error) {
    remove();
    throw error;
  } finally {
    await file.close();
  }
  return { path, remove };
}
