import { describe, expect, it } from "vitest";
import { passagesCsv } from "../../src/format/passages-csv.ts";
import { words } from "../helpers/chart-tables.ts";

describe("passages as CSV", () => {
  it("have a line each, with the texts of their row before them", () => {
    const passage = {
      id: "d1",
      start: 1,
      end: 9,
      before: "a ",
      match: "security",
      after: ".",
      speaker: null,
      date: "1990",
    };
    expect(passagesCsv(words, { evidence: [[passage], [], [passage]] })).toBe(
      "row,row_feature,id,speaker,date,start,end,before,match,after\r\n0,peace,d1,,1990,1,9,a ,security,.\r\n2,war,d1,,1990,1,9,a ,security,.\r\n",
    );
  });
});
