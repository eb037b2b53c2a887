import { describe, expect, it } from "vitest";
import { passages } from "../../src/corpus/passages.ts";
import { dictionary } from "../../src/dictionary/dictionary.ts";
import { matchedWords } from "../../src/frames/matched-words.ts";
import { trackFrames } from "../../src/frames/track-frames.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { stateOfTheUnion } from "../helpers/data.ts";
import { oracle } from "../helpers/oracle.ts";

const bare = dictionary({ integration: "integrat*", security: "secur*", sovereignty: "sovereign*" });

describe("matchedWords", () => {
  const words = tokens(stateOfTheUnion());
  const table = matchedWords(words, bare);

  it("lists the forms that quanteda matches with the three bare globs", () => {
    const { matched_types: types } = oracle<{ readonly matched_types: Readonly<Record<string, readonly string[]>> }>(
      "frames-state-of-the-union",
    );
    for (const [frame, forms] of Object.entries(types))
      expect(
        table.rows
          .filter((row) => row.frame === frame)
          .map((row) => row.words)
          .sort(),
      ).toEqual(forms);
  });

  it("adds up to the counts of trackFrames", () => {
    for (const { frame, count } of trackFrames(words, bare, { draws: 10 }).rows)
      expect(table.rows.filter((row) => row.frame === frame).reduce((sum, row) => sum + row.count, 0)).toBe(count);
  });

  it("puts the most frequent first, and leads to the passages", () => {
    const first = table.rows.find(({ frame }) => frame === "security");
    expect(first).toMatchObject({ words: "security", pattern: "secur*", state: "counted" });
    const row = table.rows.findIndex(({ words }) => words === "securest");
    expect(passages(table, { row }).map(({ match }) => match)).toEqual(["securest"]);
  });

  it("counts by group", () => {
    const { rows } = matchedWords(words, bare, { by: "party" });
    expect(rows.map(({ group }) => group)).toEqual(rows.map(({ group }) => group).sort());
    expect(() => matchedWords(words, bare, { by: "parti" as "party" })).toThrow('did you mean "party"?');
  });
});
