// influence: by hand on a few sentences, and against codebooks that are written without the entry on the State of the Union.

import { describe, expect, it } from "vitest";
import { influence } from "../../src/audit/influence.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { passages } from "../../src/corpus/passages.ts";
import { codebook } from "../../src/dictionary/codebook.ts";
import type { CodebookSource } from "../../src/dictionary/codebook-source.ts";
import { dictionary } from "../../src/dictionary/dictionary.ts";
import { trackFrames } from "../../src/frames/track-frames.ts";
import { differenceInterval } from "../../src/stats/difference-interval.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { stateOfTheUnion } from "../helpers/data.ts";

const source: CodebookSource = {
  frames: {
    security: {
      include: ["secur*", "national security", "threat*", { not: ["loan*"], within: 2 }],
      exclude: ["social security"],
      frames: { energy: { include: ["gas", "energy security"], exclude: ["gas station"] } },
    },
  },
};
const book = await codebook(source);
const said = tokens(
  corpus([
    { id: "a", text: "National security matters. Social security pays. A secure loan.", vars: { party: "L" } },
    { id: "b", text: "Threats, gas, and energy security. A gas station is secure.", vars: { party: "R" } },
  ]),
);
const small = { minTokens: 1, per: 1 } as const;

describe("influence", () => {
  const { rows } = influence(said, book, small);
  const of = (entry: string, frame = "security"): (typeof rows)[number] =>
    rows.find((row) => row.entry === entry && row.frame === frame) as (typeof rows)[number];

  it("counts what goes and comes without each entry, by hand", () => {
    // Counted: national security, threats, gas, energy security, secure (of the station): 5 of 19 tokens.
    expect(of("secur*")).toMatchObject({ value: 5 / 19, without: 4 / 19, gone: 1, came: 0, documents: 1 });
    // The shorter entry takes the place of the longer one: nothing goes.
    expect(of("national security")).toMatchObject({ change: 0, gone: 0, came: 0, documents: 0, verdict: "holds" });
    expect(of("threat*")).toMatchObject({ gone: 1 });
    expect(of("social security")).toMatchObject({ list: "exclude", gone: 0, came: 1 });
    expect(of("social security").change).toBeCloseTo(1 / 19, 12);
    expect(
      rows.filter(({ frame, list }) => frame === "security" && list === "include").map(({ came }) => came),
    ).toContain(1);
  });

  it("takes entries of nested frames for the frame around them too, and says whose they are", () => {
    expect(of("gas station")).toMatchObject({ frame: "security", owner: "security.energy", came: 1 });
    expect(of("gas", "security.energy")).toMatchObject({ owner: "security.energy", gone: 1 });
    // The frame around finds "security" itself, so nothing goes there.
    expect(of("energy security")).toMatchObject({ gone: 0 });
    expect(of("energy security", "security.energy")).toMatchObject({ gone: 1 });
    expect(rows.filter(({ frame }) => frame === "security.energy")).toHaveLength(3);
  });

  it("leads to the matches, puts the largest change first, and can be asked of one frame", () => {
    const table = influence(said, book, { ...small, frame: "security.energy" });
    expect(new Set(table.rows.map(({ frame }) => frame))).toEqual(new Set(["security.energy"]));
    const changes = table.rows.map(({ change }) => Math.abs(change ?? 0));
    expect(changes).toEqual(changes.toSorted((a, b) => b - a));
    const row = table.rows.findIndex(({ entry }) => entry === "energy security");
    expect(passages(table, { row }).map(({ match, id }) => `${match} ${id}`)).toEqual(["energy security b"]);
  });

  it("says which conclusions stand, dissolve, appear and turn", () => {
    // Two hundred sentences of six words, spread evenly: `each` of every twenty have the word.
    const mixed = (word: string, each: number): string =>
      Array.from({ length: 200 }, (_, i) => `${(i * 7) % 20 < each ? word : "Peace"} and so on for ever. `).join("");
    const house = corpus([
      { id: "a", text: mixed("Integration", 6), vars: { party: "L" } },
      { id: "b", text: mixed("Union", 3), vars: { party: "R" } },
    ]);
    const keys = dictionary({ joining: ["integrat*", "union"] });
    const found = influence(tokens(house), keys, { by: "party", compare: ["L", "R"] });
    // 60 of 1200 words less 30 of 1200: 250 in 10,000. Without the first −250, without the second 500.
    expect(found.rows.map(({ entry, value, without, verdict }) => [entry, value, without, verdict])).toEqual([
      ["integrat*", 250, -250, "reverses"],
      ["union", 250, 500, "holds"],
    ]);
    const alone = influence(tokens(house), dictionary({ joining: ["integrat*"] }), {
      by: "party",
      compare: ["L", "R"],
    });
    expect(alone.rows[0]).toMatchObject({ without: 0, verdict: "dissolves", change: -500 });
    const even = corpus([
      { id: "a", text: mixed("Integration", 6), vars: { party: "L" } },
      { id: "b", text: mixed("Union", 6), vars: { party: "R" } },
    ]);
    expect(
      influence(tokens(even), keys, { by: "party", compare: ["L", "R"] }).rows.map(({ verdict }) => verdict),
    ).toEqual(["appears", "appears"]);
  });

  it("has no conclusion where there is too little data", () => {
    expect(influence(said, book).rows[0]).toMatchObject({
      value: null,
      without: null,
      verdict: "unknown",
      status: "too-little-data",
    });
  });

  it.each([
    [{ frame: "securty" }, 'did you mean "security"?'],
    [{ by: "party" as const }, 'by and compare together: { by: "party", compare: ["A", "B"] }'],
    [{ compare: ["L", "R"] as const }, "but there is no by"],
    [{ by: "party" as const, compare: ["L", "X"] as const }, 'but "X" matches none of: L, R; did you mean'],
    [{ by: "parti" as "party", compare: ["L", "R"] as const }, 'did you mean "party"?'],
  ])("refuses %j", (options, message) => {
    expect(() => influence(said, book, options)).toThrow(message);
  });
});

