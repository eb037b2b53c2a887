// speakerFacts, on five documents.

import { describe, expect, it } from "vitest";
import { factsOf } from "../../helpers/facts.ts";

describe("speakerFacts", () => {
  it("counts speakers, ranks them with ties by name, and names the documents of nobody", () => {
    const by = [null, "Cid", "Ann", "Ben", "Ann", " "];
    const made = factsOf(by.map((speaker, i) => ({ id: `d${i}`, text: "Yes.", vars: { speaker } })));
    expect(made).toMatchObject({
      speakers: 3,
      "most frequent speakers": "Ann 2, Ben 1, Cid 1",
      "speakers of one document": "2 | Ben, Cid",
      "documents without a speaker": "2 | d0, d5",
    });
  });

  it("knows nothing where no document has the variable", () => {
    expect(factsOf(["Yes."])).toMatchObject({ speakers: null, "documents without a speaker": null });
  });
});
