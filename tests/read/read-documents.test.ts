// readDocuments: one small file of every format, what is set aside, and an account that adds up. The texts are invented.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Document } from "../../src/core/document.ts";
import type { HustingsError } from "../../src/core/errors.ts";
import type { Notice } from "../../src/core/notice.ts";
import type { ReadSummary } from "../../src/read/read-batches.ts";
import { readDocuments } from "../../src/read/read-documents.ts";
import type { ReadOptions } from "../../src/read/read-options.ts";
import { dataFolder } from "../helpers/data.ts";

const formats = fileURLToPath(new URL("../../corpora/formats", import.meta.url));
let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "hustings documents "))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface All {
  readonly documents: readonly Document[];
  readonly notices: readonly Notice[];
  readonly summary: ReadSummary;
}

async function all(paths: string | readonly string[], options: ReadOptions = {}): Promise<All> {
  const documents: Document[] = [];
  const notices: Notice[] = [];
  const reading = readDocuments(paths, options);
  for (;;) {
    const { done, value } = await reading.next();
    if (done === true) return { documents, notices, summary: value };
    if ("code" in value) notices.push(value);
    else documents.push(value);
  }
}

const sample = (name: string): string => join(formats, name);
const codes = ({ notices }: All): readonly string[] => notices.map(({ code }) => code);
const speakers = ({ documents }: All): readonly unknown[] => documents.map(({ vars }) => vars["speaker"]);

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function refusal(paths: string | readonly string[], options: ReadOptions = {}): Promise<HustingsError> {
  return all(paths, options).then(
    () => expect.fail("nothing was refused"),
    (error: unknown) => error as HustingsError,
  );
}

describe("records", () => {
  it("are the same from JSONL, JSON, CSV, TSV and Parquet", async () => {
    const { documents, summary } = await all(sample("speeches.jsonl"));
    expect(documents).toHaveLength(2);
    expect(summary).toEqual({ files: 1, read: 2, kept: 2, setAside: 0, kinds: { jsonl: 1 } });
    const map = { text: "body", id: "doc", speaker: "name" };
    for (const name of ["speeches.json", "speeches.csv", "speeches.parquet"])
      expect((await all(sample(name))).documents, name).toEqual(documents);
    expect((await all(sample("speeches.tsv"), { map })).documents).toEqual(documents);
  });

  it("are known by their content, whatever the file is called, unless the format is forced", async () => {
    const path = file("speeches.txt", readFileSync(sample("speeches.jsonl")));
    expect((await all(path)).summary.kinds).toEqual({ jsonl: 1 });
    expect((await all(path, { format: "text" })).documents).toHaveLength(1);
  });

  it("with a column that is not there are refused with the nearest name", async () => {
    const error = await refusal(sample("speeches.tsv"), { map: { text: "bdy" } });
    expect(error.message).toContain('did you mean "body"? [bad-csv]');
    expect((await refusal(sample("speeches.parquet"), { map: { text: "txt" } })).message).toContain(
      'did you mean "text"? [bad-input]',
    );
  });

  it("in UTF-16 are read as well", async () => {
    const { documents } = await all(sample("speeches.jsonl"));
    for (const name of ["speeches.jsonl", "speeches.csv", "speeches.json"]) {
      const path = file(`wide/${name}`, Buffer.from(`\uFEFF${readFileSync(sample(name), "utf8")}`, "utf16le"));
      expect((await all(path)).documents, name).toEqual(documents);
    }
  });

  it("in Windows-1251 are read, and a single line of it is mended with a notice", async () => {
    const russian = Uint8Array.from([0xcc, 0xe8, 0xf0, 0x20, 0xe8, 0x20, 0xf2, 0xf0, 0xf3, 0xe4]);
    const line = Buffer.concat([Buffer.from('{"id":"a","text":"'), russian, Buffer.from('"}\n')]);
    const whole = await all(file("cyrillic.jsonl", line));
    expect([whole.documents[0]?.text, codes(whole)]).toEqual(["Мир и труд", ["guessed-encoding"]]);
    const some = await all(
      file(
        "mixed.jsonl",
        Buffer.concat([Buffer.from('{"id":"b","text":"x"}\n'.repeat(1)), Buffer.from(`${" ".repeat(5000)}\n`), line]),
      ),
    );
    expect([some.documents[1]?.text, codes(some)]).toEqual(["Мир и труд", ["guessed-encoding"]]);
  });
});

