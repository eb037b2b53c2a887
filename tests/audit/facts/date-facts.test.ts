// dateFacts and dateGaps, counted on a calendar.

import { describe, expect, it } from "vitest";
import { dateGaps } from "../../../src/audit/facts/date-gaps.ts";
import { factsOf } from "../../helpers/facts.ts";

const dated = (...dates: readonly (string | null)[]): Readonly<Record<string, string | number | null>> =>
  factsOf(dates.map((date, i) => ({ id: `d${i}`, text: "Yes.", vars: { date } })));

describe("dateFacts", () => {
  it("gives range, precision and the years with nothing in them", () => {
    expect(dated("1998-05-01", "1991", "1994-08", "1991-02", null, "May 1992")).toMatchObject({
      "first date": "1991",
      "last date": "1998-05-01",
      "precision of dates": "month 2, day 1, year 1",
      "years without a document": "5 | 1992 to 1993, 1995 to 1997",
      "documents without a date": "1 | d4",
      "dates that are not ISO": "1 | d5 (May 1992)",
    });
  });

  it("gives the months with nothing in them where more than half have a document", () => {
    expect(dated("2024-11", "2024-12-24", "2025-02")).toMatchObject({ "months without a document": "1 | 2025-01" });
    expect(dated("2023-09", "2024-09", "2025-09")).toMatchObject({
      "months without a document": null,
      "years without a document": 0,
    });
  });

  it("knows nothing where no document has a date", () => {
    expect(factsOf(["Yes."])).toMatchObject({ "first date": null, "documents without a date": null });
  });
});

describe("dateGaps", () => {
  it("finds runs over the turn of a year", () => {
    expect(dateGaps(["2025-03", "2024-10", "2025-03"])).toEqual([{ from: "2024-11", to: "2025-02", bins: 4 }]);
    expect(dateGaps([])).toEqual([]);
  });
});
