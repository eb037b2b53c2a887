import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { passages } from "../../src/corpus/passages.ts";
import { codebook } from "../../src/dictionary/codebook.ts";
import { dictionary } from "../../src/dictionary/dictionary.ts";
import { builtinCodebook } from "../../src/frames/builtin-codebook.ts";
import { trackFrames } from "../../src/frames/track-frames.ts";
import { trackFramesJob } from "../../src/frames/track-frames-job.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { stateOfTheUnion } from "../helpers/data.ts";
import { oracle } from "../helpers/oracle.ts";

interface Cells {
  readonly rows: readonly string[];
  readonly cols: readonly string[];
  readonly values: readonly (readonly number[])[];
}

const bare = dictionary({ integration: "integrat*", security: "secur*", sovereignty: "sovereign*" });
const address = (speaker: string, date: string, text: string, times = 1) => ({
  id: `${speaker} ${date}`,
  text: text.repeat(times),
  vars: { speaker, date },
});

describe("trackFrames on the State of the Union", () => {
  const figures = oracle<Record<"by_document" | "by_president" | "by_party", Cells>>("frames-state-of-the-union");
  const words = tokens(stateOfTheUnion());

  it.each([
    ["id", "by_document"],
    ["speaker", "by_president"],
    ["party", "by_party"],
  ] as const)("counts the three bare globs by %s as quanteda does, in every cell", (by, name) => {
    const { rows } = trackFrames(words, bare, { by });
    const counted = new Map(rows.map(({ group, frame, count }) => [`${group} ${frame}`, count]));
    const { rows: groups, cols, values } = figures[name];
    const wanted = groups.flatMap((group, r) => cols.map((frame, c) => [`${group} ${frame}`, values[r]?.[c]] as const));
    expect(wanted.map(([cell]) => [cell, counted.get(cell)])).toEqual(wanted);
    expect(rows).toHaveLength(wanted.length);
  });

  it("counts regular expressions by president as a count made without any library does", () => {
    const { patterns, counts } = oracle<{
      readonly patterns: Readonly<Record<string, string>>;
      readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
    }>("frames-by-president-counted");
    const { rows } = trackFrames(words, dictionary(patterns, { match: "regex" }), { by: "speaker" });
    expect(rows.map(({ group, frame, count }) => [group, frame, count])).toEqual(
      rows.map(({ group, frame }) => [group, frame, counts[group]?.[frame]]),
    );
    expect(rows).toHaveLength(Object.keys(counts).length * 3);
  });

  it("says how each interval was made, and why", () => {
    const { rows } = trackFrames(words, bare, { by: "speaker" });
    for (const { documents, count, interval, status } of rows) {
      expect(status).toBe("ok");
      expect(interval).toBe(count < 10 ? "poisson" : documents < 10 ? "block-bootstrap" : "cluster-bootstrap");
    }
  });

  it("gives every counted match as evidence, with the word that matched", () => {
    const table = trackFrames(words, bare, { by: "speaker", over: "decade" });
    for (const [row, { count, group }] of table.rows.slice(0, 40).entries()) {
      const shown = passages(table, { row });
      expect(shown).toHaveLength(count);
      expect(
        shown.every(({ match, speaker }) => /^(?:integrat|secur|sovereign)/iu.test(match) && speaker === group),
      ).toBe(true);
    }
  });
});

