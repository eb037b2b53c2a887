// The formulas of readability on quanteda's own counts of the inaugural and State of the Union addresses (needs HUSTINGS_DATA).

import { describe, expect, it } from "vitest";
import type { ReadabilityMeasure, TextCounts } from "../../src/stats/readability/readability-measure.ts";
import { readabilityMeasures } from "../../src/stats/readability/readability-measures.ts";
import { dataFolder } from "../helpers/data.ts";
import { near } from "../helpers/oracle.ts";
import { reference } from "../helpers/reference.ts";

type Columns = Readonly<Record<string, readonly number[]>>;
const measures: readonly ReadabilityMeasure[] = Object.values(readabilityMeasures);
/** What these rest on is not among the counts that quanteda hands out: types, prepositions, conjunctions, points of letters. */
const hidden = new Set(["Dickes.Steiwer", "Scrabble", "Traenkle.Bailer", "Traenkle.Bailer.2"]);

function countsOf(all: Columns, d: number): TextCounts {
  const count = (name: string): number => all[name]?.[d] ?? Number.NaN;
  return {
    words: count("W"),
    sentences: count("St"),
    letters: count("C"),
    syllables: count("Sy"),
    oneSyllable: count("W_1Sy"),
    twoSyllables: count("W2Sy"),
    threeSyllables: count("W3Sy"),
    sixLetters: count("W6C"),
    sevenLetters: count("W7C"),
    unfamiliar: count("W_wl.Dale.Chall"),
    unfamiliarToChildren: count("W_wl.Spache"),
    prepositions: 0,
    conjunctions: 0,
    points: 0,
    pointed: 0,
    types: 0,
  };
}

describe.skipIf(dataFolder() === undefined)("readability, given quanteda's counts (needs HUSTINGS_DATA)", () => {
  it.each([
    ["inaugural/13_readability", 44],
    ["sotu/readability", 14],
  ] as const)("%s: %d formulas", (name, formulas) => {
    const { all } = reference<{ readonly all: Columns }>(name);
    const mine = measures.filter(({ quanteda }) => quanteda !== null && quanteda in all && !hidden.has(quanteda));
    expect(mine).toHaveLength(formulas);
    for (const { quanteda, of, asQuanteda } of mine)
      for (const [d, value] of (all[quanteda ?? ""] as readonly number[]).entries())
        near((asQuanteda ?? of)(countsOf(all, d)), value, { at: `${quanteda} ${d}` });
  });

  it("four short texts and Washington's of 1793, among the published values", () => {
    const { readability, washington1793 } = reference<{
      readonly readability: { readonly scores: readonly Readonly<Record<string, number>>[] };
      readonly washington1793: { readonly readability: readonly Readonly<Record<string, number>>[] };
    }>("published");
    expect(readability.scores).toHaveLength(4);
    for (const scores of [...readability.scores, ...washington1793.readability]) {
      const all = Object.fromEntries(Object.entries(scores).map(([key, value]) => [key, [value]]));
      for (const { quanteda, of, asQuanteda } of measures)
        if (quanteda !== null && quanteda in scores && !hidden.has(quanteda))
          near((asQuanteda ?? of)(countsOf(all, 0)), scores[quanteda], { at: quanteda });
    }
  });
});
