// The Universal Declaration: thirty-one documents a language, and a clear word where something is missing.

import { expect, it } from "vitest";
import { universalDeclaration } from "../../corpora/universal-declaration/load.ts";

it("has the preamble and thirty articles in each language, in order", () => {
  const { documents } = universalDeclaration({ languages: ["eng", "rus", "cmn_hans", "arb"] });
  expect(documents).toHaveLength(4 * 31);
  expect(documents.slice(0, 31).map(({ vars }) => vars.number)).toEqual(Array.from({ length: 31 }, (_, n) => n));
  expect(new Set(documents.map(({ vars }) => vars.lang))).toEqual(new Set(["en", "ru", "zh", "ar"]));
  expect(documents.filter(({ text }) => text === "" || /[<>]|&[#a-z]/u.test(text))).toEqual([]);
});

it("keeps the words and the paragraphs of an article", () => {
  const third = universalDeclaration().documents.find(({ id }) => id === "eng-3");
  expect(third).toMatchObject({
    text: "Everyone has the right to life, liberty and the security of person.",
    vars: { number: 3, lang: "en", title: "Article 3" },
  });
  expect(
    universalDeclaration()
      .documents.find(({ id }) => id === "eng-2")
      ?.text.split("\n\n"),
  ).toHaveLength(2);
});

it("names the nearest code where it has no such language", () => {
  expect(() => universalDeclaration({ languages: ["engl"] })).toThrow(/"engl" is none of.*did you mean "eng"/u);
});