describe("trackFrames", () => {
  const house = corpus([
    address("Ann", "1991-02-01", "Security matters. Peace too. ", 200),
    address("Ann", "1992", "Peace. ", 600),
    address("Bo", "1991-05", "No social security here. ", 200),
  ]);
  const words = tokens(house);

  it("has a row for every frame, zeros too, where the group has documents in the period", () => {
    const { rows } = trackFrames(words, bare, { by: "speaker", over: "year" });
    expect(rows.map(({ group, period, frame, count }) => `${group} ${period} ${frame} ${count}`)).toEqual([
      "Ann 1991 integration 0",
      "Ann 1991 security 200",
      "Ann 1991 sovereignty 0",
      "Ann 1992 integration 0",
      "Ann 1992 security 0",
      "Ann 1992 sovereignty 0",
      "Bo 1991 integration 0",
      "Bo 1991 security 200",
      "Bo 1991 sovereignty 0",
    ]);
  });

  it("counts the excluded and the negated in columns of their own", async () => {
    const book = await codebook({
      frames: { security: { include: ["secur*"], exclude: ["social security"], negated: "separate" } },
    });
    const texts = corpus([{ id: "a", text: "Security, social security, and no real security. ".repeat(100) }]);
    const [row] = trackFrames(tokens(texts), book).rows;
    expect([row?.count, row?.excluded, row?.negated, row?.tokens]).toEqual([100, 100, 100, 700]);
    expect(row?.rate).toBeCloseTo((100 / 700) * 10_000, 8);
  });

  it("puts dates that are missing, coarse or wrong into the period unknown, each with a notice", () => {
    const dated = corpus<{ readonly speaker: string; readonly date: string | null }>([
      address("Ann", "1991-02", "security ", 10),
      address("Bo", "1991", "security ", 10),
      address("Cy", "spring 1991", "security ", 10),
      { id: "d", text: "security", vars: { speaker: "Di", date: null } },
    ]);
    const { rows, notices } = trackFrames(tokens(dated), dictionary({ security: "security" }), { over: "month" });
    expect(rows.map(({ period, documents }) => [period, documents])).toEqual([
      ["1991-02", 1],
      ["unknown", 3],
    ]);
    expect(notices.map(({ code }) => code).sort()).toEqual(["bad-date", "coarse-date", "no-date"]);
  });

  it("says when documents are in a language the codebook is not made for", () => {
    const mixed = corpus([
      { id: "a", text: "Security.", vars: { lang: "en-GB" } },
      { id: "b", text: "Безопасность.", vars: { lang: "ru" } },
    ]);
    const { notices } = trackFrames(tokens(mixed), builtinCodebook("en"));
    expect(notices.map(({ code, place, text }) => [code, place, text])).toEqual([
      ["other-language", "ru", "1 document is in ru; the codebook hustings-en is made for en."],
    ]);
    expect(trackFrames(tokens(mixed), bare).notices).toEqual([]);
    expect(trackFrames(tokens(mixed), builtinCodebook(["en", "ru"])).notices).toEqual([]);
  });

  it("gives no rate under 500 tokens, and none for an empty corpus, and says so", () => {
    const few = trackFrames(tokens(corpus(["Security first."])), dictionary({ security: "secur*" }));
    expect(few.rows[0]).toMatchObject({
      count: 1,
      tokens: 2,
      rate: null,
      low: null,
      high: null,
      status: "too-little-data",
    });
    const none = trackFrames(tokens(corpus([])), dictionary({ security: "secur*" }));
    expect(none.rows[0]).toMatchObject({ count: 0, documents: 0, rate: null, status: "too-little-data" });
  });

  it("takes the limits as options", () => {
    const [row] = trackFrames(tokens(corpus(["Security first."])), dictionary({ security: "secur*" }), {
      minTokens: 1,
      per: 100,
    }).rows;
    expect(row).toMatchObject({ rate: 50, interval: "poisson", status: "ok" });
  });

  it("gives the same interval for the same seed, and holds the rate in it", () => {
    const options = { by: "speaker", seed: 7 } as const;
    const once = trackFrames(words, bare, options);
    expect(trackFrames(words, bare, options).rows).toEqual(once.rows);
    for (const { rate, low, high } of once.rows) {
      expect(low).toBeLessThanOrEqual(rate ?? Number.NaN);
      expect(high).toBeGreaterThanOrEqual(rate ?? Number.NaN);
    }
  });

  it("counts distinct speakers and the documents of the cell", () => {
    const [row] = trackFrames(words, bare, { over: "decade" }).rows;
    expect([row?.documents, row?.speakers]).toEqual([3, 2]);
  });

  it("names the nearest variable when one is unknown", () => {
    expect(() => trackFrames(words, bare, { by: "speker" as "speaker" })).toThrow(
      'trackFrames needs a variable that a document has, but "speker" is none of: date, speaker; did you mean "speaker"? [unknown-variable]',
    );
  });

  it("refuses a width of periods that it does not know", () => {
    expect(() => trackFrames(words, bare, { over: "weekly" as "year" })).toThrow("[bad-option]");
  });
});

describe("trackFramesJob", () => {
  const words = ["security", "sovereign", "peace", "social", "no", "integration"];
  const texts = fc.array(fc.array(fc.constantFrom(...words), { maxLength: 12 }), { minLength: 1, maxLength: 8 });

  it("gives the same table however the corpus is cut and in whatever order the pieces come", () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(), { maxLength: 12 }), fc.boolean(), (lists, cuts, backwards) => {
        const whole = corpus(
          lists.map((list, i) => ({
            id: `d${i}`,
            text: list.join(" "),
            vars: { speaker: `s${i % 3}`, date: `199${i % 2}` },
          })),
        );
        const options = { by: "speaker", over: "year", minTokens: 1, draws: 50 } as const;
        const job = trackFramesJob(whole, bare, options);
        const edges = [...new Set([0, ...cuts.map((cut) => cut % (lists.length + 1)), lists.length])].sort(
          (a, b) => a - b,
        );
        const shards = edges.slice(1).map((end, k) => whole.documents.slice(edges[k], end));
        const counted = shards.map((documents) => job.map(tokens({ ...whole, documents })));
        const merged = (backwards ? counted.toReversed() : counted).reduce(job.merge);
        expect(job.finish(merged)).toEqual(trackFrames(tokens(whole), bare, options));
      }),
      { numRuns: 40 },
    );
  });
});
