// Codings from files: long and wide tables, JSON, gaps, and what is no coding.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readCodings } from "../../src/read/read-codings.ts";

const folder = mkdtempSync(join(tmpdir(), "hustings-codings-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
function read(name: string, text: string): ReturnType<typeof readCodings> {
  const file = join(folder, name);
  writeFileSync(file, text);
  return readCodings(file);
}

describe("readCodings", () => {
  const wanted = [
    { unit: "p1", coder: "Ada", value: "yes" },
    { unit: "p1", coder: "Ben", value: null },
  ];

  it("reads a long table, a wide one, and JSON as the same", () => {
    expect(read("long.csv", "unit,coder,value\np1,Ada,yes\np1,Ben,\n")).toEqual(wanted);
    expect(read("wide.csv", "passage;Ada;Ben\np1;yes;\n")).toEqual(wanted);
    expect(read("codings.json", JSON.stringify(wanted))).toEqual(wanted);
  });

  it("reads a filled coding sheet: a unit for each passage and frame", () => {
    const sheet = "unit,document,start,end,coder,frame:war,frame:peace\n1,a,0,9,Ada,yes,no\n2,b,,,Ada,,1\n";
    expect(read("sheet.csv", sheet)).toEqual([
      { unit: "a:0-9 war", coder: "Ada", value: "yes" },
      { unit: "a:0-9 peace", coder: "Ada", value: "no" },
      { unit: "b war", coder: "Ada", value: null },
      { unit: "b peace", coder: "Ada", value: "yes" },
    ]);
    expect(() => read("page.html", "<!doctype html>")).toThrow("press Save as CSV");
  });

  it("keeps numbers as numbers", () => {
    expect(read("numbers.csv", "passage,Ada,Ben\np1,1,2\np2,3,\n").map(({ value }) => value)).toEqual([1, 2, 3, null]);
  });

  it.each([
    [
      "a table without coders",
      "a.csv",
      "passage,text\np1,yes\n",
      /but the columns passage, text.*\[bad-input\]|\[bad-input\]/u,
    ],
    ["an empty file", "b.csv", "", /\[bad-input\]/u],
    ["JSON of something else", "c.json", "[1]", /a list of objects.*\[bad-json\]/u],
  ])("refuses %s", (_, name, text, message) => {
    expect(() => read(name, text)).toThrow(message);
  });

  it("refuses a file that is not there", () => {
    expect(() => readCodings(join(folder, "none.csv"))).toThrow("[missing-file]");
  });
});
