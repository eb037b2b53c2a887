// The blocks of a document: paragraphs, or sentences where there are few.

import { describe, expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { textBlocks } from "../../src/stats/text-blocks.ts";
import { tokens } from "../../src/tokens/tokens.ts";

describe("textBlocks", () => {
  it("cuts at paragraphs where there are enough of them", () => {
    const made = tokens(corpus(["One two.\n\nThree. Four.\n\nFive"]));
    expect([...textBlocks(made, { document: 0, minParagraphs: 3 })]).toEqual([0, 2, 4, 5]);
  });

  it("cuts at sentences where there are fewer", () => {
    const made = tokens(corpus(["One two.\n\nThree. Four.\n\nFive"]));
    expect([...textBlocks(made, { document: 0 })]).toEqual([0, 2, 3, 4, 5]);
  });

  it("stays inside its document", () => {
    const made = tokens(corpus(["We agree. No.", "They left. She said so.", ""]));
    expect([...textBlocks(made, { document: 1 })]).toEqual([3, 5, 8]);
    expect([...textBlocks(made, { document: 2 })]).toEqual([8]);
  });

  it("joins neighbours where there are more than fifty", () => {
    const long = tokens(corpus(["Word. ".repeat(120)]));
    const bounds = [...textBlocks(long, { document: 0 })];
    expect(bounds).toEqual(Array.from({ length: 41 }, (_, b) => 3 * b));
    expect([...textBlocks(long, { document: 0, most: 200 })].length).toBe(121);
  });

  it("leaves out paragraphs without a token", () => {
    const made = tokens(corpus(["One.\n\n* * *\n\nTwo.\n\nThree."]));
    expect([...textBlocks(made, { document: 0, minParagraphs: 2 })]).toEqual([0, 1, 2, 3]);
  });
});
