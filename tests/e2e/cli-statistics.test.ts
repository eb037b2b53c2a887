// Statistics from the command line as a user has them: keyness against a list from elsewhere, tone around a name, coding sheets of two coders, multiverses, networks.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { desk, type Desk, type Ended } from "../helpers/process.ts";

let at: Desk;
beforeAll(() => {
  at = desk();
  const speeches = Array.from({ length: 24 }, (_, i) => ({
    id: `s${i}`,
    text:
      i % 2 === 0
        ? "Peace is a great hope and joy. Trade is slow."
        : "War is a terrible crime. The trade was good, and peace too.",
    speaker: i % 2 === 0 ? "Ann" : "Bo",
    party: i % 2 === 0 ? "A" : "B",
    date: `${1990 + i}`,
  }));
  at.file("speeches.jsonl", speeches.map((one) => `${JSON.stringify(one)}\n`).join(""));
  at.file("list.csv", "word,count\npeace,10\nis,900\na,1200\n");
});
afterAll(() => at.remove());

const run = (...args: readonly string[]): Promise<Ended> => at.hustings(args);
const rowsOf = ({ stdout }: Ended): readonly Readonly<Record<string, unknown>>[] =>
  (JSON.parse(stdout) as { readonly rows: readonly Readonly<Record<string, unknown>>[] }).rows;

it("keyness compares with a list from elsewhere", async () => {
  const ended = await run(
    "keyness",
    "speeches.jsonl",
    "--by",
    "party",
    "--target",
    "A",
    "--reference-list",
    "list.csv",
    "--reference-tokens",
    "9000",
    "--json",
  );
  const peace = rowsOf(ended).find(({ feature }) => feature === "peace");
  expect(peace).toMatchObject({ target: 12, reference: 10, referenceDocuments: null });
  const both = await run(
    "keyness",
    "speeches.jsonl",
    "--by",
    "party",
    "--target",
    "A",
    "--reference",
    "B",
    "--reference-list",
    "list.csv",
  );
  expect(both.stderr).toContain("[bad-usage]");
});

it("tone measures around a name, against the rest of the speech", async () => {
  const rows = rowsOf(
    await run("tone", "speeches.jsonl", "--around", "trade,peace", "--lexicon", "afinn", "--by", "party", "--json"),
  );
  expect(rows.map(({ group, frame }) => `${String(group)} ${String(frame)}`)).toEqual([
    "A trade",
    "A peace",
    "B trade",
    "B peace",
  ]);
  expect(Number(rows[0]?.["difference"])).toBeLessThan(0);
});

it("agreement reads the filled sheets of two coders, and says how a page for coders is read", async () => {
  at.file(
    "book.yaml",
    "name: test\nversion: 1.0.0\nlanguages: [en]\nframes:\n  peace:\n    definition: Peace.\n    include: ['peace']\n",
  );
  await run(
    "codebook",
    "sample",
    "speeches.jsonl",
    "--codebook",
    "book.yaml",
    "--size",
    "6",
    "--out",
    "sample.csv",
    "--sheet",
    "sheet.csv",
  );
  const sheet = readFileSync(join(at.folder, "sheet.csv"), "utf8");
  expect(sheet).toContain("frame:peace");
  const lines = sheet
    .replace(/^\uFEFF/u, "")
    .trimEnd()
    .split(/\r?\n/u);
  const column = (lines[0] ?? "").split(",").indexOf("frame:peace");
  const coder = (lines[0] ?? "").split(",").indexOf("coder");
  expect(Math.min(column, coder)).toBeGreaterThan(-1);
  // The answers stand before any text that could hold a comma, or behind it: they are filled in by their place from the end.
  const fromEnd = (lines[0] ?? "").split(",").length - column;
  const filled = (answers: readonly string[]): string =>
    lines
      .map((line, i) => {
        if (i === 0) return line;
        const fields = line.split(",");
        fields[fields.length - fromEnd] = answers[i - 1] ?? "";
        return fields.join(",");
      })
      .join("\n");
  at.file("ann.csv", filled(["yes", "yes", "no", "no", "yes", "no"]));
  at.file("bo.csv", filled(["yes", "no", "no", "no", "yes", "no"]));
  const rows = rowsOf(await run("agreement", "ann.csv", "bo.csv", "--measure", "percent", "--json"));
  expect(rows[0]?.["value"]).toBeCloseTo(5 / 6, 12);
  at.file("page.html", "<!doctype html><html></html>");
  expect((await run("agreement", "page.html")).stderr).toContain("press Save as CSV");
});

it("multiverse and network answer, with what drives and ties", async () => {
  const drivers = rowsOf(
    await run(
      "multiverse",
      "speeches.jsonl",
      "--by",
      "party",
      "--compare",
      "A,B",
      "--words",
      "peace",
      "--drivers",
      "--json",
    ),
  );
  expect(drivers.map(({ choice }) => choice)).toContain("stopwords");
  const ties = rowsOf(await run("network", "speeches.jsonl", "--stopwords", "en", "--ties", "--json"));
  expect(ties.length).toBeGreaterThan(3);
});
