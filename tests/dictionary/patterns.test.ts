import { describe, expect, it } from "vitest";
import { patterns, type PatternOptions } from "../../src/dictionary/patterns.ts";

function spelled(source: string, options: PatternOptions = {}): readonly string[] {
  return patterns(source, options).map(({ words }) => words.join("|"));
}

describe("patterns", () => {
  it("cuts a phrase at any white space", () => {
    expect(spelled(" united \t states ")).toEqual(["united|states"]);
  });

  it("spells out alternatives, also nested ones and whole phrases", () => {
    expect(spelled("secur* a (loan|deal)")).toEqual(["secur*|a|loan", "secur*|a|deal"]);
    expect(spelled("(a|b)(c|d)")).toEqual(["ac", "ad", "bc", "bd"]);
    expect(spelled("(social security|welfare) (act|reform(s|))")).toEqual([
      "social|security|act",
      "social|security|reforms",
      "social|security|reform",
      "welfare|act",
      "welfare|reforms",
      "welfare|reform",
    ]);
  });

  it("leaves brackets without a bar, or never closed, as they are", () => {
    expect(spelled("u.s. (us)")).toEqual(["u.s.|(us)"]);
    expect(spelled("(a|b")).toEqual(["(a|b"]);
    expect(spelled(":-)")).toEqual([":-)"]);
  });

  it("takes every sign for itself when fixed, and cuts a regular expression only outside its brackets", () => {
    expect(spelled("(a|b) c*", { match: "fixed" })).toEqual(["(a|b)|c*"]);
    expect(spelled("^unit(ed| ed) [s ]tates", { match: "regex" })).toEqual(["^unit(ed| ed)|[s ]tates"]);
    expect(spelled("a\\ b c", { match: "regex" })).toEqual(["a\\ b|c"]);
  });

  it("knows other separators", () => {
    expect(spelled("united_states", { separator: "_" })).toEqual(["united|states"]);
  });

  it("remembers what the author wrote", () => {
    expect(patterns("(a|b) c").map(({ source }) => source)).toEqual(["(a|b) c", "(a|b) c"]);
  });

  it.each(["", "   ", "(|)"])("refuses what leaves nothing to match: %j", (source) => {
    expect(() => patterns(source)).toThrow("[bad-pattern]");
  });

  it("refuses more alternatives than anyone means", () => {
    expect(() => patterns("(a|b|c|d|e|f|g|h|i|j)".repeat(5))).toThrow("more than 10000 patterns");
  });
});
