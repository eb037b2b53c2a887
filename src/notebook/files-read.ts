// filesRead: which data files a script has opened, so that its provenance can name them. Nobody has to announce anything.

import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Code and its settings are no data; the loader reads them too. */
const noData = /\.(?:[cm]?[jt]sx?|map|node|wasm)$|(?:^|[\\/])(?:package|tsconfig[\w.-]*)\.json$/u;

let seen: Set<string> | undefined;

/**
 * The data files opened for reading since the first call, as absolute paths in the order of their names. The first call begins to watch: it wraps
 * `readFileSync`, `openSync`, `createReadStream` and `promises.readFile` of `node:fs`, which go on to do what they do.
 */
export function filesRead(): readonly string[] {
  if (seen === undefined) {
    seen = new Set();
    watch(seen);
  }
  return [...seen].toSorted();
}

function watch(found: Set<string>): void {
  const see = (path: unknown): void => {
    const name = path instanceof URL ? fileURLToPath(path) : path;
    if (typeof name === "string" && !noData.test(name)) found.add(resolve(name));
  };
  const { readFileSync, openSync, createReadStream } = fs;
  const { readFile } = fs.promises;
  fs.readFileSync = ((...all: Parameters<typeof readFileSync>) => {
    const content = readFileSync(...all);
    see(all[0]);
    return content;
  }) as typeof readFileSync;
  fs.openSync = (path, flags, mode) => {
    const file = openSync(path, flags, mode);
    if (flags === undefined || flags === "r") see(path);
    return file;
  };
  fs.createReadStream = (path, options) => {
    see(path);
    return createReadStream(path, options);
  };
  fs.promises.readFile = (async (...all: Parameters<typeof readFile>) => {
    const content = await readFile(...all);
    see(all[0]);
    return content;
  }) as typeof readFile;
  syncBuiltinESMExports();
}
