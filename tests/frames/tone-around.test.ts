import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { passages } from "../../src/corpus/passages.ts";
import { dictionary } from "../../src/dictionary/dictionary.ts";
import { toneAround } from "../../src/frames/tone-around.ts";
import { toneAroundJob, type ToneAroundOptions } from "../../src/frames/tone-around-job.ts";
import type { ToneRow } from "../../src/frames/tone-row.ts";
import { vader } from "../../src/stats/vader.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { stateOfTheUnion } from "../helpers/data.ts";

const security = dictionary({ security: ["secur*", "insecur*", "national security", "shield"] });
const row = (texts: readonly string[], options: ToneAroundOptions<Record<never, never>> = {}): ToneRow | undefined =>
  toneAround(tokens(corpus(texts)), security, { minCount: 1, ...options }).rows[0];

describe("toneAround", () => {
  it("is the mean tone of the sentences with the frame less that of the others of the speech", () => {
    const text = "Security is a hope. The harvest was poor. Our security will fail. The day was long.";
    // AFINN: hope 2, poor -2, fail -2, over 4 words a sentence; the frame's own word counts for none of them.
    const tone = (2 / 3 - 2 / 3) / 2;
    const baseline = (-2 / 4 + 0) / 2;
    expect(row([text], { lexicon: "afinn" })).toMatchObject({ sentences: 2, baselineSentences: 2, tone, baseline });
    expect(row([text], { lexicon: "afinn" })?.difference).toBeCloseTo(tone - baseline, 12);
  });

  it("counts the other sentences by their words, or all alike", () => {
    const text = "Security first. A poor day. The members met in the long hall of the house.";
    const sentence = (part: string): number => vader(part).compound;
    expect(row([text])?.baseline).toBeCloseTo((3 * sentence("A poor day.")) / 13, 12);
    expect(row([text], { baseline: "sentence" })?.baseline).toBeCloseTo(sentence("A poor day.") / 2, 12);
  });

  it("compares every speech with itself: what a speaker does everywhere cancels", () => {
    const grim = "Security is a disaster. It is a disaster.";
    const bright = "Security is a triumph. It is a triumph. It is a triumph. It is a triumph.";
    const difference = (text: string): number =>
      row([text], { lexicon: "afinn", mask: "none" })?.difference ?? Number.NaN;
    const both = row([grim, bright], { lexicon: "afinn", mask: "none" });
    expect(both?.difference).toBeCloseTo((difference(grim) + difference(bright)) / 2, 12);
    expect(both?.documents).toBe(2);
  });

  it("masks the frame's own words, unless told not to", () => {
    const texts = ["A secure day. A plain day."];
    for (const lexicon of ["afinn", "vader"] as const) {
      expect(row(texts, { lexicon })?.difference).toBe(0);
      expect(row(texts, { lexicon, mask: "none" })?.difference).toBeGreaterThan(0);
    }
  });

  it("is not moved when one word of the frame stands in the place of another, whatever stands around it", () => {
    const around = fc.constantFrom(
      "not",
      "very",
      "good",
      "BAD",
      "no",
      "least",
      "at",
      "never",
      "so",
      "hope",
      "WAR",
      "but",
      "kind",
      "of",
    );
    const frame = fc.constantFrom(
      "security",
      "SECURE",
      "insecure",
      "Securities",
      "national security",
      "shield",
      "insecurity!",
    );
    const sentence = fc.tuple(fc.array(around, { maxLength: 5 }), fc.array(around, { maxLength: 5 }));
    fc.assert(
      fc.property(sentence, frame, frame, fc.constantFrom("afinn", "vader"), ([before, after], a, b, lexicon) => {
        const text = (word: string): string =>
          `${[...before, word.replace("!", ""), ...after].join(" ")}. A good day for all.`;
        const wanted = row([text(a)], { lexicon });
        expect(row([text(b)], { lexicon })).toEqual(wanted);
      }),
      { numRuns: 300 },
    );
  });

  it("gives each sentence with the frame as evidence, once, by its first match", () => {
    const texts = ["Security and security. A day. The shield held."];
    const table = toneAround(tokens(corpus(texts)), security, { minCount: 1 });
    expect(passages(table, { row: 0 }).map(({ before, match, after }) => [before, match, after])).toEqual([
      ["", "Security", " and security."],
      ["The ", "shield", " held."],
    ]);
  });

  it("leaves out a speech that holds the frame in every sentence, and says so", () => {
    const table = toneAround(tokens(corpus(["Security. Security."])), security, { minCount: 1 });
    expect(table.rows[0]).toMatchObject({ sentences: 0, documents: 0, tone: null, status: "too-little-data" });
    expect(table.notices.map(({ code }) => code)).toEqual(["no-baseline"]);
  });

  it("gives no number for fewer than ten sentences on either side, and counts them all the same", () => {
    expect(row(["Security is good. A day."], { minCount: 10 })).toMatchObject({
      sentences: 1,
      baselineSentences: 1,
      tone: null,
      difference: null,
      status: "too-little-data",
    });
  });

  it("draws over speeches where there are ten, and over blocks of sentences where there are fewer", () => {
    const { rows } = toneAround(tokens(stateOfTheUnion()), dictionary({ security: "secur*" }), {
      by: "speaker",
      lexicon: "afinn",
      draws: 200,
    });
    const known = rows.filter(({ status }) => status === "ok");
    expect(known.length).toBeGreaterThan(20);
    for (const { documents, interval, low, high, difference } of known) {
      expect(interval).toBe(documents < 10 ? "block-bootstrap" : "cluster-bootstrap");
      expect(low).toBeLessThanOrEqual(difference ?? Number.NaN);
      expect(high).toBeGreaterThanOrEqual(difference ?? Number.NaN);
    }
  });

  it("refuses texts in another language than the lexicon's, unless the user brings one", () => {
    const said = tokens(corpus([{ id: "a", text: "Безопасность важна. Мир хорош.", vars: { lang: "ru" } }]));
    const frames = dictionary({ security: "безопасност*" });
    expect(() => toneAround(said, frames)).toThrow(
      /toneAround needs texts in a language of the lexicon vader.*\[unknown-language\]/u,
    );
    const lexicon = { name: "ru", languages: ["ru"], words: { хорош: 2 } };
    expect(toneAround(said, frames, { lexicon, minCount: 1 }).rows[0]).toMatchObject({ tone: 0, baseline: 1 });
  });
});

