// A corpus keeps the order of its documents, and every id is there and unique.

import { describe, expect, it } from "vitest";
import { HustingsError } from "../../src/core/errors.ts";
import { corpus } from "../../src/corpus/corpus.ts";

describe("corpus", () => {
  it("keeps order, text and variables", () => {
    const made = corpus([
      { id: "b", text: "Two.", vars: { speaker: "Ann" } },
      { id: "a", text: "One.", vars: { speaker: "Ben" } },
    ]);
    expect(made.documents).toEqual([
      { id: "b", text: "Two.", vars: { speaker: "Ann" } },
      { id: "a", text: "One.", vars: { speaker: "Ben" } },
    ]);
    expect(made.notices).toEqual([]);
  });

  it("names plain texts by their place, and says so where a document came without an id", () => {
    expect(corpus(["x", "y"]).documents.map((document) => document.id)).toEqual(["text1", "text2"]);
    expect(corpus([{ text: "x" }]).notices.map((notice) => notice.code)).toEqual(["id-made"]);
  });

  it("keeps an empty text and says so", () => {
    const made = corpus(["", "x"]);
    expect(made.documents.length).toBe(2);
    expect(made.notices).toEqual([{ code: "empty-text", place: "text1", text: "The text is empty." }]);
  });

  it("refuses an id that is there twice, naming both", () => {
    const twice = () =>
      corpus([
        { id: "a", text: "x" },
        { id: "b", text: "y" },
        { id: "a", text: "z" },
      ]);
    expect(twice).toThrowError(HustingsError);
    expect(twice).toThrowError('corpus needs every id once, but "a" is the id of documents 1 and 3 [duplicate-id]');
  });

  it("says when a variable stands beside the text instead of among the variables", () => {
    const flat = corpus([{ id: "a", text: "x", speaker: "Ann" } as { id: string; text: string }]);
    expect(flat.documents[0]?.vars).toEqual({});
    expect(flat.notices).toEqual([
      {
        code: "stray-field",
        place: "a",
        text: "speaker beside the text is left out; variables go into vars: { speaker }.",
      },
    ]);
  });

  it("does not touch what it was given", () => {
    const inputs = [{ text: "x" }];
    corpus(inputs);
    expect(inputs).toEqual([{ text: "x" }]);
  });
});

describe("the type of a corpus", () => {
  it("knows the variables that its documents have, where one of them is missing a value too", () => {
    const mixed = corpus([
      { text: "x", vars: { party: "A", year: 1 } },
      { text: "y", vars: { party: null, year: 2 } },
    ]);
    const party: string | null | undefined = mixed.documents[1]?.vars.party;
    expect(party).toBeNull();
    // @ts-expect-error no document has a speaker
    expect(mixed.documents[0]?.vars.speaker).toBeUndefined();
  });
});
