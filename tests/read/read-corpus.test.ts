// readCorpus: every kind of file, what is mended with a notice, and what is refused with its place. The texts are invented.

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Corpus } from "../../src/core/corpus.ts";
import { HustingsError } from "../../src/core/errors.ts";
import { readCorpus } from "../../src/read/read-corpus.ts";
import { dataFolder } from "../helpers/data.ts";

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "hustings read "))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const codes = (corpus: Corpus): readonly string[] => corpus.notices.map(({ code }) => code);

async function refusal(paths: string | readonly string[]): Promise<HustingsError> {
  const error: unknown = await readCorpus(paths).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(HustingsError);
  return error as HustingsError;
}

describe("JSONL", () => {
  it("gives documents in order, with variables flat and nested", async () => {
    const path = file(
      "a.jsonl",
      '{"id":"a","text":"One.","speaker":"Ann","year":1991}\n\n{"id":"b","text":"Two.","vars":{"speaker":"Ben"}}',
    );
    const { documents, notices } = await readCorpus(path);
    expect(documents).toEqual([
      { id: "a", text: "One.", vars: { speaker: "Ann", year: 1991 } },
      { id: "b", text: "Two.", vars: { speaker: "Ben" } },
    ]);
    expect(notices).toEqual([]);
  });

  it("calls a document without an id by file and line, and says so once, with the count", async () => {
    const path = file("noid.jsonl", '{"text":"One."}\n{"id":"b","text":"Two."}\n\n{"text":"Three."}\n');
    const { documents, notices } = await readCorpus(path);
    expect(documents.map(({ id }) => id)).toEqual(["noid.jsonl:1", "b", "noid.jsonl:4"]);
    expect(notices).toEqual([
      { code: "id-made", place: `${path}:1`, text: "2 of 3 documents had no id and are called by file and line." },
    ]);
  });

  it("keeps empty texts and counts them", async () => {
    const path = file("empty-text.jsonl", '{"id":"a","text":""}\n{"id":"b","text":" \\n"}\n{"id":"c","text":"x"}\n');
    const { documents, notices } = await readCorpus(path);
    expect(documents).toHaveLength(3);
    expect(notices).toEqual([
      { code: "empty-text", place: `${path}:1`, text: "2 of 3 documents have an empty text, kept and counted." },
    ]);
  });

  it("says where dates are not ISO, values are not plain, and characters were lost", async () => {
    const path = file(
      "odd.jsonl",
      '{"id":"a","text":"x","date":"12/3/2020"}\n{"id":"b","text":"caf\uFFFD","tags":["t"],"date":"2020-03"}\n',
    );
    expect(codes(await readCorpus(path)).toSorted()).toEqual(["broken-characters", "odd-date", "odd-variable"]);
  });

  it("reads a date that can only mean one day, and keeps how it was written", async () => {
    const read = await readCorpus(file("dates.csv", "text,date\nx,28.12.2015\ny,2016\nz,12/3/2020\n"));
    expect(read.documents.map(({ vars }) => vars)).toEqual([
      { date: "2015-12-28", dateAs: "28.12.2015" },
      { date: "2016" },
      { date: "12/3/2020" },
    ]);
    expect(codes(read).toSorted()).toEqual(["date-read", "id-made", "odd-date"]);
  });

  it("reads Windows line ends and a byte order mark", async () => {
    const path = file("win.jsonl", '\uFEFF{"id":"a","text":"One."}\r\n{"id":"b","text":"Two."}\r\n');
    expect((await readCorpus(path)).documents.map(({ text }) => text)).toEqual(["One.", "Two."]);
  });

  it("reads lines that are longer than a piece of the file, and characters cut by its end", async () => {
    const long = "Ж".repeat(5_000_000);
    const path = file("long.jsonl", `{"id":"a","text":"${long}"}\n{"id":"b","text":"x"}\n`);
    const { documents } = await readCorpus(path);
    expect([documents[0]?.text === long, documents[1]?.text]).toEqual([true, "x"]);
  });

  it.each([
    ["malformed", '{"id":"a","text":"x"}\n\n{"id":"b","text":\n', "bad-json", 3],
    ["without a text", '{"id":"a","text":"x"}\n{"id":"b","txt":"y"}\n', "bad-json", 2],
    ["with a number for a text", '{"id":"a","text":5}\n', "bad-json", 1],
    ["that is no object", "[1]\n", "bad-json", 1],
    [
      "with the id of an earlier one",
      '{"id":"a","text":"x"}\n{"id":"b","text":"y"}\n{"id":"a","text":"z"}\n',
      "duplicate-id",
      3,
    ],
  ])("refuses a line %s, with its number", async (name, content, code, line) => {
    const path = file(`${name}.jsonl`, content);
    const error = await refusal(path);
    expect([error.code, error.place]).toEqual([code, `${path}:${line}`]);
  });

  it("names both lines of a duplicate id, also across files", async () => {
    const one = file("one.jsonl", '{"id":"a","text":"x"}\n{"id":"b","text":"x"}\n');
    const two = file("two.jsonl", '{"id":"c","text":"x"}\n{"id":"b","text":"x"}\n');
    expect((await refusal([one, two])).message).toContain(`"b" stands in ${one}:2 and in ${two}:2 [duplicate-id]`);
  });

  it("gives back every document that was written, whatever is in it", async () => {
    const path = join(folder, "property.jsonl");
    const text = fc.string({ unit: "grapheme" });
    // Long lines are decoded in another way than short ones.
    const longer = fc.tuple(text, fc.constantFrom(1, 300)).map(([one, times]) => one.repeat(times));
    const documents = fc.uniqueArray(fc.record({ id: fc.string({ minLength: 1 }), text: longer, speaker: text }), {
      selector: ({ id }) => id,
    });
    await fc.assert(
      fc.asyncProperty(documents, async (all) => {
        writeFileSync(path, all.map((one) => JSON.stringify(one)).join("\n"));
        const read = await readCorpus(path);
        expect(read.documents.map(({ id, text, vars }) => ({ id, text, speaker: vars["speaker"] }))).toEqual(all);
      }),
      { numRuns: 50 },
    );
  });
});

