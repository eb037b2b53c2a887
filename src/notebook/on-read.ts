// onRead: hears of every file that this process opens for reading, so that nobody has to announce what a script rests on.

import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Code and its settings are no data; the loader reads them too. */
const noData = /\.(?:[cm]?[jt]sx?|map|node|wasm)$|(?:^|[\\/])(?:package|tsconfig[\w.-]*)\.json$/u;

type Listener = (path: string) => void;

const listeners = new Set<Listener>();

/** Whether this process is watched already, and whether somebody who was told of a read is reading himself. */
const state = { watched: false, telling: false };

/**
 * Calls the listener with the absolute path of each data file or folder that is read from now on, whether that succeeds or not: what is missing today may be
 * there tomorrow. It wraps `readFileSync`, `openSync`, `readdirSync`, `createReadStream` and their promises of `node:fs`, which go on to do what they do.
 */
export function onRead(listener: Listener): void {
  listeners.add(listener);
  if (state.watched) return;
  state.watched = true;
  watch((path) => {
    const name = path instanceof URL && path.protocol === "file:" ? fileURLToPath(path) : path;
    if (typeof name !== "string" || noData.test(name) || state.telling) return;
    state.telling = true;
    try {
      for (const one of listeners) one(resolve(name));
    } finally {
      state.telling = false;
    }
  });
}

function watch(see: (path: unknown) => void): void {
  const before =
    <A extends readonly unknown[], R>(call: (...all: A) => R, reads = (_all: A): boolean => true) =>
    (...all: A): R => {
      if (reads(all)) see(all[0]);
      return call(...all);
    };
  const opens = (all: readonly unknown[]): boolean => all[1] === undefined || all[1] === "r";
  const { readFileSync, openSync, readdirSync, createReadStream } = fs;
  const { readFile, readdir, open } = fs.promises;
  fs.readFileSync = before(readFileSync) as typeof readFileSync;
  fs.openSync = before(openSync, opens) as typeof openSync;
  fs.readdirSync = before(readdirSync as (...all: readonly unknown[]) => unknown) as typeof readdirSync;
  fs.createReadStream = before(createReadStream);
  fs.promises.readFile = before(readFile) as typeof readFile;
  fs.promises.readdir = before(readdir as (...all: readonly unknown[]) => unknown) as typeof readdir;
  fs.promises.open = before(open, opens) as typeof open;
  syncBuiltinESMExports();
}
