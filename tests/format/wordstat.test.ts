import { describe, expect, it } from "vitest";
import { dictionaryFile } from "../../src/format/dictionary-file.ts";

/** Invented. */
const sample = [
  "LAW",
  "\tCOURTS",
  "\t\tJUDGE* (1)",
  "\t\tCHIEF_JUSTICE (2)",
  "\tPOLICE (1)",
  "\tEMPTY",
  "ORDER",
  "\tCALM (1)",
  "\t@LAWFUL [#COURTS NEAR ORDER* /S /C5] (1)",
  "\t@MARTIAL [MARTIAL BEFORE LAW /C1] (1)",
  "\t@BANK [BANK NOT NEAR RIVER /S] (1)",
  "\t@FIRST [LAW BEFORE ORDER /S] (1)",
  "\t@BOTH [LAW AND ORDER /D] (1)",
  "",
].join("\r\n");

describe("wordstat", () => {
  it("tells categories from words by indentation and weight, and reads _ as the space of a phrase", async () => {
    const { format, keys } = await dictionaryFile(sample);
    expect(format).toBe("wordstat");
    expect(keys["LAW"]).toEqual(["POLICE", { COURTS: ["JUDGE*", "CHIEF JUSTICE"], EMPTY: [] }]);
  });

  it("makes phrases of words that follow one another", async () => {
    const { keys } = await dictionaryFile(sample);
    expect(keys["ORDER"]).toEqual(["CALM", "MARTIAL LAW"]);
  });

  it("keeps rules of nearness for a codebook", async () => {
    const { codebook } = await dictionaryFile(sample);
    expect(codebook.frames["ORDER"]?.include).toEqual([
      "CALM",
      "MARTIAL LAW",
      { near: ["(JUDGE*|CHIEF JUSTICE)", "ORDER*"], within: 5 },
      { glob: "BANK", not: ["RIVER"], within: 1000 },
      { near: ["LAW", "ORDER"], within: 1000 },
    ]);
  });

  it("says which rules, weights and keys a plain dictionary does not have", async () => {
    const { notices } = await dictionaryFile(sample, { file: "my.cat" });
    expect(notices.map(({ code, place }) => `${code} ${place}`)).toEqual([
      "weights-left-out my.cat",
      "rule-left-out my.cat:9",
      "rule-left-out my.cat:11",
      "rule-left-out my.cat:12",
      "rule-left-out my.cat:13",
      "empty-keys my.cat",
    ]);
    expect(notices.at(-3)?.text).toContain("the order is not asked for");
    expect(notices.at(-2)?.text).toContain("passed over");
  });

  it("reads a file whose tabs stand after blanks, and one without weights", async () => {
    const blanks = await dictionaryFile("SOUTH\n   \tXA\n   \t\tXanadu (1)\n   \tYB\n   \t\tYbor City (1)\n");
    expect(blanks.keys).toEqual({ SOUTH: { XA: ["Xanadu"], YB: ["Ybor City"] } });
    const bare = await dictionaryFile("LAW\n\tCOURT\n\tJUDGE\n", { format: "wordstat" });
    expect(bare.keys).toEqual({ LAW: ["COURT", "JUDGE"] });
  });

  it("refuses a flat list", async () => {
    await expect(dictionaryFile("LAW\nORDER\n", { format: "wordstat" })).rejects.toThrow("[bad-dictionary]");
  });
});
