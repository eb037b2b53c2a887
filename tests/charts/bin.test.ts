import { describe, expect, it } from "vitest";
import { bin, binMonths } from "../../src/charts/bin.ts";

describe("a period on the time axis", () => {
  it("begins at its first day and is called as readers call it", () => {
    expect(bin("1990", { over: "decade" })).toEqual({ date: "1990-01-01", label: "1990s", month: 1990 * 12 });
    expect(bin("1992", { over: "4years" })?.label).toBe("1992–1995");
    expect(bin("1992", { over: "year" })?.label).toBe("1992");
    expect(bin("2020-Q3")).toMatchObject({ date: "2020-07-01", label: "Q3 2020" });
    expect(bin("2020-07")).toMatchObject({ date: "2020-07-01", label: "Jul 2020" });
  });

  it("is none where the name is no period", () => {
    expect(["all", "unknown", "1990-13", "1990-Q5", "", "first term"].map((name) => bin(name))).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it("knows how many months a bin spans", () => {
    expect(["month", "quarter", "year", "decade", "8years", "session", undefined].map(binMonths)).toEqual([
      1,
      3,
      12,
      120,
      96,
      null,
      null,
    ]);
  });
});
