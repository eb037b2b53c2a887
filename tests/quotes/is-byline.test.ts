// Who wrote an article is not quoted in it.

import { describe, expect, it } from "vitest";
import { isByline } from "../../src/quotes/is-byline.ts";
import { quotes } from "../../src/quotes/quotes.ts";
import { scan } from "../../src/quotes/scan.ts";

const first = (line: string): boolean => {
  const read = scan(line, () => false);
  return read.paragraphs.slice(0, 1).some((range) => isByline(read, range));
};

describe("isByline", () => {
  it.each([
    "By Ann Lee",
    "By ANN LEE and BO ROE",
    "BY ANN LEE, STAFF WRITER",
    "By Ann Lee | March 14, 2023",
    "By Ann Lee of The Harbour Post",
    "Story by Ann Lee",
    "Written by Ann Lee and Bo Roe",
    "(Reporting by Ann Lee in Geneva; Editing by Bo Roe)",
    "Additional reporting by Ann Lee",
  ])("%j is one", (line) => expect(first(line)).toBe(true));

  it.each([
    "By Tuesday the minister had changed his mind",
    "By Mr. Lee's account, nobody came.",
    "Ann Lee",
    "From Berlin",
    "Reporting by the press has been unfair.",
    "“By Ann Lee”",
    "By",
  ])("%j is none", (line) => expect(first(line)).toBe(false));
});

describe("an article with a byline", () => {
  const read = (text: string) => quotes({ id: "x", text, vars: {} }).map(({ speaker }) => speaker);
  const said = "\n\nVeldoria’s prime minister defended the plan. “We stay,” she said.";

  it("does not take the writer for whom an office or a pronoun means", () => {
    expect(read(`Ann Lee met the prime minister.${said}`)).toContain("Ann Lee");
    expect(read(`Plan defended\nBy Ann Lee\n14 March 2023${said}`)).not.toContain("Ann Lee");
    expect(read(`Plan defended${said}\n\n(Reporting by Ann Lee; Editing by Bo Roe)`)).not.toContain("Bo Roe");
  });

  it("still quotes whoever the text names as well", () => {
    expect(read("By Ann Lee\n\n“We stay,” Ann Lee said.")).toEqual(["Ann Lee"]);
  });
});