describe("CSV and JSON", () => {
  it("the same corpus is the same from CSV, from a JSON array and from JSONL", async () => {
    const documents = [
      { id: "a", text: 'She said, "no".\nThen left.', speaker: "Ann", date: "1991", year: 1991 },
      { id: "b", text: "Yes.", speaker: null, date: "1992-05", year: 1992 },
    ];
    const quoted = (value: unknown): string => (value === null ? "" : `"${String(value).replaceAll('"', '""')}"`);
    const lines = documents.map((document) =>
      Object.values(document)
        .map((value) => quoted(value))
        .join(";"),
    );
    const paths = [
      file("same.csv", `id;text;speaker;date;year\r\n${lines.join("\r\n")}\r\n`),
      file("same.json", JSON.stringify(documents)),
      file("same.jsonl", documents.map((document) => JSON.stringify(document)).join("\n")),
    ];
    const [fromCsv, fromJson, fromJsonl] = await Promise.all(paths.map((path) => readCorpus(path)));
    expect(fromCsv).toEqual(fromJsonl);
    expect(fromJson).toEqual(fromJsonl);
  });

  it("a CSV file without a text column is refused with the nearest name", async () => {
    const error = await refusal(file("no-text.csv", "id,texts\na,b\n"));
    expect(error.message).toContain(
      'needs a column called text (or which one it is: map { text: NAME }, hustings import --map text=NAME), but "text" is none of: id, texts; did you mean "texts"? [bad-csv]',
    );
  });

  it("id and text may be called otherwise", async () => {
    const path = file("named.csv", "key,body,text\nk1,The body.,not this\n");
    const { documents } = await readCorpus(path, { id: "key", text: "body" });
    expect(documents).toEqual([{ id: "k1", text: "The body.", vars: { text: "not this" } }]);
  });

  it("a schema types the variables, and refuses what does not fit with its line", async () => {
    const path = file("typed.jsonl", '{"id":"a","text":"x","party":"A"}\n{"id":"b","text":"x","party":5}\n');
    const read = readCorpus(path, { vars: z.object({ party: z.string() }) });
    await expect(read).rejects.toMatchObject({ code: "bad-json", place: `${path}:2` });
    const typed = await readCorpus(path, { vars: z.object({ party: z.coerce.string() }) });
    const parties: readonly string[] = typed.documents.map(({ vars }) => vars.party);
    expect(parties).toEqual(["A", "5"]);
  });
});

