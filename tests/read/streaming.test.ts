// Streaming: files far larger than the memory that is allowed are imported all the same.

import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../helpers/sources.ts";

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "hustings large "))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const words = "We will defend our borders, and we will trade. ".repeat(40);
const megabytes = 50;

/** A file of about fifty megabytes, and how many documents it has. */
function large(
  name: string,
  { open = "", each, close = "" }: { open?: string; each: (n: number) => string; close?: string },
): number {
  const file = openSync(join(folder, name), "w");
  writeSync(file, open);
  let count = 0;
  for (let size = 0; size < megabytes * 1e6;) {
    const batch = Array.from({ length: 100 }, () => each(++count)).join("");
    size += writeSync(file, batch);
  }
  writeSync(file, close);
  closeSync(file);
  return count;
}

const kinds = {
  "large.jsonl": { each: (n: number) => `${JSON.stringify({ id: `d${n}`, text: words, n })}\n` },
  "large.json": {
    open: "[",
    each: (n: number) => `${n === 1 ? "" : ","}${JSON.stringify({ id: `d${n}`, text: words, n })}`,
    close: "]",
  },
  "large.csv": { open: "id,text,n\n", each: (n: number) => `d${n},"${words}\n""yes""",${n}\n` },
  "large.xml": {
    open: '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>',
    each: (n: number) => `<u xml:id="d${n}"><seg>${words}</seg></u>\n`,
    close: "</body></text></TEI>",
  },
  "large.txt": { each: (n: number) => `${n % 2 === 0 ? "ANN LEE" : "BEN OKORO"}: ${words}\n\n` },
};

describe("a file of fifty megabytes passes through a heap of thirty", () => {
  it.each(Object.keys(kinds) as (keyof typeof kinds)[])("%s", (name) => {
    const count = large(name, kinds[name]);
    const path = join(folder, name);
    const script = "src/cli/main.ts";
    const options = [
      "--max-old-space-size=30",
      "--import",
      "tsx",
      script,
      "import",
      path,
      "--out",
      join(folder, "out.jsonl"),
    ];
    const { status, stderr } = spawnSync(process.execPath, options, { cwd: root, encoding: "utf8" });
    expect([status, stderr.split("\n").at(-2)]).toEqual([
      0,
      expect.stringContaining(`kept ${count.toLocaleString("en")} + set aside 0`),
    ]);
    rmSync(path);
  });
});
