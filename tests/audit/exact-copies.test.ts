// exactCopies: the same text, but for white space.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactCopies } from "../../src/audit/exact-copies.ts";
import { corpus } from "../../src/corpus/corpus.ts";

const groups = (...texts: readonly string[]): readonly (readonly number[])[] => exactCopies(corpus(texts));

describe("exactCopies", () => {
  it("joins texts that differ in white space only, and none that differ in a letter, its case or a mark", () => {
    expect(groups("We agree.", "we agree.", " We\n agree.\u00a0", "We agree", "Weagree.", "We agree.")).toEqual([
      [0, 2, 5],
    ]);
  });
  it("takes empty texts for no copies", () => expect(groups("", " ", "\n")).toEqual([]));

  it("finds any copy that is added, anywhere", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1 }).filter((one) => one.trim() !== "");
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(), (texts, which, where) => {
        const chosen = texts[which % texts.length] ?? "";
        const added = texts.toSpliced(where % (texts.length + 1), 0, ` ${chosen} `);
        expect(exactCopies(corpus(added)).flat().length).toBeGreaterThanOrEqual(2);
      }),
    );
  });
});