describe("texts, pages and folders", () => {
  it("a text is one document, called by its file, with plain line ends and no byte order mark", async () => {
    const path = file("a speech.txt", "\uFEFFOne.\r\n\r\nTwo.\rThree.");
    expect((await readCorpus(path)).documents).toEqual([{ id: "a speech", text: "One.\n\nTwo.\nThree.", vars: {} }]);
  });

  it.each([
    ["UTF-16", Buffer.from("\uFEFFПривет, мир", "utf16le"), ["encoding"]],
    ["UTF-16 without a mark", Buffer.from("Привет, мир", "utf16le"), ["encoding"]],
    ["big-endian UTF-16", Buffer.from("\uFEFFПривет, мир", "utf16le").swap16(), ["encoding"]],
    [
      "Windows-1251",
      Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x2c, 0x20, 0xec, 0xe8, 0xf0]),
      ["guessed-encoding"],
    ],
  ])("a text in %s is read, and a guess is a notice", async (name, bytes, notices) => {
    const corpus = await readCorpus(file(`${name}.txt`, bytes));
    expect(corpus.documents[0]?.text).toBe("Привет, мир");
    expect(codes(corpus)).toEqual(notices);
  });

  it("Windows-1252 is told from Windows-1251 by its few accents", async () => {
    const path = file("latin.txt", Uint8Array.from([...Buffer.from("Caf"), 0xe9, ...Buffer.from(" au lait")]));
    expect((await readCorpus(path)).documents[0]?.text).toBe("Café au lait");
  });

  it("a folder is its files in the order of their names, in depth; others are counted in a notice", async () => {
    file("folder/b.txt", "B.");
    file("folder/a/2.txt", "A two.");
    file("folder/a/1.jsonl", '{"text":"A one."}\n');
    file("folder/page.html", "<html><body><p>Page.</p></body></html>");
    file("folder/README.md", "# No document");
    file("folder/.hidden.txt", "hidden");
    symlinkSync(join(folder, "folder"), join(folder, "folder/loop"));
    const { documents, notices } = await readCorpus(join(folder, "folder"));
    expect(documents.map(({ id, text }) => `${id}=${text}`)).toEqual([
      "a/1.jsonl:1=A one.",
      "a/2=A two.",
      "b=B.",
      "page=Page.",
    ]);
    expect(notices.map(({ code }) => code)).toEqual(["skipped-files", "id-made"]);
  });

  it("files of one name are told apart by their paths", async () => {
    const paths = [file("left/x.txt", "L"), file("right/x.txt", "R")];
    const { documents } = await readCorpus(paths);
    expect(documents.map(({ id }) => id)).toEqual(paths.map((path) => path.replace(/\.txt$/u, "")));
  });

  it("an empty file of JSONL is a corpus without documents", async () => {
    expect((await readCorpus(file("none.jsonl", ""))).documents).toEqual([]);
  });
});

describe("what cannot be read", () => {
  it("a file that is not there is named, with its nearest neighbour", async () => {
    const path = file("speeches.jsonl", "");
    const error = await refusal(join(folder, "speches.jsonl"));
    expect(error.code).toBe("missing-file");
    expect(error.message).toContain(`did you mean "${path}"?`);
  });

  it.each([
    ["binary data", "image.txt", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])],
    ["XML of another kind", "speech.xml", Buffer.from('<?xml version="1.0"?><debate></debate>')],
  ])("%s is refused", async (what, name, bytes) => {
    const error = await refusal(file(name, bytes));
    expect([error.code, error.message.includes(what)]).toEqual(["bad-input", true]);
  });
});

describe.skipIf(dataFolder() === undefined)("reference corpora (only with HUSTINGS_DATA)", () => {
  it("reads 491 statements of the General Debate with their variables", async () => {
    const { documents, notices } = await readCorpus(
      join(dataFolder() ?? "", "corpora/ungd/ungd-postsoviet-1991-2024-clean.jsonl"),
    );
    expect([documents.length, documents[0]?.id, documents[0]?.vars["year"]]).toEqual([491, "BLR_46_1991", 1991]);
    expect(notices).toEqual([]);
  });
});
