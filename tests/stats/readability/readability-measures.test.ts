// The formulas of readability, given counts: quanteda's figures where it follows its sources, both numbers where it does not.

import { describe, expect, it } from "vitest";
import type { ReadabilityMeasure, TextCounts } from "../../../src/stats/readability/readability-measure.ts";
import { readabilityMeasures } from "../../../src/stats/readability/readability-measures.ts";
import { oracle } from "../../helpers/oracle.ts";

type Counts = Omit<TextCounts, "types" | "prepositions" | "conjunctions" | "points" | "pointed">;

const { rows } = oracle<{
  readonly rows: readonly {
    readonly name: string;
    readonly counts: Counts;
    readonly scores: Readonly<Record<string, number>>;
    readonly solved: Pick<TextCounts, "types" | "prepositions" | "conjunctions">;
  }[];
}>("readability");

const measures: readonly ReadabilityMeasure[] = Object.values(readabilityMeasures);
const own = measures.filter(({ quanteda }) => quanteda !== null);
/** Its ratio of types to words is of other words than those it counts, but for the shortest texts. */
const typed = new Set(["doc1", "doc2", "cat", "1793-Washington"]);

it("has all 48 of quanteda, each under its name once", () => {
  const names = own.map(({ quanteda }) => quanteda);
  expect(new Set(names).size).toBe(48);
  expect(new Set(names)).toEqual(new Set(Object.keys(rows[0]?.scores ?? {})));
});

describe.each(own)("$name", ({ name, quanteda, of, asQuanteda }) => {
  it("gives the figures of quanteda", () => {
    for (const { name: text, counts, scores, solved } of rows) {
      const figure = scores[quanteda ?? ""] as number;
      if (name === "dickesSteiwer" && !typed.has(text)) continue;
      // Points of letters are not among the figures: what is tested there is their mean alone.
      const given = { ...counts, ...solved, points: figure * counts.letters, pointed: counts.letters };
      expect((asQuanteda ?? of)(given)).toAgreeWith(figure, 1e-9);
    }
  });
});

describe("where quanteda departs from its sources", () => {
  const washington = rows.find(({ name }) => name === "1789-Washington");
  const given = {
    ...(washington as (typeof rows)[number]).counts,
    types: 0,
    prepositions: 0,
    conjunctions: 0,
    points: 0,
    pointed: 0,
  };

  it.each([
    // By hand from the printed formulas, for 1,430 words in 23 sentences.
    ["bormuthMc", -11.81, 0.5],
    ["drp", 1281, 100],
    ["fogNri", 622, 60],
  ] as const)("%s: its number for 1789 is %d, and cannot be one of the scale", (name, figure, most) => {
    const { of, asQuanteda } = readabilityMeasures[name];
    const theirs = asQuanteda?.(given) ?? Number.NaN;
    expect(Math.abs(theirs / figure - 1)).toBeLessThan(1e-3);
    expect(Math.abs(of(given))).toBeLessThan(most * 2);
  });

  it("the sentence of a child, by the printed formulas and by hand", () => {
    // "The cat in the hat ate breakfast.": 7 words, 1 sentence, 26 letters, 8 syllables, none unfamiliar.
    const cat = {
      ...(rows.find(({ name }) => name === "cat") as (typeof rows)[number]).counts,
      types: 6,
      prepositions: 1,
      conjunctions: 0,
      points: 46,
      pointed: 26,
    };
    // 0.886593 − 0.08364 × 26/7 + 0.161911 − 0.021401 × 7 + 0.000577 × 49 − 0.000005 × 343 = 0.614592
    expect(readabilityMeasures.bormuthMc.of(cat)).toBeCloseTo(0.6145921, 7);
    // m = 0.6145921, k = 0.35: 4.275 + 12.881 m − 34.934 m² + 20.388 m³ + 8.4122 − 42.285 × 0.2151072 + 97.62 × 0.0462711 − 59.538 × 0.0099532
    const m = 0.6145921;
    const grade =
      4.275 +
      12.881 * m -
      34.934 * m ** 2 +
      20.388 * m ** 3 +
      26.194 * 0.35 -
      2.046 * 0.1225 -
      11.767 * 0.042875 -
      42.285 * 0.2151072 +
      97.62 * 0.0462711 -
      59.538 * 0.0099532;
    expect(rows.every(({ scores }) => Math.abs(scores["Bormuth.GP"] ?? 0) > 10_000)).toBe(true);
    expect(readabilityMeasures.bormuthGp.of(cat)).toBeCloseTo(grade, 4);
    expect(readabilityMeasures.drp.of(cat)).toBeCloseTo(38.54079, 4);
    // 3.068 + 0.0877 × 7 + 0
    expect(readabilityMeasures.fogPsk.of(cat)).toBeCloseTo(3.6819, 10);
    // (7 / 1 − 3) / 2
    expect(readabilityMeasures.fogNri.of(cat)).toBe(2);
    // 131.059 − 10.364 × 26/6 − 0.194 × 26
    expect(readabilityMeasures.danielsonBryan2.of(cat)).toBeCloseTo(81.1043, 3);
  });
});

it.each([
  // 10 words, 2 sentences, 20 syllables: w/s = 5, y/w = 2.
  ["fleschRu", 206.835 - 1.3 * 5 - 60.1 * 2],
  ["fleschDe", 180 - 5 - 58.5 * 2],
  ["fleschFr", 207 - 1.015 * 5 - 73.6 * 2],
  ["fleschEs", 206.84 - 1.02 * 5 - 60 * 2],
] as const)("%s", (name, value) => {
  const counts = { words: 10, sentences: 2, syllables: 20 } as TextCounts;
  expect(readabilityMeasures[name].of(counts)).toBeCloseTo(value, 10);
});
