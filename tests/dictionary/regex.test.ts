import { describe, expect, it } from "vitest";
import { regex } from "../../src/dictionary/regex.ts";

describe("regex", () => {
  it.each([
    ["secur", "insecurity", true],
    ["^secur", "insecurity", false],
    ["\\bpeace-?keep\\w+", "peacekeeping", true],
    ["\\bpeace-?keep\\w+", "peace-keepers", true],
    ["\\bpeace-?keep\\w+", "peace", false],
    ["^\\w+$", "безпека", true],
    ["^[\\w-]+$", "само-оборона", true],
    ["^\\W+$", "—", true],
    ["[^\\W]", "ж", true],
    ["^[^\\W\\d]+$", "ж1", false],
    ["^[\\W\\d]+$", "-1-", true],
    ["\\bбезпека\\b", "національна-безпека", true],
    ["\\bбезпека\\b", "кібербезпека", false],
    ["\\Bбезпека", "кібербезпека", true],
    ["^\\d+$", "٣٤", true],
    ["peace\\-keep", "peace-keep", true],
    ["it\\'s", "it's", true],
    ["^SECURITY$", "security", true],
    ["\\p{Lu}", "NATO", true],
  ])("%s on %s: %s", (source, word, matches) => {
    expect(regex(source).test(word)).toBe(matches);
  });

  it("tells upper from lower case when asked", () => {
    expect(regex("^US$", { case: "keep" }).test("US")).toBe(true);
    expect(regex("^US$", { case: "keep" }).test("us")).toBe(false);
  });

  it("says why an expression does not compile", () => {
    expect(() => regex("(unclosed")).toThrow(
      /regex needs an expression that compiles, but "\(unclosed" does not: .* \[bad-pattern\]/u,
    );
  });
});
