// Readability: published scores from the text on, groups and periods, intervals, the way back, and what is refused.

import { describe, expect, it } from "vitest";
import { corpus } from "../../../src/corpus/corpus.ts";
import { passages } from "../../../src/corpus/passages.ts";
import { readability } from "../../../src/stats/readability/readability.ts";
import { readabilityMeasures } from "../../../src/stats/readability/readability-measures.ts";
import { readabilityResources } from "../../../src/stats/readability/readability-resources.ts";
import { tokens } from "../../../src/tokens/tokens.ts";
import { stateOfTheUnion } from "../../helpers/data.ts";

const english = await readabilityResources("en");
const cat = tokens(corpus([{ id: "cat", text: "The cat in the hat ate breakfast." }]), { hyphens: "split" });

/** quanteda.textstats 0.97.2 on this sentence, for all measures whose counts a person would make the same. */
const published: Readonly<Record<string, number>> = {
  ARI: -0.4357142857143,
  Coleman: 72.121428571429,
  "Coleman.Liau.grade": 1.811890526914,
  "Dale.Chall": 59.17,
  "Dale.Chall.old": 0.3472,
  "Dickes.Steiwer": -166.096955714286,
  ELF: 1,
  Flesch: 103.044285714286,
  "Flesch.Kincaid": 0.6257142857143,
  FOG: 2.8,
  FORCAST: 7.142857142857,
  LIW: 21.285714285714,
  RIX: 1,
  Scrabble: 1.769230769231,
  SMOG: 3.1291,
  Spache: 1.506,
  "Traenkle.Bailer": -175.98314,
  meanSentenceLength: 7,
  meanWordSyllables: 1.142857142857,
};

describe("from the text on", () => {
  it("takes the Turkish İ for one letter, which has no points in Scrabble", () => {
    for (const letterCase of ["fold", "keep"] as const) {
      const said = tokens(corpus([{ id: "tr", text: "İade edildi." }]), { case: letterCase });
      const { rows } = readability(said, { measures: ["scrabble", "ariSimple"], minWords: 1 });
      // a, d, e, e, d, i, l, d, i: 1 + 2 + 1 + 1 + 2 + 1 + 1 + 2 + 1 = 12 over nine letters; 2 words and 10 letters.
      expect(rows.map(({ value }) => value)).toEqual([12 / 9, 2 + 9 * 5]);
    }
  });

  it("scores a sentence as quanteda does, under its names", () => {
    const { rows } = readability(cat, { measures: Object.keys(published), resources: english, minWords: 5 });
    const names = new Map(Object.values(readabilityMeasures).map(({ name, quanteda }) => [name as string, quanteda]));
    for (const { measure, value } of rows)
      expect(value).toBeCloseTo(published[names.get(measure) ?? ""] ?? Number.NaN, 9);
    expect(rows).toHaveLength(19);
  });

  it("finds the sentences of addresses getting shorter over two centuries", () => {
    const spoken = tokens(stateOfTheUnion(), { hyphens: "split" });
    const { rows } = readability(spoken, {
      measures: ["meanSentenceLength", "fleschKincaid"],
      resources: english,
      by: "none",
      over: "50years",
      draws: 200,
    });
    const grades = rows.filter(({ measure }) => measure === "fleschKincaid").map(({ value }) => value ?? Number.NaN);
    // Counted with other software and published often: from above 17 in the early republic to below 11 today.
    expect(grades[0]).toBeGreaterThan(16);
    expect(grades.at(-1)).toBeLessThan(12);
    for (const { value, low, high, interval } of rows) {
      expect(interval).toBe("cluster-bootstrap");
      expect(low).toBeLessThan(value ?? 0);
      expect(high).toBeGreaterThan(value ?? 99);
    }
  });

  it("does not take Dr. or U.S. for the end of a sentence", () => {
    const said = tokens(corpus(["Dr. Smith met Mr. Lukashenko of the U.S. Senate at No. 5. They agreed."]));
    expect(readability(said, { measures: ["meanSentenceLength"], minWords: 2 }).rows[0]?.sentences).toBe(2);
  });
});

