// readCodingSheet: what was filled in comes back, whatever program it went through; what is wrong is told by its line.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { codingSheet } from "../../src/audit/coding-sheet.ts";
import { sampleForCoding } from "../../src/audit/sample-for-coding.ts";
import { validateDictionary } from "../../src/audit/validate-dictionary.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { dictionary } from "../../src/dictionary/dictionary.ts";
import { csv } from "../../src/format/csv.ts";
import { readCodingSample, readCodingSheet } from "../../src/read/read-coding-sheet.ts";

const folder = mkdtempSync(join(tmpdir(), "hustings-sheet-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const keys = dictionary({ "security, home": "secur*" });
const house = corpus([
  { id: "=1+1", text: '=HYPERLINK("http://x","secure") is text. "Quoted",\nsecured; and more.' },
  { id: "007", text: "@SUM(A1) security. Безопасность — это мир." },
]);
const sample = sampleForCoding(house, { size: 9, around: keys });
const sheet = codingSheet(sample, { codebook: keys });
const filled = (answer: (i: number) => string): string =>
  csv({ ...sheet, rows: sheet.rows.map((row, i) => Object.assign({}, row, { "frame:security, home": answer(i) })) });

describe("readCodingSheet", () => {
  it("says so where a page holds no sheet", () => {
    const page = file("page.html", "<!doctype html><title>No sheet</title>");
    expect(() => readCodingSheet(page)).toThrow(/a page for coders that was saved.*this page holds none/u);
    const broken = file("broken.html", '<script type="application/json" id="sheet">{"columns":</script>');
    expect(() => readCodingSheet(broken)).toThrow(/this page holds none/u);
  });

  it("brings back every passage of a sheet, texts that look like formulas too", () => {
    const path = file(
      "Ada.csv",
      filled((i) => ["yes", "No", "1", ""][i] ?? "0"),
    );
    const codings = readCodingSheet(path, { sample: sample.rows });
    expect(codings.map(({ document, start, end }) => [document, start, end])).toEqual(
      sample.rows.map(({ document, start, end }) => [document, start, end]),
    );
    expect(codings.map(({ value }) => value)).toEqual([true, false, true, null]);
    expect(codings[0]).toMatchObject({ frame: "security, home", coder: "Ada", place: `${path}:2`, design: "equal" });
    expect(codings.map(({ weight }) => weight)).toEqual(sample.rows.map(({ weight }) => weight));
    // The texts agree with the corpus, or this would refuse them.
    expect(validateDictionary(house, keys, codings, { minUnits: 1, draws: 10 }).rows[0]?.units).toBe(3);
  });

  it("leaves no field that a spreadsheet would take for a formula", () => {
    const fields = filled(() => "").split(/\r\n|,/u);
    expect(fields.filter((field) => /^"?[=+\-@]/u.test(field))).toEqual([]);
  });

  it("reads what spreadsheets make of it: a mark of the encoding, semicolons, other line ends, words in capitals", () => {
    const lines = ["\uFEFFunit;document;start;end;frame:security;note", "1;a;0;9;TRUE;=1", "2;b;;;FALSE;", "3;c;;;;"];
    const codings = readCodingSheet(file("sheet.csv", lines.join("\r")), { coder: "Ben" });
    expect(codings).toEqual([
      {
        document: "a",
        start: 0,
        end: 9,
        frame: "security",
        value: true,
        coder: "Ben",
        place: expect.stringContaining(":2"),
      },
      { document: "b", frame: "security", value: false, coder: "Ben", place: expect.stringContaining(":3") },
      { document: "c", frame: "security", value: null, coder: "Ben", place: expect.stringContaining(":4") },
    ]);
  });

  it.each([
    [
      "no document",
      "unit,frame:a\n1,yes\n",
      /:1: a coding sheet needs a column document, but it has unit, frame:a \[bad-codings\]$/u,
    ],
    ["no frame", "document,a\nx,yes\n", /:1: a coding sheet needs a column frame:…/u],
    [
      "an answer that is neither",
      'document,text,frame:a\nx,"two\nlines",maybe\n',
      /:2: a coding sheet needs yes or no in frame:a, or nothing, but it is "maybe" \[bad-codings\]$/u,
    ],
    [
      "a place that is no number",
      "document,start,end,frame:a\nx,0,9,1\nx,nine,12,1\n",
      /:3: a coding sheet needs a whole number for start, but it is "nine"/u,
    ],
    ["a row without a document", "document,frame:a\n,yes\n", /:2: a coding sheet needs a document in each row/u],
    ["a broken row", "document,frame:a\nx,yes,no\n", /:2: .*\[bad-csv\]$/u],
  ])("refuses %s, with file and line", (_, text, message) => {
    expect(() => readCodingSheet(file("bad.csv", text))).toThrow(message);
  });

  it("refuses a sheet of another sample, and a file that is not there", () => {
    const path = file(
      "Cy.csv",
      filled(() => "yes"),
    );
    const other = sample.rows.map((row) => ({ ...row, start: row.start + 1 }));
    expect(() => readCodingSheet(path, { sample: other })).toThrow(
      /the sample that the sheet was made of, but it has no unit "1"/u,
    );
    expect(() => readCodingSheet(join(folder, "nowhere.csv"))).toThrow("[missing-file]");
  });
});

describe("readCodingSample", () => {
  it("brings back the places and weights", () => {
    expect(readCodingSample(file("key.csv", csv(sample)))).toEqual(
      sample.rows.map(({ unit, document, start, end, weight }) => ({ unit, document, start, end, weight })),
    );
    expect(() => readCodingSample(file("key.csv", "unit,document,start,end\n"))).toThrow("a column weight");
    expect(() => readCodingSample(file("key.csv", "unit,document,start,end,weight\n1,a,0,9,much\n"))).toThrow(
      /:2: .*a weight above zero, but it is "much"/u,
    );
  });
});
