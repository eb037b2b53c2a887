// replaceFolder: whole or not at all, and nothing of others is lost.

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkFolder, makeFolder } from "../../src/notebook/make-folder.ts";
import { replaceFolder } from "../../src/notebook/replace-folder.ts";

let base = "";
let target = "";
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "hustings out "));
  target = join(base, "out/page");
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const write = (files: Record<string, string>, ours?: readonly string[]): void =>
  replaceFolder(target, { files: new Map(Object.entries(files)), ours });
const content = (): Record<string, string> =>
  Object.fromEntries(readdirSync(target).map((name) => [name, readFileSync(join(target, name), "utf8")]));

describe("replaceFolder", () => {
  it("writes a new folder, and leaves nothing beside it", () => {
    write({ "a.txt": "1", "b.txt": "2" });
    expect(content()).toEqual({ "a.txt": "1", "b.txt": "2" });
    expect(readdirSync(join(base, "out"))).toEqual(["page"]);
  });

  it("takes away what an earlier run wrote, and keeps what others put there", () => {
    write({ "a.txt": "1", "old.txt": "x" });
    writeFileSync(join(target, "mine.txt"), "my notes");
    write({ "a.txt": "2" }, ["a.txt", "old.txt"]);
    expect(content()).toEqual({ "a.txt": "2", "mine.txt": "my notes" });
  });

  it("refuses a folder that no run of this script wrote", () => {
    mkdirSync(target, { recursive: true });
    writeFileSync(join(target, "thesis.txt"), "years of work");
    expect(() => write({ "a.txt": "1" })).toThrow("[cannot-write]");
    expect(content()).toEqual({ "thesis.txt": "years of work" });
  });

  it("leaves the old folder as it was when a file cannot be written", () => {
    write({ "a.txt": "1" });
    expect(() => write({ "a.txt": "2", "no/such/folder.txt": "3" }, ["a.txt"])).toThrow("[cannot-write]");
    expect(content()).toEqual({ "a.txt": "1" });
    expect(readdirSync(join(base, "out"))).toEqual(["page"]);
  });

  it("brings the old folder back that a killed run left beside its place", () => {
    write({ "a.txt": "1" });
    renameSync(target, join(base, "out/.page.old"));
    expect(() => write({ "x/y.txt": "1" }, ["a.txt"])).toThrow("[cannot-write]");
    expect(content()).toEqual({ "a.txt": "1" });
  });
});

describe("makeFolder", () => {
  it("makes a folder with those above it, and is content with one that is there", () => {
    makeFolder(join(base, "a/b/c"));
    makeFolder(join(base, "a/b/c"));
    expect(existsSync(join(base, "a/b/c"))).toBe(true);
  });

  it("refuses a place below a file, before anything is made", () => {
    writeFileSync(join(base, "file"), "");
    expect(() => checkFolder(join(base, "file/below"))).toThrow("is a file) [cannot-write]");
    expect(() => makeFolder(join(base, "file/below"))).toThrow("[cannot-write]");
  });

  // Node's own recursive mkdir never ends there.
  it.skipIf(!existsSync("/proc"))(
    "gives up where the system refuses every new folder (only where there is /proc)",
    () => {
      expect(() => makeFolder("/proc/hustings/out")).toThrow("[cannot-write]");
    },
  );
});
