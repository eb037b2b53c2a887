// fold: many spellings, one matching form.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, tidy } from "../../src/text/fold.ts";

describe("fold", () => {
  it.each([
    ["Sovereignty", "sovereignty"],
    ["don’t", "don't"],
    ["don‘t", "don't"],
    ["об’єднання", "об'єднання"],
    ["обʼєднання", "об'єднання"],
    ["co\u00ADoperate", "cooperate"],
    ["cafe\u0301", "café"],
    ["e\u2011mail", "e-mail"],
    ["e\u2010mail", "e-mail"],
    ["ΟΔΥΣΣΕΥΣ", "οδυσσευς"],
    ["Straße", "straße"],
    ["\u200Eשלום\u200F", "שלום"],
    ["𐐀𐐁", "𐐨𐐩"],
    ["", ""],
  ])("makes %j %j", (written, form) => {
    expect(fold(written)).toBe(form);
  });

  it("keeps the joiners that Persian and emoji are spelt with", () => {
    expect(fold("می\u200Cخواهم")).toBe("می\u200Cخواهم");
    expect(fold("👩\u200D🚀")).toBe("👩\u200D🚀");
  });

  it("changes nothing the second time, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it("gives composed and decomposed spellings the same form", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(text.normalize("NFD"))).toBe(fold(text));
      }),
    );
  });
});

describe("tidy", () => {
  it("is the matching form with its capitals", () => {
    expect(tidy("Lukashenko’s")).toBe("Lukashenko's");
  });
});
