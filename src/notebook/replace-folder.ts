// replaceFolder: puts a new folder in the place of an old one, whole or not at all.

import { cpSync, existsSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { HustingsError } from "../core/errors.ts";
import { cannotWrite } from "./cannot-write.ts";
import { makeFolder } from "./make-folder.ts";

/**
 * Writes the files into a folder beside the target and then changes places, so that at no moment there is half a result.
 * Files of the old folder that are not ours are kept. A signal that comes meanwhile waits until this is done.
 *
 * @param target The folder; its parents are made.
 * @param options `files`: name → content. `ours`: the names in the old folder that were written by an earlier run.
 * @throws cannot-write when the folder cannot be made or written, or when the old one is of another origin.
 */
export function replaceFolder(
  target: string,
  {
    files,
    ours,
  }: { readonly files: ReadonlyMap<string, string | Uint8Array>; readonly ours: readonly string[] | undefined },
): void {
  const wait = (): void => undefined;
  process.on("SIGINT", wait);
  process.on("SIGTERM", wait);
  try {
    recover(target);
    if (existsSync(target) && ours === undefined && readdirSync(target).some((name) => !isSet(name)))
      throw foreign(target);
    const fresh = beside(target, "new");
    rmSync(fresh, { recursive: true, force: true });
    makeFolder(fresh);
    for (const [name, content] of files) writeFileSync(join(fresh, name), content);
    keepOthers(target, fresh, new Set([...(ours ?? []), ...files.keys()]));
    swap(target, fresh);
  } catch (error) {
    rmSync(beside(target, "new"), { recursive: true, force: true });
    throw error instanceof HustingsError ? error : cannotWrite(target, error);
  } finally {
    process.off("SIGINT", wait);
    process.off("SIGTERM", wait);
  }
}

/** The folders of parameter sets lie in that of their script. */
function isSet(name: string): boolean {
  return /^\.?@/u.test(name);
}

function beside(target: string, what: "new" | "old"): string {
  return join(dirname(target), `.${basename(target)}.${what}`);
}

/** A run that was killed between the two renames left the old folder beside its place. */
function recover(target: string): void {
  const old = beside(target, "old");
  if (!existsSync(old)) return;
  if (existsSync(target)) rmSync(old, { recursive: true, force: true });
  else renameSync(old, target);
}

function keepOthers(target: string, fresh: string, written: ReadonlySet<string>): void {
  if (!existsSync(target)) return;
  for (const name of readdirSync(target))
    if (!written.has(name)) cpSync(join(target, name), join(fresh, name), { recursive: true });
}

function swap(target: string, fresh: string): void {
  const old = beside(target, "old");
  if (existsSync(target)) renameSync(target, old);
  renameSync(fresh, target);
  rmSync(old, { recursive: true, force: true });
}

function foreign(target: string): HustingsError {
  return new HustingsError("cannot-write", {
    who: "the page",
    needs: "a folder of its own",
    got: `${target} holds files that no script of this name wrote; move them, or choose another folder with --out`,
  });
}
