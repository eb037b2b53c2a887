import { describe, expect, it } from "vitest";
import { capital, figure, listing } from "../../src/charts/figure.ts";

describe("a number for readers", () => {
  it.each([
    [33.872, "33.9"],
    [1290.4, "1,290"],
    [0.0421, "0.042"],
    [0.5, "0.50"],
    [-3, "−3"],
    [0, "0"],
    [-0.0, "0"],
    [1.2e-7, "1.2e−7"],
    [999_999, "999,999"],
    [1e15, "1,000,000,000,000,000"],
  ])("%d is written %s", (value, text) => {
    expect(figure(value)).toBe(text);
  });

  it("what is no number is unknown", () => {
    expect([null, undefined, Number.NaN, Infinity].map((value) => figure(value))).toEqual([
      "unknown",
      "unknown",
      "unknown",
      "unknown",
    ]);
  });

  it("names are listed as a sentence has them", () => {
    expect([listing([]), listing(["a"]), listing(["a", "b"]), listing(["a", "b", "c"])]).toEqual([
      "",
      "a",
      "a and b",
      "a, b and c",
    ]);
    expect(capital("security")).toBe("Security");
  });
});
