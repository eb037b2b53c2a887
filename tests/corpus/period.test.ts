// Dates fall into bins that are named by their start.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { period } from "../../src/corpus/period.ts";

describe("period", () => {
  it.each([
    ["1994-08-25", "year", "1994"],
    ["1994-08-25", "quarter", "1994-Q3"],
    ["1994-12", "quarter", "1994-Q4"],
    ["1994-08-25", "month", "1994-08"],
    ["1994", "decade", "1990"],
    ["1990", "decade", "1990"],
    ["1994", "4years", "1992"],
    ["1994", "100years", "1900"],
    ["0987", "decade", "0980"],
  ] as const)("%s over %s is %s", (date, over, wanted) => expect(period(date, over)).toBe(wanted));

  it("is null where the date is too coarse", () => {
    expect([period("1994", "month"), period("1994", "quarter")]).toEqual([null, null]);
  });

  it.each(["", "94", "1994-13", "1994-00", "25.8.1994", "1994-8-2", "1994-02-32"])("refuses the date %j", (date) => {
    expect(() => period(date, "year")).toThrowError(/\[bad-date\]$/u);
  });

  it("refuses a width it does not know, with the nearest that it knows", () => {
    expect(() => period("1994", "decades" as "decade")).toThrowError(/did you mean "decade"\? \[bad-option\]$/u);
    expect(() => period("1994", "0years")).toThrowError(/\[bad-option\]$/u);
  });

  it("a year lies in its bin", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 500 }), (year, width) => {
        const start = Number(period(String(year).padStart(4, "0"), `${width}years`));
        expect(start <= year && year < start + width && start % width === 0).toBe(true);
      }),
    );
  });
});
