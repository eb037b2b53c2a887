import { describe, expect, it } from "vitest";
import { codebook } from "../../src/dictionary/codebook.ts";
import { dictionary } from "../../src/dictionary/dictionary.ts";
import { dictionaryFile } from "../../src/format/dictionary-file.ts";

describe("dictionaryFile", () => {
  it("reads a Lexicoder dictionary: a plus opens a key, the colour is no part of it", async () => {
    const { format, keys, notices } = await dictionaryFile(
      "stray\n+negative#AA0000\na lie\nabandon*\n\n+positive\nalive\n",
      {
        format: "lexicoder",
      },
    );
    expect(format).toBe("lexicoder");
    expect(keys).toEqual({ negative: ["a lie", "abandon*"], positive: ["alive"] });
    expect(notices.map(({ place }) => place)).toEqual(["dictionary:1"]);
  });

  it("tells the formats by their content", async () => {
    const texts = {
      liwc: "%\n1\tlaw\n%\ncourt\t1\n",
      lexicoder: "+law\ncourt\n",
      wordstat: "LAW\n\tCOURT (1)\n",
      yoshikoder: '<dictionary><cnode name="law"><pnode name="court"/></cnode></dictionary>',
      yaml: "# a comment\nlaw:\n  - court\n",
      json: '{"law": ["court"]}',
      csv: "key,word\nlaw,court\n",
    };
    for (const [format, text] of Object.entries(texts)) {
      const read = await dictionaryFile(text);
      expect(read.format).toBe(format);
      expect(Object.values(read.keys)).toEqual([[expect.stringMatching(/court/iu)]]);
    }
  });

  it("lets the name decide what the content leaves open, and the option decide in any case", async () => {
    expect((await dictionaryFile("key;word\nlaw;court", { file: "my.csv" })).format).toBe("csv");
    expect((await dictionaryFile("{ law: [court] }", { file: "my.yml" })).keys).toEqual({ law: ["court"] });
    await expect(dictionaryFile("%\n1\tlaw\n%\n", { format: "json" })).rejects.toThrow("valid JSON");
    await expect(dictionaryFile("court")).rejects.toThrow("whose format can be told");
  });

  it("reads YAML as text throughout: NO is a country and 1990 a word", async () => {
    const { keys } = await dictionaryFile(
      "north:\n  NO: [Norway, yes, 1990, null]\n  mixed:\n    - one\n    - deep: two\nlone: word\n",
    );
    expect(keys).toEqual({
      north: { NO: ["Norway", "yes", "1990", "null"], mixed: ["one", { deep: ["two"] }] },
      lone: ["word"],
    });
    await expect(dictionaryFile("law:\n  - [court\n", { file: "my.yml" })).rejects.toThrow(
      /my\.yml:\d+:\d+: a YAML dictionary/u,
    );
  });

  it("reads tables with a row for each word or a column for each key", async () => {
    const rows = await dictionaryFile(
      'level1,level2,pattern\nlaw,court,judge*\nlaw,court,"chief justice"\nlaw,,police\n',
    );
    expect(rows.keys).toEqual({ law: ["police", { court: ["judge*", "chief justice"] }] });
    const columns = await dictionaryFile("law,order\ncourt,calm\npolice,\n");
    expect(columns.keys).toEqual({ law: ["court", "police"], order: ["calm"] });
  });

  it("refuses a lexicon of values, whose words are not keys", async () => {
    await expect(dictionaryFile('{"good": 3, "bad": -3}')).rejects.toThrow("a lexicon of values");
    const vader = "$:\t-1.5\t0.8\t[-1, -1]\n%)\t-0.4\t1.0\t[-1, 0]\ngood\t1.9\t0.9\t[2, 1]\n";
    await expect(dictionaryFile(vader, { file: "vader_lexicon.txt" })).rejects.toThrow("a lexicon of values");
    await expect(dictionaryFile("abandon\t-2\nability\t2\n", { file: "afinn.txt" })).rejects.toThrow(
      "a lexicon of values",
    );
    await expect(dictionaryFile("good,3\nbad,-3\n", { format: "csv" })).rejects.toThrow("lexicon");
  });

  it("keeps a pattern once under its key, joins keys of one name, and says which keys are empty", async () => {
    const { keys, notices } = await dictionaryFile("+law\ncourt\ncourt\n+none\n+law\njudge\n");
    expect(keys).toEqual({ law: ["court", "judge"], none: [] });
    expect(notices.map((notice) => notice.code)).toEqual(["repeated-patterns", "empty-keys"]);
  });

  it("gives keys that a dictionary and frames that a codebook takes, odd names and smileys included", async () => {
    const text = "%\n1\tcare.virtue\n2\tconstructor\n%\nsafe*\t1\n:)\t1\t2\n(y)*\t1\n";
    const read = await dictionaryFile(text, { file: "folder/my.dic" });
    expect(dictionary(read.keys).entries.map((entry) => entry.key)).toEqual(["care.virtue", "constructor"]);
    const book = await codebook(read.codebook);
    expect(book.name).toBe("my");
    expect(book.frames.map((frame) => frame.key)).toEqual(["care_virtue", "constructor"]);
  });
});
