// Places that no list knows are joined with their adjectives by the text.

import { describe, expect, it } from "vitest";
import { english } from "../../src/quotes/lexicon/english.ts";
import { localNations } from "../../src/quotes/local-nations.ts";
import { quotes } from "../../src/quotes/quotes.ts";

const joined = (text: string, word: string): string | undefined => localNations(text, english).nation(word);

describe("localNations", () => {
  it.each([
    ["Anton Drevan is the President of Veldoria. The Veldorian president spoke.", "veldorian", "veldoria"],
    ["He came from Karsk. The Karskian leader left.", "karskian", "karsk"],
    ["The mayor of Senlis met Senlisian farmers.", "senlisian", "senlis"],
  ])("in %j, %s is of %s", (text, word, place) => expect(joined(text, word)).toBe(place));

  it.each([
    ["A Republican senator spoke of the Republic.", "republican"],
    ["Christian was born in Christia.", "christian"],
    ["The Veldorian president spoke.", "veldorian"],
  ])("in %j, %s is of no place", (text, word) => expect(joined(text, word)).toBeUndefined());

  it("leaves places that are known as they are", () => {
    expect(joined("The President of Belarus spoke. The Belarusian leader left.", "belarusian")).toBe(
      english.nation("belarusian"),
    );
  });

  it("lets a description find its holder among several leaders", () => {
    const text =
      "Anton Drevan, the President of Veldoria, met Pavel Strom, the President of Karsk. Mr. Strom spoke first. “We agree on the grid,” the Veldorian president said.";
    expect(quotes({ id: "a", text, vars: {} }).map(({ speaker }) => speaker)).toEqual(["Anton Drevan"]);
  });
});
