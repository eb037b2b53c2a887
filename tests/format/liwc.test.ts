import { describe, expect, it } from "vitest";
import { dictionaryFile } from "../../src/format/dictionary-file.ts";
import { liwc } from "../../src/format/liwc.ts";

/** Invented; the shapes are those of the 2007 dictionary: indented legend, `<of>` and `(2 134)` codes. */
const nested = `%
1\tfunction
\t2\tpronoun
125\taffect (Feelings)
\t126\tposemo
131\tcogmech
134\tdiscrep
464\tfiller
%
i\t1\t2
we\t1\t2
could\t134
kind\t<of>131/125\t<of>131/126
like\t(02 134)125/464\t(02 134)126\t464
glad*\t125\t126
`;

describe("liwc", () => {
  it("nests the categories that the legend indents", async () => {
    const { keys } = await dictionaryFile(nested);
    expect(keys["function"]).toEqual(["i", "we", { pronoun: ["i", "we"] }]);
  });

  it("makes a phrase of a word whose code asks for the next one", async () => {
    const { keys } = await dictionaryFile(nested);
    expect(keys["cogmech"]).toEqual(["kind of"]);
  });

  it("makes phrases of a word whose code asks for a category before it, with that category's words", async () => {
    const { keys } = await dictionaryFile(nested);
    const [affect] = [keys["affect"] as readonly unknown[]];
    expect(affect).toEqual(expect.arrayContaining(["i like", "we like", "could like", "kind", "glad*"]));
    expect(affect.at(-1)).toEqual({ posemo: expect.arrayContaining(["i like", "kind"]) });
    expect(keys["filler"]).toEqual(["like"]);
  });

  it("says what a plain dictionary counts too much, and leaves it out of the codebook", async () => {
    const { codebook, notices } = await dictionaryFile(nested);
    const conditional = notices.filter((notice) => notice.code === "conditional-code");
    expect(conditional.map((notice) => notice.place)).toEqual(["dictionary:13", "dictionary:13", "dictionary:14"]);
    expect(codebook.frames["filler"]).toEqual({ include: ["like"], exclude: ["i like", "we like", "could like"] });
    expect(codebook.frames["affect"]?.exclude).toEqual(["kind of"]);
    expect(codebook.frames["affect"]?.definition).toBe("Feelings");
  });

  it("reads words and numbers that only blanks divide, phrases, and old Mac line ends", async () => {
    const { keys } = await dictionaryFile("%\r1 law\r2 order\r%\rchief justice  1 2\rcourt* 01\r");
    expect(keys).toEqual({ law: ["chief justice", "court*"], order: ["chief justice"] });
  });

  it("says which lines it could not read, and loses no other", () => {
    const { categories, notices } = liwc("%\n1\tlaw\nnonsense\n%\ncourt\t1\njudge\t7\t1\nalone\n", { file: "my.dic" });
    expect(categories[0]?.patterns).toEqual(["court", "judge"]);
    expect(notices.map(({ code, place }) => `${code} ${place}`)).toEqual([
      "unread-line my.dic:3",
      "unknown-category my.dic:6",
      "unread-line my.dic:7",
    ]);
  });

  it("joins categories of one name, and says so", () => {
    const { categories, notices } = liwc("%\n1\tlaw\n2\tlaw\n%\ncourt\t1\njudge\t2\n");
    expect(categories.map((one) => one.patterns)).toEqual([["court", "judge"]]);
    expect(notices.map((notice) => notice.code)).toEqual(["joined-categories"]);
  });

  it("takes ? and [ for themselves, since LIWC knows the star alone", async () => {
    const { keys } = await dictionaryFile("%\n1\tmarks\n%\nwhat?\t1\n");
    expect(keys).toEqual({ marks: ["what[?]"] });
  });

  it("refuses a text without a legend", () => {
    expect(() => liwc("court\t1", { file: "my.dic" })).toThrow("my.dic: a LIWC dictionary needs a legend");
    expect(() => liwc("%\ncourt\t1")).toThrow("one such line only [bad-dictionary]");
  });
});