describe("texts", () => {
  it("take variables from their names and from the table beside them, and say how they were decoded", async () => {
    const read = await all(sample("texts"), { filename: "{date}_{speaker}" });
    expect(
      read.documents.map(({ text, vars }) => [text.trim(), vars["speaker"], vars["date"], vars["party"], vars["lang"]]),
    ).toEqual([
      ["We will defend our borders.\n\nAnd we will trade.", "Ann Lee", "2024-09-25", "Blue", "en"],
      ["Integration is no threat; it is a promise.", "Ben Okoro", "2024-10-02", "Green", "en"],
      ["Безопасность начинается с доверия. Мы открыты для диалога.", "Vera Petrova", "2024-10-03", "Green", "ru"],
    ]);
    expect(codes(read)).toEqual(["encoding", "guessed-encoding", "file-variables"]);
  });

  it("whose names do not fit, and rows of no file, are said", async () => {
    file("some/a.txt", "A.");
    file("some/2020_b.txt", "B.");
    file("some/meta.csv", "file,party\na.txt,Blue\nz.txt,Red\n");
    const read = await all(join(folder, "some"), { filename: "{year}_{who}" });
    expect(read.documents.map(({ vars }) => vars)).toEqual([{ year: 2020, who: "b" }, { party: "Blue" }]);
    expect(read.notices.map(({ code, text }) => `${code}: ${text}`)).toEqual(
      [
        "odd-file-name: 1 file has a name that does not fit {year}_{who}, and got no variables from it.",
        `file-variables: The variables of 1 file were taken from this table; not in it: 1 file, the first ${join(folder, "some/2020_b.txt")}; rows of no file: 1, the first "z.txt"`,
      ].map((line) => (line.startsWith("file-variables") ? `${line}.` : line)),
    );
  });

  it("can be read in an encoding that the user knows", async () => {
    const path = file("forced.txt", Uint8Array.from([0xe9]));
    expect((await all(path, { encoding: "windows-1251" })).documents[0]?.text).toBe("й");
    expect((await all(path, { encoding: "windows-1252" })).documents[0]?.text).toBe("é");
  });

  it("of web pages are the article, with byline and date, without navigation, sharing and footer", async () => {
    const { documents } = await all(sample("story.html"));
    expect(documents[0]?.vars).toEqual({
      title: "Ministers agree on borders",
      author: "Cora Bell",
      date: "2024-09-26",
      lang: "en",
      source: "The Karsk Courier",
    });
    expect(documents[0]?.text).toMatch(/^The ministers of Karsk[\s\S]*winter might bring\.$/u);
    expect(documents[0]?.text.split("\n\n")).toHaveLength(3);
  });

  it("of Word and PDF are read by packages that are loaded then", async () => {
    expect((await all(sample("letter.docx"))).documents[0]?.text).toBe(
      "Dear citizens of Karsk,\n\n“We will defend our borders,” the minister wrote, “and we will trade.”\n\nСила — в доверии.",
    );
    expect((await all(sample("letter.pdf"))).documents).toEqual([
      {
        id: "letter",
        text: "Dear citizens of Karsk,\nwe will defend our borders, and we will trade.\n\nThe minister of trade",
        vars: { pages: 2 },
      },
    ]);
  });

  it("of subtitles and transcripts are a document for each speech", async () => {
    expect(speakers(await all(sample("interview.srt")))).toEqual(["ANN LEE", "BEN OKORO"]);
    expect(speakers(await all(sample("interview.vtt")))).toEqual(["Ann Lee", "Ben Okoro"]);
    expect(speakers(await all(sample("debate.txt")))).toEqual([null, "THE CHAIR", "ANN LEE", "BEN OKORO", "ANN LEE"]);
    expect(speakers(await all(sample("vstrecha.txt")))).toEqual([null, "В.Карский", "А.Ли", "В.Карский", "А.Ли"]);
    const { documents } = await all(sample("hansard.txt"));
    expect(documents.map(({ id, vars }) => [id, vars["speaker"], vars["party"], vars["role"]])).toEqual([
      ["hansard#1", "Mr. Speaker", null, null],
      ["hansard#2", "Mrs. Ann Lee", "Blue", null],
      ["hansard#3", "Mr. Ben Okoro", null, "The Minister of Trade"],
      ["hansard#4", "Mr. Paul Stone", "Green", null],
      ["hansard#5", "Mr. Speaker", null, null],
    ]);
  });

  it("of a transcript can stay whole", async () =>
    expect((await all(sample("debate.txt"), { transcripts: "whole" })).documents).toHaveLength(1));
});

