import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { people } from "../../src/corpus/people.ts";
import { inOffice } from "../../src/corpus/in-office.ts";

describe("people", () => {
  it("reads CSV, JSON and objects alike", async () => {
    const csv = await people(
      "name,aliases,office,country,from,to,party,gender\nAna Brandt,A. Brandt; Анна Брандт,President,Norland,2012-05,,Greens,Female\n",
    );
    const row = {
      name: "Ana Brandt",
      aliases: ["A. Brandt", "Анна Брандт"],
      office: "President",
      country: "Norland",
      from: "2012-05",
      party: "Greens",
      gender: "f",
    };
    expect(csv).toEqual([row]);
    expect(await people(JSON.stringify([row]))).toEqual([row]);
    expect(await people([{ ...row, gender: "woman" }])).toEqual([row]);
  });

  it("keeps dates, parties and offices as text whatever they look like", async () => {
    expect(await people("name,from,party\nAna,2012,1990\n")).toEqual([{ name: "Ana", from: "2012", party: "1990" }]);
  });

  it.each([
    [
      "name,from\nAna,2012\nBo,May 2012\n",
      "table.csv:3: a people table needs an ISO date (2012, 2012-05 or 2012-05-07), but there is something else in from [bad-people]",
    ],
    [
      "name,gender\nAna,x\n",
      "table.csv:2: a people table needs f or m (female, male), but there is something else in gender [bad-people]",
    ],
    [
      "name,from,to\nAna,2012-05,2011\n",
      "table.csv:2: a people table needs a date not before `from`, but there is something else in to [bad-people]",
    ],
    [
      "name,ofice\nAna,King\n",
      'table.csv:2: a people table needs known columns, but "ofice" is none of: name, aliases, office, country, from, to, party, gender; did you mean "office"? [bad-people]',
    ],
    ["office\nKing\n", "table.csv:2: a people table needs string, but there is something else in name [bad-people]"],
    [
      '[{"name": "Ana"}, {"name": ""}]',
      "table.csv, row 2: a people table needs text that is not empty, but there is something else in name [bad-people]",
    ],
    ['{"name": "Ana"}', "table.csv: a people table needs a list of people, but it is one object [bad-people]"],
    ["[{", "[bad-json]"],
    ['name\n"Ana\n', "[bad-csv]"],
  ])("refuses %j with the row", async (text, message) => {
    await expect(people(text, { file: "table.csv" })).rejects.toThrow(message);
  });
});

describe("corpora/people.csv", async () => {
  const sample = await people(readFileSync(new URL("../../corpora/people.csv", import.meta.url), "utf8"), {
    file: "corpora/people.csv",
  });

  it("has about sixty people, everyone in an office with dates to the month at least", () => {
    expect(new Set(sample.map(({ name }) => name)).size).toBeGreaterThanOrEqual(60);
    const coarse = sample.filter(({ office, from }) => office !== undefined && !/^\d{4}-\d{2}/u.test(from ?? ""));
    expect(coarse).toEqual([]);
  });

  it("lets an office change hands at one date, and be held by one at a time", () => {
    for (const [office, country] of [
      ["President", "Russia"],
      ["Prime Minister", "United Kingdom"],
      ["President", "United States"],
      ["President", "France"],
    ] as const)
      for (let year = 2001; year <= 2023; year++)
        expect(inOffice(sample, { office, country, date: `${year}-03-15` })).toHaveLength(1);
  });
});
