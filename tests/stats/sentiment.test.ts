import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { passages } from "../../src/corpus/passages.ts";
import { subset } from "../../src/corpus/subset.ts";
import { sentiment } from "../../src/stats/sentiment.ts";
import { sentimentJob } from "../../src/stats/sentiment-job.ts";
import { vader } from "../../src/stats/vader.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { dataFolder, stateOfTheUnion } from "../helpers/data.ts";
import { oracle } from "../helpers/oracle.ts";

const one = (text: string): ReturnType<typeof corpus> => corpus([text]);
const toneOf = (text: string, options: Parameters<typeof sentiment>[1]): number | null | undefined =>
  sentiment(one(text), options).rows[0]?.tone;

describe.skipIf(dataFolder() === undefined)("sentiment with the short AFINN list (needs HUSTINGS_DATA)", () => {
  it.each(["dictionary", "all"] as const)("is the valence of quanteda.sentiment, normalization %s", (normalization) => {
    const figures =
      oracle<Record<"dictionary" | "all", Readonly<Record<string, number>>>>("valence-state-of-the-union");
    const file = join(dataFolder() ?? "", "corpora/dictionaries/afinn-111-as-in-quanteda.json");
    const words = JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, number>>;
    const since = subset(stateOfTheUnion(), ({ vars }) => vars.date >= "1981");
    const { rows } = sentiment(tokens(since, { compat: "quanteda" }), {
      lexicon: { name: "afinn-111", languages: ["en"], words },
      negation: "none",
      normalization,
      by: "id",
    });
    expect(rows).toHaveLength(Object.keys(figures[normalization]).length);
    for (const { group, tone } of rows) expect(tone).toAgreeWith(figures[normalization][group], 1e-9);
  });
});