describe("toneAroundJob", () => {
  it("gives the same table however the corpus is cut and in whatever order pieces and documents come", () => {
    const sentences = ["Security is good.", "A bad day.", "The shield held.", "No hope at all!", "We met."];
    const texts = fc.array(fc.array(fc.constantFrom(...sentences), { maxLength: 8 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(texts, fc.nat(), fc.constantFrom("afinn", "vader"), (lists, cut, lexicon) => {
        const whole = corpus(
          lists.map((list, i) => ({ id: `d${i}`, text: list.join(" "), vars: { speaker: `s${i % 2}` } })),
        );
        const options = { by: "speaker", lexicon, minCount: 1, draws: 50 } as const;
        const job = toneAroundJob(whole, security, options);
        const at = cut % lists.length;
        const [first, second] = [whole.documents.slice(0, at), whole.documents.slice(at)].map((documents) =>
          job.map(tokens({ ...whole, documents })),
        );
        const merged = job.merge(second ?? [], first ?? []);
        const table = toneAround(tokens(whole), security, options);
        expect(job.finish(merged)).toEqual(table);
        const turned = { ...whole, documents: whole.documents.toReversed() };
        expect(toneAround(tokens(turned), security, options).rows).toEqual(table.rows);
      }),
      { numRuns: 40 },
    );
  });
});
