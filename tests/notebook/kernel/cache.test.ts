// cache: entries on disk that are whole or not there, within a limit, whoever else writes.

import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cache, cacheEntries, trim } from "../../../src/notebook/kernel/cache.ts";

let folder: string;
const key = (n: number): string => String(n).repeat(64).slice(0, 64);

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "hustings-cache-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("cache", () => {
  it("gives back what was written, and nothing for what was not", () => {
    const one = cache(folder);
    one.write(key(1), { a: [1, new Map([[1, 2]])] });
    expect(cache(folder).read(key(1))).toEqual({ a: [1, new Map([[1, 2]])] });
    expect(one.read(key(2))).toBeUndefined();
    expect(readdirSync(folder)).toEqual([key(1)]);
  });

  it("takes a damaged entry away", () => {
    const one = cache(folder);
    one.write(key(1), "value");
    const bytes = readFileSync(join(folder, key(1)));
    for (const broken of [
      bytes.subarray(0, 10),
      bytes.subarray(0, bytes.length - 1),
      Buffer.concat([bytes, bytes]),
      Buffer.alloc(0),
    ]) {
      writeFileSync(join(folder, key(1)), broken);
      expect(one.read(key(1))).toBeUndefined();
      expect(readdirSync(folder)).toEqual([]);
    }
  });

  it("holds no more than its limit: what was not used for longest goes", () => {
    const one = cache(folder);
    for (let n = 1; n <= 4; n++) {
      one.write(key(n), "x".repeat(1000));
      utimesSync(join(folder, key(n)), new Date(), new Date(Date.now() - n * 60_000));
    }
    one.read(key(4));
    const size = cacheEntries(folder)[0]?.bytes ?? 0;
    expect(trim(folder, 2 * size)).toBe(2 * size);
    expect(cacheEntries(folder).map((entry) => entry.key[0])).toEqual(["4", "1"]);
  });

  it("does not write what would take too much of it, and does not fail on a folder that cannot be written", () => {
    cache(folder, { limit: 1000 }).write(key(1), "x".repeat(1000));
    expect(cacheEntries(folder)).toEqual([]);
    writeFileSync(join(folder, "file"), "");
    const nowhere = cache(join(folder, "file", "below"));
    nowhere.write(key(1), "value");
    expect(nowhere.read(key(1))).toBeUndefined();
  });
});