describe("sentiment", () => {
  it("without intervals is the same, but for the limits", () => {
    const texts = subset(stateOfTheUnion(), ({ vars }) => vars.date >= "2001");
    const given = sentiment(texts, { lexicon: "afinn", by: "speaker", draws: 100 }).rows;
    const bare = sentiment(texts, { lexicon: "afinn", by: "speaker", intervals: "none" }).rows;
    expect(given.every(({ low }) => low !== null)).toBe(true);
    expect(bare).toEqual(given.map((row) => Object.assign({}, row, { low: null, high: null, interval: "none" })));
  });

  it.each([
    ["intervals", "some"],
    ["normalization", "words"],
    ["negation", "turned"],
    ["unit", "paragraph"],
  ])("refuses %s: %j with what it knows", (name, value) => {
    expect(() => sentiment(one("Good."), { [name]: value })).toThrow(
      `sentiment needs a known value for ${name}, but "${value}" is none of:`,
    );
  });

  it("is the mean of VADER's compound over sentences, or that of the whole", () => {
    const text = "The book was good. It was not a good day!";
    const [first, second] = ["The book was good.", "It was not a good day!"].map((part) => vader(part).compound);
    expect(toneOf(text, {})).toBeCloseTo(((first ?? 0) + (second ?? 0)) / 2, 12);
    expect(toneOf(text, { unit: "document" })).toBe(vader(text).compound);
  });

  it("adds up the valences of a list, over the words that were found or over all", () => {
    const own = { name: "own", languages: ["en"], words: { fine: 2, gloom: -1, "gloom and doom": -4, "dark*": -2 } };
    const lists = { lexicon: own } as const;
    expect(toneOf("A fine day, some gloom.", lists)).toBe(0.5);
    expect(toneOf("A fine day, some gloom.", { ...lists, normalization: "all" })).toBe(1 / 5);
    expect(toneOf("A fine day, some gloom. A fine day.", { ...lists, normalization: "none" })).toBe(3);
    expect(toneOf("Gloom and doom.", lists)).toBe(-4);
    expect(toneOf("Gloom and doom everywhere.", { ...lists, normalization: "all" })).toBe(-2);
    expect(toneOf("Darkness, dark gloom.", lists)).toBeCloseTo(-5 / 3, 12);
  });

  it("without normalization gives the sum of a text, and of a group the mean of its texts", () => {
    const own = { name: "own", languages: ["en"], words: { fine: 2, gloom: -1 } };
    const texts = corpus([
      { id: "a", text: "Fine. Fine. Gloom.", vars: { side: "x" } },
      { id: "b", text: "A day.", vars: { side: "x" } },
      { id: "c", text: "", vars: { side: "y" } },
    ]);
    const tones = (by: "id" | "side") =>
      sentiment(texts, { lexicon: own, normalization: "none", by }).rows.map(({ tone }) => tone);
    expect(tones("id")).toEqual([3, 0, null]);
    expect(tones("side")).toEqual([1.5, null]);
    // VADER has a mean of its own.
    expect(sentiment(texts, { normalization: "none" }).rows).toEqual(sentiment(texts).rows);
  });

  it("turns what a negator reaches, and gives a negator that turns no valence of its own", () => {
    const words = { name: "own", languages: ["en"], words: { fine: 2, no: -1 } };
    expect(toneOf("This is not fine.", { lexicon: words })).toBeCloseTo(2 * -0.74, 12);
    expect(toneOf("No fine day.", { lexicon: words })).toBeCloseTo(2 * -0.74, 12);
    expect(toneOf("No.", { lexicon: words })).toBe(-1);
    expect(toneOf("No. A fine day.", { lexicon: words })).toBe(0.5);
    expect(toneOf("This is not fine.", { lexicon: words, negation: "none" })).toBe(2);
  });

  it("measures groups and periods, with an interval that holds the tone", () => {
    const { rows } = sentiment(stateOfTheUnion(), { lexicon: "afinn", by: "party", over: "decade", draws: 200 });
    expect(new Set(rows.map(({ interval }) => interval))).toEqual(new Set(["cluster-bootstrap", "block-bootstrap"]));
    for (const { tone, low, high } of rows) {
      expect(low).toBeLessThanOrEqual(tone ?? Number.NaN);
      expect(high).toBeGreaterThanOrEqual(tone ?? Number.NaN);
    }
  });

  it("says how many units are positive and negative, and gives them as evidence", () => {
    const table = sentiment(one("A good day. A bad day. A day."), {});
    expect(table.rows[0]).toMatchObject({
      positive: 1,
      negative: 1,
      units: 3,
      documents: 1,
      speakers: null,
      low: null,
    });
    expect(passages(table, { row: 0 }).map(({ match }) => match)).toEqual(["A good day", "A bad day"]);
  });

  it("has no tone where nothing was scored, and one for a text of emoticons", () => {
    expect(sentiment(one(""), {}).rows[0]).toMatchObject({ tone: null, status: "undefined" });
    expect(sentiment(one("A stone."), { lexicon: "afinn" }).rows[0]).toMatchObject({ tone: null, status: "undefined" });
    expect(toneOf(":)", {})).toBe(vader(":)").compound);
  });

  it("does not read notes that were dropped from the tokens", () => {
    const said = one("We met. [Applause and great joy] We left.");
    expect(sentiment(tokens(said, { notes: "drop" }), {}).rows[0]?.tone).toBeLessThan(
      sentiment(tokens(said, { notes: "keep" }), {}).rows[0]?.tone ?? 0,
    );
    const plain = one("He (a good man) left.");
    expect(sentiment(plain, {}).rows[0]?.tone).toBeGreaterThan(0);
  });

  it.each([
    [
      "a document that says so",
      corpus([{ id: "d1", text: "Good.", vars: { lang: "ru" } }]),
      {},
      'document d1 is in "ru"',
    ],
    ["another script", corpus(["Мы за мир и безопасность."]), {}, "another script than Latin"],
    ["a language that is named", corpus(["Gut."]), { language: "de" }, 'texts are in "de"'],
  ])("refuses %s", (_, texts, options, got) => {
    for (const lexicon of ["afinn", "vader"] as const)
      expect(() => sentiment(texts, { ...options, lexicon })).toThrow(got);
    expect(() => sentiment(texts, options)).toThrow(/a lexicon of your own: .*\[unknown-language\]$/u);
  });

  it("takes the user's list for any language, with that language's negators where they are known", () => {
    const lexicon = { name: "ru", languages: ["ru"], words: { "хорош*": 2, плохо: -2 } };
    const said = corpus([{ id: "a", text: "Хороший день.", vars: { lang: "ru" } }]);
    expect(sentiment(said, { lexicon }).rows[0]?.tone).toBe(2);
    expect(toneOf("Это не хорошо.", { lexicon })).toBeCloseTo(-1.48, 12);
    expect(
      toneOf("Das ist nicht schlecht.", { lexicon: { name: "de", languages: ["de"], words: { schlecht: -1 } } }),
    ).toBe(-1);
  });

  it("refuses a lexicon it does not have, and one with a valence that is no number", () => {
    expect(() => sentiment(one("Good."), { lexicon: "vadr" as "vader" })).toThrow(
      /did you mean "vader"\? \[bad-option\]$/u,
    );
    const lexicon = { name: "own", languages: ["en"], words: { good: "2" as unknown as number } };
    expect(() => sentiment(one("Good."), { lexicon })).toThrow('"good" has "2" [bad-option]');
  });
});

describe("sentimentJob", () => {
  it("gives the same table however the corpus is cut and in whatever order pieces and documents come", () => {
    const texts = fc.array(fc.array(fc.constantFrom("Good!", "A bad day.", "Not fine.", "We met."), { maxLength: 6 }), {
      minLength: 2,
      maxLength: 12,
    });
    fc.assert(
      fc.property(texts, fc.nat(), fc.constantFrom("afinn", "vader"), (lists, cut, lexicon) => {
        const whole = corpus(
          lists.map((list, i) => ({ id: `d${i}`, text: list.join(" "), vars: { speaker: `s${i % 2}` } })),
        );
        const options = { by: "speaker", lexicon, draws: 50 } as const;
        const job = sentimentJob(whole, options);
        const at = cut % lists.length;
        const [first, second] = [whole.documents.slice(0, at), whole.documents.slice(at)].map((documents) =>
          job.map(tokens({ ...whole, documents })),
        );
        const table = sentiment(whole, options);
        expect(job.finish(job.merge(second ?? [], first ?? []))).toEqual(table);
        const turned = { ...whole, documents: whole.documents.toReversed() };
        expect(sentiment(turned, options).rows).toEqual(table.rows);
      }),
      { numRuns: 40 },
    );
  });
});
