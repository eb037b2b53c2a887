// Syllables: words divided as dictionaries of each language divide them.

import { expect, it } from "vitest";
import { syllables } from "../../src/text/syllables.ts";

it.each([
  ["ru", "без-о-пас-ность мир Рос-си-я го-су-дар-ство-ва-ни-е е-ё"],
  ["uk", "без-пе-ка у-кра-ї-на ї-ї"],
  ["be", "не-за-леж-насць су-ве-рэ-ні-тэт"],
  ["de", "Wirt-schaft Si-cher-heit Eu-ro-pa Na-ti-on Leu-te Häu-ser Frie-den Quel-le The-a-ter"],
  ["es", "go-bier-no se-gu-ri-dad pa-ís Eu-ro-pa gue-rra quie-ro muy te-a-tro ciu-da-da-nos i-de-a yo"],
  ["fr", "sé-cu-ri-té peuple France u-nion vo-té Eu-ro-pe* qua-tre* ré-u-nion le"],
])("%s: %s", (language, words) => {
  for (const word of words.split(" ")) {
    const mute = word.endsWith("*");
    const divided = word.replace("*", "");
    const plain = divided.replaceAll("-", "");
    expect([plain, syllables(plain, language)]).toEqual([plain, divided.split("-").length - Number(mute)]);
  }
});

it("counts at least one, and knows no rules for English", () => {
  expect(syllables("в", "ru")).toBe(1);
  expect(syllables("security", "en")).toBeUndefined();
});
