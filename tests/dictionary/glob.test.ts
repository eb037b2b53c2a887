import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { glob } from "../../src/dictionary/glob.ts";

describe("glob", () => {
  it.each([
    ["security", "security", true],
    ["security", "securit", false],
    ["secur*", "secur", true],
    ["secur*", "insecurity", false],
    ["*secur*", "insecurity", true],
    ["defen[cs]e", "defence", true],
    ["defen[cs]e", "defende", false],
    ["[a-c]x", "bx", true],
    ["[a-c]x", "dx", false],
    ["[!a-c]x", "dx", true],
    ["[^a-c]x", "ax", false],
    ["?ar", "war", true],
    ["?ar", "ar", false],
    ["?", "🙂", true],
    ["u.s.", "u.s.", true],
    ["u.s.", "uxs.", false],
    ["(a+b)", "(a+b)", true],
    ["[open", "[open", true],
    ["[]", "[]", true],
    ["[*]", "*", true],
    ["[*]", "x", false],
    ["[a-]", "-", true],
    ["[[]note]", "[note]", true],
    ["**", "", true],
  ])("%s on %s: %s", (pattern, word, matches) => {
    expect(glob(pattern).test(word)).toBe(matches);
  });

  it("tells exact words and beginnings from what needs an expression", () => {
    expect(["war", "secur*", "se*ty"].map((pattern) => glob(pattern).kind)).toEqual(["exact", "prefix", "pattern"]);
  });

  it("refuses a range that runs backwards", () => {
    expect(() => glob("[z-a]")).toThrow("[bad-pattern]");
  });

  it("agrees with the definition of * and ?, sign by sign", () => {
    const sign = fc.constantFrom("a", "b", ".", "*", "?");
    const pattern = fc.array(sign, { maxLength: 6 }).map((signs) => signs.join(""));
    const word = fc.array(fc.constantFrom("a", "b", "."), { maxLength: 6 }).map((signs) => signs.join(""));
    fc.assert(
      fc.property(pattern, word, (p, w) => {
        expect(glob(p).test(w)).toBe(byDefinition(p, w));
      }),
    );
  });
});

function byDefinition(pattern: string, word: string): boolean {
  if (pattern === "") return word === "";
  const [sign, rest] = [pattern.charAt(0), pattern.slice(1)];
  if (sign === "*") return byDefinition(rest, word) || (word !== "" && byDefinition(pattern, word.slice(1)));
  return word !== "" && (sign === "?" || sign === word.charAt(0)) && byDefinition(rest, word.slice(1));
}