describe("TEI", () => {
  it("resolves speakers through the lists beside it, also when a single file is named", async () => {
    const read = await all(sample("tei/Sample_2024-09-25.xml"));
    expect(speakers(read)).toEqual(["Ben van Okoro", "Ann Lee", "Stranger", "A VOICE", "Ben van Okoro"]);
    expect(codes(read)).toEqual(["empty-text", "notes-outside-speeches", "unknown-speaker"]);
  });

  it("resolves them through lists in the folder above or beside, and through those in the back of the file", async () => {
    const list = readFileSync(sample("tei/Sample-listPerson.xml"), "utf8");
    const sitting = readFileSync(sample("tei/Sample_2024-09-25.xml"), "utf8");
    file("above/Sample-listPerson.xml", list);
    file("beside/lists/Sample-listPerson.xml", list);
    file("other/Otherwise-listPerson.xml", list);
    const back = list.replace(/^<\?xml.*?\?>/u, "").replace("<listPerson", "</body><back><listPerson");
    const inside = sitting.replace("</body>", `${back}</back>`);
    for (const [name, text, first] of [
      ["above/2024/Sample_x.xml", sitting, "Ben van Okoro"],
      ["beside/texts/Sample_x.xml", sitting, "Ben van Okoro"],
      ["inside/Sample_x.xml", inside, "Ben van Okoro"],
      ["other/texts/Unlike_x.xml", sitting, "THE SPEAKER"],
    ] as const)
      expect((await all(file(name, text))).documents[0]?.vars["speaker"], name).toBe(first);
  });

  it("a root leads to the files that it includes, and names those that are missing", async () => {
    const root = readFileSync(sample("tei/Sample.xml"), "utf8").replace(
      "</teiCorpus>",
      '<xi:include href="gone.xml"/></teiCorpus>',
    );
    expect((await all(sample("tei/Sample.xml"))).summary).toMatchObject({ files: 2, kept: 5 });
    expect(codes(await all(file("root/Sample.xml", root)))).toEqual(["missing-parts"]);
  });

  it("of a file and its annotated twin one is read", async () => {
    const plain = await all(sample("tei"));
    expect(codes(plain)).toContain("twin-files");
    expect(plain.documents.map(({ id }) => id)).toContain("Sample_2024-09-25.u5");
    const annotated = await all(sample("tei"), { annotations: "variables" });
    expect(annotated.documents.map(({ id }) => id)).not.toContain("Sample_2024-09-25.u5");
    expect(annotated.documents[0]?.vars).toHaveProperty("lemmas");
  });

  it("that breaks off gives what stands before, with the place; alone and without a document it is an error", async () => {
    const sitting = readFileSync(sample("tei/Sample_2024-09-25.xml"), "utf8");
    const cut = file("cut/Sample.xml", sitting.replace("May I speak?</seg>", "May I <speak?</seg>"));
    const read = await all(cut);
    expect(read.summary).toMatchObject({ read: 3, kept: 2, setAside: 1 });
    expect(read.notices.find(({ code }) => code === "bad-xml")?.place).toBe(`${cut}:34:86`);
    const broken = file("broken.xml", "<TEI><text><p>One.</TEI>");
    expect([(await refusal(broken)).code, (await refusal(broken)).place]).toEqual(["bad-xml", `${broken}:1:24`]);
    expect((await all([broken, sample("tei/play.xml")])).summary).toMatchObject({ kept: 3, setAside: 1 });
  });

  it("an id that two files use is told apart by the file", async () => {
    const one = '<TEI xmlns="x"><text><u xml:id="u1">One.</u></text></TEI>';
    const paths = [file("twice/a.xml", one), file("twice/b.xml", one)];
    const read = await all(paths);
    expect(read.documents.map(({ id }) => id)).toEqual(["u1", "b/u1"]);
    expect(codes(read)).toContain("id-qualified");
  });

  it("in another encoding and with entities of its own is read", async () => {
    const declared = '<?xml version="1.0" encoding="windows-1251"?><!DOCTYPE TEI [<!ENTITY ndash "-">]>';
    const text = `${declared}<TEI xmlns="x"><text><p>`;
    const path = file(
      "old.xml",
      Buffer.concat([Buffer.from(text), Uint8Array.from([0xcc, 0xe8, 0xf0]), Buffer.from("&ndash;</p></text></TEI>")]),
    );
    const read = await all(path);
    expect([read.documents[0]?.text, codes(read)]).toEqual(["Мир-", ["encoding"]]);
  });
});

