import { describe, expect, it } from "vitest";
import { quotes } from "../../src/quotes/quotes.ts";

/** Who said what stands between marks in a text. */
const speakers = (text: string): readonly (string | null)[] =>
  quotes({ id: "a", text, vars: {} }).map(({ speaker }) => speaker);

describe("the age of people", () => {
  const lead = "Kayla Penney, 26, was on her way to town.\n\nHer mother, Bernice Penney, stayed on the phone.";

  it("tells two of one name apart", () => {
    expect(speakers(`${lead}\n\n“I could hear her,” the 58-year-old said.`)).toEqual(["Bernice Penney"]);
    expect(speakers(`${lead}\n\n“I saw the lights,” the 26-year-old said.`)).toEqual(["Kayla Penney"]);
  });

  it("stands before the name as well", () =>
    expect(speakers("26-year-old Ann Lee met an old friend.\n\n“She is kind,” the 26-year-old said.")).toEqual([
      "Ann Lee",
    ]));

  it("makes a player of a centre", () =>
    expect(speakers("Mikko Aalto says he is ready.\n\n“I just play,” the 20-year-old centre said.")).toEqual([
      "Mikko Aalto",
    ]));
});

describe("members and parents by description", () => {
  it.each([
    ["Jasmeet Brar said he was sorry.\n\n“She taught me,” the Brampton MP said.", "Jasmeet Brar"],
    ["Kayla Brandt opened her bill.\n\n“I called my sister,” the single mother of two said.", "Kayla Brandt"],
    ["“We have studied this to death,” said Coun. Bettina Kwok.", "Bettina Kwok"],
  ])("%s", (text, speaker) => expect(speakers(text)).toEqual([speaker]));
});

describe("shows and books", () => {
  it("are named, not quoted, after whose they are", () =>
    expect(speakers("“I will not be rushed,” Marcus Dell said on NBS's “Sunday Table.”")).toHaveLength(1));
});
