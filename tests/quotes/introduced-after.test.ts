import { describe, expect, it } from "vitest";
import { quoteModel } from "../../src/quotes/quote-model.ts";
import { quotes } from "../../src/quotes/quotes.ts";

const model = await quoteModel();

/** Who said what stands in a text. */
const speakers = (text: string): readonly (string | null)[] =>
  quotes({ id: "a", text, vars: {} }, { model }).map(({ speaker }) => speaker);

describe("an office before its name", () => {
  it("is the one who speaks next, under a bare full name that is new", () => {
    const lead = "Alberta's energy minister says a ruling on the line changes nothing for workers.";
    expect(speakers(`${lead}\n\nKendra Lowe says the province will appeal within days.`)).toEqual([
      "Kendra Lowe",
      "Kendra Lowe",
    ]);
  });

  it("is nobody in particular where the next one has an office of her own", () => {
    const lead = "Alberta's energy minister says a ruling on the line changes nothing for workers.";
    expect(speakers(`${lead}\n\nPremier Kendra Lowe says the province will appeal within days.`)[0]).toBe(
      "Alberta's energy minister",
    );
    expect(speakers(`${lead}\n\nKendra Lowe, a farmer, says the province will appeal within days.`)[0]).toBe(
      "Alberta's energy minister",
    );
  });
});

describe("offices, parties and provinces around a name", () => {
  it.each([
    ["“It is over,” said Whelan's adviser, Beth Kowal.", "Beth Kowal"],
    [
      "A report from Nova Scotia's auditor general says the province paid $18 million for the ferry.",
      "A report from Nova Scotia's auditor general",
    ],
    ["Republican state Sen. Dub Calloway said he would try to override the veto.", "Dub Calloway"],
    ["Republican Senate candidate Brent Dollar said that his opponent would take their guns.", "Brent Dollar"],
    ["“We respect the courts,” Alberta Premier Rachel Nottle said.", "Rachel Nottle"],
    ["The mayor of Brandon, Man., says she will not run again in the fall.", "The mayor of Brandon"],
    ["Ms. Fontaine, who took over in June from Grant Loewen, said she has ordered a review.", "Fontaine"],
    ["“That is enough for today,” Sen. Rob Castle (R-Ohio), a member of the panel, said.", "Rob Castle"],
    ["“This is a bad day for democracy,” the veteran MP said.", "the veteran MP"],
  ])("%s", (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  it("a woman who is the subject of the last clause is meant by “she”, not the one who spoke before", () => {
    const text =
      "“You have promised this for years,” Teresa Valdivia said.\n\nGrace Whelan did not smile.\n\n“And I voted for it,” she said.\n\nThe moderator tried to move on, but Valdivia would not let him.\n\n“Let us stay here,” she said.";
    expect(speakers(text)).toEqual(["Teresa Valdivia", "Grace Whelan", "Teresa Valdivia"]);
  });

  it("who asked not to be named said nothing by that", () => {
    expect(speakers("“It is over,” said one senator, who asked not to be named.")).toEqual(["one senator"]);
  });
});
