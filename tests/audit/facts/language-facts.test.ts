// languageFacts, with a detector made for the test and with the real one.

import { describe, expect, it } from "vitest";
import { languageDetector, type LanguageDetector } from "../../../src/text/language-detector.ts";
import { languageCode } from "../../../src/audit/facts/language-code.ts";
import { factsOf } from "../../helpers/facts.ts";

const english = "We must defend the sovereignty and the security of our country together. ";
const russian = "Мы должны вместе защищать суверенитет и безопасность нашей страны. ";
const french = "Nous devons défendre ensemble la souveraineté et la sécurité de notre pays. ";
const document = (
  id: string,
  text: string,
  lang: string | null,
): { id: string; text: string; vars: { lang: string | null } } => ({
  id,
  text,
  vars: { lang },
});

describe("languageFacts", () => {
  it("counts the languages stated and detected, and names the documents where they differ", async () => {
    const made = factsOf(
      [
        document("a", english, "en"),
        document("b", english, "en-GB"),
        document("c", russian, "eng"),
        document("d", french, null),
        document("e", "1945", "en"),
      ],
      { detect: await languageDetector() },
    );
    expect(made).toMatchObject({
      "languages stated": "en 2, en-GB 1, eng 1",
      "languages detected": "en 2, fr 1, ru 1",
      "other than stated": "1 | c (ru, not eng)",
      "in several languages": 0,
      "language not detected": "1 | e",
    });
  });

  it("finds a document whose end is in another language than its beginning", async () => {
    const made = factsOf([document("a", english.repeat(6) + russian.repeat(4), "en")], {
      detect: await languageDetector(),
    });
    expect(made).toMatchObject({
      "languages detected": "en 1",
      "in several languages": "1 | a (en, ru)",
      "other than stated": 0,
    });
  });

  it("does not compare with a language that the detector does not know, nor with a name that is no code", () => {
    const always: LanguageDetector = Object.assign(() => "tr", { languages: ["en", "tr"] });
    const made = factsOf(
      [document("a", english, "kk"), document("b", english, "English"), document("c", english, "en")],
      {
        detect: always,
      },
    );
    expect(made).toMatchObject({ "other than stated": "1 | c (tr, not en)" });
  });

  it("answers null for all that needs a detector where there is none", () => {
    expect(factsOf([document("a", english, "en")])).toMatchObject({
      "languages stated": "en 1",
      "languages detected": null,
      "other than stated": null,
    });
  });
});

describe("languageCode", () => {
  it("takes codes of two and three letters, regions and either form of Norwegian", () => {
    expect(
      ["EN", "en_US", "eng", "rus", "zh-Hant", "nb", "nn", "English", "", "e"].map((code) => languageCode(code)),
    ).toEqual(["en", "en", "en", "ru", "zh", "no", "no", null, null, null]);
  });
});
