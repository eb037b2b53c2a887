// stopwords: function words and nothing else.

import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/text/fold.ts";
import { stopwords } from "../../src/text/stopwords.ts";

const iso = createRequire(import.meta.url)("stopwords-iso/stopwords-iso.json") as Readonly<
  Record<string, readonly string[]>
>;
const languages = ["be", "de", "en", "es", "fr", "ru", "uk"];

describe("stopwords", () => {
  it.each(["de", "en", "es", "fr", "ru"])("of %s are a cut of stopwords-iso", (language) => {
    const known = new Set(iso[language]);
    expect(stopwords(language).filter((word) => !known.has(word))).toEqual([]);
  });

  it.each(languages)("of %s stand in order, once each, in their matching form", (language) => {
    const words = stopwords(language);
    expect(words).toEqual([...new Set(words.map(fold))].sort());
    expect(words.length).toBeGreaterThan(150);
    expect(words.length).toBeLessThan(400);
  });

  it("are no words of politics", () => {
    const politics: Readonly<Record<string, readonly string[]>> = {
      en: ["state", "states", "people", "war", "world", "government", "nation", "great", "right", "work"],
      ru: ["мир", "война", "россия", "государство", "народ", "товарищ"],
      de: ["staat", "recht", "ordnung", "mensch"],
      fr: ["état", "personne"],
      es: ["pueblo", "país"],
      uk: ["держава", "народ", "мир"],
      be: ["дзяржава", "народ", "мір"],
    };
    for (const [language, words] of Object.entries(politics)) {
      expect(stopwords(language).filter((word) => words.includes(word))).toEqual([]);
    }
  });

  it.each([
    ["en", ["the", "and", "don't", "we'll"]],
    ["ru", ["и", "не", "что"]],
    ["uk", ["і", "та", "що"]],
    ["be", ["і", "не", "што"]],
    ["de", ["der", "die", "und"]],
    ["fr", ["le", "la", "et"]],
    ["es", ["el", "la", "y"]],
  ])("of %s hold the commonest", (language, words) => {
    expect(stopwords(language)).toEqual(expect.arrayContaining(words));
  });

  it("go by the language, not the country", () => {
    expect(stopwords("en-GB")).toEqual(stopwords("EN"));
  });

  it.each(["xx", "", "constructor"])("of %j are refused with the languages that there are", (language) => {
    expect(() => stopwords(language)).toThrow(/be, de, en, es, fr, ru, uk \[unknown-language\]/u);
  });
});
