// filesRead: which data files a script has opened, so that its provenance can name them.

import { onRead } from "./on-read.ts";

let seen: Set<string> | undefined;

/** The data files and folders opened for reading since the first call, as absolute paths in the order of their names. The first call begins to watch. */
export function filesRead(): readonly string[] {
  if (seen === undefined) {
    const found = new Set<string>();
    seen = found;
    onRead((path) => void found.add(path));
  }
  return [...seen].toSorted();
}
