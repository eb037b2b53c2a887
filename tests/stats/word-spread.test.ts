// How words are spread, on published figures.

import { describe, expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { features } from "../../src/features/features.ts";
import { deviationOfProportions, speakersOf, wordMoments, wordSpread } from "../../src/stats/word-spread.ts";
import { tokens } from "../../src/tokens/tokens.ts";

/** Gries's five parts of 9, 10, 10, 10 and 11 letters. */
const parts = features(
  tokens(
    corpus([
      "b a m n i b e u p",
      "b a s a t b e w q n",
      "b c a g a b e s t a",
      "b a g h a b e a a t",
      "b a h a a b e a x a t",
    ]),
  ),
);
const rows = [0, 1, 2, 3, 4];
const width = parts.features.length;
const column = (letter: string): number => parts.features.indexOf(letter);

describe("deviationOfProportions", () => {
  it("gives the values of Gries 2008 for a, b, i, q and x: .18, .02, .82, .80, .78", () => {
    const dp = deviationOfProportions(parts, { rows, spread: wordSpread(parts, { rows, width }) });
    expect(["a", "b", "i", "q", "x"].map((letter) => dp[column(letter)]?.toFixed(2))).toEqual([
      "0.18",
      "0.02",
      "0.82",
      "0.80",
      "0.78",
    ]);
    expect(dp[column("a")]).toBeCloseTo(0.18, 14);
  });

  it("gives the value of the R package tlda for Lyne's ALLEMAND, whose scale runs the other way: 1 − .5009295", () => {
    const counts = [2, 0, 1, 1, 3, 0, 3, 0, 0, 0];
    const sizes = [8143, 8058, 8271, 8125, 7959, 7941, 8146, 8001, 8003, 7930];
    const cells = counts.flatMap((count, d) => [count, (sizes[d] ?? 0) - count]);
    const matrix = {
      ...parts,
      features: ["allemand", "other"],
      bounds: Uint32Array.from({ length: 11 }, (_, d) => 2 * d),
      columns: Uint32Array.from(cells, (_, k) => k % 2),
      values: Float64Array.from(cells),
    };
    const all = counts.map((_, d) => d);
    const [dp] = deviationOfProportions(matrix, { rows: all, spread: wordSpread(matrix, { rows: all, width: 2 }) });
    expect(1 - (dp ?? 0)).toBeCloseTo(0.500929545652, 11);
  });

  it("does not exist for a word that is not there, or in one document", () => {
    const one = deviationOfProportions(parts, { rows: [0], spread: wordSpread(parts, { rows: [0], width }) });
    expect([...one].every((value) => Number.isNaN(value))).toBe(true);
    const two = deviationOfProportions(parts, { rows: [0, 1], spread: wordSpread(parts, { rows: [0, 1], width }) });
    expect(two[column("x")]).toBeNaN();
  });
});

describe("wordSpread", () => {
  it("adds up counts and documents, wordMoments squares and products", () => {
    const spread = { ...wordSpread(parts, { rows, width }), ...wordMoments(parts, { rows, width }) };
    expect([spread.documents, spread.tokens, spread.squaredTokens]).toEqual([5, 50, 81 + 300 + 121]);
    const a = column("a");
    expect([spread.counts[a], spread.documentsWith[a], spread.squares[a], spread.products[a]]).toEqual([
      15,
      5,
      55,
      9 + 20 + 30 + 40 + 55,
    ]);
  });
});

describe("speakersOf", () => {
  it("counts each speaker once, and those not known not at all", () => {
    const speakers = Int32Array.of(1, 0, 1, -1, 2);
    const found = speakersOf(parts, { rows, width, speakers });
    expect([found[column("a")], found[column("x")], found[column("h")], found[column("m")]]).toEqual([3, 1, 1, 1]);
  });
});
