// diffDictionaries: what came and went, counted by hand and on the State of the Union.

import { describe, expect, it } from "vitest";
import { diffDictionaries } from "../../src/audit/diff-dictionaries.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { passages } from "../../src/corpus/passages.ts";
import { codebook } from "../../src/dictionary/codebook.ts";
import { dictionary } from "../../src/dictionary/dictionary.ts";
import { trackFrames } from "../../src/frames/track-frames.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { stateOfTheUnion } from "../helpers/data.ts";

const house = corpus([
  { id: "a", text: "National security and social security. We are not secure." },
  { id: "b", text: "Safety first; social Security second. Union." },
]);
const before = await codebook("frames: { security: { include: ['secur*'] }, union: { include: ['union'] } }");
const after = await codebook(
  "frames: { security: { include: ['secur*', 'national security', 'safe*'], exclude: ['social security'], negated: separate } }",
);

describe("diffDictionaries", () => {
  const table = diffDictionaries(before, after, house);

  it("tells what went and came, by which entry, and what the other makes of it", () => {
    expect(table.rows).toEqual([
      {
        frame: "security",
        change: "went",
        words: "security",
        entry: "secur*",
        other: "excluded",
        count: 2,
        documents: 2,
      },
      { frame: "security", change: "went", words: "secure", entry: "secur*", other: "negated", count: 1, documents: 1 },
      {
        frame: "security",
        change: "came",
        words: "safety",
        entry: "safe*",
        other: "not matched",
        count: 1,
        documents: 1,
      },
      { frame: "union", change: "went", words: "union", entry: "union", other: "not matched", count: 1, documents: 1 },
    ]);
    expect(passages(table, { row: 0 }).map(({ match }) => match)).toEqual(["security", "Security"]);
  });

  it("takes a longer match at the same place for kept, and shows it on demand", () => {
    const all = diffDictionaries(before, after, tokens(house), { show: "all" });
    expect(all.rows.filter(({ change }) => change === "kept")).toEqual([
      {
        frame: "security",
        change: "kept",
        words: "national security",
        entry: "national security",
        other: "secur*",
        count: 1,
        documents: 1,
      },
    ]);
    expect(all.method.totals).toEqual({
      "security: before": 4,
      "security: after": 2,
      "security: kept": 1,
      "union: before": 1,
      "union: after": 0,
      "union: kept": 0,
    });
  });

  it("is empty of a codebook and itself, and turns around with its sides", () => {
    expect(diffDictionaries(after, after, house).rows).toEqual([]);
    const turned = diffDictionaries(after, before, house).rows.filter(({ frame }) => frame === "security");
    expect(turned.map(({ change, words }) => `${change} ${words}`)).toEqual([
      "went safety",
      "came security",
      "came secure",
    ]);
  });

  it("adds up to the counts of trackFrames on the State of the Union", () => {
    const words = tokens(stateOfTheUnion());
    const [one, two] = [
      dictionary({ security: "secur*" }),
      dictionary({ security: ["security", "secure", "threat*"] }),
    ];
    const { rows, method } = diffDictionaries(one, two, words, { show: "all" });
    const sum = (change: string): number =>
      rows.filter((row) => row.change === change).reduce((total, { count }) => total + count, 0);
    const counted = [one, two].map((book) => trackFrames(words, book, { draws: 2 }).rows[0]?.count);
    expect([sum("went") + sum("kept"), sum("came") + sum("kept")]).toEqual(counted);
    expect(method.totals?.["security: before"]).toBe(counted[0]);
  });
});
