// cache: what cells came to, kept on disk under what they rest on, so that a kernel that begins anew need not compute it again.

import { createHash, randomBytes } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";

/** An entry: any value of plain data. */
export interface Cache {
  /** `undefined` where there is none, or one that is damaged, which is taken away. */
  readonly read: (key: string) => unknown;
  /** Puts an entry in its place, whole or not at all. A disk that is full or read-only is no error: it is only slower. */
  readonly write: (key: string, value: unknown) => void;
}

/** An entry as a folder shows it. */
export interface CacheEntry {
  readonly key: string;
  readonly bytes: number;
  readonly used: Date;
}

/** By default a folder may hold this many bytes; what was not used for the longest time goes first. */
export const usualLimit = 1_000_000_000;

const name = /^[0-9a-f]{64}$/u;

/**
 * A cache in a folder. Several processes may use it at once: entries are written beside their place and moved there, and are never changed.
 *
 * @param folder Made when something is written.
 * @param options `limit`: bytes, default 1 GB.
 */
export function cache(folder: string, { limit = usualLimit }: { readonly limit?: number } = {}): Cache {
  let written = 0;
  return {
    read(key) {
      const path = join(folder, key);
      try {
        const value = opened(readFileSync(path));
        if (value === undefined) rmSync(path, { force: true });
        else utimesSync(path, new Date(), new Date());
        return value;
      } catch {
        return undefined;
      }
    },
    write(key, value) {
      const bytes = sealed(value);
      if (bytes === undefined || bytes.length > limit / 4) return;
      const beside = join(folder, `.${randomBytes(8).toString("hex")}`);
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(beside, bytes);
        renameSync(beside, join(folder, key));
      } catch {
        takeAway(beside);
      }
      written += bytes.length;
      if (written > limit / 20) {
        written = 0;
        trim(folder, limit);
      }
    },
  };
}

function takeAway(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // There is no such folder: then there is no such file.
  }
}

/** With its own hash in front: a file that was cut short or changed is not believed. */
function sealed(value: unknown): Buffer | undefined {
  try {
    const body = serialize(value);
    return Buffer.concat([createHash("sha256").update(body).digest(), body]);
  } catch {
    return undefined;
  }
}

function opened(bytes: Buffer): unknown {
  const body = bytes.subarray(32);
  if (!createHash("sha256").update(body).digest().equals(bytes.subarray(0, 32))) return undefined;
  return deserialize(body);
}

/** The entries of a folder, those used last first. */
export function cacheEntries(folder: string): readonly CacheEntry[] {
  if (!existsSync(folder)) return [];
  const found = readdirSync(folder).flatMap((key): readonly CacheEntry[] => {
    if (!name.test(key)) return [];
    const facts = statSync(join(folder, key), { throwIfNoEntry: false });
    return facts === undefined ? [] : [{ key, bytes: facts.size, used: facts.mtime }];
  });
  return found.toSorted((a, b) => b.used.getTime() - a.used.getTime() || (a.key < b.key ? -1 : 1));
}

/**
 * Takes entries away until the folder holds no more than `limit` bytes, and what a writer that was killed left behind.
 *
 * @returns How many bytes were freed.
 */
export function trim(folder: string, limit: number): number {
  let left = 0;
  let freed = 0;
  for (const { key, bytes } of cacheEntries(folder)) {
    left += bytes;
    if (left <= limit) continue;
    rmSync(join(folder, key), { force: true });
    freed += bytes;
  }
  const anHourAgo = Date.now() - 3_600_000;
  for (const one of existsSync(folder) ? readdirSync(folder) : []) {
    const facts = /^\.[0-9a-f]{16}$/u.test(one) ? statSync(join(folder, one), { throwIfNoEntry: false }) : undefined;
    if (facts !== undefined && facts.mtimeMs < anHourAgo) rmSync(join(folder, one), { force: true });
  }
  return freed;
}
