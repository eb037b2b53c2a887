// A table of people resolves descriptions that the text does not explain.

import { describe, expect, it } from "vitest";
import type { Person } from "../../src/core/person.ts";
import { quotes } from "../../src/quotes/quotes.ts";

const people: readonly Person[] = [
  {
    name: "Alena Zorina",
    aliases: ["Olena Zorina"],
    office: "President",
    country: "Belarus",
    from: "2010-03",
    to: "2014-05",
    gender: "f",
  },
  { name: "Ivan Drozd", office: "President", country: "Belarus", from: "2014-06" },
];
const text = "The summit opened late. “Our country wants peace,” noted the Belarusian leader.";
const speakers = (date: string | null): readonly (string | null)[] =>
  quotes({ id: "x", text, vars: { date } }, { people }).map(({ speaker }) => speaker);

describe("quotes with a table of people", () => {
  it("names the holder of the office at the date of the text", () => {
    expect(speakers("2012-05-15")).toEqual(["Alena Zorina"]);
    expect(speakers("2020")).toEqual(["Ivan Drozd"]);
  });

  it("does not guess among several holders where there is no date", () => {
    expect(speakers(null)).toEqual(["the Belarusian leader"]);
  });

  it("gives a name its full form, by alias and by a surname that only one person has", () => {
    const named = "“We agree,” Olena Zorina said. “So do we,” Mr. Drozd said.";
    expect(quotes({ id: "x", text: named, vars: {} }, { people }).map(({ speaker }) => speaker)).toEqual([
      "Alena Zorina",
      "Ivan Drozd",
    ]);
  });
});
