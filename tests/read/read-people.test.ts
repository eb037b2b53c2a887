import { describe, expect, it } from "vitest";
import { readPeople } from "../../src/read/read-people.ts";

describe("readPeople", () => {
  it("reads the shipped sample", async () => {
    const people = await readPeople("corpora/people.csv");
    expect(people.find(({ name }) => name === "Angela Merkel")).toEqual({
      name: "Angela Merkel",
      office: "Chancellor",
      country: "Germany",
      from: "2005-11-22",
      to: "2021-12-08",
      party: "CDU",
      gender: "f",
    });
  });

  it("refuses a missing file", async () => {
    await expect(readPeople("corpora/peple.csv")).rejects.toThrow("people.csv");
  });
});