describe("what is wrong", () => {
  it("is an error at the first broken record, or is set aside with its place, and the account adds up", async () => {
    const jsonl = file("bad.jsonl", '{"id":"a","text":"x"}\n{"id":\n{"id":"b"}\n{"id":"c","text":"y"}\n');
    const csv = file("bad.csv", 'id,text\na,x\nb,y,z\nc,"q"r\nd,w\n');
    const json = file("bad.json", '[{"id":"a","text":"x"}, {"id":"b"}, {"id":"c","text":"y"}, {"id":');
    for (const [path, places, kept] of [
      [jsonl, [2, 3], 2],
      [csv, [3, 4], 2],
      [json, [2, 4], 2],
    ] as const) {
      expect((await refusal(path)).place).toMatch(new RegExp(`:${places[0]}$|:${places[1]}$`, "u"));
      const read = await all(path, { malformed: "set-aside" });
      expect(read.summary).toMatchObject({ read: kept + 2, kept, setAside: 2 });
      expect(read.notices.map(({ place }) => place).toSorted()).toEqual(places.map((line) => `${path}:${line}`));
    }
  });

  it("a duplicate is an error that names both lines, or is set aside where asked", async () => {
    const path = file("twice.jsonl", '{"id":"a","text":"x"}\n{"id":"a","text":"y"}\n');
    expect((await refusal(path, { malformed: "set-aside" })).message).toContain(
      `"a" stands in ${path}:1 and in ${path}:2 [duplicate-id]`,
    );
    const read = await all(path, { duplicates: "set-aside" });
    expect([read.summary.setAside, read.documents[0]?.text, codes(read)]).toEqual([1, "x", ["duplicate-id"]]);
  });

  it.each([
    ["cut.parquet", (bytes: Buffer) => bytes.subarray(0, 200), "speeches.parquet", "bad-input"],
    ["cut.docx", (bytes: Buffer) => bytes.subarray(0, 300), "letter.docx", "bad-input"],
    ["cut.pdf", () => Buffer.from("%PDF-1.4\nnothing"), "letter.pdf", "bad-input"],
  ])("%s is refused alone, and passed over with a notice in a folder", async (name, cut, from, code) => {
    const path = file(`cut ${name}/${name}`, cut(readFileSync(sample(from))));
    file(`cut ${name}/good.txt`, "Good.");
    expect((await refusal(path)).code).toBe(code);
    const read = await all(join(path, ".."));
    expect([read.summary.kept, read.summary.setAside, codes(read)]).toEqual([1, 1, [code]]);
  });

  it("files of a folder that are no corpus do not stop the others", async () => {
    file("mixed/a.txt", "A.");
    file("mixed/other.xml", '<?xml version="1.0"?><debate/>');
    file("mixed/package.json", '{"name":"x"}');
    file("mixed/table.csv", "x,y\n1,2\n");
    const read = await all(join(folder, "mixed"));
    expect(read.summary).toMatchObject({ kept: 1, setAside: 3, read: 4 });
  });

  it("a pattern that fits nothing is a missing file", async () =>
    expect((await refusal(join(folder, "*.nothing"))).code).toBe("missing-file"));
});

describe("patterns", () => {
  it("find files, called by their way from the folder they share", async () => {
    for (const name of ["p/2020/a.txt", "p/2020/b.md", "p/2021/a.txt", "p/2021/deep/c.txt"]) file(name, name);
    const ids = async (pattern: string): Promise<readonly string[]> =>
      (await all(join(folder, pattern))).documents.map(({ id }) => id);
    expect(await ids("p/*/*.txt")).toEqual(["2020/a", "2021/a"]);
    expect(await ids("p/**/*.txt")).toEqual(["2020/a", "2021/a", "2021/deep/c"]);
    expect(await ids("p/202[0]/{a,b}.*")).toEqual(["a", "b.md"]);
  });
});

describe.skipIf(dataFolder() === undefined)("reference corpora (only with HUSTINGS_DATA)", () => {
  const corpora = join(dataFolder() ?? "", "corpora");

  it("reads all of ParlaMint's samples; the malformed one is a notice with its place", async () => {
    const read = await all(join(corpora, "parliament/parlamint"));
    // 104 files, four of them annotated twins of others; the utterances were counted with another XML parser.
    expect(read.summary).toMatchObject({ files: 100, kept: 3674, setAside: 1, read: 3675, kinds: { tei: 100 } });
    expect(
      read.notices.filter(({ code }) => code === "bad-xml").map(({ place }) => place.replace(/.*\//u, "")),
    ).toEqual(["ParlaMint-ES-GA-listOrg.xml:260:53"]);
  });

  it.each([
    ["us", 305],
    ["ru", 1754],
    ["multilingual", 179],
  ])("reads %s without a word to say", async (name, count) => {
    const { documents, notices, summary } = await all(join(corpora, name));
    expect([
      documents.length,
      summary.setAside,
      notices.filter(({ code }) => code !== "empty-text" && code !== "skipped-files"),
    ]).toEqual([count, 0, []]);
  });
});
