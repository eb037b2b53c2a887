// sniff: content first, the name only where content leaves it open.

import { describe, expect, it } from "vitest";
import { sniff } from "../../src/format/sniff.ts";

describe("sniff", () => {
  it.each([
    ['{"id":"a","text":"x"}', "speeches.txt", "jsonl"],
    ['  {"text":"x"}\n', "", "jsonl"],
    ["not json", "speeches.jsonl", "jsonl"],
    ['[{"text":"x"}]', "", "json"],
    ['{\n  "text": "x"\n}', "one.json", "json"],
    ["id,text\n1,x", "", "csv"],
    ["speaker\ttext\n", "table.txt", "csv"],
    ["id,words\n", "x.csv", "csv"],
    ["<!DOCTYPE html><html>", "page", "html"],
    ["<!-- saved --><html lang='en'>", "page.txt", "html"],
    ["<p>One.</p>", "", "html"],
    ['<?xml version="1.0"?><html xmlns="x">', "", "html"],
    ['<?xml version="1.0"?><TEI>', "a.xml", "tei"],
    ["<TEI xmlns='x'>", "a.txt", "tei"],
    ['<?xml version="1.0"?>\n<!-- made by hand -->\n<!DOCTYPE TEI.2 SYSTEM "x.dtd">\n<TEI.2>', "a.txt", "tei"],
    ['<tei:teiCorpus xmlns:tei="x">', "", "tei"],
    ['<?xml version="1.0"?><listPerson>', "people.xml", "tei"],
    ['<?xml version="1.0"?><debate>', "a.xml", "xml"],
    ['{"kind":"corpus","documents":[{"id":"a","text":"x"}]}', "", "json"],
    ["PAR1\u0015\0", "", "parquet"],
    ["%PDF-1.7\n%\0", "speech", "pdf"],
    ["PK\u0003\u0004\0\0\0word/document.xml", "", "docx"],
    ["WEBVTT\n\n00:01.000 --> 00:02.000\nHello.", "", "vtt"],
    ["1\r\n00:00:01,000 --> 00:00:02,000\r\nHello.\r\n", "", "srt"],
    ["ANN: Peace.\n\nBEN: War.\n\nANN: Never.", "debate.txt", "transcript"],
    ["Mr. Lee (Lab): Order!\nMrs. May (Con): I will.\nMr. Lee (Lab): Thank you.", "", "transcript"],
    ["В.Путин: Добрый день!\n\nД.Песков: Спасибо.\n\nВ.Путин: Да.", "", "transcript"],
    ["Note: One.\nSource: Two.\nDate: 5 May.\nSubject: None.", "", "text"],
    ["He said: Peace.\nRemember: war is near.\nI add: no.", "", "text"],
    ["A text, and a long one.", "a.txt", "text"],
    ["{Applause} Thank you.", "a.txt", "text"],
    ["[Applause] Thank you.", "a.txt", "text"],
    ["<Applause> Thank you.", "a.txt", "text"],
    ["Context, text, and law.", "", "text"],
    ["", "", "text"],
    ["", "x.jsonl", "jsonl"],
    ["PK\u0003\u0004\0\0", "a.txt", "binary"],
    ["\u0001\u0002ÿþ\u0007ab\u0010", "a.pdf", "binary"],
    ["A page.\fAnother page, with a bell\u0007.", "a.txt", "text"],
  ] as const)("takes %j called %j for %s", (head, name, kind) => expect(sniff(head, { name })).toBe(kind));
});
