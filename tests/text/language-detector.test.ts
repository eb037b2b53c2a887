// languageDetector: the languages of sentences written for the test.

import { describe, expect, it } from "vitest";
import { languageDetector } from "../../src/text/language-detector.ts";

const sentences: Readonly<Record<string, string>> = {
  be: "Мы павінны разам абараняць суверэнітэт і бяспеку нашай краіны.",
  de: "Wir müssen die Sicherheit unseres Landes gemeinsam verteidigen.",
  en: "We must defend the security of our country together.",
  es: "Debemos defender juntos la seguridad de nuestro país.",
  fr: "Nous devons défendre ensemble la sécurité de notre pays.",
  ru: "Мы должны вместе защищать суверенитет и безопасность нашей страны.",
  uk: "Ми повинні разом захищати суверенітет і безпеку нашої країни.",
};

describe("languageDetector", () => {
  it("tells the languages of the codebooks and their neighbours from a sentence", async () => {
    const detect = await languageDetector();
    expect(Object.values(sentences).map((sentence) => detect(sentence))).toEqual(Object.keys(sentences));
  });

  it("answers null where there is nothing to go by", async () => {
    const detect = await languageDetector();
    expect(["", "1945", "...", "🙂"].map((text) => detect(text))).toEqual([null, null, null, null]);
  });

  it("believes what a short text is said to be in, unless its letters speak against it", async () => {
    const detect = await languageDetector();
    expect(detect("Да, пожалуйста, прошу Вас.", "ru")).toBe("ru");
    expect(detect("Безпека важлива для України.", "ru")).toBe("uk");
    expect(detect(sentences["fr"] ?? "", "en")).toBe("fr");
  });

  it("knows which languages it can answer, and what it is", async () => {
    const { languages = [], source } = await languageDetector();
    expect(languages.length).toBe(60);
    expect(languages).toEqual(expect.arrayContaining(Object.keys(sentences)));
    expect(source).toBe("eld 2.1.0, small model");
  });
});
