// Annotated texts and quotations found in them, from files. The texts are invented.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { readGold, readPredictions } from "../../src/read/read-gold.ts";

const folder = mkdtempSync(join(tmpdir(), "hustings gold "));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const document = {
  id: "a",
  text: "“We agree,” said Ann Lee.",
  quotes: [{ start: 0, end: 11, speakerCanonical: "Ann Lee" }],
};
const line = `${JSON.stringify(document)}\n`;

describe("readGold", () => {
  it("reads lines, lists and packed files alike", async () => {
    const files = [
      file("a.jsonl", line),
      file("a.json", JSON.stringify([document])),
      file("a.jsonl.gz", gzipSync(line)),
    ];
    for (const one of files) expect(await readGold([one])).toEqual([document]);
  });

  it.each([
    ["{", "bad.jsonl:2 needs valid JSON"],
    ["7", "bad.jsonl:2"],
    ['{"text":"x","quotes":[]}', "needs an id"],
    ['{"id":"b","quotes":[]}', "needs a text"],
    ['{"id":"b","text":"x"}', "needs a list of quotes"],
    ['{"id":"b","text":"x","quotes":[{"start":0}]}', "quote 1 lacks one"],
    ['{"id":"b","text":"x","quotes":[{"start":0,"end":2}]}', "quote 1 is from 0 to 2"],
    ['{"id":"b","text":"x","quotes":[{"start":1,"end":1}]}', "quote 1 is from 1 to 1"],
  ])("refuses the line %s and says where it stands", async (bad, message) => {
    const files = [file("bad.jsonl", `${line}${bad}\n`)];
    await expect(readGold(files)).rejects.toMatchObject({ code: "bad-json" });
    await expect(readGold(files)).rejects.toThrow("bad.jsonl:2");
    await expect(readGold(files)).rejects.toThrow(message.replace("bad.jsonl:2 ", ""));
  });

  it("refuses an id that comes twice, and a file that is not there", async () => {
    const one = file("one.jsonl", line);
    await expect(readGold([one, one])).rejects.toMatchObject({ code: "duplicate-id" });
    await expect(readGold([join(folder, "none.jsonl")])).rejects.toMatchObject({ code: "missing-file" });
  });
});

describe("readPredictions", () => {
  it("takes speakers as they are found and as they are annotated", async () => {
    const found = {
      id: "a",
      quotes: [{ start: 0, end: 11, speaker: "Ann Lee", mention: { start: 17, end: 24, text: "Ann Lee" } }],
    };
    const annotated = {
      id: "b",
      quotes: [{ start: 0, end: 11, speakerCanonical: "Ann Lee", speakerText: "Ann Lee", speakerStart: 17 }],
    };
    const nobody = { id: "c", quotes: [{ start: 0, end: 11, speaker: null, mention: null }] };
    const read = await readPredictions(
      file("found.jsonl", [found, annotated, nobody].map((one) => JSON.stringify(one)).join("\n")),
    );
    const quote = { start: 0, end: 11, speaker: "Ann Lee", mention: { start: 17, end: 24, text: "Ann Lee" } };
    expect(read).toEqual([
      { id: "a", quotes: [quote] },
      { id: "b", quotes: [quote] },
      { id: "c", quotes: [{ start: 0, end: 11, speaker: null }] },
    ]);
  });
});
