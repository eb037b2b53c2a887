// csvRecords: quoted fields, line numbers, types, and what is wrong with a broken file.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HustingsError } from "../../src/core/errors.ts";
import { csvRecords } from "../../src/format/csv-records.ts";
import { separator } from "../../src/format/csv-rows.ts";

describe("csvRecords", () => {
  it("reads quoted separators, quotation marks and line ends, and says on which line a row begins", () => {
    const { columns, records } = csvRecords('id,text\na,"He said, ""no""\nand left."\nb,Yes.\n');
    expect(columns).toEqual(["id", "text"]);
    expect(records).toEqual([
      { line: 2, values: { id: "a", text: 'He said, "no"\nand left.' } },
      { line: 4, values: { id: "b", text: "Yes." } },
    ]);
  });

  it("reads Windows line ends, a byte order mark and a last line without an end", () => {
    const { records } = csvRecords('\uFEFFid,text\r\na,"x\r\ny"\r\n\r\nb,z');
    expect(records.map(({ line, values }) => [line, values["id"], values["text"]])).toEqual([
      [2, "a", "x\ny"],
      [5, "b", "z"],
    ]);
  });

  it("says of a lexicon of values that it is one", () => {
    const vader = "$:\t-1.5\t0.8\t[-1, -1]\n%)\t-0.4\t1.0\t[-1, 0]\n";
    expect(() => csvRecords(vader, { file: "vader.txt" })).toThrow("as lexicons of values (VADER, AFINN) do");
    expect(csvRecords("country,1990,1991\nKarskia,1,2\n").columns).toEqual(["country", "1990", "1991"]);
  });

  it.each([
    ["id,text", ","],
    ["id;text;a,b", ";"],
    ["id\ttext", "\t"],
    ["id|text", "|"],
    ['"a,b,c";text', ";"],
    ["text", ","],
  ] as const)("finds the separator of %j", (header, mark) => expect(separator(header)).toBe(mark));

  it("makes numbers of a column of numbers, but not of ids, texts, dates, or codes with leading zeros", () => {
    const { records } = csvRecords(
      "id,text,date,year,code,share,lead\n1,2,1991,1991,007,0.5,true\n2,3,1992,,008,-1,false\n",
    );
    expect(records.map(({ values }) => values)).toEqual([
      { id: "1", text: "2", date: "1991", year: 1991, code: "007", share: 0.5, lead: true },
      { id: "2", text: "3", date: "1992", year: null, code: "008", share: -1, lead: false },
    ]);
  });

  it("says of another kind of file that quotation marks stand inside of its fields", () => {
    expect(() => csvRecords('{"id":"a","text":"b"}\n', { file: "a.csv" })).toThrow(/^a\.csv:1: .*\[bad-csv\]$/u);
  });

  it("has null for an empty field, but an empty text for an empty text", () => {
    expect(csvRecords("id,text,party\n,,\n").records[0]?.values).toEqual({ id: null, text: "", party: null });
  });

  it.each([
    [
      'id,text\na,"x\nb,c\n',
      "f.csv:2: a CSV file needs quotation marks that close, but the one opened here stays open to the end [bad-csv]",
    ],
    [
      "id,text\na,b\nc,d,e\n",
      "f.csv:3: a CSV file needs as many fields in a row as in the header, but this row has 3 [bad-csv]",
    ],
    [
      "id,text\na\n",
      "f.csv:2: a CSV file needs as many fields in a row as in the header, but this row has 1 [bad-csv]",
    ],
    [
      'id,text\na,"x"y\n',
      'f.csv:2: a CSV file needs quotation marks around whole fields, doubled inside (""), but one stands inside a field [bad-csv]',
    ],
    [
      "id,text,id\na,b,c\n",
      'f.csv:1: a CSV file needs a header that names every column once, but "id" comes twice [bad-csv]',
    ],
    [
      "id,,text\na,b,c\n",
      "f.csv:1: a CSV file needs a header that names every column once, but column 2 has no name [bad-csv]",
    ],
  ])("refuses %j with its line", (text, message) => {
    expect(() => csvRecords(text, { file: "f.csv" })).toThrow(HustingsError);
    expect(() => csvRecords(text, { file: "f.csv" })).toThrow(message);
  });

  it("gives back every text that was quoted into it", () => {
    const field = fc.string({ unit: "grapheme" }).map((text) => text.replaceAll(/\r\n?/gu, "\n"));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ minLength: 1 }), field), { minLength: 1 }), (rows) => {
        const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
        const text = `id,text\n${rows.map(([, body], i) => `${i},${quoted(body)}`).join("\n")}`;
        expect(csvRecords(text).records.map(({ values }) => values["text"])).toEqual(rows.map(([, body]) => body));
      }),
    );
  });
});
