// Speakers joined while reading.

import { describe, expect, it } from "vitest";
import { people } from "../../src/corpus/people.ts";
import { readCorpus } from "../../src/read/read-corpus.ts";

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
