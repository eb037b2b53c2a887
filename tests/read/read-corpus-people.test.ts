// Speakers joined while reading.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { people } from "../../src/corpus/people.ts";
import { readCorpus } from "../../src/read/read-corpus.ts";
import { readDocuments } from "../../src/read/read-documents.ts";

const speakersOf = (documents: readonly { readonly vars: Readonly<Record<string, unknown>> }[]) =>
  new Set(documents.map(({ vars }) => vars["speaker"]));

describe("readCorpus with people", () => {
  it("joins the speakers of a transcript and fills in what the table knows", async () => {
    const table = await people([{ name: "Ann Lee", party: "Blue", gender: "f" }]);
    const { documents } = await readCorpus("corpora/formats/hansard.txt", { people: table });
    const found = documents.find(({ vars }) => vars["speakerId"] === "ann-lee");
    expect(found?.vars).toMatchObject({ speaker: "Ann Lee", speakerAs: "Mrs. Ann Lee", gender: "f" });
  });

  it("leaves speakers as they are written where nobody asks for it", async () => {
    const { documents } = await readCorpus("corpora/formats/hansard.txt");
    expect(speakersOf(documents)).toContain("Mrs. Ann Lee");
  });
});

it("joins in a stream only those whom the table lists, and keeps the others as they are written", async () => {
  const folder = mkdtempSync(join(tmpdir(), "hustings-stream-people-"));
  const file = join(folder, "a.jsonl");
  const said = (speaker: string | null): string => JSON.stringify({ text: "Yes.", speaker, date: "2012-06-01" });
  writeFileSync(file, [said("Lukashenka"), said("Mr. Nobody"), '{"text":"No speaker."}'].join("\n"));
  const table = await people([{ name: "Alexander Lukashenko", aliases: ["Lukashenka"], gender: "m" }]);
  const found: unknown[] = [];
  for await (const item of readDocuments(file, { people: table })) if ("vars" in item) found.push(item.vars);
  rmSync(folder, { recursive: true, force: true });
  expect(found).toMatchObject([
    { speaker: "Alexander Lukashenko", speakerId: "alexander-lukashenko", speakerAs: "Lukashenka" },
    { speaker: "Mr. Nobody", speakerId: null, speakerAs: "Mr. Nobody" },
    {},
  ]);
  expect(found[2]).toEqual({});
});
