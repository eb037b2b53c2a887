import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { personName } from "../../../src/corpus/names/person-name.ts";

const parts = (text: string): string | undefined => {
  const name = personName(text);
  return name === null
    ? undefined
    : `${name.given.join(" ")}|${name.family}${name.suffix === "" ? "" : `|${name.suffix}`}`;
};

describe("personName", () => {
  it.each([
    ["Mr. Sergei MARTYNOV,", "sergei|martinov"],
    ["MARTYNOV, Sergei", "sergei|martinov"],
    ["Sergei Martynov, Minister for Foreign Affairs", "sergei|martinov"],
    ["В.В.Путин", "v v|putin"],
    ["Путин В. В.", "v v|putin"],
    ["Angela van der Berg", "angela|vanderberg"],
    ["Joseph R., Jr. Biden", "zosev r|biden|jr"],
    ["James Marape, MP", "zames|marape"],
    ["His Serene Highness Prince Albert II", "|albert|ii"],
    ["Mr. Major", "|mazor"],
    ["XI Jinping", "ksi|zinping"],
    ["Cujba (first name not provided)", "|cuzba"],
  ])("reads %s", (text, expected) => {
    expect(parts(text)).toBe(expected);
  });

  it("tells the gender by the title", () => {
    expect([personName("Mrs. May")?.gender, personName("г-н Путин")?.gender, personName("Dr. No")?.gender]).toEqual([
      "f",
      "m",
      null,
    ]);
  });

  it("finds no name in a label, an office, or nothing", () => {
    for (const text of [
      "",
      " , ",
      "Вопрос",
      "Mr. President",
      "The PRESIDENT",
      "Prime Minister",
      "Minister of Finance",
      "several voices",
      "1234",
    ])
      expect([text, personName(text)]).toEqual([text, null]);
  });

  it("never fails, and its shown form is read as itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
        personName(text);
      }),
    );
    for (const text of ["Mr. Sergei MARTYNOV,", "Angela van der Berg", "Harry Smith, Jr."]) {
      const shown = personName(text)?.shown ?? "";
      expect(personName(shown)?.shown).toBe(shown);
    }
  });
});
