import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { dictionary } from "../../src/dictionary/dictionary.ts";
import { tokensCompound, type TokensCompoundOptions } from "../../src/tokens/compound.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { texts, words } from "../helpers/cells.ts";

type Lists = Readonly<Record<"d1" | "d2", readonly string[]>>;
const oracle = JSON.parse(readFileSync(new URL("../oracle/token-verbs.json", import.meta.url), "utf8")) as {
  readonly texts: Readonly<Record<"d1" | "d2", string>>;
} & Readonly<Record<string, Lists>>;
const two = tokens(corpus([oracle.texts.d1, oracle.texts.d2]), { case: "keep" });

describe("tokensCompound", () => {
  it.each<readonly [string, readonly string[], TokensCompoundOptions]>([
    ["compound", ["united states", "rule of law", "united nations"], {}],
    ["compound_join", ["a b", "b c"], { overlaps: "join" }],
    ["compound_nojoin", ["a b", "b c"], { overlaps: "separate" }],
  ])("equals quanteda: %s", (name, patterns, options) => {
    const { d1, d2 } = oracle[name] as Lists;
    expect(words(tokensCompound(two, patterns, options))).toEqual([d1, d2]);
  });

  it("leads back to the text from the first word to the last", () => {
    const t = tokens(corpus(["The rule of “law” holds. United  States agree."]));
    const compounds = tokensCompound(t, ["rule of law", "united states"], { concatenator: " " });
    expect(words(compounds)).toEqual([["the", "rule of law", "holds", "united states", "agree"]]);
    expect(texts(compounds)[0]?.filter((text) => text.includes(" "))).toEqual(["rule of “law", "United  States"]);
    expect([...compounds.sentences]).toEqual([0, 3]);
  });

  it("takes dictionaries, and leaves single words and neighbours that only touch alone", () => {
    const keys = dictionary({ x: ["a", "a b", "c d"] });
    expect(words(tokensCompound(tokens(corpus(["a b c d a"])), keys))).toEqual([["a_b", "c_d", "a"]]);
  });

  it("gives a compound the id of a word that is already written so", () => {
    const t = tokensCompound(tokens(corpus(["a b a_b"])), "a b");
    expect(t.vocabulary).toEqual(["", "a_b"]);
    expect([...t.ids]).toEqual([1, 1]);
  });

  it("refuses rules it does not know", () => {
    expect(() => tokensCompound(two, "a b", { overlaps: "merge" as "join" })).toThrow("[bad-option]");
  });
});
