// teiDocuments: speeches, speakers, notes and annotations out of TEI, fed whole or in pieces of any size. The texts are invented.

import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RecordDocument } from "../../../src/format/record.ts";
import { teiDocuments } from "../../../src/format/tei/tei-documents.ts";
import type { TeiOptions } from "../../../src/format/tei/tei-options.ts";
import { teiNames } from "../../../src/format/tei/tei-names.ts";
import { xmlEvents } from "../../../src/format/xml-events.ts";
import { xmlFeed } from "../../../src/format/xml-feed.ts";

const sample = (name: string): string =>
  readFileSync(new URL(`../../../corpora/formats/tei/${name}`, import.meta.url), "utf8");

function namesOf(...texts: readonly string[]): TeiOptions["names"] {
  const collector = teiNames();
  for (const text of texts) xmlEvents(text, collector);
  return collector.names;
}

type Asked = Pick<TeiOptions, "annotations" | "notes">;

function read(
  text: string,
  {
    names = namesOf(text),
    pieces = [text],
    ...asked
  }: Asked & { names?: TeiOptions["names"]; pieces?: readonly string[] } = {},
): { records: readonly RecordDocument[]; left: unknown } {
  const reading = teiDocuments({ names, place: "file", line: () => feed.line(), ...asked });
  const feed = xmlFeed(reading);
  const records: RecordDocument[] = [];
  for (const piece of pieces) {
    expect(feed.write(piece)).toBeUndefined();
    records.push(...reading.take().map(({ record }) => record));
  }
  expect(feed.close()).toBeUndefined();
  const left = reading.end();
  records.push(...reading.take().map(({ record }) => record));
  return { records, left };
}

const known = namesOf(sample("Sample-listPerson.xml"), sample("Sample-listOrg.xml"));
const sitting = sample("Sample_2024-09-25.xml");

describe("a sitting", () => {
  const { records, left } = read(sitting, { names: known });

  it("gives a document for each utterance, in order", () =>
    expect(records.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5].map((n) => `Sample_2024-09-25.u${n}`)));

  it("knows speaker, party at the date, role, office at the date, gender, date, title, heading and country", () =>
    expect(records[1]?.vars).toEqual({
      speaker: "Ann Lee",
      speakerId: "LeeAnn",
      party: "Blue",
      role: "regular",
      office: "Minister of Trade",
      gender: "f",
      date: "2024-09-25",
      lang: "fr",
      title: "Sitting of 25 September 2024",
      heading: "Trade Bill",
      country: "Karskia",
      notes: "applause: Applause from the right. | comment: She shows a map. | shouting: Shouts of “Shame!”",
    }));

  it("sets segments apart and takes notes out of the text", () =>
    expect(records[1]?.text.split("\n\n")[0]).toBe("We will defend our borders, and we will trade."));

  it("keeps the id of a speaker who is not listed, and the label of one without an id", () =>
    expect(records.slice(2, 4).map(({ vars }) => [vars["speaker"], vars["speakerId"], vars["party"]])).toEqual([
      ["Stranger", "Stranger", null],
      ["A VOICE", null, null],
    ]));

  it("keeps an empty utterance", () => expect(records[4]?.text).toBe(""));

  it("counts what is in no document", () =>
    expect(left).toEqual({ text: 0, notes: 1, printed: 0, unknown: 1, some: ["Stranger"] }));

  it("puts notes into the text in brackets where asked, or nowhere", () => {
    const inText = read(sitting, { names: known, notes: "text" }).records[1];
    expect(inText?.text).toContain("our borders, [Applause from the right.] and we");
    expect(inText?.text).toMatch(/\[Shouts of “Shame!”\]$/u);
    expect(inText?.vars).not.toHaveProperty("notes");
    expect(read(sitting, { names: known, notes: "drop" }).records[1]?.vars).not.toHaveProperty("notes");
  });

  it("is the same however the text is cut into pieces", () =>
    fc.assert(
      fc.property(fc.array(fc.nat(sitting.length), { maxLength: 30 }), (cuts) => {
        const at = [0, ...cuts.toSorted((a, b) => a - b), sitting.length];
        const pieces = at.slice(1).map((end, i) => sitting.slice(at[i], end));
        expect(read(sitting, { names: known, pieces }).records).toEqual(records);
      }),
      { numRuns: 40 },
    ));
});

