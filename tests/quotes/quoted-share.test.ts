// The share of quoted words, counted by hand.

import { describe, expect, it } from "vitest";
import type { Quotation } from "../../src/core/quotation.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { passages } from "../../src/corpus/passages.ts";
import { quotedShare } from "../../src/quotes/quoted-share.ts";

/** Quotations by a rule a reader can follow: `Name: "words"`. */
const find = ({ text }: { readonly text: string }): readonly Quotation[] =>
  [...text.matchAll(/(\w+): ("[^"]*")/gu)].map((match) => {
    const start = match.index + match[0].indexOf('"');
    const speaker = match[1] === "Nobody" ? null : (match[1] ?? null);
    return {
      start,
      end: start + (match[2]?.length ?? 0),
      kind: "direct",
      speaker,
      speakerId: null,
      mention: null,
      cue: null,
      confidence: 1,
      rule: "",
      why: [],
      group: null,
    };
  });

const one = corpus([`Ann: "one two three" Ben: "four" Ann: "five six" Nobody: "seven eight" Ben: "nine ten"`]);

describe("quotedShare", () => {
  it("counts quotations and words by speaker, the largest share first", () => {
    const { rows } = quotedShare(one, { find });
    expect(rows.map(({ speaker, quotations, words, share }) => [speaker, quotations, words, share])).toEqual([
      ["Ann", 2, 5, 0.5],
      ["Ben", 2, 3, 0.3],
      [null, 1, 2, 0.2],
    ]);
    for (const { low, high, share, interval } of rows) {
      expect(interval).toBe("block-bootstrap");
      expect((low ?? 1) <= (share ?? 0) && (share ?? 1) <= (high ?? 0)).toBe(true);
    }
  });

  it("has no share from too few quotations, and says so", () => {
    const { rows } = quotedShare(corpus([`Ann: "one two"`]), { find });
    expect(rows).toEqual([
      {
        speaker: "Ann",
        quotations: 1,
        words: 2,
        share: null,
        low: null,
        high: null,
        documents: 1,
        interval: "none",
        status: "too-little-data",
      },
    ]);
  });

  it("resamples articles where there are ten", () => {
    const ten = corpus(Array.from({ length: 10 }, (_, i) => `Ann: "${"a ".repeat(i + 1)}" Ben: "b b b"`));
    const { rows } = quotedShare(ten, { find });
    expect(rows.map(({ speaker, words, documents, interval }) => [speaker, words, documents, interval])).toEqual([
      ["Ann", 55, 10, "cluster-bootstrap"],
      ["Ben", 30, 10, "cluster-bootstrap"],
    ]);
  });

  it("leads each speaker to the quotations", () => {
    const table = quotedShare(one, { find });
    expect(passages(table, { row: 1 }).map(({ match }) => match)).toEqual(['"four"', '"nine ten"']);
  });

  it("is empty where nothing is quoted", () =>
    expect(quotedShare(corpus(["No one spoke."]), { find }).rows).toEqual([]));

  it("is the same for the same seed", () =>
    expect(quotedShare(one, { find, seed: 3 }).rows).toEqual(quotedShare(one, { find, seed: 3 }).rows));
});
