// writeCorpus: what is written is read back, the file is whole or not there, and R opens it. The texts are invented.

import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Corpus } from "../../src/core/corpus.ts";
import type { Document, Scalar } from "../../src/core/document.ts";
import { readCorpus } from "../../src/read/read-corpus.ts";
import { readDocuments } from "../../src/read/read-documents.ts";
import { toR } from "../../src/read/to-r.ts";
import { writeCorpus } from "../../src/read/write-corpus.ts";

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "hustings write "))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const corpusOf = (documents: readonly Document[]): Corpus => ({ kind: "corpus", documents, notices: [] });

/** Texts with what is hard: marks, line ends, other scripts, spaces at the edges. */
const unit = fc.constantFrom(..."ab Z9.,;\"'<>&=\n\t—éЖ語😀[]{}|\\");
const text = fc.string({ unit, maxLength: 40 });
const word = fc
  .string({ unit: fc.constantFrom(..."abcXYZé "), minLength: 1, maxLength: 8 })
  .filter((one) => one.trim() === one);

/** Every document has the same variables, each of one type, as tables need it. */
function corpora(values: { readonly [name: string]: fc.Arbitrary<Scalar> }): fc.Arbitrary<readonly Document[]> {
  const document = fc.record({ id: word, text, vars: fc.record(values) });
  return fc.uniqueArray(document, { selector: ({ id }) => id, minLength: 1, maxLength: 8 });
}

async function back(path: string, documents: readonly Document[]): Promise<readonly Document[]> {
  await writeCorpus(join(folder, path), corpusOf(documents));
  return (await readCorpus(join(folder, path))).documents;
}

describe("written and read again", () => {
  const full = {
    speaker: fc.option(text),
    year: fc.option(fc.integer()),
    share: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
    open: fc.option(fc.boolean()),
    id: text,
    vars: text,
  };

  it("JSONL is the same corpus", () =>
    fc.assert(
      fc.asyncProperty(corpora(full), async (all) => {
        const plain = JSON.parse(JSON.stringify(all)) as readonly Document[];
        expect(await back("p.jsonl", all)).toEqual(plain);
      }),
      { numRuns: 60 },
    ));

  it("TEI is the same corpus", () =>
    fc.assert(
      fc.asyncProperty(corpora(full), async (all) => {
        const plain = JSON.parse(JSON.stringify(all)) as readonly Document[];
        expect(await back("p.xml", all)).toEqual(plain);
      }),
      { numRuns: 60 },
    ));

  it("Parquet is the same corpus", () =>
    fc.assert(
      fc.asyncProperty(
        corpora({
          ...full,
          share: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).filter((one) => !Object.is(one, -0))),
        }),
        async (all) => {
          expect(await back("p.parquet", all)).toEqual(all);
        },
      ),
      { numRuns: 60 },
    ));

  it("CSV is the same corpus, but for what it has no way to write: types and empty texts", () =>
    fc.assert(
      fc.asyncProperty(
        corpora({
          speaker: fc.option(word.filter((one) => !/^(?:true|false)$/u.test(one))),
          year: fc.option(fc.integer()),
          open: fc.option(fc.boolean()),
        }),
        async (all) => {
          expect(await back("p.csv", all)).toEqual(all);
        },
      ),
      { numRuns: 60 },
    ));

  it("variables of several types are written as text where columns need one", async () => {
    const all = [
      { id: "a", text: "x", vars: { mixed: 1 } },
      { id: "b", text: "y", vars: { mixed: "one", own: true } },
    ];
    expect((await back("mixed.parquet", all)).map(({ vars }) => vars)).toEqual([
      { mixed: "1", own: null },
      { mixed: "one", own: true },
    ]);
  });

  it("a stream is written like a corpus, with its notices", async () => {
    const source = join(folder, "source.jsonl");
    writeFileSync(source, '{"text":"x"}\n{"text":"y"}\n');
    const { documents, notices } = await writeCorpus(join(folder, "stream.csv"), readDocuments(source));
    expect([documents, notices.map(({ code }) => code)]).toEqual([2, ["id-made"]]);
    expect(readFileSync(join(folder, "stream.csv"), "utf8")).toBe(
      "id,text\r\nsource.jsonl:1,x\r\nsource.jsonl:2,y\r\n",
    );
  });

  it("TEI has the places that other programs look at", async () => {
    await writeCorpus(
      join(folder, "places.xml"),
      corpusOf([
        {
          id: "a1",
          text: "One.\n\nTwo,\nthree.",
          vars: { speaker: "Ann", date: "2024-09", lang: "en", title: "A & B" },
        },
      ]),
    );
    const xml = readFileSync(join(folder, "places.xml"), "utf8");
    for (const part of [
      '<TEI xml:id="a1" xml:lang="en">',
      "<title>A &amp; B</title>",
      '<date when="2024-09">',
      '<note type="speaker">Ann</note>',
      "<p>One.</p>\n<p>Two,<lb/>three.</p>",
    ])
      expect(xml).toContain(part);
  });

  it("CoNLL-U has the tokens and sentences of this library, or those of the annotation", async () => {
    const annotated = {
      words: "I cannot go .\nNo .",
      lemmas: "I can+not go .\nno .",
      pos: "PRON AUX+PART VERB PUNCT\nINTJ PUNCT",
      speaker: "Ann",
    };
    await writeCorpus(
      join(folder, "t.conllu"),
      corpusOf([
        { id: "a", text: "Dr. Lee said no. Why?", vars: {} },
        { id: "b", text: "I cannot go. No.", vars: annotated },
      ]),
    );
    const lines = readFileSync(join(folder, "t.conllu"), "utf8").split("\n");
    expect(lines.filter((line) => line.startsWith("# text"))).toEqual([
      "# text = Dr. Lee said no.",
      "# text = Why?",
      "# text = I cannot go.",
      "# text = No.",
    ]);
    expect(lines.filter((line) => /^\d/u.test(line)).map((line) => line.split("\t").slice(1, 5).join(" "))).toEqual([
      "Dr _ _ _",
      ". _ _ _",
      "Lee _ _ _",
      "said _ _ _",
      "no _ _ _",
      ". _ _ _",
      "Why _ _ _",
      "? _ _ _",
      "I I PRON _",
      "cannot can+not _ AUX+PART",
      "go go VERB _",
      ". . PUNCT _",
      "No no INTJ _",
      ". . PUNCT _",
    ]);
    expect(lines.filter((line) => line.endsWith("SpaceAfter=No"))).toHaveLength(5);
    expect(lines).not.toContain("# words = I cannot go . No .");
  });
});

