import { describe, expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { negation } from "../../src/dictionary/negation.ts";
import { negators } from "../../src/dictionary/negators.ts";
import { tokens } from "../../src/tokens/tokens.ts";

/** Whether the last token of a text is negated. */
function negated(text: string, language: string): boolean {
  const words = tokens(corpus([text]));
  const known = negators[language];
  if (known === undefined) throw new Error(language);
  return negation(words, known)(words.ids.length - 1, 0);
}

describe("negation", () => {
  it.each([
    ["en", "There is no security"],
    ["en", "They don’t want security"],
    ["en", "We cannot promise any security"],
    ["en", "a peace without lasting security"],
    ["ru", "Без безопасности"],
    ["ru", "Нет никакой безопасности"],
    ["uk", "Немає жодної безпеки"],
    ["be", "Няма ніякай бяспекі"],
  ])("reaches a few tokens ahead in %s: %s", (language, text) => expect(negated(text, language)).toBe(true));

  it.each([
    ["en", "This is about security", "no negator"],
    ["en", "Not only security", "it is taken back"],
    ["ru", "Не только безопасность", "it is taken back"],
    ["uk", "Не лише безпека", "it is taken back"],
    ["be", "Не толькі бяспека", "it is taken back"],
    ["en", "No, security", "the clause ends"],
    ["en", "We never did. Security", "the sentence ends"],
    ["en", "Not for the sake of security", "it is too far"],
  ])("does not reach in %s: %s (%s)", (language, text) => expect(negated(text, language)).toBe(false));
});
