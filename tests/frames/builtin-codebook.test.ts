import { describe, expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { matchCodebook } from "../../src/dictionary/match-codebook.ts";
import { builtinCodebook, builtinLanguages } from "../../src/frames/builtin-codebook.ts";
import { testCodebook } from "../../src/frames/test-codebook.ts";
import { tokens } from "../../src/tokens/tokens.ts";

/** How often each frame counts in a text. */
function counts(text: string, language: "en" | "ru" | "uk" | "be"): Readonly<Record<string, number>> {
  const book = builtinCodebook(language);
  const { frames, states } = matchCodebook(tokens(corpus([text])), book);
  const counted = [...frames].filter((_, m) => states[m] === 0);
  return Object.fromEntries(book.frames.map(({ key }, f) => [key, counted.filter((frame) => frame === f).length]));
}

describe("builtinCodebook", () => {
  it.each(builtinLanguages)(
    "has four examples of either kind for each frame in %s, and passes them all",
    (language) => {
      const book = builtinCodebook(language);
      for (const { examples, definition } of book.frames) {
        expect(Math.min(examples.yes.length, examples.no.length)).toBeGreaterThanOrEqual(4);
        expect(definition).not.toBe("");
      }
      expect(testCodebook(book).rows.filter(({ passed }) => !passed)).toEqual([]);
    },
  );

  it("joins languages for a corpus that mixes them, and still passes every example", () => {
    const book = builtinCodebook(builtinLanguages);
    expect(book.frames.map(({ key }) => key)).toEqual(["integration", "security", "sovereignty"]);
    expect(testCodebook(book).rows.filter(({ passed }) => !passed)).toEqual([]);
  });

  it.each([
    ["en", "Integration, security, sovereignty!", { integration: 1, security: 1, sovereignty: 1 }],
    ["en", "The integrity of the securities clerk", { integration: 0, security: 0, sovereignty: 0 }],
    ["ru", "Интеграции, безопасностью и суверенитету", { integration: 1, security: 1, sovereignty: 1 }],
    ["ru", "Опасность, интеграл, сувенир", { integration: 0, security: 0, sovereignty: 0 }],
    ["uk", "Інтеграцією, у безпеці, суверенітету", { integration: 1, security: 1, sovereignty: 1 }],
    ["uk", "Небезпека, інтеграл, сувенір", { integration: 0, security: 0, sovereignty: 0 }],
    ["be", "Інтэграцыяй, у бяспецы, суверэнітэту", { integration: 1, security: 1, sovereignty: 1 }],
    ["be", "Небяспека, інтэграл, сувенір", { integration: 0, security: 0, sovereignty: 0 }],
  ] as const)("knows the forms of its words in %s: %s", (language, text, wanted) => {
    expect(counts(text, language)).toEqual(wanted);
  });

  it("refuses a language it has no frames in", () => {
    expect(() => builtinCodebook("de" as "en")).toThrow("[unknown-language]");
  });
});
