import { describe, expect, it } from "vitest";
import { dictionary } from "../../src/dictionary/dictionary.ts";

describe("dictionary", () => {
  it("takes keys within keys to any depth, a key before those inside it", () => {
    const { entries } = dictionary({ law: ["law*", { court: ["court*", { judges: "judge*" }] }], order: "order" });
    expect(entries.map(({ key }) => key)).toEqual(["law", "law.court", "law.court.judges", "order"]);
    expect(entries.map(({ path }) => path.length)).toEqual([1, 2, 3, 1]);
  });

  it("has no entry of its own for a key that only holds others, but one for a key that holds nothing", () => {
    expect(dictionary({ law: { court: "court*" }, empty: [] }).entries).toMatchObject([
      { key: "law.court", path: ["law", "court"] },
      { key: "empty", patterns: [] },
    ]);
  });

  it("gives every pattern the match and the case it was asked for", () => {
    const [entry] = dictionary({ us: "US" }, { match: "fixed", case: "keep" }).entries;
    expect(entry?.patterns).toEqual([{ words: ["US"], match: "fixed", case: "keep", source: "US" }]);
  });

  it("names the key of a pattern that is empty", () => {
    expect(() => dictionary({ law: { court: ["court*", " "] } })).toThrow(
      "law.court: dictionary needs patterns of at least one word, but one is empty [bad-pattern]",
    );
  });

  it("names the key of a value that is no pattern", () => {
    const wrong = { law: { court: 5 } } as unknown as Parameters<typeof dictionary>[0];
    expect(() => dictionary(wrong)).toThrow("law.court: dictionary needs texts");
    const list = ["law*"] as unknown as Parameters<typeof dictionary>[0];
    expect(() => dictionary(list)).toThrow('dictionary needs an object of keys, but ["law*"] is none [bad-codebook]');
  });
});