describe("annotated words", () => {
  const text = sample("Sample_2024-09-25.ana.xml");

  it("are joined as the file says", () =>
    expect(read(text).records[0]?.text).toBe("The sitting is open. I cannot hear!"));

  it("give their lemmas as the text", () =>
    expect(read(text, { annotations: "lemma" }).records[0]?.text).toBe("the sitting be open. I can+not hear!"));

  it("give words, lemmas and parts of speech side by side, a sentence a line", () =>
    expect(read(text, { annotations: "variables" }).records[0]?.vars).toMatchObject({
      words: "The sitting is open .\nI cannot hear !",
      lemmas: "the sitting be open .\nI can+not hear !",
      pos: "DET NOUN AUX ADJ PUNCT\nPRON AUX+PART VERB PUNCT",
    }));
});

describe("a play", () => {
  const { records } = read(sample("play.xml"));

  it("gives its speeches with the names of its characters", () =>
    expect(records.map(({ text, vars }) => [vars["speaker"], vars["gender"], text])).toEqual([
      ["First Minister", "f", "Who governs here,\nand why?"],
      ["Second Minister", "m", "Nobody."],
      ["First Minister & Second Minister", null, "Alas!"],
    ]));

  it("takes stage directions out, and knows author, date and act", () =>
    expect(records[0]?.vars).toMatchObject({
      notes: "stage: aside",
      author: "Nobody",
      date: "1899",
      heading: "Act I",
    }));
});

describe("other TEI", () => {
  const tei = (body: string): string =>
    `<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="t"><teiHeader><fileDesc><titleStmt><title>T</title></titleStmt></fileDesc></teiHeader><text>${body}</text></TEI>`;

  it("without any speech is one document", () =>
    expect(read(tei("<body><head>Law</head><p>One.</p><p>Two,<lb/>three.</p></body>")).records).toMatchObject([
      { id: "t", text: "Law\n\nOne.\n\nTwo,\nthree.", vars: { title: "T", date: null } },
    ]));

  it("that only lists people is none", () =>
    expect(
      read(tei("<body><listPerson><person xml:id='a'><persName>A</persName></person></listPerson></body>")).records,
    ).toEqual([]));

  it("counts text that stands outside of speeches", () => {
    const { records, left } = read(tei("<body><p>Before.</p><u>Said.</u><p>After.</p></body>"));
    expect(records.map(({ text }) => text)).toEqual(["Said."]);
    expect(left).toMatchObject({ text: "Before.After.".length });
  });

  it("knows corrections, and leaves running heads and what was corrected out", () =>
    expect(
      read(tei("<body><u>A <choice><sic>wrod</sic><corr>word</corr></choice>.<fw>p. 3</fw></u></body>")).records[0]
        ?.text,
    ).toBe("A word."));

  it("gives a speech with several languages the greater one", () =>
    expect(
      read(tei('<body><u xml:lang="nl"><seg>Ja.</seg><seg xml:lang="fr">Mais certainement pas.</seg></u></body>'))
        .records[0]?.vars["lang"],
    ).toBe("fr"));

  it("reads a label inside the utterance, without its number", () =>
    expect(read(tei("<body><u><note>01.02 Barbara Pas (VB):</note><seg>Ja.</seg></u></body>")).records).toMatchObject([
      { text: "Ja.", vars: { speaker: "Barbara Pas", party: "VB" } },
    ]));

  it("calls a speaker whom no list names as the record prints it, with the party", () => {
    const sitting = tei(
      '<body><note type="speaker">Mr. Hugo FALK (Green):</note><u who="#HFalk99">Act.</u><u who="#XY">Why?</u></body>',
    );
    const { records, left } = read(sitting);
    expect(records.map(({ vars }) => [vars["speaker"], vars["speakerId"], vars["party"]])).toEqual([
      ["Mr. Hugo FALK", "HFalk99", "Green"],
      ["XY", "XY", null],
    ]);
    expect(left).toMatchObject({ printed: 1, unknown: 1, some: ["XY"] });
  });

  it("reads TEI inside a corpus, each with its own header, and namespaces with a prefix", () => {
    const one = (id: string, day: string): string =>
      `<t:TEI xml:id="${id}"><t:teiHeader><t:profileDesc><t:settingDesc><t:setting><t:date when="${day}"/></t:setting></t:settingDesc></t:profileDesc></t:teiHeader><t:text><t:body><t:u>Said.</t:u></t:body></t:text></t:TEI>`;
    const all = `<t:teiCorpus xmlns:t="x"><t:teiHeader/>${one("a", "2020-01-01")}${one("b", "2020-01-02T10:00:00")}</t:teiCorpus>`;
    expect(read(all).records.map(({ id, vars }) => [id, vars["date"]])).toEqual([
      ["a#1", "2020-01-01"],
      ["b#2", "2020-01-02"],
    ]);
  });
});
