// The scorer on a small set counted by hand, and its agreement with the reference scorer on real annotations.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import type { GoldDocument } from "../../src/quotes/gold-document.ts";
import { quotes } from "../../src/quotes/quotes.ts";
import { score } from "../../src/quotes/score.ts";
import { sameSpeaker } from "../../src/quotes/same-speaker.ts";
import { dataFolder } from "../helpers/data.ts";

const text = "“We agree,” said Ann Lee. Bob Ray said that it was over. “Never,” he said.";
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const gold: GoldDocument = {
  id: "a",
  text,
  quotes: [
    { ...at("“We agree,”"), speakerCanonical: "Ann Lee", canonicalFrom: "gold", speakerStart: 17, speakerEnd: 24 },
    { ...at("that it was over"), speakerCanonical: "Bob Ray", canonicalFrom: "gold" },
    { ...at("“Never,”"), speakerCanonical: "Bob Ray", canonicalFrom: "coref" },
  ],
};
const found = (words: string, speaker: string | null) => ({ ...at(words), speaker });
const scored = (...quoted: { start: number; end: number; speaker: string | null }[]) =>
  score([gold], { predictions: [{ id: "a", quotes: quoted }] });

describe("score", () => {
  it("is one where everything is right, marks and a leading that aside", () => {
    const all = scored(found("We agree", "Ann Lee"), found("it was over", "Mr. Ray"), found("“Never,”", "Bob Ray"));
    expect(all).toMatchObject({
      gold: 3,
      found: 3,
      exact: { f1: 1 },
      overlap: { f1: 1 },
      speaker: 1,
      joint: { f1: 1 },
    });
  });

  it("counts by hand: two of three found, one speaker wrong, one find too many", () => {
    const some = scored(found("We agree", "Ann Lee"), found("“Never,”", "Ann Lee"), found("said Ann", null));
    expect(some.overlap).toEqual({ precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 });
    expect(some.speaker).toBe(1 / 2);
    expect(some.joint).toEqual({ precision: 1 / 3, recall: 1 / 3, f1: 1 / 3 });
    expect(some.errors.map(({ type }) => type).toSorted()).toEqual(["missed", "speaker", "spurious"]);
  });

  it("takes half of the letters for a match, less for none", () => {
    expect(scored(found("We agree,” said", null)).overlap.recall).toBe(1 / 3);
    expect(scored(found("We agree,” said Ann Lee. Bob", null)).overlap.recall).toBe(0);
  });

  it("leaves out kinds that are not asked for, and what is optional", () => {
    const direct = score([gold], {
      predictions: [{ id: "a", quotes: [found("We agree", "Ann Lee"), found("that it was over", "Bob Ray")] }],
      kinds: ["direct"],
    });
    expect(direct).toMatchObject({ gold: 2, found: 1 });
    const optional = {
      ...gold,
      quotes: gold.quotes.map((quote, i) => (i === 1 ? { ...quote, optional: true } : quote)),
    };
    expect(score([optional], { predictions: [{ id: "a", quotes: [found("that it was over", null)] }] })).toMatchObject({
      gold: 2,
      found: 0,
    });
  });

  it("gives bounds that do not change with the same seed", () => {
    const predictions = [{ id: "a", quotes: [found("We agree", "Ann Lee")] }];
    const twice = [1, 2].map(() => score([gold, { ...gold, id: "b" }], { predictions, draws: 50, seed: 3 }).intervals);
    expect(twice[0]).toEqual(twice[1]);
  });
});

describe("sameSpeaker", () => {
  it.each([
    ["Mr. Lukashenko", "Alexander Lukashenko"],
    ["President Vladimir Putin", "Vladimir Putin"],
    ["Dmitry Medvedev’s", "Dmitry Medvedev"],
    ["François Hollande", "Francois Hollande"],
    ["Hillary", "Hillary Clinton"],
    ["a source", "a source familiar with the talks"],
  ])("takes %s for %s", (predicted, right) => expect(sameSpeaker(predicted, { gold: right })).toBe(true));

  it.each([
    ["Vladimir Putin", "Dmitry Medvedev"],
    ["Bill Clinton", "Hillary Clinton"],
    ["Donald Trump Jr.", "Donald Trump"],
    [null, "Ann Lee"],
  ])("does not take %s for %s", (predicted, right) => expect(sameSpeaker(predicted, { gold: right })).toBe(false));

  it("refuses a surname that fits another speaker of the text as well", () => {
    expect(sameSpeaker("Clinton", { gold: "Hillary Clinton", others: ["Hillary Clinton", "Bill Clinton"] })).toBe(
      false,
    );
  });
});

const folder = dataFolder();

interface Reference {
  readonly scoreAll: (gold: unknown, predictions: unknown, kinds: readonly string[]) => unknown;
  readonly combine: (scores: unknown) => {
    exact: { f: number };
    overlap: { p: number; r: number; f: number };
    ggt30: { f: number };
    ggt80: { f: number };
    token: { f: number };
    joint: { f: number };
    attribution: { acc: number };
    mention: { acc: number };
  };
}

describe.skipIf(folder === undefined)("agreement with the reference scorer (needs HUSTINGS_DATA)", () => {
  it.each(["direct", "direct,mixed", "direct,mixed,indirect"])("every figure is the same for %s", async (list) => {
    const documents = readFileSync(join(folder ?? "", "corpora/quotes/wikinews.jsonl"), "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as GoldDocument);
    const predictions = documents.map(({ id, text: body }) => ({ id, quotes: quotes({ id, text: body, vars: {} }) }));
    const kinds = list.split(",") as ("direct" | "mixed" | "indirect")[];
    const ours = score(documents, { predictions, kinds });
    const reference = (await import(
      pathToFileURL(join(folder ?? "", "prototypes/quotes/score.mjs")).href
    )) as Reference;
    const plain = predictions.map(({ id, quotes: all }) => ({
      id,
      quotes: all.map(({ start, end, speaker, mention }) => ({
        start,
        end,
        speakerCanonical: speaker,
        speakerStart: mention?.start,
        speakerEnd: mention?.end,
      })),
    }));
    const theirs = reference.combine(reference.scoreAll(documents, plain, kinds));
    expect([
      ours.exact.f1,
      ours.overlap.precision,
      ours.overlap.recall,
      ours.ggt30.f1,
      ours.ggt80.f1,
      ours.token.f1,
      ours.speaker,
      ours.mention,
      ours.joint.f1,
    ]).toEqual([
      theirs.exact.f,
      theirs.overlap.p,
      theirs.overlap.r,
      theirs.ggt30.f,
      theirs.ggt80.f,
      theirs.token.f,
      theirs.attribution.acc,
      theirs.mention.acc,
      theirs.joint.f,
    ]);
  });
});
