// makeFolder: a folder with those above it, made one by one.

import { accessSync, constants, existsSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { cannotWrite } from "./cannot-write.ts";

/**
 * Makes a folder where there is none. Node's own recursive way never ends on file systems that refuse new folders with ENOENT, as /proc does.
 *
 * @throws cannot-write
 */
export function makeFolder(path: string): void {
  checkFolder(path);
  const make = (folder: string): void => {
    if (existsSync(folder)) return;
    make(dirname(folder));
    // Another process may have been quicker.
    if (!existsSync(folder)) mkdirSync(folder);
  };
  try {
    make(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw cannotWrite(path, error);
  }
}

/**
 * Refuses a folder that could not be made, before the work is done and not after.
 *
 * @throws cannot-write
 */
export function checkFolder(path: string): void {
  let nearest = path;
  while (!existsSync(nearest) && dirname(nearest) !== nearest) nearest = dirname(nearest);
  if (!statSync(nearest).isDirectory()) throw cannotWrite(path, new Error(`${nearest} is a file`));
  try {
    accessSync(nearest, constants.W_OK);
  } catch (error) {
    throw cannotWrite(path, error);
  }
}
