// A codebook for other languages than those of the texts would count zeros without complaint: so it is said.

import { describe, expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { builtinCodebook } from "../../src/frames/builtin-codebook.ts";
import { languageNotices } from "../../src/frames/language-notices.ts";
import { dictionary } from "../../src/dictionary/dictionary.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { trackFrames } from "../../src/frames/track-frames.ts";

const places = (texts: Parameters<typeof corpus>[0], language: "en" | "ru"): readonly string[] =>
  languageNotices(corpus(texts), builtinCodebook(language)).map(({ place }) => place);

describe("languageNotices", () => {
  it("goes by the language a document names", () => {
    expect(
      places(
        [
          { text: "Sicherheit", vars: { lang: "de" } },
          { text: "Security", vars: { lang: "en-GB" } },
        ],
        "en",
      ),
    ).toEqual(["de"]);
  });

  it("goes by the script where none is named", () => {
    expect(places(["Безопасность страны", "Security"], "en")).toEqual(["cyrillic letters"]);
    expect(places(["Security"], "ru")).toEqual(["latin letters"]);
    expect(places(["Безопасность"], "ru")).toEqual([]);
  });

  it("is said by trackFrames, but not of a dictionary, which names no language", () => {
    const words = tokens(corpus(["Безопасность страны"]));
    expect(trackFrames(words, builtinCodebook("en")).notices.map(({ code }) => code)).toContain("other-language");
    expect(trackFrames(words, dictionary({ security: "безопасн*" })).notices).toEqual([]);
  });
});
