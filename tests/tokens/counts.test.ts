// tokensCounts: counts by hand, and the law that they add up.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { tokensCounts } from "../../src/tokens/counts.ts";
import { tokensSelect } from "../../src/tokens/select.ts";
import { tokens } from "../../src/tokens/tokens.ts";

const speeches = corpus([
  { id: "a", text: "We agree. We do agree!" },
  { id: "b", text: "" },
  { id: "c", text: "No." },
]);

describe("tokensCounts", () => {
  it("counts tokens, distinct tokens and sentences of each document, in order", () => {
    const { rows, method } = tokensCounts(tokens(speeches));
    expect(rows).toEqual([
      { id: "a", tokens: 5, types: 3, sentences: 2 },
      { id: "b", tokens: 0, types: 0, sentences: 0 },
      { id: "c", tokens: 1, types: 1, sentences: 1 },
    ]);
    expect(method.corpus).toMatchObject({ documents: 3, tokens: 6 });
  });

  it("does not count the pads of removed tokens", () => {
    const kept = tokensSelect(tokens(speeches), "we", { selection: "remove", padding: "keep" });
    expect(tokensCounts(kept).rows[0]).toMatchObject({ tokens: 3, types: 2 });
  });

  it("adds up to all tokens, whatever the texts", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" })), (texts) => {
        const all = tokens(corpus(texts));
        const sum = tokensCounts(all).rows.reduce((total, row) => total + row.tokens, 0);
        expect(sum).toBe(all.ids.length);
      }),
    );
  });
});
