// Codebooks and people on the command line: a sample, its sheet, and what comes of it.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { desk, type Desk } from "../helpers/process.ts";

let at: Desk;

beforeAll(() => {
  at = desk();
  const lines = Array.from({ length: 12 }, (_, i) =>
    JSON.stringify({
      id: `d${i}`,
      text: i % 2 === 0 ? "We need security now." : "We need jobs now.",
      party: i < 6 ? "L" : "R",
    }),
  );
  at.file("speeches.jsonl", lines.join("\n"));
  at.file("book.yaml", "frames: { security: { include: ['secur*', 'safe*'] } }");
});
afterAll(() => at.remove());

it("draws a sample, writes the sheet, and validates with what was filled in", async () => {
  const drawn = await at.hustings([
    "codebook",
    "sample",
    "speeches.jsonl",
    "--codebook",
    "book.yaml",
    "--size",
    "12",
    "--around",
    "--by",
    "party",
    "--sheet",
    "sheet.csv",
    "--out",
    "sample.csv",
  ]);
  expect([drawn.exit, drawn.stdout]).toEqual([0, ""]);
  expect(drawn.stderr.trimEnd().split("\n")).toEqual([
    "wrote sheet.csv for coders; keep the sample itself from them, it has the weights",
    "12 rows from 12 documents; wrote sample.csv",
  ]);
  const sheet = join(at.folder, "sheet.csv");
  const lines = readFileSync(sheet, "utf8").trimEnd().split("\r\n");
  expect(lines[0]).toBe("\uFEFFunit,before,text,after,frame:security,note,coder,document,start,end,design");
  // The first passage stays open; all others are as the codebook says, but for the second.
  const filled = lines.map((line, i) =>
    line.replace(",,,,", i < 2 ? ",,,," : `,,${i === 2 || line.includes("security now") ? "yes" : "no"},,`),
  );
  writeFileSync(sheet, filled.join("\r\n"));
  const { exit, stdout, stderr } = await at.hustings([
    "codebook",
    "validate",
    "speeches.jsonl",
    "--codebook",
    "book.yaml",
    "--codings",
    "sheet.csv",
    "--sample",
    "sample.csv",
    "--jsonl",
  ]);
  expect(exit).toBe(0);
  expect(stderr).toContain("1 answer of 12 not given yet");
  const rows = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { readonly measure: string; readonly units: number });
  expect(rows.map(({ measure, units }) => `${measure} ${units}`)).toEqual([
    "precision 11",
    "recall 11",
    "f1 11",
    "alpha 11",
  ]);
});

it("tells a wrong answer by file and line, and a sheet it cannot write", async () => {
  at.file("bad.csv", "document,frame:security\nd1,yes\nd2,perhaps\n");
  const bad = await at.hustings([
    "codebook",
    "validate",
    "speeches.jsonl",
    "--codebook",
    "book.yaml",
    "--codings",
    "bad.csv",
  ]);
  expect([bad.exit, bad.stdout]).toEqual([2, ""]);
  expect(bad.stderr).toBe(
    'bad.csv:3: a coding sheet needs yes or no in frame:security, or nothing, but it is "perhaps" [bad-codings]\n',
  );
  const sheet = await at.hustings(["codebook", "sample", "speeches.jsonl", "--size", "2", "--sheet", "sheet.xlsx"]);
  expect([sheet.exit, sheet.stderr]).toEqual([
    2,
    '--sheet needs a file with an ending that it knows, but that of "sheet.xlsx" is none of: .html, .csv [bad-option]\n',
  ]);
});

it("leaves out entries, and compares two versions", async () => {
  const left = await at.hustings([
    "codebook",
    "influence",
    "speeches.jsonl",
    "--codebook",
    "book.yaml",
    "--by",
    "party",
    "--compare",
    "L,R",
    "--min-tokens",
    "1",
    "--jsonl",
  ]);
  const rows = left.stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(rows.map(({ entry, gone, change }) => [entry, gone, change])).toEqual([
    ["secur*", 6, 0],
    ["safe*", 0, 0],
  ]);
  at.file("new.yaml", "frames: { security: { include: ['jobs', 'security'], exclude: ['security now'] } }");
  const compared = await at.hustings(["codebook", "diff", "book.yaml", "new.yaml", "speeches.jsonl", "--jsonl"]);
  expect(compared.stderr).toContain("security: counted 6 times before and 6 times after, 0 of them in both\n");
  expect(
    compared.stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual([
    {
      frame: "security",
      change: "went",
      words: "security",
      entry: "secur*",
      other: "excluded",
      count: 6,
      documents: 6,
    },
    { frame: "security", change: "came", words: "jobs", entry: "jobs", other: "not matched", count: 6, documents: 6 },
  ]);
});
