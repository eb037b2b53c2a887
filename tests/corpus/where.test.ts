// where: what conditions can say, and how they are refused.

import { describe, expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { where } from "../../src/corpus/where.ts";

const speeches = corpus([
  {
    id: "a",
    text: "Yes.",
    vars: { speaker: "Ann O'Neil", party: "Labour", year: 1997, date: "1991-12-31", lead: true },
  },
  { id: "b", text: "No.", vars: { speaker: "Ben", party: "Tory", year: "1992", date: "1992", lead: false } },
  { id: "c", text: "Well.", vars: { speaker: null, party: "Labour", date: "1993-05" } },
] as never);

const kept = (condition: string): string =>
  where(speeches, condition)
    .documents.map(({ id }) => id)
    .join("");

describe("where", () => {
  it.each([
    ["party == 'Labour'", "ac"],
    ['party=="Labour"', "ac"],
    ["party != 'Labour'", "b"],
    [String.raw`speaker == 'Ann O\'Neil'`, "a"],
    ['speaker == "Ann O\'Neil"', "a"],
    ["year >= 1992", "ab"],
    ["year == '1997'", "a"],
    ["year < 1995", "b"],
    ["date <= 1991", "a"],
    ["date == '1992'", "b"],
    ["date > '1991'", "bc"],
    ["date >= '1992-01' && date <= '1993'", "bc"],
    ["speaker == null", "c"],
    ["speaker != null", "ab"],
    ["lead", "a"],
    ["!lead", "bc"],
    ["lead == false", "b"],
    ["party =~ '^Lab' && !(id == 'a')", "c"],
    [String.raw`text =~ '\w{4}\.'`, "c"],
    ["party == 'Tory' || party == 'Labour' && id == 'a'", "ab"],
    ["(party == 'Tory' || party == 'Labour') && id == 'a'", "a"],
    ["year == -5", ""],
  ])("%s keeps %j", (condition, ids) => expect(kept(condition)).toBe(ids));

  it.each([
    ["party = 'x'", "the condition party = 'x' needs == to compare at column 7, but \"=\" stands there [bad-filter]"],
    ["(party == 'x'", "needs a parenthesis that closes at column 14, but the condition ends there [bad-filter]"],
    ["party ==", "needs a variable or a value at column 9, but the condition ends there [bad-filter]"],
    ["", "needs a variable or a value at column 1, but the condition ends there [bad-filter]"],
    ["party == 'a' year", 'needs && or || between two conditions at column 14, but "year" stands there [bad-filter]'],
    ["party == 'a", 'needs a quotation mark that closes at column 10, but "\'" stands there [bad-filter]'],
    ["party =~ 5", 'needs a regular expression in quotation marks at column 10, but "5" stands there [bad-filter]'],
    ["party =~ '('", "needs a regular expression that compiles at column 10"],
    ["party & lead", 'needs && for and at column 7, but "&" stands there [bad-filter]'],
    ["process.exit(1)", "needs && or || between two conditions at column 13"],
    [
      "parti == 'x'",
      '"parti" is none of: date, id, lead, party, speaker, text, year; did you mean "party"? [unknown-variable]',
    ],
    ["constructor", '"constructor" is none of'],
    ["(".repeat(20_000), "a condition needs at most 2000 characters, but this one has 20000 [bad-filter]"],
  ])("%j is refused with the place", (condition, message) => expect(() => kept(condition)).toThrow(message));
});
