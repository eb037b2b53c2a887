import { describe, expect, it } from "vitest";
import { labels } from "../../src/corpus/labels.ts";

const index = {
  ids: ["a", "b", "c"],
  vars: [{ party: "Red", date: "1991-05" }, { party: null, date: "1992" }, { date: "May 1993" }],
};

describe("labels", () => {
  it("puts all together where nothing is asked", () => {
    expect(labels(index, { who: "x" })).toEqual({
      groups: ["all", "all", "all"],
      periods: ["all", "all", "all"],
      notices: [],
    });
  });

  it("names the group of each document, and says how many have none", () => {
    const { groups, notices } = labels(index, { by: "party", who: "x" });
    expect(groups).toEqual(["Red", "unknown", "unknown"]);
    expect(notices).toEqual([
      { code: "no-group", place: "party", text: "2 documents have no party; they are in the group unknown." },
    ]);
  });

  it("takes the id for a variable where there is none of that name", () => {
    expect(labels(index, { by: "id", who: "x" }).groups).toEqual(["a", "b", "c"]);
  });

  it("bins dates, and tells a coarse one from a wrong one", () => {
    const { periods, notices } = labels(index, { over: "month", who: "x" });
    expect(periods).toEqual(["1991-05", "unknown", "unknown"]);
    expect(notices.map(({ code }) => code)).toEqual(["coarse-date", "bad-date"]);
  });

  it("refuses an unknown variable and an unknown width", () => {
    expect(() => labels(index, { by: "partei", who: "x" })).toThrow(/of: date, party.*\[unknown-variable\]/u);
    expect(() => labels(index, { over: "week" as "year", who: "x" })).toThrow("[bad-option]");
  });
});