it("gives Flesch for Russian, German, French and Spanish", async () => {
  const said = {
    ru: ["fleschRu", "Мы за мир.", 3, 3],
    de: ["fleschDe", "Wir wollen Frieden.", 3, 5],
    fr: ["fleschFr", "Nous voulons la paix.", 4, 5],
    es: ["fleschEs", "Queremos la paz.", 3, 5],
  } as const;
  for (const [language, [measure, text, words, syllables]] of Object.entries(said)) {
    const resources = await readabilityResources(language);
    const [row] = readability(tokens(corpus([text])), { measures: [measure], resources, minWords: 2 }).rows;
    expect([language, row?.words, row?.syllables]).toEqual([language, words, syllables]);
    expect(row?.status).toBe("ok");
  }
});

it("resamples sentences of a single text, blocks of them, the same for one seed", () => {
  const text = Array.from(
    { length: 40 },
    (_, i) =>
      `${"We agree on this. ".repeat(i % 3)}The government has established considerable security arrangements${" everywhere".repeat(i % 4)}.`,
  ).join(" ");
  const said = tokens(corpus([{ id: "a", text }]));
  const row = (seed: number) => readability(said, { measures: ["colemanLiauShort"], seed }).rows[0];
  expect(row(1)).toEqual(row(1));
  expect(row(1)?.interval).toBe("block-bootstrap");
  expect(row(1)?.low).not.toBe(row(2)?.low);
  expect((row(1)?.low ?? 9) < (row(1)?.value ?? 0) && (row(1)?.value ?? 9) < (row(1)?.high ?? 0)).toBe(true);
});

it("says where there is too little, and leads to the sentences", () => {
  const table = readability(cat, { measures: ["ari"] });
  expect(table.rows[0]).toMatchObject({ value: null, low: null, status: "too-little-data", words: 7 });
  expect(passages(table, { row: 0 }).map(({ match }) => match)).toEqual(["The cat in the hat ate breakfast"]);
});

it.each([
  ["an unknown measure", { measures: ["Flesh"] }, /"Flesh" is none of: .*\[bad-option\]/u],
  [
    "syllables without resources",
    { measures: ["flesch"] },
    /resources: await readabilityResources\("en"\) for flesch, which counts syllables/u,
  ],
  ["a compat it does not know", { compat: "koRpus" }, /\[bad-option\]/u],
])("refuses %s", (_, options, message) => {
  expect(() => readability(cat, options as never)).toThrow(message);
});

it("refuses familiar words for a language without a list, and resources for a language it does not know", async () => {
  const russian = await readabilityResources("ru");
  expect(() => readability(cat, { measures: ["daleChall"], resources: russian })).toThrow(
    "English resources for daleChall",
  );
  await expect(readabilityResources("fi")).rejects.toThrow('"fi" is none of: en, ru, uk, be, de, fr, es');
});

it("departs from the sources only when asked to", () => {
  const value = (compat: "none" | "quanteda") =>
    readability(cat, { measures: ["FOG.PSK"], resources: english, minWords: 5, compat }).rows[0]?.value;
  expect(value("quanteda")).toBeCloseTo(1.8834452, 9);
  expect(value("none")).toBeCloseTo(3.6819, 9);
});

it.each([12, 4])("has the same numbers and limits in whatever order %i documents stand", (size) => {
  const texts = Array.from({ length: size }, (_, i) =>
    "A short one. It goes on and on without an end. ".repeat(2 + (i % 3)),
  );
  const house = corpus(
    texts.map((text, i) => ({
      id: `d${i}`,
      text: `${text}${"Very long sentences. ".repeat(i)}`,
      vars: { who: "all" },
    })),
  );
  const turned = { ...house, documents: house.documents.toReversed() };
  const [one, two] = [house, turned].map((texts) => {
    return readability(tokens(texts), { measures: ["flesch"], resources: english, by: "who", minWords: 1, draws: 100 })
      .rows;
  });
  expect(one?.[0]?.interval).toBe(size === 12 ? "cluster-bootstrap" : "block-bootstrap");
  expect(two).toEqual(one);
});
