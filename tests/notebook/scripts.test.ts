// scripts: what a path stands for.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { scripts } from "../../src/notebook/scripts.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hustings scripts "));
  mkdirSync(join(folder, "empty"));
  const notebook = 'import { md } from "hustings/notebook";\n';
  for (const name of ["b.ts", "a.mts", "c.js"]) writeFileSync(join(folder, name), notebook);
  writeFileSync(join(folder, "cells.ts"), "// %% one\nconst a = 1;\n");
  for (const name of ["shared.ts", "data.json"]) writeFileSync(join(folder, name), "export const x = 1;\n");
  for (const name of ["a.test.ts", "types.d.ts"]) writeFileSync(join(folder, name), notebook);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("scripts", () => {
  it("a folder is its scripts by name, without tests, declarations and shared modules", () => {
    expect(scripts([folder])).toEqual(["a.mts", "b.ts", "c.js", "cells.ts"].map((name) => join(folder, name)));
  });

  it("a file is itself, whatever is in it, and counts once", () => {
    const shared = join(folder, "shared.ts");
    expect(scripts([shared, join(folder, "empty/../shared.ts")])).toEqual([shared]);
  });

  it.each([
    ["nowhere.ts", "[missing-file]"],
    ["data.json", "no TypeScript or JavaScript is"],
    ["empty", "there is none in"],
  ])("%s is refused", (name, message) => expect(() => scripts([join(folder, name)])).toThrow(message));
});
