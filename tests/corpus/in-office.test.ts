import { describe, expect, it } from "vitest";
import type { Person } from "../../src/core/person.ts";
import { during, inOffice } from "../../src/corpus/in-office.ts";
import { office } from "../../src/corpus/office.ts";

const people: readonly Person[] = [
  { name: "Dmitry Medvedev", office: "President", country: "Russia", from: "2008-05-07", to: "2012-05-07" },
  { name: "Vladimir Putin", office: "President", country: "Russia", from: "2012-05-07" },
  { name: "Angela Merkel", office: "Chancellor", country: "Germany", from: "2005-11", to: "2021-12" },
  { name: "Ban Ki-moon", office: "Secretary-General", country: "United Nations", from: "2007-01-01", to: "2016-12-31" },
  { name: "Hillary Clinton", office: "Secretary of State", country: "United States", from: "2009-01", to: "2013-02" },
];
const who = (words: string, date: string): readonly string[] =>
  inOffice(people, { office: words, date }).map(({ name }) => name);

describe("inOffice", () => {
  it("knows who was President of Russia on 15 May 2012", () =>
    expect(who("the President of Russia", "2012-05-15")).toEqual(["Vladimir Putin"]));

  it("names both on the day of change, and where the date is too coarse", () => {
    expect(who("President of the Russian Federation", "2012-05-07")).toHaveLength(2);
    expect(who("Russian President", "2012-05")).toHaveLength(2);
    expect(who("Russia's President", "2013")).toEqual(["Vladimir Putin"]);
  });

  it("knows an office by its other names", () => {
    expect(who("the German leader", "2010")).toEqual(["Angela Merkel"]);
    expect(who("U.S. Foreign Minister", "2010")).toEqual(["Hillary Clinton"]);
    expect(who("UN Secretary-General", "2010-02-03")).toEqual(["Ban Ki-moon"]);
    expect(inOffice(people, { office: "Chancellor", country: "DEU", date: "2010" })).toHaveLength(1);
  });

  it("knows nobody before and after", () =>
    expect([...who("German Chancellor", "2004"), ...who("German Chancellor", "2022-01")]).toEqual([]));

  it("refuses what is no date", () => expect(() => who("German Chancellor", "May 2004")).toThrow("[bad-date]"));
});

describe("during", () => {
  it("compares as much of two dates as both know", () => {
    expect(during("2012", { from: "2012-05-07" })).toBe(true);
    expect(during("2012-05-06", { from: "2012-05-07" })).toBe(false);
    expect(during("2012-05-06", { from: "2012-05" })).toBe(true);
    expect(during("2013-01", { to: "2012" })).toBe(false);
    expect(during("2013-01", {})).toBe(true);
  });
});

describe("office", () => {
  it.each([
    ["the President of the Russian Federation", "president", "russia"],
    ["Minister for Foreign Affairs of Belarus", "foreign minister", "belarus"],
    ["His Excellency the President of Ukraine", "president", "ukraine"],
    ["Президент России", "president", "russia"],
    ["Прэзідэнт Беларусі", "president", "belarus"],
    ["белорусский лидер", "leader", "belarus"],
    ["British Prime Minister", "prime minister", "united kingdom"],
    ["Secretary-General of the United Nations", "secretary-general", "united nations"],
  ])("reads %s", (words, held, of) => expect(office(words)).toEqual({ office: held, country: of }));

  it("takes no name, and nobody of the past, for an office", () => {
    expect(office("President Putin")).toBeNull();
    expect(office("former President of Russia")).toBeNull();
  });
});
