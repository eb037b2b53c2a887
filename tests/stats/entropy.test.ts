// Entropy: by hand, quanteda's figures, its bounds, and the way back.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { passages } from "../../src/corpus/passages.ts";
import { entropy } from "../../src/stats/entropy.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { dataFolder } from "../helpers/data.ts";
import { inaugural, inauguralOracle } from "../helpers/inaugural.ts";
import { matrixOf } from "../helpers/scaling.ts";

const said = tokens(
  corpus([
    { id: "a", text: "war or peace or" },
    { id: "b", text: "war" },
    { id: "c", text: "" },
  ]),
);

it("is 1.5 bits for counts of 1, 2 and 1, and in other bases accordingly", () => {
  const [row] = entropy(said).rows;
  expect(row).toMatchObject({ name: "a", entropy: 1.5, types: 3, count: 4, status: "ok" });
  expect(row?.evenness).toBeCloseTo(1.5 / Math.log2(3), 12);
  expect(entropy(said, { base: 4 }).rows[0]?.entropy).toBeCloseTo(0.75, 12);
});

it("is nothing for an empty text, and has no evenness for a single word", () => {
  expect(entropy(said).rows.slice(1)).toEqual([
    { name: "b", entropy: 0, evenness: null, types: 1, count: 1, status: "ok" },
    { name: "c", entropy: null, evenness: null, types: 0, count: 0, status: "undefined" },
  ]);
});

it("of words is that over the documents, and leads to their places", () => {
  const table = entropy(said, { of: "words" });
  expect(table.rows.map(({ name, entropy: bits }) => [name, bits])).toEqual([
    ["or", 0],
    ["peace", 0],
    ["war", 1],
  ]);
  expect(passages(table, { row: 2 }).map(({ id }) => id)).toEqual(["a", "b"]);
});

it("lies between nothing and the logarithm of the types, and does not care for scale or order", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 12 }),
      fc.integer({ min: 2, max: 5 }),
      (counts, times) => {
        const names = counts.map((_, w) => `w${w}`);
        const bits = (row: readonly number[]): number =>
          entropy(matrixOf(["d"], names, [row])).rows[0]?.entropy ?? Number.NaN;
        expect(bits(counts)).toBeGreaterThanOrEqual(0);
        expect(bits(counts)).toBeLessThanOrEqual(Math.log2(counts.length) + 1e-12);
        expect(bits(counts.map((count) => count * times))).toBeCloseTo(bits(counts), 10);
        expect(bits(counts.toReversed())).toBeCloseTo(bits(counts), 10);
      },
    ),
  );
});

describe.skipIf(dataFolder() === undefined)("on the inaugural addresses", () => {
  it("has the figures of quanteda, of documents and of words", () => {
    const figures = inauguralOracle<{
      readonly documents: { readonly document: readonly string[]; readonly entropy: readonly number[] };
      readonly features_top: { readonly feature: readonly string[]; readonly entropy: readonly number[] };
    }>("16_entropy");
    const all = tokens(inaugural(), { compat: "quanteda" });
    const own = new Map(entropy(all).rows.map((row) => [row.name, row.entropy]));
    for (const [i, id] of figures.documents.document.entries())
      expect(own.get(id)).toAgreeWith(figures.documents.entropy[i], 1e-10);
    const words = new Map(entropy(all, { of: "words" }).rows.map((row) => [row.name, row.entropy]));
    for (const [i, word] of figures.features_top.feature.entries())
      expect(words.get(word)).toAgreeWith(figures.features_top.entropy[i], 1e-10);
  });
});

it("refuses weights and strange options", () => {
  expect(() => entropy(said, { of: "texts" as never })).toThrow('"texts" is none of: documents, words');
  expect(() => entropy(said, { base: 1 })).toThrow("a base above 1");
  expect(() => entropy(matrixOf(["d"], ["a"], [[0.5]]))).toThrow("[not-counts]");
});