describe("whole or not at all", () => {
  it("a failure leaves the old file and nothing else", async () => {
    const path = join(folder, "kept/corpus.jsonl");
    await writeCorpus(path, corpusOf([{ id: "old", text: "x", vars: {} }]));
    async function* failing(): AsyncGenerator<Document> {
      yield { id: "new", text: "y", vars: {} };
      throw new Error("lost");
    }
    for (const format of ["jsonl", "csv", "parquet", "tei", "r"] as const)
      await expect(writeCorpus(path, failing(), { format })).rejects.toThrow("lost");
    expect(readdirSync(join(path, ".."))).toEqual(["corpus.jsonl"]);
    expect((await readCorpus(path)).documents[0]?.id).toBe("old");
  });

  it("an interruption leaves nothing behind", async () => {
    const stop = new AbortController();
    function* endless(): Generator<Document> {
      for (let i = 0; ; i++) yield { id: String(i), text: "x", vars: {} };
    }
    const path = join(folder, "stopped/corpus.jsonl");
    setTimeout(() => stop.abort(new Error("enough")), 50);
    await expect(writeCorpus(path, endless(), { signal: stop.signal })).rejects.toThrow("enough");
    expect(readdirSync(join(path, ".."))).toEqual([]);
  });

  it("a place that cannot be written to is one coded line", async () => {
    const path = join(folder, "file");
    writeFileSync(path, "");
    await expect(writeCorpus(join(path, "x.jsonl"), corpusOf([]))).rejects.toMatchObject({ code: "cannot-write" });
  });
});

/** The program that runs R, where there is one. */
const runR = ["Rscript"].find((program) => spawnSync(program, ["--version"]).status === 0);

describe("for R", () => {
  const documents = [
    {
      id: "a",
      text: 'She said, "no".\n\nThen left.',
      vars: { speaker: "Ann", country: "NA", year: 1991, open: true, share: 0.5 },
    },
    { id: "b", text: "", vars: { speaker: null, country: "BE", year: null, open: false, share: null } },
    {
      id: "c",
      text: "Мир # труд 'май'",
      vars: { speaker: 'O"Hara \\', country: null, year: 2000, open: null, share: 2 },
    },
  ];

  it("a folder with a table and a script is written, and written again in its place", async () => {
    for (let i = 0; i < 2; i++) await toR(join(folder, "for-r"), corpusOf(documents));
    expect(readdirSync(join(folder, "for-r")).toSorted()).toEqual(["documents.csv", "load.R"]);
    await expect(toR(folder, corpusOf(documents))).rejects.toMatchObject({ code: "cannot-write" });
  });

  it.skipIf(runR === undefined)("base R reads it back (only where R is installed)", async () => {
    await toR(join(folder, "in-r"), corpusOf(documents));
    const script = `source(file.path("${join(folder, "in-r")}", "load.R"));
      cat(nchar(documents$text, "chars"), "\\n"); cat(sapply(documents, class), "\\n");
      cat(is.na(documents$speaker), is.na(documents$country), is.na(documents$year), "\\n");
      cat(documents$country[1], documents$speaker[3], sum(documents$year, na.rm = TRUE), sum(documents$open, na.rm = TRUE))`;
    const said = execFileSync(runR ?? "", ["-e", script], { encoding: "utf8" })
      .split("\n")
      .map((line) => line.trim());
    expect(said).toEqual([
      "27 0 16",
      "character character character character numeric logical numeric",
      "FALSE TRUE FALSE FALSE FALSE TRUE FALSE TRUE FALSE",
      'NA O"Hara \\ 3991 1',
    ]);
  });
});