describe("influence on the State of the Union", () => {
  const words = tokens(stateOfTheUnion());
  const include = ["secure*", "security", "national security", "insecur*"];
  const exclude = ["social security", "secure to", "secure a loan"];
  const limits = { draws: 200 } as const;

  it("gives the rates and intervals of codebooks that are written without the entry", async () => {
    const whole = await codebook({ frames: { security: { include, exclude } } });
    const { rows } = influence(words, whole, limits);
    for (const [list, entries] of [
      ["include", include],
      ["exclude", exclude],
    ] as const)
      for (const entry of entries) {
        const rest = { include, exclude, [list]: entries.filter((one) => one !== entry) };
        const [wanted] = trackFrames(words, await codebook({ frames: { security: rest } }), limits).rows;
        const row = rows.find((one) => one.entry === entry);
        expect([row?.without, row?.withoutLow, row?.withoutHigh]).toEqual([wanted?.rate, wanted?.low, wanted?.high]);
        expect(row?.change).toBeCloseTo((row?.without ?? 0) - (row?.value ?? 0), 9);
      }
  });

  it("gives the difference of two parties as differenceInterval has it", async () => {
    const whole = await codebook({ frames: { security: { include, exclude } } });
    const [row] = influence(words, whole, { ...limits, by: "party", compare: ["Democratic", "Republican"] }).rows;
    const rates = trackFrames(words, whole, { by: "id", minTokens: 0, draws: 2 }).rows;
    const party = new Map(words.index.ids.map((id, d) => [id, words.index.vars[d]?.["party"]]));
    const side = (name: string): { counts: number[]; tokens: number[] } => {
      const own = rates.filter(({ group }) => party.get(group) === name);
      return { counts: own.map(({ count }) => count), tokens: own.map(({ tokens: size }) => size) };
    };
    const wanted = differenceInterval([side("Democratic"), side("Republican")], { ...limits, per: 10_000 });
    expect([row?.value, row?.low, row?.high]).toEqual([wanted.difference, wanted.low, wanted.high]);
  });
});
