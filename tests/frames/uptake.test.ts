// Uptake: turns counted by hand, R's test and limits, roles, conversations, and chance alone.

import { describe, expect, it } from "vitest";
import { random } from "../../src/core/random.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { passages } from "../../src/corpus/passages.ts";
import { dictionary } from "../../src/dictionary/dictionary.ts";
import { codebook } from "../../src/dictionary/codebook.ts";
import { uptake } from "../../src/frames/uptake.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { oracle } from "../helpers/oracle.ts";

const { cases } = oracle<{ readonly cases: readonly Readonly<Record<string, number>>[] }>("uptake");
const keys = dictionary({ war: "war" });
const turns = (said: readonly (readonly [speaker: string, text: string, more?: object])[]): ReturnType<typeof tokens> =>
  tokens(
    corpus(
      said.map(([speaker, text, more], i) => ({
        id: `d${String(i).padStart(3, "0")}`,
        text,
        vars: { speaker, ...more },
      })),
    ),
  );

/** Ann speaks and Bo answers: so many answers with the frame after Ann's use of it, and after none. */
function debate({
  taken = 0,
  after = 0,
  other = 0,
  others = 0,
}: Readonly<Record<string, number>>): ReturnType<typeof tokens> {
  const pair = (a: boolean, b: boolean): readonly (readonly [string, string])[] => [
    ["Ann", a ? "war" : "peace"],
    ["Bo", b ? "war" : "trade"],
  ];
  return turns([
    ...Array.from({ length: after }, (_, i) => pair(true, i < taken)),
    ...Array.from({ length: others }, (_, i) => pair(false, i < other)),
  ].flat()); // prettier-ignore
}

describe("uptake", () => {
  it.each(
    cases.map((one) => [`${one["taken"]} of ${one["after"]}, ${one["other"]} of ${one["others"]}`, one] as const),
  )("of %s has R's difference, limits and exact permutation test", (_, wanted) => {
    const row = uptake(debate(wanted), keys, { adjust: "none" }).rows.find(({ from }) => from === "Ann");
    expect(row).toMatchObject({ to: "Bo", taken: wanted["taken"], after: wanted["after"], status: "ok" });
    expect(row?.weight).toAgreeWith(wanted["weight"], 1e-10);
    expect(row?.low).toAgreeWith(wanted["low"], 1e-8);
    expect(row?.high).toAgreeWith(wanted["high"], 1e-8);
    expect(row?.p).toAgreeWith(wanted["p"], 1e-8);
  });

  it("leads from a pair to what was taken up, and from a speaker to all uses", () => {
    const table = uptake(debate({ taken: 6, after: 7, other: 2, others: 7 }), keys);
    const row = table.rows.findIndex(({ from }) => from === "Ann");
    expect(passages(table, { row })).toHaveLength(6);
    expect(passages(table.speakers, { row: 1 })).toHaveLength(8);
  });

  it("says nothing of few replies, and takes a speaker's own next document for no answer", () => {
    const table = uptake(turns([["Ann", "war"], ["Ann", "war"], ["Bo", "war"]]), keys); // prettier-ignore
    expect(table.rows).toHaveLength(1);
    expect(table.rows[0]).toMatchObject({
      replies: 1,
      taken: 1,
      weight: null,
      p: null,
      interval: "none",
      status: "too-little-data",
    });
  });

  it("knows conversations, dates, and the order of the corpus", () => {
    const said = turns([
      ["Ann", "war", { date: "2002", debate: "x" }],
      ["Bo", "war", { date: "2001", debate: "y" }],
    ]);
    expect(uptake(said, keys).speakers.rows.map(({ speaker }) => speaker)).toEqual(["Bo", "Ann"]);
    expect(uptake(said, keys, { order: "corpus" }).rows[0]).toMatchObject({ from: "Ann", to: "Bo" });
    expect(uptake(said, keys, { within: "debate" }).rows).toEqual([]);
  });
});

it("tells who introduces, adopts and negates", async () => {
  const book = await codebook("frames: { war: { include: [war], negated: separate } }");
  const { speakers } = uptake(turns([["Ann", "peace"], ["Bo", "We want war."], ["Cy", "There is no war."], ["Ann", "War is war."], ["Cy", "war"]]), book); // prettier-ignore
  expect(
    speakers.rows.map(({ speaker, role, count, negated, using, documents }) => [
      speaker,
      role,
      count,
      negated,
      using,
      documents,
    ]),
  ).toEqual([
    ["Bo", "introduces", 1, 0, 1, 1],
    ["Cy", "negates", 1, 1, 2, 2],
    ["Ann", "adopts", 2, 0, 1, 2],
  ]);
});

it("finds nothing where speakers do not heed each other: p below 0.05 in 7 of 100 or fewer, and limits that hold 0 in 92 or more", () => {
  const source = random(4);
  const tried = Array.from({ length: 200 }, () => {
    const said = Array.from(
      { length: 120 },
      (_, i) => [i % 2 === 0 ? "Ann" : "Bo", source.next() < 0.4 ? "war" : "x"] as const,
    );
    return uptake(turns(said), keys, { adjust: "none" }).rows.find(({ from }) => from === "Ann");
  });
  expect(tried.filter((row) => (row?.p ?? 1) < 0.05).length).toBeLessThanOrEqual(14);
  expect(tried.filter((row) => (row?.low ?? 1) <= 0 && (row?.high ?? -1) >= 0).length).toBeGreaterThanOrEqual(184);
});

it("refuses variables that are not there, and levels that are none", () => {
  const said = turns([["Ann", "war"]]);
  expect(() => uptake(said, keys, { by: "party" })).toThrow('"party" is none of: speaker');
  expect(() => uptake(said, keys, { within: "debate" })).toThrow("[unknown-variable]");
  expect(() => uptake(said, keys, { level: 0 })).toThrow("[bad-option]");
});
