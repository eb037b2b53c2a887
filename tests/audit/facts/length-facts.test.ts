// lengthFacts, on five documents of 1, 2, 3, 4 and 10 tokens and one of none.

import { describe, expect, it } from "vitest";
import { factsOf } from "../../helpers/facts.ts";

const words = (count: number): string => Array.from({ length: count }, (_, i) => `word${"abcdefghij"[i]}`).join(" ");

describe("lengthFacts", () => {
  it("gives median, quartiles, shortest and longest in tokens, of the documents that are not empty", () => {
    expect(factsOf([words(10), words(1), words(3), "", words(2), words(4)])).toMatchObject({
      "median tokens": 3,
      "middle half": "2 to 4",
      shortest: "1 | d2",
      longest: "10 | d1",
      "empty documents": "1 | d4",
    });
  });

  it("counts punctuation alone as a length of nothing, and not as empty", () => {
    expect(factsOf(["...", "We agree."])).toMatchObject({ shortest: "0 | d1", "empty documents": 0 });
  });

  it("knows no lengths where every document is empty", () => {
    expect(factsOf(["", "\n"])).toMatchObject({
      "median tokens": null,
      shortest: null,
      "empty documents": "2 | d1, d2",
    });
  });
});
