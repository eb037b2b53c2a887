import { describe, expect, it } from "vitest";
import { dictionary } from "../../src/dictionary/dictionary.ts";
import { entries } from "../../src/dictionary/entries.ts";

describe("entries", () => {
  it("makes one entry of each pattern, named as it was written, and none twice", () => {
    const made = entries(["secur*", "a (loan|deal)", "secur*"]);
    expect(made.map(({ key, patterns }) => [key, patterns.length])).toEqual([
      ["secur*", 1],
      ["a (loan|deal)", 2],
    ]);
    expect(entries("US", { match: "fixed", case: "keep" })[0]?.patterns[0]).toMatchObject({
      match: "fixed",
      case: "keep",
    });
  });

  it("takes a dictionary as it is, whatever the options say about patterns", () => {
    const keys = dictionary({ law: { court: "court*" } });
    expect(entries(keys, { match: "regex" })).toEqual(keys.entries);
  });

  it("refuses an empty pattern", () => {
    expect(() => entries([""])).toThrow("[bad-pattern]");
  });
});
