// watch: tells when one of some files has changed, as soon as whoever writes it is done.

import { statSync, watch as watchFolder, type FSWatcher } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Watches over a changing set of files. */
export interface Watch {
  /** From now on these, by their absolute paths, and no others. */
  readonly over: (paths: Iterable<string>) => void;
  readonly close: () => void;
}

/** Editors write a file in several steps; within this time they are one change. */
const settleMilliseconds = 12;

/**
 * Watches folders rather than files, for many editors put a new file in the place of the old one.
 *
 * @param changed Hears the paths that may have changed.
 */
export function watch(changed: (paths: readonly string[]) => void): Watch {
  const folders = new Map<string, FSWatcher>();
  let wanted = new Set<string>();
  let seen = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const note = (path: string): void => {
    if (!wanted.has(path)) return;
    seen.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const all = [...seen];
      seen = new Set();
      changed(all);
    }, settleMilliseconds);
  };
  const open = (folder: string): void => {
    try {
      const watcher = watchFolder(folder, (_event, name) => {
        if (name === null) return;
        note(join(folder, basename(name)));
        // The folder itself may be what a cell has read: its list of names.
        note(folder);
      });
      watcher.on("error", () => folders.delete(folder));
      folders.set(folder, watcher);
    } catch {
      // A folder that is not there cannot change; when a cell reads it again it is asked for again.
    }
  };
  return {
    over(paths) {
      wanted = new Set(paths);
      const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
      const needed = new Set([...wanted].map((path) => (isFolder(path) ? path : dirname(path))));
      for (const [folder, watcher] of folders) {
        if (needed.has(folder)) continue;
        watcher.close();
        folders.delete(folder);
      }
      for (const folder of needed) if (!folders.has(folder)) open(folder);
    },
    close() {
      clearTimeout(timer);
      for (const watcher of folders.values()) watcher.close();
    },
  };
}
