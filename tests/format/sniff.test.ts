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
    ['<?xml version="1.0"?><TEI>', "a.xml", "xml"],
    ["<TEI xmlns='x'>", "a.txt", "xml"],
    ["A text, and a long one.", "a.txt", "text"],
    ["{Applause} Thank you.", "a.txt", "text"],
    ["[Applause] Thank you.", "a.txt", "text"],
    ["<Applause> Thank you.", "a.txt", "text"],
    ["Context, text, and law.", "", "text"],
    ["", "", "text"],
    ["", "x.jsonl", "jsonl"],
    ["PK\u0003\u0004\0\0", "a.txt", "binary"],
  ] as const)("takes %j called %j for %s", (head, name, kind) => expect(sniff(head, { name })).toBe(kind));
});
